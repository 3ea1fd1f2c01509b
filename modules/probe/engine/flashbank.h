// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/engine/openocdlink.h"

#include <optional>

namespace ohm::probe {

struct FlashSector
{
    int number = 0;
    std::uint64_t offset = 0; // from the bank's base
    std::uint64_t size = 0; // bytes
    std::optional<bool> isProtected; // nullopt: the driver cannot tell
    std::uint64_t end() const { return offset + size; }
};

// A flash memory as OpenOCD's configuration declares it and its driver finds it.
struct FlashBank
{
    int number = 0;
    QString name, driver, target;
    std::uint64_t base = 0;
    std::uint64_t size = 0; // bytes; 0: not known
    std::vector<FlashSector> sectors; // in order, without gaps
    QString remark; // what the driver says of the chip
    std::optional<Error> problem; // why its sectors could not be found out

    std::uint64_t end() const { return base + size; }
    bool contains(std::uint64_t address) const { return address >= base && address - base < size; }
    // The sectors that hold any of these bytes, as indices [first, last].
    std::pair<int, int> sectorsOf(std::uint64_t offset, std::uint64_t count) const;
};

// All of them, each probed. A bank whose driver fails has a problem instead of sectors.
Result<std::vector<FlashBank>> readFlashBanks(OpenOcdLink &link, Deadline deadline, const std::stop_token &stop);

// What `flash list` and `flash info N sectors` of OpenOCD 0.12 print.
Result<std::vector<FlashBank>> parseFlashList(const QStringList &list);
void parseFlashInfo(const QString &text, FlashBank &bank);

} // namespace ohm::probe
