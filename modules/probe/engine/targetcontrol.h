// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memory/memoryaccess.h"
#include "probe/engine/targetstate.h"

#include <QMap>
#include <QStringList>

#include <memory>

namespace ohm::probe {

class FlashAccess;
class OpenOcdControl;
enum class ResetKind;
struct Breakpoint;
struct Comparators;
struct RegisterValue;

// What a session's targets are reached through.
struct ControlInfo
{
    QString adapter; // OpenOCD's driver for the probe, or the kind of a GDB stub: "qemu", "jlink", "pyocd" …
    QString version; // of OpenOCD or the stub; may be empty
    QString url; // of a GDB stub, as openStream() takes it; empty for an OpenOCD of ours
    QString stub; // of a GDB stub: what it is and where, for people; empty for an OpenOCD of ours
    QString standIn; // what it stands in for, when there is no hardware behind it; may be empty
    qint64 pid = 0; // of our OpenOCD; 0: no process of ours
    quint16 tclPort = 0; // likewise
    QStringList warnings; // what was odd while connecting
};

// How the connection ended when it was asked to.
struct ControlEnd
{
    std::optional<int> exitCode; // of our OpenOCD, when it ended by itself
    Message how;
};

// A command in the other side's own language, and what came of it: that it failed is no error of ours.
struct CommandTranscript
{
    int code = 0; // 0: it went well
    QString text; // result or error text
    QStringList log; // what was printed meanwhile
};

// The debugging of one or more targets, whoever does it: an OpenOCD of ours (OpenOcdControl), or any GDB stub (GdbControl). It
// knows no symbols, keeps no books and asks for no permission: sessions do. By one thread at a time, the session's strand, but
// for what says otherwise. Unsupported, with what to do instead, for what the other side cannot do.
class TargetControl
{
public:
    virtual ~TargetControl() = default;

    virtual const ControlInfo &info() const = 0;

    // What all targets are doing now. From any thread, one at a time.
    virtual Result<std::vector<TargetState>> look(Deadline deadline, const std::stop_token &stop) = 0;
    // Waits until the other side says something by itself: the mode of a reset, empty for everything else. Timeout when it says
    // nothing. By the one thread that watches the session.
    virtual Result<QString> waitForNews(Deadline deadline, const std::stop_token &stop) = 0;
    virtual Error whyEnded(const QString &session) = 0; // once it does not answer any more
    virtual Error whyNotExamined(const QStringList &targets) const = 0;
    // Nothing else is called afterwards. `resume` lets halted cores run first.
    virtual ControlEnd close(bool resume, Deadline deadline, const std::stop_token &stop) = 0;
    virtual void abandon() = 0; // from any thread: whatever waits ends with Disconnected

    virtual Result<void> halt(const TargetState &target, Deadline deadline, const std::stop_token &stop) = 0;
    virtual Result<void> resume(const TargetState &target, Deadline deadline, const std::stop_token &stop) = 0;
    virtual Result<void> step(const TargetState &target, Deadline deadline, const std::stop_token &stop) = 0;
    // Looks closely whether a running target comes to a halt, for a quarter of a second at most.
    virtual Result<void> lookForHalt(const TargetState &target, Deadline deadline, const std::stop_token &stop) = 0;
    // The target stands still, or runs, when it is over.
    virtual Result<void> reset(
        const TargetState &target, ResetKind kind, bool halt, Deadline deadline, const std::stop_token &stop) = 0;
    // Ready to be programmed: reset and set up as the configuration has it, standing still.
    virtual Result<void> resetForFlash(const TargetState &target, Deadline deadline, const std::stop_token &stop) = 0;

    virtual Result<std::vector<RegisterValue>> listRegisters(
        const TargetState &target, Deadline deadline, const std::stop_token &stop) = 0; // without values
    // What cannot be read is absent.
    virtual Result<QMap<QString, std::uint64_t>> readRegisters(
        const TargetState &target, const QStringList &names, Deadline deadline, const std::stop_token &stop) = 0;
    virtual Result<void> writeRegister(const TargetState &target, const QString &name, std::uint64_t value, Deadline deadline,
        const std::stop_token &stop) = 0;

    virtual Result<void> setBreakpoint(const Breakpoint &point, Deadline deadline, const std::stop_token &stop) = 0;
    virtual Result<void> removeBreakpoint(const Breakpoint &point, Deadline deadline, const std::stop_token &stop) = 0;
    // nullopt for cores whose comparators cannot be counted.
    virtual Result<std::optional<Comparators>> comparators(
        const TargetState &target, Deadline deadline, const std::stop_token &stop) = 0;

    virtual MemoryAccess &memory(const TargetState &target) = 0;
    // The same for another thread; `folder` is for its files and exists.
    virtual Result<std::shared_ptr<MemoryAccess>> ownMemory(
        const TargetState &target, const QString &folder, Deadline deadline, const std::stop_token &stop) = 0;
    virtual FlashAccess &flash() = 0;

    // Where a running target is, seen some times by stopping it for a moment each.
    virtual Result<std::vector<std::uint64_t>> samplePc(
        const TargetState &target, int count, Deadline deadline, const std::stop_token &stop) = 0;
    // The port on the loopback at which a GDB that only looks finds the target.
    virtual Result<quint16> debuggerPort(const TargetState &target) = 0;
    virtual Result<CommandTranscript> command(const QString &script, Deadline deadline, const std::stop_token &stop) = 0;

    // For what OpenOCD alone can do; null behind anything else.
    virtual OpenOcdControl *openOcd() { return nullptr; }
};

} // namespace ohm::probe
