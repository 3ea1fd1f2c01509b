// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/error.h"
#include "qemu/engine/machinelist.h"

#include <QDateTime>

#include <functional>
#include <map>
#include <mutex>
#include <stop_token>

namespace ohm::qemu {

struct ElfFile;

// One qemu-system-<arch> on this computer.
struct Emulator
{
    QString arch; // "arm"
    QString program; // full path
    friend bool operator==(const Emulator &, const Emulator &) = default;
};

// What an emulator can be, as it says itself.
struct EmulatorFacts
{
    std::vector<MachineType> machines;
    QStringList cpus;

    const MachineType *machine(const QString &name) const;
};

// The QEMU programs of this computer. What they say of themselves is asked once and kept until the program changes. Thread
// safe.
class Emulators final
{
public:
    // `extraFolder` is asked each time: a folder to look in before PATH, or empty.
    explicit Emulators(std::function<QString()> extraFolder)
        : m_extraFolder(std::move(extraFolder))
    {
    }

    std::vector<Emulator> installed() const; // commonest first; of two for one architecture the first in PATH
    Result<std::vector<Emulator>> require() const; // ToolMissing with the package's name when there is none
    Result<EmulatorFacts> facts(const Emulator &emulator, Deadline deadline, std::stop_token stop = {});

    // The emulator for a machine: one that has it and runs the image's code. InvalidArgument for a machine that nobody has,
    // with the nearest name, and for an image of another architecture.
    struct Wanted
    {
        QString machine;
        QString cpu; // empty: the machine's own
        QString image; // for the message
        const ElfFile *elf = nullptr; // of the image, if it is one
    };
    Result<Emulator> choose(const Wanted &wanted, Deadline deadline, std::stop_token stop = {});

private:
    bool isTooNarrow(const Wanted &wanted, const std::vector<Emulator> &having, Deadline deadline, std::stop_token stop);

    struct Known
    {
        QDateTime changed;
        EmulatorFacts facts;
    };

    const std::function<QString()> m_extraFolder;
    std::mutex m_mutex;
    std::map<QString, Known> m_known; // by program
};

// The package that brings qemu-system-<arch> on Debian and its relatives.
QString packageOf(const QString &arch);

} // namespace ohm::qemu
