// SPDX-License-Identifier: GPL-3.0-or-later
#include "qemu/actions/qemuactions.h"

#include "qemu/engine/sourcelines.h"
#include "qemu/qemutr.h"

namespace ohm::qemu {

using namespace Qt::StringLiterals;

namespace {

struct OneMachine
{
    QString id;
};

void describe(Fields<OneMachine> &fields) { fields.required("id", &OneMachine::id, machineIdField()); }

struct StateNow
{
    QString state;
};

void describe(Fields<StateNow> &fields)
{
    fields.required("state", &StateNow::state, {.help = Tr::text("running, paused, halted (by a debugger) or stopped.")});
}

using Operation = Result<void> (Machine::*)(Deadline, std::stop_token);

auto stateAction(Machines &machines, Operation operation)
{
    return [&machines, operation](const OneMachine &wanted, CallContext &context) -> Result<StateNow> {
        const auto machine = machines.require(wanted.id);
        if (!machine)
            return fail(machine.error());
        if (const auto done = ((**machine).*operation)(context.deadline(), context.stop()); !done)
            return fail(done.error());
        return StateNow{stateName(**machine)};
    };
}

enum class SnapshotVerb { Save, Load, List, Delete };

std::vector<EnumChoice<SnapshotVerb>> choicesOf(SnapshotVerb)
{
    return {{SnapshotVerb::Save, "save", Tr::text("Take one, in place of one of the same name")},
        {SnapshotVerb::Load, "load", Tr::text("Go back to it")}, {SnapshotVerb::List, "list", Tr::text("List them")},
        {SnapshotVerb::Delete, "delete", Tr::text("Delete it")}};
}

struct SnapshotRequest
{
    QString id;
    SnapshotVerb verb = SnapshotVerb::List;
    std::optional<QString> name;
};

void describe(Fields<SnapshotRequest> &fields)
{
    fields.required("id", &SnapshotRequest::id, machineIdField());
    fields.optional("action", &SnapshotRequest::verb, {.title = Tr::text("What to do"), .help = Tr::text("What to do.")});
    fields.optional("name", &SnapshotRequest::name,
        {.title = Tr::text("Snapshot"),
            .help = Tr::text("Which one; letters, digits, - _ and . only. Not needed to list."),
            .maxLength = 64,
            .example = "\"before-fault\""});
}

struct SnapshotRow
{
    QString name;
    qint64 size = 0;
    QString taken;
    double machineSeconds = 0;
    std::optional<std::uint64_t> instruction;
};

void describe(Fields<SnapshotRow> &fields)
{
    fields.required("name", &SnapshotRow::name, {.help = Tr::text("Its name.")});
    fields.required("size", &SnapshotRow::size, {.help = Tr::text("Of the machine's state."), .unit = "bytes"});
    fields.required("taken", &SnapshotRow::taken, {.help = Tr::text("When (UTC).")});
    fields.required("machine_s", &SnapshotRow::machineSeconds, {.help = Tr::text("The machine's own time."), .unit = "s"});
    fields.optional("instruction", &SnapshotRow::instruction,
        {.help = Tr::text("Of a recorded machine: instructions since the recording began.")});
}

struct SnapshotList
{
    QString state;
    std::vector<SnapshotRow> snapshots;
};

void describe(Fields<SnapshotList> &fields)
{
    fields.required("state", &SnapshotList::state, {.help = Tr::text("The machine's state afterwards.")});
    fields.required("snapshots", &SnapshotList::snapshots, {.help = Tr::text("The snapshots there are now.")});
}

Result<void> checkName(const SnapshotRequest &wanted)
{
    if (wanted.verb == SnapshotVerb::List || (wanted.name && isSnapshotName(*wanted.name)))
        return {};
    Error error;
    error.code = ErrorCode::InvalidArgument;
    error.field = u"name"_s;
    error.message = wanted.name ? Tr::text("\"%1\" is no name for a snapshot.").arg(*wanted.name)
                                : Tr::text("The snapshot's name is missing.");
    error.nextActions.push_back(Tr::text("Use 1 to 64 letters, digits, -, _ and dots."));
    return fail(std::move(error));
}

Result<void> apply(Machine &machine, const SnapshotRequest &wanted, CallContext &context)
{
    switch (wanted.verb) {
    case SnapshotVerb::Save:
        return machine.saveSnapshot(*wanted.name, context.deadline(), context.stop());
    case SnapshotVerb::Load:
        return machine.loadSnapshot(*wanted.name, context.deadline(), context.stop());
    case SnapshotVerb::Delete:
        return machine.deleteSnapshot(*wanted.name, context.deadline(), context.stop());
    case SnapshotVerb::List:
        break;
    }
    return {};
}

SnapshotRow rowOf(const Snapshot &snapshot)
{
    const QString taken = QDateTime::fromSecsSinceEpoch(snapshot.takenAt, Qt::UTC).toString(Qt::ISODate);
    return {snapshot.name, snapshot.size, taken, snapshot.machineSeconds, snapshot.instruction};
}

Result<SnapshotList> snapshot(Machines &machines, const SnapshotRequest &wanted, CallContext &context)
{
    if (const auto named = checkName(wanted); !named)
        return fail(named.error());
    const auto machine = machines.require(wanted.id);
    if (!machine)
        return fail(machine.error());
    if (const auto done = apply(**machine, wanted, context); !done)
        return fail(done.error());
    const auto snapshots = (*machine)->snapshots(context.deadline(), context.stop());
    if (!snapshots)
        return fail(snapshots.error());
    SnapshotList list{.state = stateName(**machine)};
    for (const Snapshot &each : *snapshots)
        list.snapshots.push_back(rowOf(each));
    return list;
}

enum class BackTo { Instruction, LastWrite, LastStop };

std::vector<EnumChoice<BackTo>> choicesOf(BackTo)
{
    return {{BackTo::Instruction, "instruction", Tr::text("One instruction back")},
        {BackTo::LastWrite, "last_write", Tr::text("To the last write of a symbol")},
        {BackTo::LastStop, "last_stop", Tr::text("To where it last stood still")}};
}

struct StepBack
{
    QString id;
    BackTo to = BackTo::Instruction;
    std::optional<QString> symbol;
    std::optional<HexNumber> address;
    std::optional<int> size;
};

void describe(Fields<StepBack> &fields)
{
    fields.required("id", &StepBack::id, machineIdField());
    fields.optional("to", &StepBack::to, {.title = Tr::text("Back to"), .help = Tr::text("How far back.")});
    fields.optional("symbol", &StepBack::symbol,
        {.title = Tr::text("Symbol"),
            .help = Tr::text("For last_write: a variable of the firmware."),
            .maxLength = 1000,
            .example = "\"g_bench\""});
    fields.optional("address", &StepBack::address,
        {.title = Tr::text("Address"), .help = Tr::text("For last_write: an address instead of a symbol.")});
    fields.optional("size", &StepBack::size,
        {.title = Tr::text("Size"),
            .help = Tr::text("For last_write: how many bytes; the symbol's size, or 4, when left out."),
            .unit = "bytes",
            .minimum = 1,
            .maximum = 65536});
}

struct SteppedBack
{
    HexNumber pc;
    std::uint64_t instruction = 0;
    std::optional<QString> function, source;
    QString state;
};

void describe(Fields<SteppedBack> &fields)
{
    fields.required("pc", &SteppedBack::pc,
        {.help = Tr::text("The program counter; after last_write the instruction that is about to write.")});
    fields.required("instruction", &SteppedBack::instruction, {.help = Tr::text("Instructions since the recording began.")});
    fields.optional("function", &SteppedBack::function, {.help = Tr::text("The function there.")});
    fields.optional(
        "source", &SteppedBack::source, {.help = Tr::text("File and line, when the toolchain's addr2line is installed.")});
    fields.required("state", &SteppedBack::state, {.help = Tr::text("paused: the machine stands there.")});
}

struct Watched
{
    std::uint64_t address = 0;
    std::uint64_t size = 4;
};

std::unexpected<Error> refuseWatch(const char *field, Message message, Message remedy)
{
    Error error;
    error.code = ErrorCode::InvalidArgument;
    error.field = QString::fromLatin1(field);
    error.message = std::move(message);
    error.nextActions.push_back(std::move(remedy));
    return fail(std::move(error));
}

Result<Watched> watchedBy(const StepBack &wanted, const ElfFile &elf)
{
    if (wanted.symbol.has_value() == wanted.address.has_value())
        return refuseWatch("symbol", Tr::text("Going to the last write takes either a symbol or an address."),
            Tr::text("Give the one that was written to."));
    if (wanted.address)
        return Watched{wanted.address->value, std::uint64_t(wanted.size.value_or(4))};
    const ElfSymbol *symbol = elf.find(*wanted.symbol);
    if (!symbol)
        return refuseWatch("symbol", Tr::text("The firmware has no symbol \"%1\".").arg(*wanted.symbol),
            Tr::text("Symbols of members are not known here: give the address of the member instead."));
    const std::uint64_t known = symbol->size > 0 ? symbol->size : 4;
    return Watched{symbol->address, wanted.size ? std::uint64_t(*wanted.size) : known};
}

Result<Position> goBack(Machine &machine, const StepBack &wanted, const ElfFile &elf, CallContext &context)
{
    const auto progress = [&context](std::uint64_t done, std::uint64_t total) {
        context.progress(double(done), double(total), Tr::text("Replaying the recording"));
    };
    switch (wanted.to) {
    case BackTo::Instruction:
        return machine.backInstruction(progress, context.deadline(), context.stop());
    case BackTo::LastStop:
        return machine.backToLastStop(progress, context.deadline(), context.stop());
    case BackTo::LastWrite:
        break;
    }
    const auto watched = watchedBy(wanted, elf);
    if (!watched)
        return fail(watched.error());
    return machine.backToLastWrite(watched->address, watched->size, progress, context.deadline(), context.stop());
}

Result<SteppedBack> stepBack(Machines &machines, const StepBack &wanted, CallContext &context)
{
    const auto machine = machines.require(wanted.id);
    if (!machine)
        return fail(machine.error());
    const ElfFile elf = symbolsOf(**machine);
    const auto position = goBack(**machine, wanted, elf, context);
    if (!position)
        return fail(position.error());
    SteppedBack result{.pc = {position->pc}, .instruction = position->instruction, .state = stateName(**machine)};
    if (const ElfSymbol *function = elf.functionAt(position->pc))
        result.function = function->name;
    const QString image = (*machine)->status().config.image;
    const QString source = elf.symbols.empty() ? QString() : sourceLine(image, elf.machine, position->pc, context.stop());
    if (!source.isEmpty())
        result.source = source;
    return result;
}

} // namespace

void declareControl(ActionSet &actions, Machines &machines)
{
    actions.add<OneMachine, StateNow>({.name = "qemu_pause",
                                          .title = Tr::text("Pause a machine"),
                                          .help = Tr::text("Let a virtual machine stand still."),
                                          .effect = Effect::ChangesBench,
                                          .idempotent = true},
        stateAction(machines, &Machine::pause));
    actions.add<OneMachine, StateNow>({.name = "qemu_resume",
                                          .title = Tr::text("Resume a machine"),
                                          .help = Tr::text("Let a paused virtual machine run on."),
                                          .effect = Effect::ChangesBench,
                                          .idempotent = true},
        stateAction(machines, &Machine::resume));
    actions.add<OneMachine, StateNow>(
        {.name = "qemu_reset",
            .title = Tr::text("Reset a machine"),
            .help = Tr::text("Press a virtual machine's reset button; a replay goes to its beginning."),
            .effect = Effect::ChangesBench},
        stateAction(machines, &Machine::reset));
    actions.add<SnapshotRequest, SnapshotList>(
        {.name = "qemu_snapshot",
            .title = Tr::text("Snapshots of a machine"),
            .help = Tr::text("Save, load, list or delete snapshots of a virtual machine's "
                             "whole state."),
            .effect = Effect::ChangesBench},
        [&machines](const SnapshotRequest &wanted, CallContext &context) { return snapshot(machines, wanted, context); });
    actions.add<StepBack, SteppedBack>(
        {.name = "qemu_step_back",
            .title = Tr::text("Step a machine back"),
            .help = Tr::text("Go back in the run of a recorded virtual machine: one instruction, to the "
                             "last write of a variable, or to the last stop."),
            .effect = Effect::ChangesBench},
        [&machines](const StepBack &wanted, CallContext &context) { return stepBack(machines, wanted, context); });
}

} // namespace ohm::qemu
