// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/engine/linesequence.h"

#include "serial/serialtr.h"

#include <QMap>

namespace ohm::serial {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestWait = 10'000; // ms

const QMap<QString, QString> &namedSequences()
{
    static const QMap<QString, QString> names = {
        {u"reset"_s, u"dtr=0,rts=1,wait=100,rts=0"_s},
        {u"esp-reset"_s, u"dtr=0,rts=1,wait=100,rts=0"_s},
        {u"esp-bootloader"_s, u"dtr=0,rts=1,wait=100,dtr=1,rts=0,wait=50,dtr=0"_s},
        {u"dtr-reset"_s, u"dtr=1,wait=250,dtr=0"_s},
    };
    return names;
}

std::unexpected<Error> badStep(const QString &step)
{
    Error error;
    error.code = ErrorCode::InvalidArgument;
    error.field = u"sequence"_s;
    error.message = Tr::text("\"%1\" is no step of a line sequence.").arg(step);
    error.nextActions.push_back(Tr::text("Write steps such as dtr=1,rts=0,wait=100 (ms, at most %1), or one of: %2.")
            .arg(longestWait)
            .arg(namedSequences().keys().join(u", "_s)));
    return fail(std::move(error));
}

bool isSwitch(const QString &value) { return value == u"0" || value == u"1"; }

} // namespace

Result<std::vector<LineStep>> parseLineSequence(const QString &text)
{
    const QString spelled = namedSequences().value(text.trimmed().toLower(), text);
    std::vector<LineStep> steps;
    for (const QString &part : spelled.split(u',', Qt::SkipEmptyParts)) {
        const QString key = part.section(u'=', 0, 0).trimmed().toLower();
        const QString value = part.section(u'=', 1).trimmed();
        // Lines that are named one right after the other change together: two steps would be a glitch on the wire.
        const bool isNew = steps.empty() || steps.back().wait.count() > 0;
        if (isNew)
            steps.emplace_back();
        bool isNumber = false;
        const int wait = value.toInt(&isNumber);
        if (key == u"dtr" && isSwitch(value))
            steps.back().dtr = value == u"1";
        else if (key == u"rts" && isSwitch(value))
            steps.back().rts = value == u"1";
        else if (key == u"wait" && isNumber && wait >= 0 && wait <= longestWait)
            steps.back().wait = std::chrono::milliseconds(wait);
        else
            return badStep(part);
    }
    if (steps.empty())
        return badStep(text);
    return steps;
}

} // namespace ohm::serial
