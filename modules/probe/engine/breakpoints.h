// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/engine/targetcontrol.h"

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
    Result<Breakpoint> add(TargetControl &control, Breakpoint wanted, Deadline deadline, const std::stop_token &stop);
    Result<void> remove(TargetControl &control, int id, Deadline deadline, const std::stop_token &stop);
    std::vector<Breakpoint> all() const;

private:
    std::map<int, Breakpoint> m_breakpoints;
    int m_lastId = 0;
};

} // namespace ohm::probe
