// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "probe/engine/openocdlink.h"
#include "probe/engine/targetstate.h"

#include <map>

namespace ohm::probe {

enum class BreakType { Hardware, Software, ReadWatch, WriteWatch, AccessWatch };

struct Breakpoint
{
    int id = 0;
    QString target;
    BreakType type = BreakType::Hardware;
    std::uint64_t address = 0;
    std::uint64_t size = 0; // bytes
    QString place; // as it was asked for: "motor_step", "main.c:41"; may be empty
    bool isWatchpoint() const { return type >= BreakType::ReadWatch; }
};

// How many comparators a core has and how many are free.
struct Comparators
{
    int breakpoints = 0, watchpoints = 0;
    int freeBreakpoints = 0, freeWatchpoints = 0;
};

// The breakpoints and watchpoints that we have set in one session. What a debugger on the GDB port sets is its own, but takes
// comparators as well: those are counted in the core.
class BreakpointBook final
{
public:
    // LimitExceeded when the core has no comparator left, Busy when there is one at this address.
    Result<Breakpoint> add(OpenOcdLink &link, Breakpoint wanted, Deadline deadline, const std::stop_token &stop);
    Result<void> remove(OpenOcdLink &link, int id, Deadline deadline, const std::stop_token &stop);
    std::vector<Breakpoint> all() const;
    // Sets those of a target again: OpenOCD takes them all away when a debugger connects to the target's GDB port.
    Result<void> restore(OpenOcdLink &link, const QString &target, Deadline deadline, const std::stop_token &stop) const;

private:
    std::map<int, Breakpoint> m_breakpoints;
    int m_lastId = 0;
};

// nullopt for cores whose comparators we cannot count (all but Cortex-M).
// ARMv7-M Architecture Reference Manual: FP_CTRL (C1.11.3), FP_COMPn, DWT_CTRL (C1.8.7), DWT_FUNCTIONn.
Result<std::optional<Comparators>> countComparators(
    OpenOcdLink &link, const TargetState &target, Deadline deadline, const std::stop_token &stop);

} // namespace ohm::probe
