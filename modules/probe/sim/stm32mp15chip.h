// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/sim/algorithmcore.h"
#include "probe/sim/arraybackend.h"
#include "probe/sim/cortexa.h"
#include "probe/sim/cortexm.h"
#include "probe/sim/debugport.h"
#include "probe/sim/idcodetap.h"
#include "probe/sim/simchip.h"

#include <array>
#include <memory>

namespace ohm::probe::sim {

// An STM32MP157 as a debugger sees it (RM0436, section 68): the chain of debug port and CLC TAP; access port 0 on the AXI with
// DDR, SYSRAM and the M4's memories, 1 on the debug APB, 2 on the M4's AHB. The Cortex-M4 is a real one by its backend and runs
// from the start, as in engineering boot. The two Cortex-A7 can be halted and looked at, but execute no program: "running"
// moves the first two words of the DDR, milliseconds and a sine, while the first core is not halted.
class Stm32mp15Chip final : public SimChip
{
public:
    Stm32mp15Chip(std::unique_ptr<CoreBackend> m4, bool backendHasSystemControl);

protected:
    bool isAlive() const override { return !m_core->isGone(); }
    std::optional<std::chrono::milliseconds> workOn() override;
    void powerUp() override;
    void powerDown() override;
    void setSystemReset(bool active) override;

private:
    void mapAxi();
    void mapDebugBus();
    void mapM4();

    const std::unique_ptr<CoreBackend> m_core;
    AlgorithmCore m_algorithms;
    CortexM m_cortex;
    ArrayBackend m_systemMemory; // of the A7s
    Bus m_axi;
    RegisterStore m_debugRegisters;
    std::array<CortexA, 2> m_processors;
    RegisterStore m_clockRegisters;
    RegisterStore m_m4CrossTrigger;
    Bus m_debugBus;
    Bus m_m4Bus;
    MemAp m_axiPort;
    MemAp m_apbPort;
    MemAp m_m4Port;
    DebugPort m_debugPort;
    IdcodeTap m_clc;
};

} // namespace ohm::probe::sim
