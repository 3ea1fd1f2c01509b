// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/engine/probesession.h"
#include "probe/engine/thumbcode.h"

namespace ohm::probe {

// Moves a halted Cortex-M core in the smallest pieces that make sense to a person: an instruction, or a call with all that it
// does. Exceptions are let run on the way; a fault stops it. Needs a session that knows its program, of which it takes the
// functions alone.
class Stepper final
{
public:
    enum class Went {
        On, // in the same function
        Into, // a function, whose first instruction is next
        Elsewhere, // out of the function, by returning or in another way
        Stopped, // by a breakpoint, a fault, or somebody else; reason() tells
    };

    Stepper(ProbeSession &session, TargetState target, Deadline deadline, std::stop_token stop)
        : m_session(session)
        , m_now(std::move(target))
        , m_deadline(deadline)
        , m_stop(std::move(stop))
    {
    }

    const TargetState &now() const { return m_now; }
    std::uint64_t pc() const { return m_now.pc.value_or(0); }
    const QString &reason() const { return m_reason; }

    // One instruction; a call as a whole when `over`.
    Result<Went> advance(bool over);
    // The function that it went into last runs until it returns. Elsewhere when that is not where the step was.
    Result<Went> finish();
    // Until it comes to `address` with the stack pointer at `stack`. On or Stopped.
    Result<Went> runTo(std::uint64_t address, std::uint64_t stack);

    Result<bool> isBehindCall(std::uint64_t address);

private:
    struct Place
    {
        std::uint64_t pc = 0, stack = 0;
    };

    Result<std::array<quint16, 2>> halfwords(std::uint64_t address);
    Result<std::uint64_t> registerValue(const QString &name);
    Result<std::uint32_t> word(std::uint64_t address);
    Result<void> take(const Result<void> &moved); // looks where it is after that
    Result<void> checkGoesOn() const;
    Result<void> runToHalt();
    Result<Went> runUntil(const Place &place);
    Result<Went> leave(const Place &from);
    Result<Went> serveException(const Place &from, std::uint64_t exceptionReturn);
    bool hasBreakpoint() const; // one of the person's, where it stands
    Went stopped(const QString &reason);

    ProbeSession &m_session;
    TargetState m_now;
    const Deadline m_deadline;
    const std::stop_token m_stop;
    QString m_reason;
    int m_own = 0; // number of the breakpoint that is ours
    Place m_return; // where the function that it went into returns to
    bool m_returnsElsewhere = false; // it took the place of the one that it was called by
};

} // namespace ohm::probe
