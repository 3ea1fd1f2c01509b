// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>

namespace ohm {

// A name of a live thing that cannot be mixed up with another kind's: using ConsoleId = Id<struct ConsoleTag>.
template <typename Tag>
class Id final
{
public:
    Id() = default;
    explicit Id(const QString &text)
        : m_text(text)
    {
    }

    const QString &toString() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const Id &a, const Id &b) { return a.m_text == b.m_text; }
    friend bool operator<(const Id &a, const Id &b) { return a.m_text < b.m_text; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    QString m_text;
};

// Whatever can be held, listed and worked on, across all families: "port:/dev/ttyUSB0", "console:1", "qemu:demo".
using DeviceId = Id<struct DeviceTag>;
using JobId = Id<struct JobTag>;

} // namespace ohm
