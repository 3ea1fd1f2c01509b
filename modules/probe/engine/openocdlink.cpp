// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/openocdlink.h"

#include "probe/engine/openocdfailure.h"
#include "probe/engine/tcltext.h"
#include "probe/probetr.h"

namespace ohm::probe {

using namespace Qt::StringLiterals;

Result<QByteArray> OpenOcdLink::evaluate(
    const Message &what, QByteArrayView script, Deadline deadline, const std::stop_token &stop)
{
    const std::uint64_t position = m_log.end();
    auto outcome = m_client->evaluate(script, deadline, stop);
    if (!outcome) {
        Error error = outcome.error();
        if (error.code == ErrorCode::Timeout)
            error.message = Tr::text("%1: OpenOCD did not answer in time.").arg(what);
        return fail(std::move(error));
    }
    if (outcome->succeeded())
        return std::move(outcome->value);
    return fail(commandError(what, outcome->code, QString::fromUtf8(outcome->value), linesSince(position, stop)));
}

Result<QStringList> OpenOcdLink::list(
    const Message &what, QByteArrayView script, Deadline deadline, const std::stop_token &stop)
{
    const auto value = evaluate(what, script, deadline, stop);
    return value ? parseTclList(*value) : fail(value.error());
}

Result<QStringList> OpenOcdLink::printed(
    const Message &what, QByteArrayView script, Deadline deadline, const std::stop_token &stop)
{
    const auto value = evaluate(what, "capture " + tclScriptWord(script), deadline, stop);
    if (!value)
        return fail(value.error());
    return QString::fromUtf8(*value).split(u'\n', Qt::SkipEmptyParts);
}

Result<void> OpenOcdLink::select(const QString &target, Deadline deadline, const std::stop_token &stop)
{
    if (target == m_selected)
        return {};
    const Message what = Tr::text("Selecting %1").arg(target);
    if (const auto done = evaluate(what, "targets " + tclWordOf(target), deadline, stop); !done)
        return fail(done.error());
    m_selected = target;
    return {};
}

Result<OpenOcdLink::Transcript> OpenOcdLink::transcript(QByteArrayView script, Deadline deadline, const std::stop_token &stop)
{
    const std::uint64_t position = m_log.end();
    const auto outcome = m_client->evaluate(script, deadline, stop);
    m_selected.clear(); // the script may have selected another one
    if (!outcome)
        return fail(outcome.error());
    return Transcript{outcome->code, QString::fromUtf8(outcome->value), linesSince(position, stop)};
}

// The log comes over a pipe of its own; a mark that OpenOCD echoes there tells how far it belongs to the command.
QStringList OpenOcdLink::linesSince(std::uint64_t position, const std::stop_token &stop)
{
    const QString mark = u"ohm mark %1"_s.arg(++m_marks);
    const Deadline soon = Deadline::after(1s);
    if (!m_client->evaluate("echo " + tclWordOf(mark), soon, stop))
        return m_log.lines(position);
    const auto end = m_log.waitFor(mark, position, soon, stop);
    return m_log.lines(position, end ? *end - 1 : m_log.end());
}

} // namespace ohm::probe
