// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/breakpoints.h"

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

Result<Breakpoint> BreakpointBook::add(OpenOcdLink &link, Breakpoint wanted, Deadline deadline, const std::stop_token &stop)
{
    const auto isSame = [&wanted](const auto &entry) {
        const Breakpoint &known = entry.second;
        return known.address == wanted.address && known.target == wanted.target
            && known.isWatchpoint() == wanted.isWatchpoint();
    };
    if (const auto known = std::ranges::find_if(m_breakpoints, isSame); known != m_breakpoints.end())
        return fail(ErrorCode::Busy,
            Tr::text("There is one at 0x%1 already, with the number %2.")
                .arg(QString::number(wanted.address, 16))
                .arg(known->first));
    if (const auto selected = link.select(wanted.target, deadline, stop); !selected)
        return fail(selected.error());
    if (const auto done = link.evaluate(nameOf(wanted), commandFor(wanted), deadline, stop); !done)
        return fail(done.error());
    wanted.id = ++m_lastId;
    m_breakpoints.emplace(wanted.id, wanted);
    return wanted;
}

Result<void> BreakpointBook::remove(OpenOcdLink &link, int id, Deadline deadline, const std::stop_token &stop)
{
    const auto found = m_breakpoints.find(id);
    if (found == m_breakpoints.end()) {
        Error error;
        error.code = ErrorCode::NotFound;
        error.field = u"id"_s;
        error.message = Tr::text("There is no breakpoint %1.").arg(id);
        error.nextActions.push_back(Tr::text("probe_breakpoint_list shows those there are."));
        return fail(std::move(error));
    }
    const Breakpoint &point = found->second;
    if (const auto selected = link.select(point.target, deadline, stop); !selected)
        return selected;
    const QByteArray script = (point.isWatchpoint() ? "rwp " : "rbp ") + hex(point.address);
    if (const auto done = link.evaluate(Tr::text("Removing breakpoint %1").arg(id), script, deadline, stop); !done)
        return fail(done.error());
    m_breakpoints.erase(found);
    return {};
}

std::vector<Breakpoint> BreakpointBook::all() const
{
    std::vector<Breakpoint> list;
    for (const auto &[id, point] : m_breakpoints)
        list.push_back(point);
    return list;
}

Result<void> BreakpointBook::restore(
    OpenOcdLink &link, const QString &target, Deadline deadline, const std::stop_token &stop) const
{
    for (const auto &[id, point] : m_breakpoints) {
        if (point.target != target)
            continue;
        if (const auto selected = link.select(target, deadline, stop); !selected)
            return selected;
        const QByteArray remove = (point.isWatchpoint() ? "rwp " : "rbp ") + hex(point.address);
        const QByteArray script = "catch {" + remove + "}; " + commandFor(point);
        if (const auto done = link.evaluate(nameOf(point), script, deadline, stop); !done)
            return fail(done.error());
    }
    return {};
}

Result<std::optional<Comparators>> countComparators(
    OpenOcdLink &link, const TargetState &target, Deadline deadline, const std::stop_token &stop)
{
    if (target.type != u"cortex_m" && target.type != u"hla_target")
        return std::nullopt;
    const auto fp = words(link, target.name, fpControl, 1, deadline, stop);
    const auto dwt = fp ? words(link, target.name, dwtControl, 1, deadline, stop) : fp;
    if (!dwt)
        return fail(dwt.error());
    Comparators count;
    count.breakpoints = int((fp->front() >> 8 & 0x70) | (fp->front() >> 4 & 0xf));
    count.watchpoints = int(dwt->front() >> 28);
    const auto breakpoints = usedBreakpoints(link, target.name, count.breakpoints, deadline, stop);
    const auto watchpoints = breakpoints ? usedWatchpoints(link, target.name, count.watchpoints, deadline, stop) : breakpoints;
    if (!watchpoints)
        return fail(watchpoints.error());
    count.freeBreakpoints = std::max(0, count.breakpoints - *breakpoints);
    count.freeWatchpoints = std::max(0, count.watchpoints - *watchpoints);
    return count;
}

} // namespace ohm::probe
