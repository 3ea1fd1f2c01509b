// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"

#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace ohm {

using std::chrono::duration_cast;
using std::chrono::nanoseconds;
using std::chrono::steady_clock;
using std::chrono::system_clock;

Clock::Clock()
    : m_start(steady_clock::now())
    , m_unixNs(duration_cast<nanoseconds>(system_clock::now().time_since_epoch()).count())
{
}

Instant Clock::now() const { return {duration_cast<nanoseconds>(steady_clock::now() - m_start).count()}; }

QDateTime Clock::wallTime(Instant at) const
{
    return QDateTime::fromMSecsSinceEpoch((m_unixNs + at.ns) / 1'000'000, QTimeZone::utc());
}

Deadline Deadline::after(nanoseconds duration)
{
    const auto now = steady_clock::now();
    const auto room = steady_clock::time_point::max() - now;
    return duration >= room ? never() : Deadline(now + duration);
}

Deadline Deadline::afterSeconds(double seconds)
{
    constexpr double longest = 1e9; // about 30 years: beyond it the nanoseconds would overflow
    return seconds >= longest ? never() : after(nanoseconds(std::llround(std::max(0.0, seconds) * 1e9)));
}

nanoseconds Deadline::remaining() const
{
    if (isNever())
        return std::chrono::hours(24 * 365);
    return std::max(nanoseconds(0), duration_cast<nanoseconds>(m_at - steady_clock::now()));
}

int Deadline::pollTimeout() const
{
    if (isNever())
        return -1;
    const auto milliseconds = std::chrono::ceil<std::chrono::milliseconds>(remaining()).count();
    return int(std::min<std::int64_t>(milliseconds, 1'000'000));
}

} // namespace ohm
