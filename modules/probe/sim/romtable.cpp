// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/sim/romtable.h"

#include <array>

namespace ohm::probe::sim {

namespace {

// Offsets of the units from the table, with bit 0 present and bit 1 for the 32 bit format; the last ends the table.
constexpr std::array<std::uint32_t, 7> entries = {
    0xFFF0F003, // system control space
    0xFFF02003, // watchpoints
    0xFFF03003, // breakpoints
    0xFFF01002, // ITM: not there
    0xFFF41002, // TPIU: not there
    0xFFF42002, // ETM: not there
    0x00000000,
};

// Part 0x413 of STMicroelectronics (JEP106 bank 0, 0x20), component class 1.
constexpr std::array<std::uint32_t, 4> peripheralId = {0x13, 0x04, 0x0A, 0x00};
constexpr std::array<std::uint32_t, 4> componentId = {0x0D, 0x10, 0x05, 0xB1};

} // namespace

void fillCortexM4RomTable(RegisterStore &table)
{
    std::uint32_t at = romTableFirst;
    for (const std::uint32_t entry : entries) {
        table.makeConstant(at, entry);
        at += 4;
    }
    table.makeConstant(romTableFirst + 0xFCC, 1); // system memory is on the same bus
    for (std::uint32_t i = 0; i < 4; ++i) {
        table.makeConstant(romTableFirst + 0xFE0 + i * 4, peripheralId[i]);
        table.makeConstant(romTableFirst + 0xFF0 + i * 4, componentId[i]);
    }
}

} // namespace ohm::probe::sim
