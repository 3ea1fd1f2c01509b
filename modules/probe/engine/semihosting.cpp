// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/semihosting.h"

#include "probe/engine/openocdcontrol.h"
#include "probe/engine/sessiondetails.h"
#include "probe/probetr.h"

#include <QRegularExpression>

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

constexpr auto patience = 2s; // for the line that names the port; it comes over a pipe of its own

// The kernel chooses the port; only the log tells which.
Result<int> listeningPort(const OpenOcdLog &log, std::uint64_t from, const std::stop_token &stop)
{
    static const QRegularExpression listening(u"Listening on port (\\d+) for semihosting"_s);
    for (const Deadline soon = Deadline::after(patience);;) {
        const std::uint64_t known = log.end();
        for (const QString &line : log.lines(from)) {
            if (const auto match = listening.match(line); match.hasMatch())
                return match.captured(1).toInt();
        }
        if (!log.waitBeyond(known, soon, stop))
            break;
    }
    Error error;
    error.code = ErrorCode::Protocol;
    error.message = Tr::text("OpenOCD did not say at which port the semihosting console is.");
    error.detail = log.lines(from).join(u'\n');
    return fail(std::move(error));
}

// Once for a session: OpenOCD 0.12 dies when it is told to take its console back while somebody has it open.
Result<int> redirected(
    ProbeSession &session, OpenOcdControl &openOcd, const Message &what, Deadline deadline, const std::stop_token &stop)
{
    int &known = session.tools().semihostingPort;
    if (known != 0)
        return known;
    const std::uint64_t position = openOcd.process().log().end();
    const auto done = openOcd.link().evaluate(what, "arm semihosting_redirect tcp 0", deadline, stop);
    const auto number = done ? listeningPort(openOcd.process().log(), position, stop) : fail(done.error());
    if (number)
        known = *number;
    return number;
}

DeviceInfo portOf(ProbeSession &session, int port)
{
    DeviceInfo device;
    device.id = DeviceId(u"port:semihosting://"_s + session.name());
    device.kind = u"port"_s;
    device.title = Tr::text("%1 semihosting").arg(session.name()).english();
    device.state = u"free"_s;
    device.parent = DeviceId(u"probe:"_s + session.name());
    device.url = u"socket://127.0.0.1:%1"_s.arg(port);
    device.standIn = deviceOf(session).standIn;
    return device;
}

} // namespace

Result<QString> enableSemihosting(
    Bench &bench, ProbeSession &session, const TargetState &target, Deadline deadline, const std::stop_token &stop)
{
    auto &port = session.tools().semihosting;
    if (port)
        return port->name();
    const Message what = Tr::text("Enabling semihosting of %1").arg(target.name);
    const auto openOcd = session.openOcd(Tr::text("Semihosting"));
    if (!openOcd)
        return fail(openOcd.error());
    OpenOcdLink &link = (*openOcd)->link();
    if (const auto selected = link.select(target.name, deadline, stop); !selected)
        return fail(selected.error());
    if (const auto enabled = link.evaluate(what, "arm semihosting enable", deadline, stop); !enabled)
        return fail(enabled.error());
    const auto number = redirected(session, **openOcd, what, deadline, stop);
    if (!number)
        return fail(number.error());
    port = std::make_unique<SessionPort>(bench.devices, portOf(session, *number));
    return port->name();
}

Result<void> disableSemihosting(
    ProbeSession &session, const TargetState &target, Deadline deadline, const std::stop_token &stop)
{
    const auto openOcd = session.openOcd(Tr::text("Semihosting"));
    if (!openOcd)
        return fail(openOcd.error());
    OpenOcdLink &link = (*openOcd)->link();
    if (const auto selected = link.select(target.name, deadline, stop); !selected)
        return selected;
    const auto done =
        link.evaluate(Tr::text("Disabling semihosting of %1").arg(target.name), "arm semihosting disable", deadline, stop);
    if (!done)
        return fail(done.error());
    session.tools().semihosting.reset();
    return {};
}

} // namespace ohm::probe
