// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memory/elf/symboltable.h"
#include "probe/engine/boardprofile.h"
#include "probe/engine/sessionstate.h"
#include "probe/engine/sessiontools.h"
#include "probe/engine/targetcontrol.h"

#include <thread>

namespace ohm::probe {

// What a session is about.
struct SessionPlan
{
    QString name; // "p1"
    QString title; // what a person reads
    QString machine; // virtual machine behind it; empty: none
    BoardProfile board; // of a bare configuration file or a GDB stub: a profile made of it
    QString folder; // private, for what goes through files; exists; the session removes it
};

// A connection to some targets and what is known of them. Everything but info(), states() and abandon() is called by one thread
// at a time, the session's strand.
class ProbeSession final
{
public:
    struct Surroundings
    {
        const Clock &clock;
        std::function<void(const SessionEvent &)> onEvent; // from any thread
    };
    static Result<std::shared_ptr<ProbeSession>> open(SessionPlan plan, std::unique_ptr<TargetControl> control,
        Surroundings surroundings, Deadline deadline, const std::stop_token &stop);
    ~ProbeSession(); // ends the connection
    Q_DISABLE_COPY_MOVE(ProbeSession)

    const SessionPlan &plan() const { return m_plan; }
    const QString &name() const { return m_plan.name; }
    const ControlInfo &info() const { return m_control->info(); }
    SessionStateBook &states() { return m_states; }

    // The target named, or the session's main one: the board's choice, else the first examined core.
    Result<TargetState> target(const std::optional<QString> &name) const;
    // As target(), and NotEnabled when it does not stand still.
    Result<TargetState> haltedTarget(const std::optional<QString> &name, Deadline deadline, const std::stop_token &stop);
    Result<void> refresh(Deadline deadline, const std::stop_token &stop = {}); // looks at all targets now

    TargetControl &control() { return *m_control; }
    // For what OpenOCD alone can do. Unsupported behind a GDB stub; `what` begins the sentence: "Semihosting".
    Result<OpenOcdControl *> openOcd(const Message &what);
    MemoryAccess &memory(const TargetState &target) { return m_control->memory(target); }
    SessionTools &tools() { return m_tools; }

    // Counts what the targets' states do not tell: breakpoints and registers that were changed. From any thread.
    void noteChange() { ++m_changes; }
    std::uint64_t changes() const { return m_changes; }

    // The program whose symbols are known; null when none is.
    const SymbolTable *symbols() const { return m_symbols.get(); }
    QString program() const; // its file; from any thread
    Result<void> useProgram(const QString &file);

    ControlEnd close(bool resume, Deadline deadline, const std::stop_token &stop); // `resume` lets halted cores run first
    void abandon() { m_control->abandon(); } // from any thread: whatever waits for the other side ends with Disconnected

private:
    ProbeSession(SessionPlan plan, std::unique_ptr<TargetControl> control, Surroundings surroundings);

    void watch(const std::stop_token &stop);
    void stopWatching();
    Result<void> look(Deadline deadline, const std::stop_token &stop);

    const SessionPlan m_plan;
    std::unique_ptr<TargetControl> m_control;
    SessionStateBook m_states;
    std::mutex m_looking; // an older look must not overtake a newer one
    SessionTools m_tools;
    std::atomic<std::uint64_t> m_changes = 0;
    mutable std::mutex m_programMutex;
    QString m_program;
    std::unique_ptr<const SymbolTable> m_symbols;
    std::jthread m_watcher; // the last member: it uses the others
};

} // namespace ohm::probe
