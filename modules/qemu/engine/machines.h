// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/bench.h"
#include "qemu/engine/machine.h"
#include "qemu/engine/machinerequest.h"
#include "qemu/engine/qemusettings.h"

class QLockFile;

namespace ohm::qemu {

using MachinePointer = std::shared_ptr<Machine>;

// All machines of the workbench. Each is a device "qemu:ID" in bench.devices, and each of its serial ports is a port
// "port:qemu:ID" (further ones "port:qemu:ID:1" …) that a console opens like any other. Stopped machines stay, to tell why
// they stopped, until they are forgotten or replaced. Thread safe.
class Machines final
{
public:
    explicit Machines(Bench &bench);
    ~Machines(); // stops all
    Q_DISABLE_COPY_MOVE(Machines)

    // A machine that runs already with the same configuration is the answer; with another one it is Busy.
    Result<MachinePointer> start(const MachineRequest &request, Deadline deadline, std::stop_token stop);

    // Replaces what a stopped-and-started machine boots from, see qemu_flash.
    struct Flashed
    {
        qint64 bytes = 0;
        QString sha256;
        QString image; // the file that the machine boots from now
    };
    Result<Flashed> replaceFirmware(Machine &machine, const QString &file, Deadline deadline, std::stop_token stop);
    Result<Flashed> patch(Machine &machine, std::uint64_t offset, const QString &file, Deadline deadline, std::stop_token stop);
    Result<Flashed> patchFile(const QString &image, std::uint64_t offset, const QString &file);

    void forget(const QString &id); // stops it, takes it off the list and deletes its files

    Result<MachinePointer> require(const QString &id) const; // "demo" or "qemu:demo"; NotFound names the machines there are
    std::vector<MachinePointer> all() const;

    Emulators &emulators() { return m_emulators; }
    Bench &bench() { return m_bench; }

private:
    struct Entry
    {
        MachinePointer machine;
        Json request; // arguments with which qemu_start makes it again
    };

    Result<MachinePointer> findRunning(const MachineConfig &wanted) const;
    Result<MachinePointer> make(const MachineRequest &request, CheckedRequest checked, Deadline deadline, std::stop_token stop);
    Result<void> prepareDisks(CheckedRequest &checked, const MachineFiles &files, Deadline deadline, std::stop_token stop);
    MachineFiles filesOf(const QString &id) const;
    void publish(const QString &id);
    void publishPorts(const MachineStatus &status, const QString &standIn);
    void recordProblem(const MachineStatus &status);
    MachinePointer takeOff(const QString &id);
    void forgetOldest();

    Bench &m_bench;
    SettingsGroup<QemuSettings> m_settings;
    Emulators m_emulators;
    ImageLocks m_locks;
    std::unique_ptr<QLockFile> m_claim; // on our folder below `runtime`: a second workbench takes another one
    QString m_folder; // its name
    mutable std::mutex m_mutex;
    std::map<QString, Entry> m_machines; // by id
    std::mutex m_publishing; // keeps an older state from overtaking a newer one
};

} // namespace ohm::qemu
