// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/gdbstubkind.h"

#include "probe/probetr.h"
#include "stream/streamurl.h"

#include <QRegularExpression>

namespace ohm::probe {

using namespace Qt::StringLiterals;
using Program = GdbStubKind::Program;

namespace {

constexpr auto patience = 2s; // for what a stub may not know at all

std::unexpected<Error> noPort(const QString &text)
{
    Error error;
    error.code = ErrorCode::InvalidArgument;
    error.field = u"gdb_port"_s;
    error.message = Tr::text("\"%1\" is no GDB port.").arg(text);
    error.nextActions.push_back(Tr::text("Give host:port, such as localhost:3333, or the path of a Unix socket or a serial "
                                         "port."));
    return fail(std::move(error));
}

bool isOver(const Error &error) { return error.code == ErrorCode::Disconnected || error.code == ErrorCode::Cancelled; }

// Drivers of OpenOCD that reach a program instead of a probe.
bool isSimulated(const QString &adapter) { return adapter == u"remote_bitbang" || adapter == u"dummy"; }

QString firstLine(const QString &text) { return text.trimmed().section(u'\n', 0, 0).trimmed(); }

void askVersion(RspClient &client, GdbStubKind &kind, Deadline deadline, const std::stop_token &stop)
{
    const auto version = client.monitor(u"version"_s, deadline, stop);
    if (!version)
        return;
    if (version->contains(u"Open On-Chip Debugger"))
        kind.program = Program::OpenOcd;
    else if (version->contains(u"Black Magic"))
        kind.program = Program::BlackMagic;
    if (kind.program != Program::Unknown)
        kind.version = firstLine(*version);
}

} // namespace

QString GdbStubKind::id() const
{
    switch (program) {
    case Program::Qemu:
        return u"qemu"_s;
    case Program::OpenOcd:
        return u"openocd"_s;
    case Program::JLink:
        return u"jlink"_s;
    case Program::BlackMagic:
        return u"blackmagic"_s;
    case Program::Unknown:
        break;
    }
    return u"gdb"_s;
}

QString GdbStubKind::name() const
{
    switch (program) {
    case Program::Qemu:
        return u"QEMU"_s;
    case Program::OpenOcd:
        return u"OpenOCD"_s;
    case Program::JLink:
        return u"J-Link GDB Server"_s;
    case Program::BlackMagic:
        return u"Black Magic Probe"_s;
    case Program::Unknown:
        break;
    }
    return Tr::text("GDB stub").english();
}

std::vector<QString> GdbStubKind::scanCommands() const
{
    return program == Program::BlackMagic ? std::vector{u"swdp_scan"_s, u"jtag_scan"_s} : std::vector<QString>();
}

std::vector<QString> GdbStubKind::resetCommands() const
{
    switch (program) {
    case Program::Qemu:
        return {u"system_reset"_s};
    case Program::OpenOcd:
        return {u"reset halt"_s};
    case Program::JLink:
    case Program::BlackMagic:
        return {u"reset"_s};
    case Program::Unknown:
        break;
    }
    return {u"reset halt"_s, u"reset"_s};
}

Result<GdbStubKind> identifyStub(RspClient &client, Deadline deadline, const std::stop_token &stop)
{
    GdbStubKind kind;
    if (client.features().isQemu) {
        kind.program = Program::Qemu;
        const auto version = client.monitor(u"info version"_s, deadline, stop);
        if (version && !isRefusal(*version))
            kind.version = firstLine(*version);
        kind.standIn = u"QEMU"_s;
        return kind;
    }
    const Deadline soon = deadline.sooner(Deadline::after(patience));
    // SEGGER UM08036, "J-Link GDB Server - GDB protocol extension": how many bytes of SWO are there.
    const auto segger = client.request("qSeggerSWO:GetNumBytes", soon, stop);
    if (!segger && isOver(segger.error()))
        return fail(segger.error());
    if (segger && !segger->isEmpty() && !segger->startsWith('E')) {
        kind.program = Program::JLink;
        return kind;
    }
    askVersion(client, kind, soon, stop);
    if (kind.program == Program::OpenOcd) {
        const auto adapter = client.monitor(u"adapter name"_s, soon, stop);
        if (adapter && isSimulated(firstLine(*adapter)))
            kind.standIn = Tr::text("a debug probe and a board").english();
    }
    return kind;
}

bool isRefusal(const QString &printed)
{
    static const QRegularExpression refusing(
        u"unknown|unrecogni[sz]ed|invalid command|not (found|supported|a valid)|syntax error|^error|\\berror:|failed"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    return refusing.match(printed).hasMatch();
}

Result<QString> gdbPortUrl(const QString &text)
{
    static const QRegularExpression port(u"^:?(\\d{1,5})$"_s);
    static const QRegularExpression place(u"^(?:tcp:)?(\\[[0-9A-Fa-f:.%]+\\]|[^\\s:/\\[\\]]+):(\\d{1,5})$"_s);
    const QString trimmed = text.trimmed();
    QString url = trimmed;
    if (const auto match = port.match(trimmed); match.hasMatch())
        url = u"socket://127.0.0.1:"_s + match.captured(1);
    else if (const auto found = place.match(trimmed); found.hasMatch())
        url = u"socket://%1:%2"_s.arg(found.captured(1), found.captured(2));
    else if (trimmed.startsWith(u'/') && !trimmed.startsWith(u"/dev/"))
        url = u"unix:"_s + trimmed;
    const auto parsed = parseStreamUrl(url);
    if (!parsed || parsed->kind == StreamUrl::Kind::PseudoTerminal)
        return noPort(text);
    return url;
}

Error noStub(const QString &place, const Error &error, bool isConnected)
{
    if (error.code == ErrorCode::Cancelled)
        return error;
    Error result = error;
    const Text taken =
        Tr::text("Another debugger has it: most stubs take one at a time, and QEMU lets others wait in silence.");
    const Text other = Tr::text("What listens there is no GDB stub, but perhaps OpenOCD's Tcl or telnet port.");
    if (!isConnected) {
        result.causes.push_back(Tr::text("The program that debugs there does not run, or listens elsewhere."));
        result.nextActions.push_back(Tr::text("Start it, and see which GDB port it tells: usually 3333 of OpenOCD and pyOCD, "
                                              "2331 of J-Link, 1234 of QEMU."));
        return result;
    }
    if (error.code == ErrorCode::Timeout) {
        result.message = Tr::text("%1 takes the connection but does not answer as a GDB stub.").arg(place);
        result.causes = {taken, other};
    } else if (error.code == ErrorCode::Disconnected) {
        result.message = Tr::text("%1 closed the connection before it answered as a GDB stub.").arg(place);
        result.causes = {Tr::text("Another debugger has it: most stubs take one at a time."), other};
    } else {
        result.message = Tr::text("%1 does not answer as a GDB stub: %2").arg(place).arg(error.message);
        result.causes = {other};
    }
    result.nextActions.clear();
    result.nextActions.push_back(
        Tr::text("End the other debugger or the session that has it, or name the port that is for GDB."));
    return result;
}

} // namespace ohm::probe
