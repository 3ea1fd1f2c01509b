// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/gdbcontrol.h"

#include "probe/engine/runcontrol.h"
#include "probe/probetr.h"

namespace ohm::probe {

namespace {

constexpr auto patienceForStep = 2s; // of an instruction that waits for an interrupt
constexpr auto patienceForReset = 10s;
constexpr auto closeLook = 50ms; // nobody else has a turn meanwhile

bool isOver(const Error &error)
{
    return error.code == ErrorCode::Disconnected || error.code == ErrorCode::Cancelled || error.code == ErrorCode::Timeout;
}

} // namespace

BreakKind kindOf(BreakType type)
{
    switch (type) {
    case BreakType::Hardware:
        return BreakKind::Hardware;
    case BreakType::Software:
        return BreakKind::Software;
    case BreakType::ReadWatch:
        return BreakKind::Read;
    case BreakType::WriteWatch:
        return BreakKind::Write;
    case BreakType::AccessWatch:
        break;
    }
    return BreakKind::Access;
}

const Breakpoint *GdbControl::pointAt(std::uint64_t pc) const
{
    const auto isHere = [pc](const Breakpoint &point) { return !point.isWatchpoint() && point.address == pc; };
    const auto found = std::ranges::find_if(m_points, isHere);
    return found == m_points.end() ? nullptr : &*found;
}

Result<void> GdbControl::halt(const TargetState &, Deadline deadline, const std::stop_token &stop)
{
    const Turn client(*m_stub);
    const auto event = client->interrupt(deadline.sooner(Deadline::after(patienceForReset)), stop);
    return event ? Result<void>() : fail(event.error());
}

// One instruction, without the breakpoint that lies on it: most stubs would stop there at once.
Result<void> GdbControl::stepHere(RspClient &client, Deadline deadline, const std::stop_token &stop)
{
    const auto pc = pcOf(client, deadline, stop);
    if (!pc)
        return fail(pc.error());
    const Breakpoint *point = *pc ? pointAt(**pc) : nullptr;
    const BreakKind kind = point ? kindOf(point->type) : BreakKind::Hardware;
    if (point) {
        if (const auto removed = client.removeBreak(kind, point->address, point->size, deadline, stop); !removed)
            return removed;
    }
    auto stepped = client.step(deadline.sooner(Deadline::after(patienceForStep)), stop);
    if (!stepped && client.isRunning() && stepped.error().code != ErrorCode::Disconnected)
        stepped = client.interrupt(Deadline::after(patienceForStep)); // it waits, as WFI does
    if (stepped && point)
        return client.insertBreak(kind, point->address, point->size, deadline, stop);
    return stepped ? Result<void>() : fail(stepped.error());
}

Result<void> GdbControl::step(const TargetState &, Deadline deadline, const std::stop_token &stop)
{
    const Turn client(*m_stub);
    m_lastMove = Move::Step;
    ++m_resumes;
    return stepHere(*client, deadline, stop);
}

// Off a breakpoint, so that it does not stop at the same one again.
Result<void> GdbControl::stepOff(RspClient &client, Deadline deadline, const std::stop_token &stop)
{
    const auto pc = pcOf(client, deadline, stop);
    if (!pc)
        return fail(pc.error());
    return *pc && pointAt(**pc) ? stepHere(client, deadline, stop) : Result<void>();
}

Result<void> GdbControl::goOn(RspClient &client, Deadline deadline, const std::stop_token &stop)
{
    if (const auto off = stepOff(client, deadline, stop); !off)
        return off;
    m_lastMove = Move::Run;
    ++m_resumes;
    if (client.lastStop() && client.lastStop()->watched && m_pcStop != client.stops())
        return {}; // a watchpoint saw something in that one instruction
    return client.resume(deadline, stop);
}

Result<void> GdbControl::resume(const TargetState &, Deadline deadline, const std::stop_token &stop)
{
    const Turn client(*m_stub);
    return client->isRunning() ? Result<void>() : goOn(*client, deadline, stop);
}

Result<void> GdbControl::lookForHalt(const TargetState &, Deadline deadline, const std::stop_token &stop)
{
    const Turn client(*m_stub);
    const auto event = client->waitForStop(deadline.sooner(Deadline::after(closeLook)), stop);
    return event || event.error().code != ErrorCode::Disconnected ? Result<void>() : fail(event.error());
}

Result<void> GdbControl::reset(const TargetState &, ResetKind kind, bool halt, Deadline deadline, const std::stop_token &stop)
{
    if (kind == ResetKind::Core)
        return fail(fail(ErrorCode::Unsupported, Tr::text("A GDB stub cannot reset the core alone."))
                .error()
                .next(Tr::text("Reset the whole chip: leave kind out.")));
    const Turn client(*m_stub);
    const Deadline soon = deadline.sooner(Deadline::after(patienceForReset));
    if (const auto stopped = client->interrupt(soon, stop); !stopped)
        return fail(stopped.error());
    if (const auto done = resetHalted(*client, soon, stop); !done)
        return done;
    m_pc.reset();
    m_lastMove = Move::None;
    ++m_resumes;
    return halt ? Result<void>() : goOn(*client, deadline, stop);
}

Result<void> GdbControl::resetHalted(RspClient &client, Deadline deadline, const std::stop_token &stop)
{
    for (const QString &command : m_kind.resetCommands()) {
        const auto printed = client.monitor(command, deadline, stop);
        if (printed && !isRefusal(*printed))
            return {};
        if (!printed && isOver(printed.error()))
            return fail(printed.error());
    }
    const auto restarted = client.restart(deadline, stop);
    if (restarted || isOver(restarted.error()))
        return restarted;
    return fail(fail(ErrorCode::Unsupported, Tr::text("%1 knows no way to reset the target.").arg(m_info.stub))
            .error()
            .next(Tr::text("Reset the board by its button, or in the stub's own language with probe_command.")));
}

Result<void> GdbControl::resetForFlash(const TargetState &target, Deadline deadline, const std::stop_token &stop)
{
    const auto done = reset(target, ResetKind::Usual, true, deadline, stop);
    return !done && done.error().code == ErrorCode::Unsupported ? halt(target, deadline, stop) : done;
}

Result<std::vector<RegisterValue>> GdbControl::listRegisters(const TargetState &, Deadline, const std::stop_token &)
{
    const Turn client(*m_stub);
    return m_registers->list();
}

Result<QMap<QString, std::uint64_t>> GdbControl::readRegisters(
    const TargetState &, const QStringList &names, Deadline deadline, const std::stop_token &stop)
{
    const Turn client(*m_stub);
    return m_registers->read(*client, names, deadline, stop);
}

Result<void> GdbControl::writeRegister(
    const TargetState &, const QString &name, std::uint64_t value, Deadline deadline, const std::stop_token &stop)
{
    const Turn client(*m_stub);
    m_pc.reset();
    return m_registers->write(*client, name, value, deadline, stop);
}

Result<void> GdbControl::setBreakpoint(const Breakpoint &point, Deadline deadline, const std::stop_token &stop)
{
    const Turn client(*m_stub);
    const auto insert = [&] { return client->insertBreak(kindOf(point.type), point.address, point.size, deadline, stop); };
    if (const auto inserted = client->pauseFor(insert, deadline, stop); !inserted)
        return inserted;
    m_points.push_back(point);
    return {};
}

Result<void> GdbControl::removeBreakpoint(const Breakpoint &point, Deadline deadline, const std::stop_token &stop)
{
    const Turn client(*m_stub);
    const auto remove = [&] { return client->removeBreak(kindOf(point.type), point.address, point.size, deadline, stop); };
    if (const auto removed = client->pauseFor(remove, deadline, stop); !removed)
        return removed;
    std::erase_if(m_points, [&point](const Breakpoint &each) {
        return each.address == point.address && each.isWatchpoint() == point.isWatchpoint();
    });
    return {};
}

Result<std::vector<std::uint64_t>> GdbControl::samplePc(
    const TargetState &, int count, Deadline deadline, const std::stop_token &stop)
{
    const Turn client(*m_stub);
    const QString name = m_registers->programCounter();
    std::vector<std::uint64_t> samples;
    const auto sample = [&]() -> Result<void> {
        const auto values = m_registers->read(*client, {name}, deadline, stop);
        if (values && values->contains(name))
            samples.push_back(values->value(name));
        return values ? Result<void>() : fail(values.error());
    };
    for (int i = 0; i < count; ++i) {
        if (const auto done = client->pauseFor(sample, deadline, stop); !done)
            return fail(done.error());
    }
    return samples;
}

} // namespace ohm::probe
