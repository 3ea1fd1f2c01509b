// SPDX-License-Identifier: GPL-3.0-or-later
#include "qemu/actions/qemuactions.h"

#include "qemu/qemutr.h"

namespace ohm::qemu {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 shownOutput = 16 * 1024;

struct Started
{
    QString id;
    qint64 pid = 0;
    QString state;
    std::optional<QString> port, serialUrl, gdb;
    std::optional<int> gdbPort;
    QString firstOutput;
    QString commandLine;
};

void describe(Fields<Started> &fields)
{
    fields.required("id", &Started::id, {.help = Tr::text("The machine's name for all other qemu_ actions.")});
    fields.required("pid", &Started::pid, {.help = Tr::text("QEMU's process.")});
    fields.required("state", &Started::state, {.help = Tr::text("running, or paused when asked for.")});
    fields.optional("port", &Started::port, {.help = Tr::text("Its serial port for serial_open.")});
    fields.optional("serial_url", &Started::serialUrl, {.help = Tr::text("The same port as an address.")});
    fields.optional("gdb", &Started::gdb, {.help = Tr::text("What a debugger connects to (target remote …).")});
    fields.optional("gdb_port", &Started::gdbPort, {.help = Tr::text("TCP port on 127.0.0.1, when gdb was asked for.")});
    fields.required("first_output", &Started::firstOutput,
        {.help = Tr::text("What it wrote to its serial port so far; bytes that are no UTF-8 are replaced.")});
    fields.required("command_line", &Started::commandLine, {.help = Tr::text("How QEMU was called, to paste into a shell.")});
}

struct Stop
{
    QString id;
    bool forget = false;
};

void describe(Fields<Stop> &fields)
{
    fields.required("id", &Stop::id, machineIdField());
    fields.optional("forget", &Stop::forget,
        {.title = Tr::text("Forget"), .help = Tr::text("Take it off the list as well, with its snapshots and its recording.")});
}

struct Stopped
{
    QString id;
    QString reason;
    QString text;
    int exitCode = 0;
    std::optional<int> signal;
    std::optional<QString> lastLines;
};

void describe(Fields<Stopped> &fields)
{
    fields.required("id", &Stopped::id, {.help = Tr::text("The machine.")});
    fields.required("reason", &Stopped::reason,
        {.help = Tr::text("stopped, guest_shutdown, guest_reset, guest_panic, quit, killed, crashed, failed, failed_to_start "
                          "or exited.")});
    fields.required("text", &Stopped::text, {.help = Tr::text("The reason as a sentence.")});
    fields.required("exit_code", &Stopped::exitCode, {.help = Tr::text("Of QEMU's process.")});
    fields.optional("signal", &Stopped::signal, {.help = Tr::text("That ended QEMU's process.")});
    fields.optional("last_lines", &Stopped::lastLines, {.help = Tr::text("What QEMU itself said.")});
}

Started describeStart(const Machine &machine, const QByteArray &output)
{
    const MachineStatus status = machine.status();
    Started started{.id = machine.id(), .pid = status.pid, .state = stateName(machine)};
    if (status.config.serialPorts > 0) {
        started.port = portName(machine.id(), 0);
        started.serialUrl = u"unix:"_s + status.files.serialSocket(0);
    }
    started.gdb = gdbAddress(status);
    if (status.gdbPort > 0)
        started.gdbPort = status.gdbPort;
    started.firstOutput = QString::fromUtf8(output);
    started.commandLine = status.commandLine;
    return started;
}

Result<Started> start(Machines &machines, const MachineRequest &request, CallContext &context)
{
    const auto machine = machines.start(request, context.deadline(), context.stop());
    if (!machine)
        return fail(machine.error());
    const bool speaks = request.serialPorts > 0 && !request.startPaused;
    const Deadline patience = context.deadline().sooner(Deadline::after(std::chrono::milliseconds(request.waitMs)));
    const QByteArray output = speaks ? (*machine)->waitForOutput(shownOutput, patience, context.stop()) : QByteArray();
    return describeStart(**machine, output);
}

Result<Stopped> stop(Machines &machines, const Stop &stop, CallContext &context)
{
    const auto machine = machines.require(stop.id);
    if (!machine)
        return fail(machine.error());
    const auto reason = (*machine)->stop(context.deadline());
    if (!reason)
        return fail(reason.error());
    Stopped stopped{.id = (*machine)->id(),
        .reason = QString::fromLatin1(exitKindName(reason->kind)),
        .text = reason->text.english(),
        .exitCode = reason->status.code};
    if (reason->status.signal != 0)
        stopped.signal = reason->status.signal;
    if (!reason->lastLines.isEmpty())
        stopped.lastLines = reason->lastLines;
    if (stop.forget)
        machines.forget(stop.id);
    return stopped;
}

} // namespace

void declareLifecycle(ActionSet &actions, Machines &machines)
{
    actions.add<MachineRequest, Started>({.name = "qemu_start",
                                             .title = Tr::text("Start a machine"),
                                             .help = Tr::text("Start a virtual machine in QEMU and boot an image in it; its "
                                                              "serial port is then an ordinary port for serial_open."),
                                             .effect = Effect::ChangesBench,
                                             .idempotent = true,
                                             .original = "mcp-esptool:esp_qemu_start",
                                             .menu = "file"},
        [&machines](const MachineRequest &request, CallContext &context) { return start(machines, request, context); });
    actions.add<Stop, Stopped>({.name = "qemu_stop",
                                   .title = Tr::text("Stop a machine"),
                                   .help = Tr::text("Switch a virtual machine off; of one that stopped before, tell why."),
                                   .effect = Effect::ChangesBench,
                                   .idempotent = true,
                                   .original = "mcp-esptool:esp_qemu_stop"},
        [&machines](const Stop &arguments, CallContext &context) { return stop(machines, arguments, context); });
}

} // namespace ohm::qemu
