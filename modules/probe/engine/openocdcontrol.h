// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/engine/openocdflash.h"
#include "probe/engine/openocdprocess.h"
#include "probe/engine/targetcontrol.h"
#include "probe/engine/tclmemory.h"
#include "probe/sim/simprobe.h"

namespace ohm::probe {

// An OpenOCD of ours with the targets of its configuration, through its Tcl port.
class OpenOcdControl final : public TargetControl
{
public:
    struct Setup
    {
        OpenOcdCommand command;
        QString folder; // private, for what goes through files; exists
        std::vector<MemoryRegion> regions; // of the board; may be empty
        std::unique_ptr<sim::SimProbe> simulated; // lives as long as OpenOCD does; may be null
    };
    // Returns once a target has been examined; as an error, what kept all of them from it.
    static Result<std::unique_ptr<OpenOcdControl>> open(Setup setup, Deadline deadline, const std::stop_token &stop);
    ~OpenOcdControl() override; // ends OpenOCD

    OpenOcdLink &link() { return *m_link; }
    const OpenOcdProcess &process() const { return *m_process; }

    const ControlInfo &info() const override { return m_info; }
    Result<std::vector<TargetState>> look(Deadline deadline, const std::stop_token &stop) override;
    Result<QString> waitForNews(Deadline deadline, const std::stop_token &stop) override;
    Error whyEnded(const QString &session) override;
    Error whyNotExamined(const QStringList &targets) const override;
    ControlEnd close(bool resume, Deadline deadline, const std::stop_token &stop) override;
    void abandon() override { m_link->close(); }

    Result<void> halt(const TargetState &target, Deadline deadline, const std::stop_token &stop) override;
    Result<void> resume(const TargetState &target, Deadline deadline, const std::stop_token &stop) override;
    Result<void> step(const TargetState &target, Deadline deadline, const std::stop_token &stop) override;
    Result<void> lookForHalt(const TargetState &target, Deadline deadline, const std::stop_token &stop) override;
    Result<void> reset(
        const TargetState &target, ResetKind kind, bool halt, Deadline deadline, const std::stop_token &stop) override;
    Result<void> resetForFlash(const TargetState &target, Deadline deadline, const std::stop_token &stop) override;

    Result<std::vector<RegisterValue>> listRegisters(
        const TargetState &target, Deadline deadline, const std::stop_token &stop) override;
    Result<QMap<QString, std::uint64_t>> readRegisters(
        const TargetState &target, const QStringList &names, Deadline deadline, const std::stop_token &stop) override;
    Result<void> writeRegister(const TargetState &target, const QString &name, std::uint64_t value, Deadline deadline,
        const std::stop_token &stop) override;

    Result<void> setBreakpoint(const Breakpoint &point, Deadline deadline, const std::stop_token &stop) override;
    Result<void> removeBreakpoint(const Breakpoint &point, Deadline deadline, const std::stop_token &stop) override;
    Result<std::optional<Comparators>> comparators(
        const TargetState &target, Deadline deadline, const std::stop_token &stop) override;

    MemoryAccess &memory(const TargetState &target) override;
    Result<std::shared_ptr<MemoryAccess>> ownMemory(
        const TargetState &target, const QString &folder, Deadline deadline, const std::stop_token &stop) override;
    FlashAccess &flash() override { return *m_flash; }

    Result<std::vector<std::uint64_t>> samplePc(
        const TargetState &target, int count, Deadline deadline, const std::stop_token &stop) override;
    Result<quint16> debuggerPort(const TargetState &target) override;
    Result<CommandTranscript> command(const QString &script, Deadline deadline, const std::stop_token &stop) override;
    OpenOcdControl *openOcd() override { return this; }

private:
    explicit OpenOcdControl(Setup setup);

    Result<void> begin(Deadline deadline, const std::stop_token &stop);
    Result<void> waitForExamination(Deadline deadline, const std::stop_token &stop);
    void noteLockups(const std::vector<TargetState> &targets);
    void collectInfo(Deadline deadline, const std::stop_token &stop);
    MemoryCapabilities capabilitiesOf(const TargetState &target) const;
    // Of a command that works on the selected target.
    Result<void> evaluate(
        const TargetState &target, const Message &what, QByteArrayView script, Deadline deadline, const std::stop_token &stop);

    Setup m_setup;
    std::unique_ptr<OpenOcdProcess> m_process;
    std::unique_ptr<TclClient> m_queries; // for looking at the targets
    std::unique_ptr<TclClient> m_events; // the watching thread's
    std::unique_ptr<OpenOcdLink> m_link;
    std::unique_ptr<OpenOcdFlash> m_flash;
    std::vector<TargetState> m_examined; // while connecting
    ControlInfo m_info;
    std::map<QString, std::unique_ptr<TclMemory>> m_memories;
    QString m_news; // of the last event
    std::uint64_t m_logSeen = 0; // up to here it was looked through for lockups
    std::map<QString, std::uint64_t> m_lockups; // how often the target had been let go when it locked up
};

} // namespace ohm::probe
