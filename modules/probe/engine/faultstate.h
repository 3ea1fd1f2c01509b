// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memory/memoryaccess.h"
#include "probe/engine/faultreport.h"

namespace ohm::probe {

// The registers of a halted Cortex-M core that matter here. Those that the way there does not give are unknown.
struct CoreRegisters
{
    std::uint32_t sp = 0, lr = 0, pc = 0, xpsr = 0;
    std::optional<std::uint32_t> msp, psp;
};

// Reads the fault registers and looks for the stacked frame: by LR while the handler has not changed it, else by the EXC_RETURN
// that the handler saved on its stack, right below the frame. Unsupported unless addresses have 32 bits.
Result<FaultState> readFaultState(
    MemoryAccess &memory, const CoreRegisters &registers, Deadline deadline, const std::stop_token &stop);

} // namespace ohm::probe
