// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ohm {

enum class CallerKind {
    Person, // panels, menus, palette
    Console, // the person at a shell, through ohmctl
    Assistant, // an MCP client
    Replay, // a recording that is run again
};

// Who makes a call. Two connections of the same MCP client are two callers ("client:claude#2").
struct Caller
{
    CallerKind kind = CallerKind::Person;
    QString name; // client's own name; empty for the person
    int connection = 0; // distinguishes several of one name

    QString id() const; // "person", "ohmctl", "client:claude#2", "replay"
    bool isAssistant() const { return kind == CallerKind::Assistant; }
    friend bool operator==(const Caller &, const Caller &) = default;
};

} // namespace ohm
