// SPDX-License-Identifier: GPL-3.0-or-later
#include "qemu/actions/qemuactions.h"

#include "action/nearest.h"
#include "qemu/qemutr.h"

namespace ohm::qemu {

using namespace Qt::StringLiterals;

namespace {

struct ListTypes
{
    std::optional<QString> arch;
};

void describe(Fields<ListTypes> &fields)
{
    fields.optional("arch", &ListTypes::arch,
        {.title = Tr::text("Architecture"),
            .help = Tr::text("Only what qemu-system-ARCH can be; all that are installed when left out."),
            .maxLength = 20,
            .example = "\"arm\""});
}

struct TypeInfoRow
{
    QString name, arch, description;
    std::optional<QString> aliasOf;
    std::optional<bool> deprecated;
};

void describe(Fields<TypeInfoRow> &fields)
{
    fields.required("name", &TypeInfoRow::name, {.help = Tr::text("What qemu_start takes as machine.")});
    fields.required("arch", &TypeInfoRow::arch, {.help = Tr::text("The emulator that has it: qemu-system-ARCH.")});
    fields.required("description", &TypeInfoRow::description, {.help = Tr::text("QEMU's words for it.")});
    fields.optional("alias_of", &TypeInfoRow::aliasOf, {.help = Tr::text("The machine that this name means.")});
    fields.optional("deprecated", &TypeInfoRow::deprecated, {.help = Tr::text("QEMU is about to drop it.")});
}

struct CpuList
{
    QString arch;
    std::vector<QString> names;
};

void describe(Fields<CpuList> &fields)
{
    fields.required("arch", &CpuList::arch, {.help = Tr::text("The emulator.")});
    fields.required("names", &CpuList::names, {.help = Tr::text("What qemu_start takes as cpu.")});
}

struct TypeList
{
    std::vector<TypeInfoRow> machines;
    std::vector<CpuList> cpus;
};

void describe(Fields<TypeList> &fields)
{
    fields.required("machines", &TypeList::machines, {.help = Tr::text("The types of machines.")});
    fields.required("cpus", &TypeList::cpus, {.help = Tr::text("The processors.")});
}

struct Row
{
    QString id, machine, state;
    std::optional<qint64> pid;
    std::optional<double> uptime;
    std::optional<QString> image, port, exitReason;
};

void describe(Fields<Row> &fields)
{
    fields.required("id", &Row::id, {.help = Tr::text("Its name.")});
    fields.required("machine", &Row::machine, {.help = Tr::text("Its type.")});
    fields.required("state", &Row::state, {.help = Tr::text("starting, running, paused, halted (by a debugger) or stopped.")});
    fields.optional("pid", &Row::pid, {.help = Tr::text("QEMU's process.")});
    fields.optional("uptime_s", &Row::uptime, {.help = Tr::text("Since QEMU was started."), .unit = "s"});
    fields.optional("image", &Row::image, {.help = Tr::text("What it runs.")});
    fields.optional("port", &Row::port, {.help = Tr::text("Its serial port for serial_open.")});
    fields.optional("exit_reason", &Row::exitReason, {.help = Tr::text("Why it stopped.")});
}

struct RowList
{
    std::vector<Row> instances;
};

void describe(Fields<RowList> &fields)
{
    fields.required("instances", &RowList::instances, {.help = Tr::text("The machines, stopped ones included.")});
}

struct AskStatus
{
    QString id;
    int outputBytes = 2000;
};

void describe(Fields<AskStatus> &fields)
{
    fields.required("id", &AskStatus::id, machineIdField());
    fields.optional("output_bytes", &AskStatus::outputBytes,
        {.title = Tr::text("Output"),
            .help = Tr::text("How much of its last output to give."),
            .unit = "bytes",
            .minimum = 0,
            .maximum = 65536});
}

struct Status
{
    QString id, machine, arch, state, mode;
    std::optional<QString> runState;
    std::optional<qint64> pid;
    std::optional<double> uptime;
    std::vector<QString> ports;
    std::optional<QString> gdb, image, imageSha256, exitReason, exitText;
    bool snapshots = false;
    int resets = 0;
    QString commandLine;
    QMap<QString, QString> files;
    QString lastOutput;
};

void describe(Fields<Status> &fields)
{
    fields.required("id", &Status::id, {.help = Tr::text("Its name.")});
    fields.required("machine", &Status::machine, {.help = Tr::text("Its type.")});
    fields.required("arch", &Status::arch, {.help = Tr::text("The emulator: qemu-system-ARCH.")});
    fields.required(
        "state", &Status::state, {.help = Tr::text("starting, running, paused, halted (by a debugger) or stopped.")});
    fields.optional("run_state", &Status::runState, {.help = Tr::text("QEMU's own word for the state.")});
    fields.required("mode", &Status::mode, {.help = Tr::text("live, recording or replay.")});
    fields.optional("pid", &Status::pid, {.help = Tr::text("QEMU's process.")});
    fields.optional("uptime_s", &Status::uptime, {.help = Tr::text("Since QEMU was started."), .unit = "s"});
    fields.required("ports", &Status::ports, {.help = Tr::text("Its serial ports for serial_open.")});
    fields.optional("gdb", &Status::gdb, {.help = Tr::text("What a debugger connects to.")});
    fields.optional("image", &Status::image, {.help = Tr::text("What it runs.")});
    fields.optional("image_sha256", &Status::imageSha256, {.help = Tr::text("Of the firmware that was loaded.")});
    fields.required("snapshots", &Status::snapshots, {.help = Tr::text("Whether snapshots can be taken.")});
    fields.required("resets", &Status::resets, {.help = Tr::text("How often it was reset since it was started.")});
    fields.optional("exit_reason", &Status::exitReason, {.help = Tr::text("Why it stopped, in a word.")});
    fields.optional("exit_text", &Status::exitText, {.help = Tr::text("Why it stopped, as a sentence.")});
    fields.required("command_line", &Status::commandLine, {.help = Tr::text("How QEMU was called.")});
    fields.required("files", &Status::files, {.help = Tr::text("Where its sockets, logs and snapshots are.")});
    fields.required("last_output", &Status::lastOutput, {.help = Tr::text("The end of what its serial port wrote.")});
}

std::optional<double> uptimeOf(const MachineStatus &status, Instant now)
{
    const bool isLive = status.state != MachineState::Stopped && status.startedAt;
    return isLive ? std::optional(double((now - *status.startedAt).count()) / 1e9) : std::nullopt;
}

std::optional<QString> unlessEmpty(const QString &text) { return text.isEmpty() ? std::nullopt : std::optional(text); }

std::optional<qint64> pidOf(const MachineStatus &status) { return status.pid == 0 ? std::nullopt : std::optional(status.pid); }

Row rowOf(const Machine &machine, Instant now)
{
    const MachineStatus status = machine.status();
    Row row{.id = machine.id(), .machine = status.config.machine, .state = stateName(machine)};
    row.pid = pidOf(status);
    row.uptime = uptimeOf(status, now);
    row.image = unlessEmpty(status.config.image);
    if (status.config.serialPorts > 0)
        row.port = portName(machine.id(), 0);
    if (status.exit)
        row.exitReason = status.exit->text.english();
    return row;
}

QMap<QString, QString> filesOf(const MachineStatus &status)
{
    QMap<QString, QString> files{{u"runtime"_s, status.files.runtime}, {u"qmp"_s, status.files.qmpSocket()}};
    for (int i = 0; i < status.config.serialPorts; ++i)
        files.insert(u"serial_log_%1"_s.arg(i), status.files.serialLog(i));
    if (status.config.hasSnapshotDisk)
        files.insert(u"snapshots"_s, status.files.snapshotDisk());
    if (status.config.recording != Recording::Off)
        files.insert(u"recording"_s, status.files.recording());
    return files;
}

Status statusOf(const Machine &machine, int outputBytes, Instant now)
{
    const MachineStatus status = machine.status();
    Status shown{.id = machine.id(),
        .machine = status.config.machine,
        .arch = status.config.arch,
        .state = stateName(machine),
        .mode = QString::fromLatin1(modeName(status.config.recording))};
    shown.runState = unlessEmpty(status.runState);
    shown.pid = pidOf(status);
    shown.uptime = uptimeOf(status, now);
    for (int i = 0; i < status.config.serialPorts; ++i)
        shown.ports.push_back(portName(machine.id(), i));
    shown.gdb = status.state == MachineState::Stopped ? std::nullopt : unlessEmpty(gdbAddress(status));
    shown.image = unlessEmpty(status.config.image);
    shown.imageSha256 = unlessEmpty(status.imageSha256);
    shown.snapshots = status.config.hasSnapshotDisk || status.config.isQcow2;
    shown.resets = status.resets;
    if (status.exit) {
        shown.exitReason = QString::fromLatin1(exitKindName(status.exit->kind));
        shown.exitText = status.exit->text.english();
    }
    shown.commandLine = status.commandLine;
    shown.files = filesOf(status);
    shown.lastOutput = QString::fromUtf8(machine.serialOutput(0, outputBytes));
    return shown;
}

std::unexpected<Error> unknownArch(const QString &arch, const std::vector<Emulator> &installed)
{
    QStringList names;
    for (const Emulator &emulator : installed)
        names << emulator.arch;
    const QString near = nearest(arch, names);
    Error error;
    error.code = ErrorCode::ToolMissing;
    error.field = u"arch"_s;
    error.message = Tr::text("There is no program qemu-system-%1.").arg(arch);
    error.nextActions.push_back(near.isEmpty()
            ? Tr::text("Install the package %1, or take one of: %2.").arg(packageOf(arch)).arg(names.join(u", "_s))
            : Tr::text("Did you mean %1?").arg(near));
    return fail(std::move(error));
}

void append(TypeList &list, const Emulator &emulator, const EmulatorFacts &facts)
{
    for (const MachineType &type : facts.machines) {
        TypeInfoRow row{.name = type.name, .arch = emulator.arch, .description = type.description};
        row.aliasOf = unlessEmpty(type.aliasOf);
        if (type.isDeprecated)
            row.deprecated = true;
        list.machines.push_back(std::move(row));
    }
    list.cpus.push_back({emulator.arch, {facts.cpus.begin(), facts.cpus.end()}});
}

Result<TypeList> listTypes(Emulators &emulators, const ListTypes &wanted, CallContext &context)
{
    const auto installed = emulators.require();
    if (!installed)
        return fail(installed.error());
    if (wanted.arch && std::ranges::find(*installed, *wanted.arch, &Emulator::arch) == installed->end())
        return unknownArch(*wanted.arch, *installed);
    TypeList list;
    for (const Emulator &emulator : *installed) {
        if (wanted.arch && emulator.arch != *wanted.arch)
            continue;
        const auto facts = emulators.facts(emulator, context.deadline(), context.stop());
        if (!facts)
            return fail(facts.error());
        append(list, emulator, *facts);
    }
    return list;
}

} // namespace

void declareListing(ActionSet &actions, Machines &machines)
{
    actions.add<ListTypes, TypeList>(
        {.name = "qemu_machines",
            .title = Tr::text("List machine types"),
            .help = Tr::text("List the types of machines and processors that the installed QEMU can be."),
            .effect = Effect::Reads,
            .runs = Runs::Worker,
            .idempotent = true},
        [&machines](
            const ListTypes &wanted, CallContext &context) { return listTypes(machines.emulators(), wanted, context); });
    actions.add<Nothing, RowList>({.name = "qemu_list",
                                      .title = Tr::text("List machines"),
                                      .help = Tr::text("List the virtual machines of the workbench and their states."),
                                      .effect = Effect::Reads,
                                      .runs = Runs::Inline,
                                      .idempotent = true,
                                      .original = "mcp-esptool:esp_qemu_list"},
        [&machines](const Nothing &, CallContext &context) -> Result<RowList> {
            RowList list;
            for (const MachinePointer &machine : machines.all())
                list.instances.push_back(rowOf(*machine, context.now()));
            return list;
        });
    actions.add<AskStatus, Status>(
        {.name = "qemu_status",
            .title = Tr::text("Show a machine"),
            .help = Tr::text("Tell a machine's state, ports, uptime, files, exit reason and last output."),
            .effect = Effect::Reads,
            .runs = Runs::Worker,
            .idempotent = true,
            .original = "mcp-esptool:esp_qemu_status"},
        [&machines](const AskStatus &ask, CallContext &context) {
            return mapResult(machines.require(ask.id),
                [&](const MachinePointer &machine) { return statusOf(*machine, ask.outputBytes, context.now()); });
        });
}

} // namespace ohm::qemu
