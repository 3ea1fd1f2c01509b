// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

namespace ohm {

enum class TimeStamps {
    None,
    Wall, // 14:23:05.123, in the person's time zone
    Elapsed, // seconds since the log's first byte
    Delta, // seconds since the line before
};

// Writes the moments at which lines came in. All texts of one kind are of the same width.
class TimeColumn final
{
public:
    explicit TimeColumn(const Clock &clock)
        : m_clock(&clock)
    {
    }

    TimeStamps kind = TimeStamps::None;
    Instant origin; // of Elapsed

    int columns() const;
    QString text(Instant at, Instant previous) const;

private:
    const Clock *m_clock;
};

} // namespace ohm
