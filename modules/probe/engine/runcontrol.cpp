// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/runcontrol.h"

#include "probe/engine/boardtexts.h"
#include "probe/probetr.h"

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

Result<TargetState> afterwards(ProbeSession &session, const QString &target, Deadline deadline, const std::stop_token &stop)
{
    if (const auto looked = session.refresh(deadline, stop); !looked)
        return fail(looked.error());
    return session.target(target);
}

using Command = Result<void> (TargetControl::*)(const TargetState &, Deadline, const std::stop_token &);

Result<TargetState> command(
    ProbeSession &session, const TargetState &target, Command command, Deadline deadline, const std::stop_token &stop)
{
    if (const auto done = (session.control().*command)(target, deadline, stop); !done)
        return fail(done.error());
    return afterwards(session, target.name, deadline, stop);
}

// Until it comes to a halt. A cancelled one is halted where it is.
Result<TargetState> runToHalt(
    ProbeSession &session, const TargetState &target, const Message &what, Deadline deadline, const std::stop_token &stop)
{
    auto now = command(session, target, &TargetControl::resume, deadline, stop);
    while (now && now->state == u"running" && !stop.stop_requested())
        now = command(session, target, &TargetControl::lookForHalt, deadline, stop);
    const bool isStopped = stop.stop_requested() || (!now && now.error().code == ErrorCode::Timeout);
    if (!isStopped)
        return now;
    [[maybe_unused]] const auto halted = command(session, target, &TargetControl::halt, Deadline::after(5s), {});
    return now ? fail(ErrorCode::Cancelled, Tr::text("%1 was cancelled.").arg(what)) : now;
}

// BL (32 bits, 11110… 11x1…) or BLX Rm (16 bits, 010001111…): Armv7-M Architecture Reference Manual, A5.2.3 and A5.3.4.
// Its length, 0 when the instruction is no call.
int callLength(quint16 first, quint16 second)
{
    if ((first & 0xF800) == 0xF000 && (second & 0xD000) == 0xD000)
        return 4;
    return (first & 0xFF87) == 0x4780 ? 2 : 0;
}

Result<int> callLengthAt(ProbeSession &session, const TargetState &target, Deadline deadline, const std::stop_token &stop)
{
    std::array<char, 4> bytes{};
    const MemoryRead request{.at = {target.pc.value_or(0)}, .into = bytes, .width = AccessWidth::Bits16};
    if (const auto done = session.memory(target).read(request, deadline, stop); !done)
        return fail(done.error());
    const auto half = [&bytes](qsizetype at) {
        return quint16(loadNumber(QByteArrayView(bytes.data() + at, 2), ByteOrder::Little));
    };
    return callLength(half(0), half(2));
}

Result<std::uint64_t> stackPointer(
    ProbeSession &session, const TargetState &target, Deadline deadline, const std::stop_token &stop)
{
    const auto values = session.control().readRegisters(target, {u"sp"_s}, deadline, stop);
    return values ? Result<std::uint64_t>(values->value(u"sp"_s)) : fail(values.error());
}

// The called function runs until it comes back to this place, or stops elsewhere for a reason of its own. When it called
// itself, it comes by here deeper in the stack, too.
Result<TargetState> stepOverCall(
    ProbeSession &session, const TargetState &target, int length, Deadline deadline, const std::stop_token &stop)
{
    Breakpoint back{.target = target.name, .address = *target.pc + std::uint64_t(length), .size = 2};
    TargetControl &control = session.control();
    const auto depth = stackPointer(session, target, deadline, stop);
    if (!depth)
        return fail(depth.error());
    const auto set = session.tools().breakpoints.add(control, back, deadline, stop);
    if (!set && set.error().code != ErrorCode::Busy) // Busy: one of the person's is there already
        return fail(set.error());
    const Message what = Tr::text("Stepping over a call");
    auto moved = runToHalt(session, target, what, deadline, stop);
    while (moved && moved->isHalted() && moved->pc == back.address
        && stackPointer(session, *moved, deadline, stop).value_or(*depth) < *depth)
        moved = runToHalt(session, target, what, deadline, stop);
    if (set) [[maybe_unused]]
        const auto removed = session.tools().breakpoints.remove(control, set->id, Deadline::after(5s), {});
    return moved;
}

Result<TargetState> stepOnce(
    ProbeSession &session, const TargetState &target, bool over, Deadline deadline, const std::stop_token &stop)
{
    if (over) {
        const auto length = callLengthAt(session, target, deadline, stop);
        if (!length)
            return fail(length.error());
        if (*length > 0)
            return stepOverCall(session, target, *length, deadline, stop);
    }
    return command(session, target, &TargetControl::step, deadline, stop);
}

} // namespace

Result<TargetState> haltTarget(
    ProbeSession &session, const std::optional<QString> &name, Deadline deadline, const std::stop_token &stop)
{
    const auto target = session.target(name);
    if (!target)
        return target;
    return command(session, *target, &TargetControl::halt, deadline, stop);
}

Result<TargetState> runTarget(
    ProbeSession &session, const std::optional<QString> &name, Deadline deadline, const std::stop_token &stop)
{
    if (const auto looked = session.refresh(deadline, stop); !looked)
        return fail(looked.error());
    const auto target = session.target(name);
    if (!target || target->state == u"running")
        return target;
    return command(session, *target, &TargetControl::resume, deadline, stop);
}

Result<TargetState> stepTarget(ProbeSession &session, const std::optional<QString> &name, StepPlan plan,
    const std::function<void(int)> &progress, Deadline deadline, const std::stop_token &stop)
{
    auto target = session.haltedTarget(name, deadline, stop);
    if (target && plan.over && !target->isCortexM())
        return fail(ErrorCode::Unsupported, Tr::text("Stepping over a call is only known of Cortex-M cores."));
    for (int done = 0; target && done < plan.count; progress(++done)) {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, Tr::text("Cancelled after %1 of %2 steps.").arg(done).arg(plan.count));
        target = stepOnce(session, *target, plan.over, deadline, stop);
        if (target && !target->isHalted())
            return fail(ErrorCode::Timeout, Tr::text("%1 runs on after %2 steps.").arg(target->name).arg(done + 1));
    }
    return target;
}

std::vector<EnumChoice<ResetKind>> choicesOf(ResetKind)
{
    return {{ResetKind::Usual, "usual", Tr::text("As the board's configuration has it")},
        {ResetKind::System, "system", Tr::text("The whole chip, also where a plain reset is refused")},
        {ResetKind::Core, "core", Tr::text("The core alone, without its peripherals")}};
}

Message resetRefusal(const ProbeSession &session)
{
    if (const QString &refusal = session.plan().board.refuseReset; !refusal.isEmpty())
        return boardText(refusal);
    const auto target = session.target({});
    if (!target || !target->name.startsWith(u"stm32mp1"))
        return {};
    return Tr::text("a reset of this chip takes down Linux on its Cortex-A cores too.");
}

Result<TargetState> resetTargets(
    ProbeSession &session, ResetKind kind, bool halt, Deadline deadline, const std::stop_token &stop)
{
    const auto target = session.target({});
    if (!target)
        return target;
    if (const Message refusal = resetRefusal(session); kind == ResetKind::Usual && !refusal.isEmpty()) {
        Error error;
        error.code = ErrorCode::Denied;
        error.field = u"kind"_s;
        error.message = Tr::text("A plain reset is refused here: %1").arg(refusal);
        error.nextActions.push_back(Tr::text("Ask for kind \"system\" when that is wanted."));
        return fail(std::move(error));
    }
    if (const auto done = session.control().reset(*target, kind, halt, deadline, stop); !done)
        return fail(done.error());
    return afterwards(session, target->name, deadline, stop);
}

} // namespace ohm::probe
