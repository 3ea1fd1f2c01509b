// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memory/memoryaccess.h"

#include <map>
#include <optional>

namespace ohm::rsp {

// GDB's own signal numbers (include/gdb/signals.def), whatever the target's system calls them.
constexpr int signalInterrupt = 2;
constexpr int signalTrap = 5;

// Why a target stands still (GDB manual, appendix E, "Stop Reply Packets").
struct StopEvent
{
    enum class Reason {
        Signal,
        SoftwareBreakpoint,
        HardwareBreakpoint,
        WriteWatchpoint,
        ReadWatchpoint,
        AccessWatchpoint,
        ReplayEnd, // it went back, or forth again, to the end of what is recorded
        Exited,
        Killed,
    };
    Reason reason = Reason::Signal;
    int signal = 0; // of all but Exited
    int exitCode = 0; // of Exited
    std::optional<Address> watched; // what a watchpoint saw being accessed
    QByteArray thread; // as the stub writes it, e.g. "p01.01"; may be empty
    std::map<int, QByteArray> registers; // those that came along, by their number

    bool hasEnded() const { return reason == Reason::Exited || reason == Reason::Killed; }
};

const char *stopReasonName(StopEvent::Reason reason); // "signal", "software_breakpoint", …

// nullopt: the packet is no stop reply.
std::optional<StopEvent> parseStopReply(QByteArrayView packet);

} // namespace ohm::rsp
