// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "qemu/engine/elfsymbols.h"
#include "qemu/engine/machineconfig.h"
#include "qemu/engine/memorymap.h"
#include "qemu/engine/qemuprocess.h"
#include "qemu/engine/snapshots.h"
#include "qemu/engine/timetravel.h"

#include <set>

namespace ohm::qemu {

enum class MachineState {
    Starting,
    Running,
    Paused, // by us or because the machine waits for something
    Halted, // by a debugger
    Stopped, // no process any more
};

const char *machineStateName(MachineState state); // "starting", "running", "paused", "halted", "stopped"

// Everything that is worth showing of a machine at one moment.
struct MachineStatus
{
    MachineState state = MachineState::Starting;
    QString runState; // QEMU's own word (QAPI type RunState), e.g. "prelaunch"
    MachineConfig config;
    MachineFiles files;
    qint64 pid = 0; // 0 when stopped
    std::optional<Instant> startedAt; // of this process
    std::optional<Instant> stoppedAt;
    int resets = 0; // since the start, by the program in it or by us
    int gdbPort = 0; // TCP on 127.0.0.1, 0 when there is none
    QString imageSha256;
    QString commandLine; // for people, quoted
    std::optional<ExitReason> exit; // once stopped
};

// Where a machine stands after it went back.
struct Position
{
    std::uint64_t pc = 0;
    std::uint64_t instruction = 0; // instructions since the recording began
};

// One virtual machine through its life: it may be started, stopped and started again. Members wait (deadline, stop token) and
// are called by one thread at a time, that is, on the strand of the machine; status() by any.
class Machine final
{
public:
    struct Surroundings
    {
        const Clock &clock;
        std::function<void()> onChanged; // after every change of status(), in whatever thread caused it
        std::function<qint64()> maxSerialLog; // bytes
    };
    Machine(MachineConfig config, MachineFiles files, Surroundings surroundings);
    ~Machine(); // stops it

    MachineStatus status() const;
    QString id() const { return m_id; }

    Result<void> start(const QString &imageSha256, Deadline deadline, std::stop_token stop = {});
    Result<ExitReason> stop(Deadline deadline);
    // Stops it, lets `change` alter files or the configuration, starts it again. A failed change leaves it stopped.
    Result<void> restart(
        const std::function<Result<QString>(MachineConfig &)> &change, Deadline deadline, std::stop_token stop = {});

    Result<void> pause(Deadline deadline, std::stop_token stop = {});
    Result<void> resume(Deadline deadline, std::stop_token stop = {});
    Result<void> reset(Deadline deadline, std::stop_token stop = {});

    // The serial port's output so far, its last `maxBytes` bytes.
    QByteArray serialOutput(int port, qint64 maxBytes) const;
    // Waits until the machine has said something and is quiet again; at most until the deadline.
    QByteArray waitForOutput(qint64 maxBytes, Deadline deadline, std::stop_token stop = {}) const;

    Result<std::vector<Snapshot>> snapshots(Deadline deadline, std::stop_token stop = {});
    Result<void> saveSnapshot(const QString &name, Deadline deadline, std::stop_token stop = {});
    Result<void> loadSnapshot(const QString &name, Deadline deadline, std::stop_token stop = {});
    Result<void> deleteSnapshot(const QString &name, Deadline deadline, std::stop_token stop = {});

    Result<MemoryMap> memoryMap(Deadline deadline, std::stop_token stop = {});
    Result<std::vector<MachineDevice>> devices(Deadline deadline, std::stop_token stop = {});
    // As the processor sees it, without stopping it. InvalidArgument when nothing is there.
    Result<QByteArray> readMemory(std::uint64_t address, std::uint64_t size, Deadline deadline, std::stop_token stop = {});

    // Going back takes a recording. The first time, the recording ends and a replay of it takes the machine's place, standing
    // where the machine stood. `progress` gets instructions done and all.
    using Progress = TravelProgress;
    Result<Position> backInstruction(const Progress &progress, Deadline deadline, std::stop_token stop = {});
    Result<Position> backToLastStop(const Progress &progress, Deadline deadline, std::stop_token stop = {});
    Result<Position> backToLastWrite(
        std::uint64_t address, std::uint64_t size, const Progress &progress, Deadline deadline, std::stop_token stop = {});

    // QMP of the running process, or NotEnabled that says why it stopped.
    Result<QmpClient *> qmp();

private:
    Result<void> launch(Deadline deadline, std::stop_token stop);
    Result<void> findGdbPort(Deadline deadline, const std::stop_token &stop);
    void onEvent(const QString &name);
    void onExit();
    void onIdle() const;
    void askRunState();
    void takeRunState(const Result<Json> &answer);
    void noteStop(const Result<Json> &replayState);
    void becomeStopped(const ExitReason &reason);
    void change(const std::function<void(MachineStatus &)> &edit);
    std::unique_ptr<QemuProcess> takeProcess();
    Result<void> settle(Deadline deadline, std::stop_token stop);
    Result<void> requireSnapshots() const;
    Result<void> dumpMemory(
        std::uint64_t address, std::uint64_t size, bool isOnBus, Deadline deadline, const std::stop_token &stop);
    QString gdbUrl() const;
    Result<Position> travel(const std::function<Result<std::uint64_t>(QmpClient &, std::uint64_t)> &choose,
        const Progress &progress, Deadline deadline, std::stop_token stop);
    Result<void> enterReplay(Deadline deadline, std::stop_token stop);

    const QString m_id;
    const Surroundings m_surroundings;

    mutable std::mutex m_mutex;
    MachineStatus m_status;
    std::set<std::uint64_t> m_stops; // instructions at which a recorded machine stood still
    std::uint64_t m_recordedEnd = 0; // where the recording ends, while it is replayed
    bool m_askingRunState = false;
    bool m_runStateChanged = false;
    bool m_travelling = false; // stops on the way are no stops of the person's
    std::optional<MemoryMap> m_memoryMap; // of this process
    std::unique_ptr<QemuProcess> m_process;
};

} // namespace ohm::qemu
