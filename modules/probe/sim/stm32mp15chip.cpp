// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/sim/stm32mp15chip.h"

#include "probe/sim/romtable.h"

namespace ohm::probe::sim {

namespace {

constexpr std::uint32_t debugPortId = 0x6BA00477;
constexpr std::uint32_t clcId = 0x06500041;
constexpr MemAp::Identity axiPort = {.idr = 0x44770004};
constexpr MemAp::Identity apbPort = {.idr = 0x44770002};
constexpr MemAp::Identity ahbPort = {.idr = 0x24770011, .base = romTableFirst | 3};

// RM0436, section 2.5: the same memories seen from both sides.
constexpr std::uint32_t retramSize = 64 * 1024;
constexpr std::uint32_t mcuSramSize = 384 * 1024;
constexpr std::uint32_t retramOnAxi = 0x38000000;
constexpr std::uint32_t mcuSramOnAxi = 0x30000000;
constexpr std::uint32_t mcuSram = 0x10000000;
constexpr std::uint32_t sysram = 0x2FFC0000;
constexpr std::uint32_t sysramSize = 256 * 1024;
constexpr std::uint32_t ddr = 0xC0000000;
constexpr std::uint32_t ddrModelled = 16 * 1024 * 1024;

constexpr std::uint32_t debugBusFirst = 0xE0080000;
constexpr std::uint32_t debugBusLast = 0xE00FEFFF;
constexpr std::uint32_t debugUnitId = 0xE0081000;
constexpr std::uint32_t clocksFirst = 0x50000000;
constexpr std::uint32_t m4CrossTriggerFirst = 0xE0043000;

// The debug registers of a running Cortex-A7 (ARM DDI 0464, section 10; ARMv7-AR, C11.11).
void presetCortexA7(RegisterStore &registers, std::uint32_t base)
{
    registers.makeConstant(base + 0x000, 0x3515F005); // DBGDIDR: 4 watchpoints, 6 breakpoints, version 7.1
    registers.preset(base + 0x088, 0x00000002); // DBGDSCR: running
    registers.makeConstant(base + 0x304, 0x00000008); // DBGOSLSR: OS lock implemented and open
    registers.makeConstant(base + 0x314, 0x00000001); // DBGPRSR: powered
    registers.makeConstant(base + 0xD00, 0x410FC075); // MIDR: Cortex-A7 r0p5
    registers.makeConstant(base + 0xD24, 0x00011011); // ID_PFR1: security and virtualization extensions
}

} // namespace

Stm32mp15Chip::Stm32mp15Chip(std::unique_ptr<CoreBackend> m4, bool backendHasSystemControl)
    : m_core(std::move(m4))
    , m_cortex(*m_core, backendHasSystemControl)
    , m_systemMemory({{ddr, ddrModelled}, {sysram, sysramSize}})
    , m_axiPort(axiPort, m_axi)
    , m_apbPort(apbPort, m_debugBus)
    , m_m4Port(ahbPort, m_m4Bus)
    , m_debugPort(debugPortId)
    , m_clc(clcId, 5, 1)
{
    mapAxi();
    mapDebugBus();
    mapM4();
    m_debugPort.add(0, m_axiPort);
    m_debugPort.add(1, m_apbPort);
    m_debugPort.add(2, m_m4Port);
    chain().add(m_debugPort);
    chain().add(m_clc);
}

void Stm32mp15Chip::mapAxi()
{
    m_axi.map(ddr, ddr + ddrModelled - 1, m_systemMemory);
    m_axi.map(sysram, sysram + sysramSize - 1, m_systemMemory);
    m_axi.map(mcuSram, mcuSram + mcuSramSize - 1, *m_core);
    m_axi.map(mcuSramOnAxi, mcuSramOnAxi + mcuSramSize - 1, *m_core, mcuSram);
    m_axi.map(retramOnAxi, retramOnAxi + retramSize - 1, *m_core, 0);
}

void Stm32mp15Chip::mapDebugBus()
{
    m_debugRegisters.makeConstant(debugUnitId, 0x20006500); // DBGMCU_IDC: device 0x500, revision Z
    for (const std::uint32_t a7 : {0xE00D0000U, 0xE00D2000U})
        presetCortexA7(m_debugRegisters, a7);
    m_debugBus.map(debugBusFirst, debugBusLast, m_debugRegisters);
}

void Stm32mp15Chip::mapM4()
{
    m_m4Bus.map(0, ~0U, *m_core);
    m_m4Bus.map(clocksFirst, clocksFirst + 0xFFF, m_clockRegisters);
    m_m4Bus.map(m4CrossTriggerFirst, m4CrossTriggerFirst + 0xFFF, m_m4CrossTrigger);
    m_cortex.mapInto(m_m4Bus);
}

void Stm32mp15Chip::powerUp()
{
    m_debugPort.powerUp();
    m_cortex.powerUp();
}

void Stm32mp15Chip::powerDown() { m_core->halt(); }

void Stm32mp15Chip::setSystemReset(bool active) { m_cortex.setResetHeld(active); }

} // namespace ohm::probe::sim
