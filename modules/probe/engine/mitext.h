// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/json.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace ohm::probe {

// One line of what GDB says to machines (Debugging with GDB, "GDB/MI Output Syntax").
struct MiRecord
{
    std::optional<int> token; // of the command that it answers
    char kind = 0; // '^' result, '*' '+' '=' happenings, '~' '@' '&' text
    QString name; // "done", "error", "stopped" …; of text the text itself
    Json results = Json::object(); // tuples are objects; lists arrays, without the names of their elements
};

// nullopt for the prompt and what is no record; Protocol for a record that is damaged.
Result<std::optional<MiRecord>> parseMiRecord(QByteArrayView line);

// A text as one argument of a command: whatever is in it, it stays that argument.
QByteArray miString(const QString &text);

} // namespace ohm::probe
