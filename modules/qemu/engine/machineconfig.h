// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QStringList>

#include <optional>

namespace ohm::qemu {

// How an image is given to the machine.
enum class ImageRole {
    Auto, // firmware; a qcow2 file is a disk
    Firmware, // loaded into memory at start, never written (-kernel)
    Flash, // parallel flash, raw (pflash)
    Mtd, // serial flash, raw (mtd)
    Sd, // SD card, raw or qcow2
    Disk, // virtio disk, raw or qcow2
};
inline bool isWritable(ImageRole role) { return role != ImageRole::Auto && role != ImageRole::Firmware; }

enum class Network { None, User };

enum class Recording { Off, Record, Replay };

// Where one machine keeps what; see MachineFiles::create().
struct MachineFiles
{
    QString runtime; // sockets and logs
    QString state; // what may grow: snapshots, recording

    QString qmpSocket() const { return runtime + QStringLiteral("/qmp"); }
    QString gdbSocket() const { return runtime + QStringLiteral("/gdb"); }
    QString serialSocket(int index) const { return runtime + QStringLiteral("/s%1").arg(index); }
    QString serialLog(int index) const { return runtime + QStringLiteral("/s%1.log").arg(index); }
    QString i2cSocket() const { return runtime + QStringLiteral("/i2c"); }
    QString memoryDump() const { return runtime + QStringLiteral("/memory"); }
    QString snapshotDisk() const { return state + QStringLiteral("/snapshots.qcow2"); }
    QString recording() const { return state + QStringLiteral("/recording.bin"); }

    // Makes both folders empty; LimitExceeded when a socket's path would be longer than the 107 bytes a socket may have.
    Result<void> create() const;
    void remove() const;
};

// What a machine is made of. Checked before anything is touched (see MachineRequest in machinerequest.h).
struct MachineConfig
{
    QString id;
    QString program; // full path of qemu-system-<arch>
    QString arch; // "arm"
    QString machine; // "mps2-an386"
    QString cpu; // empty: the machine's own
    QString image; // full path; empty: none
    ImageRole role = ImageRole::Firmware;
    bool isQcow2 = false;
    int serialPorts = 1; // 0 to 4
    bool gdbOverTcp = false; // else a socket of our own
    std::optional<int> icountShift; // 2^shift ns per instruction
    Recording recording = Recording::Off;
    bool startPaused = false;
    Network network = Network::None;
    QStringList extra;
    QString i2cBus; // that an agent is on, see i2cagent.h; empty: none
    int i2cAddress = 0x20; // the agent's
    QString i2cAgent; // full path of the plugin
    bool hasSnapshotDisk = false;

    friend bool operator==(const MachineConfig &, const MachineConfig &) = default;
};

// The arguments of qemu-system-<arch>. Every value is one argument of its own; commas in paths are doubled, as QEMU's option
// parser wants it (QEMU documentation, "Invocation": "-drive").
QStringList commandLine(const MachineConfig &config, const MachineFiles &files);

// For people to copy into a shell; nothing is ever run from it.
QString shellQuoted(const QStringList &words);

// Refuses extra arguments that would reach beyond the machine (files, sockets, programs of the host) or contradict ours.
Result<void> checkExtra(const QStringList &extra);

} // namespace ohm::qemu
