// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memory/elf/symboltable.h"
#include "probe/engine/boardprofile.h"
#include "probe/engine/openocdlink.h"
#include "probe/engine/openocdprocess.h"
#include "probe/engine/sessionstate.h"
#include "probe/engine/sessiontools.h"
#include "probe/engine/tclmemory.h"
#include "probe/sim/simprobe.h"

namespace ohm::probe {

// How a session is opened; checked before.
struct SessionPlan
{
    QString name; // "p1"
    QString title; // what a person reads
    QString machine; // virtual machine behind a simulated board; empty: none
    BoardProfile board; // of a bare configuration file: a profile made of it
    OpenOcdCommand command;
    QString folder; // private, for what goes through files; exists
};

// One OpenOCD with the targets behind it. Everything but status(), states() and abandon() is called by one thread at a time,
// the session's strand.
class ProbeSession final
{
public:
    struct Surroundings
    {
        const Clock &clock;
        std::function<void(const SessionEvent &)> onEvent; // from any thread
        std::unique_ptr<sim::SimProbe> simulated = nullptr; // lives as long as OpenOCD does
    };
    // Returns once a target has been examined; as an error, what kept all of them from it.
    static Result<std::shared_ptr<ProbeSession>> open(
        SessionPlan plan, Surroundings surroundings, Deadline deadline, const std::stop_token &stop);
    ~ProbeSession(); // ends OpenOCD
    Q_DISABLE_COPY_MOVE(ProbeSession)

    const SessionPlan &plan() const { return m_plan; }
    const QString &name() const { return m_plan.name; }
    const OpenOcdProcess &process() const { return *m_process; }
    const QStringList &warnings() const { return m_warnings; } // what was odd while connecting
    const QString &adapter() const { return m_adapter; } // OpenOCD's name of the driver
    SessionStateBook &states() { return m_states; }

    // The target named, or the session's main one: the board's choice, else the first examined core.
    Result<TargetState> target(const std::optional<QString> &name) const;
    // As target(), and NotEnabled when it does not stand still.
    Result<TargetState> haltedTarget(const std::optional<QString> &name, Deadline deadline, const std::stop_token &stop);
    Result<void> refresh(Deadline deadline, const std::stop_token &stop = {}); // looks at all targets now

    OpenOcdLink &link() { return *m_link; }
    Result<MemoryAccess *> memory(const TargetState &target);
    SessionTools &tools() { return m_tools; }

    // Counts what the targets' states do not tell: breakpoints and registers that were changed. From any thread.
    void noteChange() { ++m_changes; }
    std::uint64_t changes() const { return m_changes; }

    // The program whose symbols are known; null when none is.
    const SymbolTable *symbols() const { return m_symbols.get(); }
    QString program() const; // its file; from any thread
    Result<void> useProgram(const QString &file);

    // Ends OpenOCD; `resume` lets halted cores run first. Nothing when it had to be killed.
    std::optional<ExitStatus> close(bool resume, Deadline deadline, const std::stop_token &stop);
    void abandon(); // from any thread: whatever waits for OpenOCD ends with Disconnected

private:
    ProbeSession(SessionPlan plan, Surroundings surroundings);

    Result<void> begin(Deadline deadline, const std::stop_token &stop);
    Result<void> waitForExamination(Deadline deadline, const std::stop_token &stop);
    void collectWarnings();
    void watch(const std::stop_token &stop);
    void takeEvent(const QByteArray &frame);
    Result<void> look(TclClient &client, Deadline deadline, const std::stop_token &stop);

    const SessionPlan m_plan;
    std::unique_ptr<sim::SimProbe> m_simulated;
    std::unique_ptr<OpenOcdProcess> m_process;
    SessionStateBook m_states;
    std::unique_ptr<TclClient> m_queries; // for looking at the targets, by either thread under m_looking
    std::unique_ptr<TclClient> m_events; // the watching thread's
    std::unique_ptr<OpenOcdLink> m_link;
    QStringList m_warnings;
    QString m_adapter;
    std::mutex m_looking; // an older look must not overtake a newer one
    std::map<QString, std::unique_ptr<TclMemory>> m_memories;
    SessionTools m_tools;
    std::atomic<std::uint64_t> m_changes = 0;
    mutable std::mutex m_programMutex;
    QString m_program;
    std::unique_ptr<const SymbolTable> m_symbols;
    std::jthread m_watcher; // the last member: it uses the others
};

} // namespace ohm::probe
