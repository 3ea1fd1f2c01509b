// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/engine/firmwareimage.h"
#include "probe/engine/flashbank.h"

namespace ohm::probe {

// Bytes for one flash bank.
struct FlashPart
{
    const FlashBank *bank = nullptr;
    std::uint64_t offset = 0; // from the bank's base
    QByteArray bytes;
    std::uint64_t address() const { return bank->base + offset; }
};

struct SectorRun
{
    const FlashBank *bank = nullptr;
    int first = 0, last = 0; // indices into bank->sectors
};

// What has to be done to get a program into a target. Points into the list of banks that it was made from.
struct LoadPlan
{
    std::vector<SectorRun> erase; // without overlap
    std::vector<FlashPart> flash;
    std::vector<FirmwareBlock> ram;

    std::uint64_t flashBytes() const;
    std::uint64_t ramBytes() const;
    std::uint64_t eraseBytes() const;

    // Makes whole flash words of what is at the ends, and closes small gaps, with 0xFF: a word of up to 32 bytes can be
    // programmed only once, and not every driver of OpenOCD takes a part of one.
    void fillWords();
};

// Parts the program among flash banks and RAM. InvalidArgument for what neither has; a bank of which nothing is known fails
// with its own problem.
Result<LoadPlan> planLoad(const FirmwareImage &image, const std::vector<FlashBank> &banks, const MemoryCapabilities &memory,
    const QString &targetType);

// Denied names the write protected sectors among these.
Result<void> checkProtection(const SectorRun &run);

// Whether a Cortex-M has memory at a place that is not flash (Armv7-M Architecture Reference Manual, B3.1 "The system address
// map"): not where peripherals and the core's own registers are.
bool mayBeCortexMemory(std::uint64_t address);

} // namespace ohm::probe
