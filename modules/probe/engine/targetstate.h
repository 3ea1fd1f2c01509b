// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/error.h"

#include <QMap>

#include <vector>

namespace ohm::probe {

// One core or memory bus. What a GDB stub tells is put in OpenOCD's words.
struct TargetState
{
    QString name; // "stm32f4x.cpu"
    QString type; // OpenOCD's: "cortex_m", "cortex_a", "mem_ap" …
    QString state; // OpenOCD's: "running", "halted", "reset", "debug-running", "unknown" (not examined, or not answering),
                   // "examine deferred" (by its configuration, until another core has woken it)
    QString reason; // of a halt, OpenOCD's: "debug-request", "breakpoint", "watchpoint", "single-step" …; may be empty
    std::optional<std::uint64_t> pc; // of a halt
    std::optional<std::uint64_t> watched; // what the watchpoint that halted it watches (Cortex-M)
    bool isLittleEndian = true;
    quint16 gdbPort = 0; // 0: it has none
    std::uint64_t resumes = 0; // how often it was let go, steps included
    std::uint64_t halts = 0; // how often it was seen to come to a halt
    std::uint64_t debuggers = 0; // how often a debugger of somebody else has connected to its GDB port
    std::uint64_t restored = 0; // how many of our breakpoints were found missing and set again
    std::vector<std::uint64_t> gone; // where our breakpoints are missing and cannot be set

    bool isExamined() const { return state != u"unknown" && state != u"examine deferred"; }
    bool isHalted() const { return state == u"halted"; }
    bool isCore() const { return type != u"mem_ap"; }
    bool isCortexM() const { return type == u"cortex_m" || type == u"hla_target"; }
    friend bool operator==(const TargetState &, const TargetState &) = default;
};

enum class SessionState {
    Connected,
    Lost, // OpenOCD runs, but no target answers: unplugged, or without power
    Ended, // OpenOCD has ended, or the GDB stub has closed the connection
};

const char *sessionStateName(SessionState state); // "connected", "lost", "ended"

// What happened to a session or one of its targets, numbered from 1.
struct SessionEvent
{
    std::uint64_t number = 0;
    Instant at;
    QString kind; // "halted", "running", "reset", "examined", "unknown", "lost", "recovered", "ended"; "debugger": one has
                  // connected to the GDB port; "breakpoints": they were missing, and are again or are gone
    QString target; // empty: the session as a whole
    QString reason;
    std::optional<std::uint64_t> pc;
    std::optional<std::uint64_t> watched; // of the reason "watchpoint"
};

} // namespace ohm::probe
