// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <vector>

namespace ohm::qemu {

struct MemoryRegion
{
    std::uint64_t start = 0;
    std::uint64_t end = 0; // the last byte that belongs to it
    QString kind; // "ram", "rom", "romd", "i/o" as QEMU says
    QString name;
    bool isPlaceholder = false; // lies under everything else (negative priority): nothing is modelled there
};

// The address spaces of a machine. Regions are in order of address and do not overlap.
struct MemoryMap
{
    std::vector<MemoryRegion> system; // what the bus sees
    std::vector<MemoryRegion> cpu; // what the first processor sees; Cortex-M has its private peripherals here

    // The region that holds the whole range, seen by the processor; nullptr when there is none.
    const MemoryRegion *find(std::uint64_t address, std::uint64_t size) const;
    bool isOnBus(std::uint64_t address, std::uint64_t size) const;
};

struct MachineDevice
{
    struct Range
    {
        std::uint64_t address = 0;
        std::uint64_t size = 0;
    };
    QString type; // "cmsdk-apb-uart"
    QString id; // given on the command line, mostly empty
    QString bus; // the bus it sits on
    std::vector<Range> ranges;
};

// Of the human monitor's `info mtree -f` and `info qtree`.
MemoryMap parseMemoryTree(const QString &text);
std::vector<MachineDevice> parseDeviceTree(const QString &text);

} // namespace ohm::qemu
