// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/engine/breakpoints.h"
#include "probe/engine/gdbflash.h"
#include "probe/engine/gdbregisters.h"
#include "probe/engine/gdbrelay.h"
#include "probe/engine/gdbstubkind.h"
#include "probe/engine/targetcontrol.h"

namespace ohm::probe {

BreakKind kindOf(BreakType type); // as the protocol numbers them

// Debugging through a GDB stub: QEMU, J-Link, pyOCD, Black Magic, an OpenOCD that somebody else runs … One target, which is the
// core that the stub shows first; it is stopped by connecting and left as it was found unless something else is asked for.
class GdbControl final : public TargetControl
{
public:
    struct Setup
    {
        QString url; // as openStream() takes it
        QString target; // what the target is called: "gdb.cpu"
        bool halt = false; // else a target that ran runs on afterwards
    };
    static Result<std::unique_ptr<GdbControl>> open(Setup setup, Deadline deadline, const std::stop_token &stop);
    ~GdbControl() override;

    const ControlInfo &info() const override { return m_info; }
    Result<std::vector<TargetState>> look(Deadline deadline, const std::stop_token &stop) override;
    Result<QString> waitForNews(Deadline deadline, const std::stop_token &stop) override;
    Error whyEnded(const QString &session) override;
    Error whyNotExamined(const QStringList &targets) const override;
    ControlEnd close(bool resume, Deadline deadline, const std::stop_token &stop) override;
    void abandon() override { m_stub->close(); }

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
    // A stub has comparators of its own, or needs none; it tells when there are no more.
    Result<std::optional<Comparators>> comparators(const TargetState &, Deadline, const std::stop_token &) override
    {
        return std::nullopt;
    }

    MemoryAccess &memory(const TargetState &) override { return *m_memory; }
    Result<std::shared_ptr<MemoryAccess>> ownMemory(
        const TargetState &target, const QString &folder, Deadline deadline, const std::stop_token &stop) override;
    FlashAccess &flash() override { return *m_flash; }

    Result<std::vector<std::uint64_t>> samplePc(
        const TargetState &target, int count, Deadline deadline, const std::stop_token &stop) override;
    Result<quint16> debuggerPort(const TargetState &target) override; // of a relay on our connection
    // Each line is a "monitor" command.
    Result<CommandTranscript> command(const QString &script, Deadline deadline, const std::stop_token &stop) override;

private:
    explicit GdbControl(Setup setup);

    using Turn = GdbStub::Turn;
    // Of a turn that is taken already:
    Result<void> takeTarget(RspClient &client, Deadline deadline, const std::stop_token &stop);
    Result<void> learn(RspClient &client, Deadline deadline, const std::stop_token &stop);
    Result<void> learnType(RspClient &client, Deadline deadline, const std::stop_token &stop);
    Result<std::vector<MemoryRegion>> learnMap(RspClient &client, Deadline deadline, const std::stop_token &stop);
    Result<std::optional<std::uint64_t>> pcOf(RspClient &client, Deadline deadline, const std::stop_token &stop);
    QString reasonOf(const rsp::StopEvent &event, std::optional<std::uint64_t> pc) const;
    const Breakpoint *pointAt(std::uint64_t pc) const;
    Result<void> stepOff(RspClient &client, Deadline deadline, const std::stop_token &stop);
    Result<void> stepHere(RspClient &client, Deadline deadline, const std::stop_token &stop);
    Result<void> goOn(RspClient &client, Deadline deadline, const std::stop_token &stop);
    Result<void> resetHalted(RspClient &client, Deadline deadline, const std::stop_token &stop);
    void leave(RspClient &client, bool shallRun, Deadline deadline, const std::stop_token &stop);

    enum class Move { None, Step, Run };

    const Setup m_setup;
    ControlInfo m_info;
    GdbStubKind m_kind;
    QString m_type; // of the target, in OpenOCD's words
    bool m_isLittleEndian = true;
    bool m_hasDescription = false;
    std::size_t m_packetSize = 0;
    std::unique_ptr<GdbStub> m_stub;
    // These are used by whose turn it is.
    std::unique_ptr<GdbRegisters> m_registers;
    std::vector<Breakpoint> m_points; // that are set
    Move m_lastMove = Move::None;
    std::uint64_t m_resumes = 0;
    std::optional<std::uint64_t> m_pc; // of the stop with this number:
    std::uint64_t m_pcStop = 0;
    std::unique_ptr<GdbStubMemory> m_memory;
    std::unique_ptr<GdbFlash> m_flash;
    std::unique_ptr<GdbRelay> m_relay; // once a GDB is to look
};

} // namespace ohm::probe
