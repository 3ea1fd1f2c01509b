// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/actions/common.h"
#include "probe/actions/probeactions.h"
#include "probe/engine/sessiondetails.h"
#include "probe/probetr.h"

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

struct Connect
{
    std::optional<QString> configFile, board, gdbPort, machine, name, probeSerial;
    std::optional<int> speedKhz;
    bool halt = false;
    std::optional<QString> program, openocd;
};

void describe(Fields<Connect> &fields)
{
    fields.optional("cfg_file", &Connect::configFile,
        {.title = Tr::text("Configuration file"),
            .help = Tr::text("OpenOCD configuration file: a path, or a name in OpenOCD's scripts."),
            .maxLength = 4096,
            .format = Format::File,
            .example = "\"board/stm32f4discovery.cfg\""});
    fields.optional("board", &Connect::board,
        {.title = Tr::text("Board"),
            .help = Tr::text("A board profile instead of a configuration file."),
            .maxLength = 200,
            .example = "\"stm32mp157d-dk1\""});
    fields.optional("gdb_port", &Connect::gdbPort,
        {.title = Tr::text("GDB port"),
            .help = Tr::text("A GDB stub instead of an OpenOCD of ours (QEMU, J-Link, pyOCD, Black Magic, another OpenOCD): "
                             "host:port, or the path of a Unix socket or a serial port."),
            .maxLength = 4096,
            .example = "\"localhost:3333\""});
    fields.optional("machine", &Connect::machine,
        {.title = Tr::text("Virtual machine"),
            .help =
                Tr::text("The running virtual machine whose processor and memory a simulated board has; without a board, it "
                         "is debugged by its own GDB port."),
            .maxLength = 200,
            .device = "qemu",
            .example = "\"stm32\""});
    fields.optional("name", &Connect::name,
        {.title = Tr::text("Name"), .help = Tr::text("A name for the session; chosen when left out."), .maxLength = 32});
    fields.optional("probe_serial", &Connect::probeSerial,
        {.title = Tr::text("Serial number"),
            .help = Tr::text("Serial number of the probe, when several are plugged in."),
            .maxLength = 200});
    fields.optional("speed_khz", &Connect::speedKhz,
        {.title = Tr::text("Clock"), .help = Tr::text("The probe's clock."), .unit = "kHz", .minimum = 1, .maximum = 100'000});
    fields.optional("halt", &Connect::halt,
        {.title = Tr::text("Halt"), .help = Tr::text("Halt the main target; otherwise it goes on undisturbed.")});
    fields.optional("elf", &Connect::program,
        {.title = Tr::text("Program (ELF)"),
            .help = Tr::text("The program in the target, for its symbols and lines."),
            .maxLength = 4096,
            .format = Format::File});
    fields.optional("openocd", &Connect::openocd,
        {.title = Tr::text("OpenOCD program"),
            .help = Tr::text("OpenOCD program to use; the board's choice when left out."),
            .maxLength = 4096,
            .format = Format::File});
}

struct Connected
{
    QString session;
    std::vector<TargetRow> targets;
    std::vector<QString> warnings;
    QString adapter, version;
    std::optional<QString> stub, standIn;
    std::vector<QString> notes;
};

void describe(Fields<Connected> &fields)
{
    fields.required("session", &Connected::session, {.help = Tr::text("Names the session in all other calls.")});
    fields.required("targets", &Connected::targets, {.help = Tr::text("The cores and memory buses.")});
    fields.required("warnings", &Connected::warnings, {.help = Tr::text("What was odd while connecting.")});
    fields.required(
        "adapter", &Connected::adapter, {.help = Tr::text("OpenOCD's driver for the probe, or the kind of a GDB stub.")});
    fields.required("version", &Connected::version,
        {.help = Tr::text("Which OpenOCD, or which version of a GDB stub; empty when it does not say.")});
    fields.optional("stub", &Connected::stub, {.help = Tr::text("Which GDB stub it is, and where, when there is one.")});
    fields.optional("stand_in", &Connected::standIn, {.help = Tr::text("There is no hardware: what this stands in for.")});
    fields.optional("notes", &Connected::notes, {.help = Tr::text("Worth knowing of this board.")});
}

struct OneSession
{
    QString session;
};

void describe(Fields<OneSession> &fields) { fields.required("session", &OneSession::session, sessionField()); }

struct Disconnect
{
    QString session;
    bool resume = false;
};

void describe(Fields<Disconnect> &fields)
{
    fields.required("session", &Disconnect::session, sessionField());
    fields.optional(
        "resume", &Disconnect::resume, {.title = Tr::text("Let it run on"), .help = Tr::text("Let halted cores run first.")});
}

struct Disconnected
{
    std::optional<int> exitCode;
    QString exit;
};

void describe(Fields<Disconnected> &fields)
{
    fields.optional("exit_code", &Disconnected::exitCode, {.help = Tr::text("OpenOCD's exit code, when it ended by itself.")});
    fields.required("exit", &Disconnected::exit, {.help = Tr::text("How OpenOCD ended, or what became of a GDB stub.")});
}

struct Status
{
    QString session, connection;
    std::vector<TargetRow> targets;
    std::optional<QString> why, program;
};

void describe(Fields<Status> &fields)
{
    fields.required("session", &Status::session, {.help = Tr::text("The session.")});
    fields.required("connection", &Status::connection, {.help = Tr::text("connected, lost or ended.")});
    fields.required(
        "targets", &Status::targets, {.help = Tr::text("State, reason of a halt, and where it is, of each target.")});
    fields.optional("why", &Status::why, {.help = Tr::text("Why the connection is lost.")});
    fields.optional("program", &Status::program, {.help = Tr::text("The ELF file whose symbols are known.")});
}

struct Command
{
    QString session, script;
    double timeoutS = 60;
};

void describe(Fields<Command> &fields)
{
    fields.required("session", &Command::session, sessionField());
    fields.required("script", &Command::script,
        {.title = Tr::text("Script"),
            .help = Tr::text("Tcl for OpenOCD, any number of lines; behind a GDB port \"monitor\" commands, one in each line."),
            .maxLength = 200'000,
            .format = Format::MultiLine,
            .example = "\"mdw 0x20000000 4\""});
    fields.optional("timeout_s", &Command::timeoutS,
        {.title = Tr::text("Time limit"), .help = Tr::text("How long to wait."), .unit = "s", .minimum = 0.1, .maximum = 3600});
}

struct CommandAnswer
{
    int code = 0;
    QString text;
    std::vector<QString> log;
};

void describe(Fields<CommandAnswer> &fields)
{
    fields.required("code", &CommandAnswer::code,
        {.help = Tr::text("0: it went well; otherwise Tcl's or OpenOCD's error number, 1 of a GDB stub.")});
    fields.required("text", &CommandAnswer::text, {.help = Tr::text("The script's result or error.")});
    fields.required("log", &CommandAnswer::log, {.help = Tr::text("What OpenOCD printed meanwhile.")});
}

std::vector<TargetRow> rowsOf(ProbeSession &session)
{
    std::vector<TargetRow> rows;
    for (const TargetState &target : session.states().targets())
        rows.push_back(rowOf(session, target));
    return rows;
}

Result<void> haltMain(ProbeSession &session, CallContext &context)
{
    const auto target = session.target({});
    if (!target)
        return fail(target.error());
    if (const auto halted = session.control().halt(*target, context.deadline(), context.stop()); !halted)
        return halted;
    return session.refresh(context.deadline(), context.stop());
}

Result<Connected> connectSession(Sessions &sessions, const Connect &wanted, CallContext &context)
{
    const ConnectRequest request{.configFile = wanted.configFile,
        .board = wanted.board,
        .gdbPort = wanted.gdbPort,
        .machine = wanted.machine,
        .name = wanted.name,
        .probeSerial = wanted.probeSerial,
        .speedKhz = wanted.speedKhz,
        .program = wanted.program,
        .openocd = wanted.openocd,
        .halt = wanted.halt};
    const auto session = sessions.connect(request, context.deadline().sooner(Deadline::after(60s)), context.stop());
    if (!session)
        return fail(session.error());
    ProbeSession &opened = **session;
    if (wanted.halt) {
        if (const auto halted = haltMain(opened, context); !halted) {
            [[maybe_unused]] const auto ended = sessions.disconnect(opened.name(), false, Deadline::after(3s), {});
            return fail(halted.error());
        }
    }
    const ControlInfo &info = opened.info();
    const QString standIn = deviceOf(opened).standIn;
    return Connected{.session = opened.name(),
        .targets = rowsOf(opened),
        .warnings = {info.warnings.begin(), info.warnings.end()},
        .adapter = info.adapter,
        .version = info.version,
        .stub = info.stub.isEmpty() ? std::nullopt : std::optional(info.stub),
        .standIn = standIn.isEmpty() ? std::nullopt : std::optional(standIn),
        .notes = opened.plan().board.notes};
}

Result<Disconnected> disconnectSession(Sessions &sessions, const Disconnect &wanted, CallContext &context)
{
    const auto end = sessions.disconnect(wanted.session, wanted.resume, context.deadline(), context.stop());
    return end ? Result<Disconnected>(Disconnected{end->exitCode, end->how.english()}) : fail(end.error());
}

Result<Status> statusOf(Sessions &sessions, const OneSession &wanted, CallContext &context)
{
    const auto found = sessions.require(wanted.session);
    if (!found)
        return fail(found.error());
    ProbeSession &session = **found;
    if (session.states().state() != SessionState::Ended) {
        if (const auto looked = session.refresh(context.deadline(), context.stop()); !looked)
            return fail(looked.error());
    }
    Status status{.session = session.name(),
        .connection = QString::fromLatin1(sessionStateName(session.states().state())),
        .targets = rowsOf(session)};
    if (const auto why = session.states().why())
        status.why = why->message.english();
    if (const QString program = session.program(); !program.isEmpty())
        status.program = program;
    return status;
}

Result<CommandAnswer> runCommand(Sessions &sessions, const Command &wanted, CallContext &context)
{
    const auto session = sessionOf(sessions, wanted.session);
    if (!session)
        return fail(session.error());
    if (wanted.script.contains(QChar(u'\0')))
        return refuse("script", Tr::text("A script must not contain the character NUL."));
    const Deadline deadline = context.deadline().sooner(Deadline::afterSeconds(wanted.timeoutS));
    const auto answer = (*session)->control().command(wanted.script, deadline, context.stop());
    if (!answer)
        return fail(answer.error());
    [[maybe_unused]] const auto looked = (*session)->refresh(deadline, context.stop()); // the script may have moved it
    return CommandAnswer{answer->code, answer->text, {answer->log.begin(), answer->log.end()}};
}

} // namespace

void declareConnecting(ActionSet &actions, Sessions &sessions)
{
    actions.add<Connect, Connected>(
        {.name = "probe_connect",
            .title = Tr::text("Connect a debug probe"),
            .help = Tr::text(
                "Connect to the targets of a board or a configuration file by an OpenOCD that is started for them, or to a "
                "GDB stub that runs already, without resetting anything."),
            .effect = Effect::ChangesBench,
            .runs = Runs::Worker,
            .original = "openocd-debug:connect"},
        [&sessions](const Connect &wanted, CallContext &context) { return connectSession(sessions, wanted, context); });
    actions.add<Disconnect, Disconnected>(
        {.name = "probe_disconnect",
            .title = Tr::text("Disconnect a debug probe"),
            .help = Tr::text("End a debug session and its OpenOCD, or leave its GDB stub alone."),
            .effect = Effect::ChangesBench,
            .original = "openocd-debug:disconnect"},
        [&sessions](const Disconnect &wanted, CallContext &context) { return disconnectSession(sessions, wanted, context); });
    actions.add<OneSession, Status>(
        {.name = "probe_status",
            .title = Tr::text("Status of a debug session"),
            .help = Tr::text("Tell of each target whether it runs, why it stands still, and where."),
            .effect = Effect::Reads,
            .idempotent = true,
            .original = "openocd-debug:get_status"},
        [&sessions](const OneSession &wanted, CallContext &context) { return statusOf(sessions, wanted, context); });
    actions.add<Command, CommandAnswer>({.name = "probe_command",
                                            .title = Tr::text("Run a debugger's command"),
                                            .help = Tr::text("Evaluate Tcl in a session's OpenOCD, or \"monitor\" commands in "
                                                             "its GDB stub, and tell what they print."),
                                            .effect = Effect::WritesDevice},
        [&sessions](const Command &wanted, CallContext &context) { return runCommand(sessions, wanted, context); });
}

} // namespace ohm::probe
