// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/timecolumn.h"

namespace ohm {

namespace {

constexpr int secondsColumns = 12; // 99999.999999: a day to the microsecond

QString seconds(std::chrono::nanoseconds duration, const QString &sign)
{
    return (sign + QString::number(double(duration.count()) / 1e9, 'f', 6)).rightJustified(secondsColumns);
}

} // namespace

int TimeColumn::columns() const { return kind == TimeStamps::None ? 0 : secondsColumns; }

QString TimeColumn::text(Instant at, Instant previous) const
{
    switch (kind) {
    case TimeStamps::Wall:
        return m_clock->wallTime(at).toLocalTime().toString(QStringLiteral("HH:mm:ss.zzz"));
    case TimeStamps::Elapsed:
        return seconds(at - origin, QString());
    case TimeStamps::Delta:
        return seconds(at - previous, at >= previous ? QStringLiteral("+") : QString());
    case TimeStamps::None:
        break;
    }
    return {};
}

} // namespace ohm
