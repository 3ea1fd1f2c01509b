// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/openocdcontrol.h"

#include "probe/engine/breakpoints.h"
#include "probe/engine/registers.h"
#include "probe/engine/runcontrol.h"
#include "probe/engine/targetquery.h"
#include "probe/engine/tcltext.h"
#include "probe/probetr.h"

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint32_t fpControl = 0xE0002000;
constexpr std::uint32_t fpComparators = 0xE0002008;
constexpr std::uint32_t dwtControl = 0xE0001000;
constexpr std::uint32_t dwtFunctions = 0xE0001028; // of the first comparator; the next ones 16 bytes on

QByteArray hex(std::uint64_t value) { return "0x" + QByteArray::number(qulonglong(value), 16); }

// OpenOCD looks at a target ten times a second only. This looks at once, for a quarter of a second as long as it is in `state`.
QByteArray lookWhile(const TargetState &target, const char *state)
{
    const QByteArray name = tclWordOf(target.name);
    return "for {set ohm_i 0} {$ohm_i < 50 && [" + name + " curstate] eq {" + state + "}} {incr ohm_i} {catch {" + name
        + " arp_poll}; sleep 5}";
}

QByteArray resetCommand(ResetKind kind, bool halt)
{
    const QByteArray reset = halt ? "reset halt" : "reset run";
    switch (kind) {
    case ResetKind::System:
        return "foreach ohm_t [target names] { if {[$ohm_t cget -type] eq \"cortex_m\"} "
               "{ catch { $ohm_t cortex_m reset_config sysresetreq } } }; "
            + reset;
    case ResetKind::Core:
        return "cortex_m reset_config vectreset; " + reset;
    case ResetKind::Usual:
        break;
    }
    return reset;
}

QByteArray commandFor(const Breakpoint &point)
{
    const QByteArray place = hex(point.address) + ' ' + QByteArray::number(qulonglong(point.size));
    switch (point.type) {
    case BreakType::Hardware:
        return "bp " + place + " hw";
    case BreakType::Software:
        return "bp " + place;
    case BreakType::ReadWatch:
        return "wp " + place + " r";
    case BreakType::WriteWatch:
        return "wp " + place + " w";
    case BreakType::AccessWatch:
        break;
    }
    return "wp " + place + " a";
}

Message nameOf(const Breakpoint &point)
{
    const Text words =
        point.isWatchpoint() ? Tr::text("Setting a watchpoint at 0x%1") : Tr::text("Setting a breakpoint at 0x%1");
    return words.arg(QString::number(point.address, 16));
}

Result<std::vector<std::uint32_t>> words(
    OpenOcdLink &link, const QString &target, std::uint32_t address, int count, Deadline deadline, const std::stop_token &stop)
{
    const QByteArray script = tclWordOf(target) + " read_memory " + hex(address) + " 32 " + QByteArray::number(count);
    const auto list = link.list(Tr::text("Reading the comparators of %1").arg(target), script, deadline, stop);
    if (!list)
        return fail(list.error());
    std::vector<std::uint32_t> values;
    for (const QString &word : *list)
        values.push_back(word.toUInt(nullptr, 0));
    if (values.size() != std::size_t(count))
        return fail(ErrorCode::Protocol, Tr::text("OpenOCD gave too few words."));
    return values;
}

Result<int> usedBreakpoints(OpenOcdLink &link, const QString &target, int count, Deadline deadline, const std::stop_token &stop)
{
    if (count == 0)
        return 0;
    const auto comparators = words(link, target, fpComparators, count, deadline, stop);
    if (!comparators)
        return fail(comparators.error());
    return int(std::ranges::count_if(*comparators, [](std::uint32_t word) { return word & 1; }));
}

// A core that stands still does not have its watchpoints yet: OpenOCD sets them when it lets it go.
Result<int> usedWatchpoints(OpenOcdLink &link, const QString &target, int count, Deadline deadline, const std::stop_token &stop)
{
    int used = 0;
    for (int i = 0; i < count; ++i) {
        const auto function = words(link, target, dwtFunctions + 16 * std::uint32_t(i), 1, deadline, stop);
        if (!function)
            return fail(function.error());
        used += (function->front() & 0xf) != 0;
    }
    if (const auto selected = link.select(target, deadline, stop); !selected)
        return fail(selected.error());
    const auto listed = link.printed(Tr::text("Listing the watchpoints of %1").arg(target), "wp", deadline, stop);
    return listed ? Result<int>(std::max(used, int(listed->filter(u"address: "_s).size()))) : fail(listed.error());
}

} // namespace

Result<void> OpenOcdControl::evaluate(
    const TargetState &target, const Message &what, QByteArrayView script, Deadline deadline, const std::stop_token &stop)
{
    if (const auto selected = m_link->select(target.name, deadline, stop); !selected)
        return selected;
    const auto done = m_link->evaluate(what, script, deadline, stop);
    return done ? Result<void>() : fail(done.error());
}

Result<void> OpenOcdControl::halt(const TargetState &target, Deadline deadline, const std::stop_token &stop)
{
    // Until it has seen the end of a reset, OpenOCD halts nothing and says that it did.
    const QByteArray script = lookWhile(target, "reset") + "; halt";
    return evaluate(target, Tr::text("Halting %1").arg(target.name), script, deadline, stop);
}

Result<void> OpenOcdControl::resume(const TargetState &target, Deadline deadline, const std::stop_token &stop)
{
    return evaluate(target, Tr::text("Running %1").arg(target.name), "resume", deadline, stop);
}

Result<void> OpenOcdControl::step(const TargetState &target, Deadline deadline, const std::stop_token &stop)
{
    return evaluate(target, Tr::text("Stepping %1").arg(target.name), "step", deadline, stop);
}

Result<void> OpenOcdControl::lookForHalt(const TargetState &target, Deadline deadline, const std::stop_token &stop)
{
    return evaluate(target, Tr::text("Running %1").arg(target.name), lookWhile(target, "running"), deadline, stop);
}

Result<void> OpenOcdControl::reset(
    const TargetState &target, ResetKind kind, bool halt, Deadline deadline, const std::stop_token &stop)
{
    const Message what = Tr::text("Resetting %1").arg(target.name);
    const QByteArray script = resetCommand(kind, halt) + "; " + lookWhile(target, "reset");
    const auto done = evaluate(target, what, script, deadline, stop);
    if (!done || !halt)
        return done;
    // Some chips come out of reset later than OpenOCD waits for.
    return evaluate(
        target, what, "if {[" + tclWordOf(target.name) + " curstate] ne {halted}} {wait_halt 2000}", deadline, stop);
}

Result<void> OpenOcdControl::resetForFlash(const TargetState &target, Deadline deadline, const std::stop_token &stop)
{
    const Message what = Tr::text("Resetting %1 before its memory is written").arg(target.name);
    return evaluate(target, what, "reset init", deadline, stop);
}

Result<std::vector<RegisterValue>> OpenOcdControl::listRegisters(
    const TargetState &target, Deadline deadline, const std::stop_token &stop)
{
    if (const auto selected = m_link->select(target.name, deadline, stop); !selected)
        return fail(selected.error());
    const auto lines = m_link->printed(Tr::text("Listing the registers of %1").arg(target.name), "reg", deadline, stop);
    return lines ? Result<std::vector<RegisterValue>>(parseRegisterList(*lines)) : fail(lines.error());
}

Result<QMap<QString, std::uint64_t>> OpenOcdControl::readRegisters(
    const TargetState &target, const QStringList &names, Deadline deadline, const std::stop_token &stop)
{
    QByteArray list;
    for (const QString &name : names)
        list += tclWordOf(name) + ' ';
    const Message what = Tr::text("Reading registers of %1").arg(target.name);
    const QByteArray get = tclWordOf(target.name) + " get_reg ";
    const auto all = m_link->evaluate(what, get + '[' + "list " + list + ']', deadline, stop);
    if (all)
        return parseRegisters(*all);
    if (all.error().code == ErrorCode::Disconnected || all.error().code == ErrorCode::Cancelled)
        return fail(all.error());
    // One that cannot be read (an FPU that is off, a register that the stub does not know) spoils the whole answer.
    const QByteArray each = "set ohm_r {}; foreach ohm_n [list " + list + "] { catch { set ohm_r [concat $ohm_r [" + get
        + "$ohm_n]] } }; set ohm_r";
    const auto some = m_link->evaluate(what, each, deadline, stop);
    if (!some)
        return fail(some.error());
    return some->isEmpty() ? Result<QMap<QString, std::uint64_t>>(fail(all.error())) : parseRegisters(*some);
}

Result<void> OpenOcdControl::writeRegister(
    const TargetState &target, const QString &name, std::uint64_t value, Deadline deadline, const std::stop_token &stop)
{
    const QByteArray script = tclWordOf(target.name) + " set_reg [list " + tclWordOf(name) + ' ' + hex(value) + ']';
    const auto done = m_link->evaluate(Tr::text("Writing the register %1").arg(name), script, deadline, stop);
    return done ? Result<void>() : fail(done.error());
}

Result<void> OpenOcdControl::setBreakpoint(const Breakpoint &point, Deadline deadline, const std::stop_token &stop)
{
    const QByteArray script = "ohm_place " + tclWordOf(point.target) + " {" + commandFor(point) + '}';
    return evaluate({.name = point.target}, nameOf(point), script, deadline, stop);
}

Result<void> OpenOcdControl::removeBreakpoint(const Breakpoint &point, Deadline deadline, const std::stop_token &stop)
{
    const QByteArray script =
        "ohm_remove " + tclWordOf(point.target) + (point.isWatchpoint() ? " wp " : " bp ") + hex(point.address);
    return evaluate({.name = point.target}, Tr::text("Removing breakpoint %1").arg(point.id), script, deadline, stop);
}

// ARMv7-M Architecture Reference Manual: FP_CTRL (C1.11.3), FP_COMPn, DWT_CTRL (C1.8.7), DWT_FUNCTIONn.
Result<std::optional<Comparators>> OpenOcdControl::comparators(
    const TargetState &target, Deadline deadline, const std::stop_token &stop)
{
    if (!target.isCortexM())
        return std::nullopt;
    const auto fp = words(*m_link, target.name, fpControl, 1, deadline, stop);
    const auto dwt = fp ? words(*m_link, target.name, dwtControl, 1, deadline, stop) : fp;
    if (!dwt)
        return fail(dwt.error());
    Comparators count;
    count.breakpoints = int((fp->front() >> 8 & 0x70) | (fp->front() >> 4 & 0xf));
    count.watchpoints = int(dwt->front() >> 28);
    const auto breakpoints = usedBreakpoints(*m_link, target.name, count.breakpoints, deadline, stop);
    const auto watchpoints =
        breakpoints ? usedWatchpoints(*m_link, target.name, count.watchpoints, deadline, stop) : breakpoints;
    if (!watchpoints)
        return fail(watchpoints.error());
    count.freeBreakpoints = std::max(0, count.breakpoints - *breakpoints);
    count.freeWatchpoints = std::max(0, count.watchpoints - *watchpoints);
    return count;
}

// As one script, so that nobody sees the target stand still in between. Not cancelled half way: it ends by resuming.
Result<std::vector<std::uint64_t>> OpenOcdControl::samplePc(
    const TargetState &target, int count, Deadline deadline, const std::stop_token &stop)
{
    const QByteArray script = "set ohm_s {}; for {set ohm_i 0} {$ohm_i < " + QByteArray::number(count)
        + "} {incr ohm_i} { halt; lappend ohm_s [dict get [" + tclWordOf(target.name) + " get_reg pc] pc]; resume }; set ohm_s";
    if (const auto selected = m_link->select(target.name, deadline, stop); !selected)
        return fail(selected.error());
    const auto list = m_link->list(Tr::text("Sampling %1").arg(target.name), script, deadline, stop);
    if (!list)
        return fail(list.error());
    std::vector<std::uint64_t> samples;
    for (const QString &word : *list)
        samples.push_back(word.toULongLong(nullptr, 0));
    return samples;
}

} // namespace ohm::probe
