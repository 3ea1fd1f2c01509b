// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/sim/bus.h"

namespace ohm::probe::sim {

constexpr std::uint32_t romTableFirst = 0xE00FF000;
constexpr std::uint32_t romTableLast = 0xE00FFFFF;

// The ROM table of a Cortex-M4 (ARMv7-M, C1.2.6): where its units are, and its CoreSight identification registers.
void fillCortexM4RomTable(RegisterStore &table);

} // namespace ohm::probe::sim
