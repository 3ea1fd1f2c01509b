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

constexpr std::uint32_t processorsFirst = 0xE00D0000;
constexpr std::uint32_t processorStride = 0x2000;

} // namespace

Stm32mp15Chip::Stm32mp15Chip(std::unique_ptr<CoreBackend> m4, bool backendHasSystemControl)
    : m_core(std::move(m4))
    , m_algorithms(*m_core, m_m4Bus)
    , m_cortex(m_algorithms, backendHasSystemControl)
    , m_systemMemory({{ddr, ddrModelled}, {sysram, sysramSize}}, ddr)
    , m_processors{{{0, m_axi, {ddr, ddr + ddrModelled - 1}}, {1, m_axi, {ddr, ddr + ddrModelled - 1}}}}
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
    m_axi.map(mcuSram, mcuSram + mcuSramSize - 1, m_algorithms);
    m_axi.map(mcuSramOnAxi, mcuSramOnAxi + mcuSramSize - 1, m_algorithms, mcuSram);
    m_axi.map(retramOnAxi, retramOnAxi + retramSize - 1, m_algorithms, 0);
}

void Stm32mp15Chip::mapDebugBus()
{
    m_debugRegisters.makeConstant(debugUnitId, 0x20006500); // DBGMCU_IDC: device 0x500, revision Z
    m_debugBus.map(debugBusFirst, debugBusLast, m_debugRegisters);
    for (std::uint32_t i = 0; i < m_processors.size(); ++i) {
        const std::uint32_t first = processorsFirst + i * processorStride;
        m_debugBus.map(first, first + 0xFFF, m_processors[i]);
    }
}

void Stm32mp15Chip::mapM4()
{
    m_m4Bus.map(0, ~0U, m_algorithms);
    m_m4Bus.map(clocksFirst, clocksFirst + 0xFFF, m_clockRegisters);
    m_m4Bus.map(m4CrossTriggerFirst, m4CrossTriggerFirst + 0xFFF, m_m4CrossTrigger);
    m_cortex.mapInto(m_m4Bus);
}

// What the first Cortex-A7 moves stands still with it.
std::optional<std::chrono::milliseconds> Stm32mp15Chip::workOn()
{
    if (m_processors[0].isHalted() && m_systemMemory.isRunning())
        m_systemMemory.halt();
    else if (!m_processors[0].isHalted() && !m_systemMemory.isRunning())
        m_systemMemory.resume();
    return m_algorithms.goOn();
}

void Stm32mp15Chip::powerUp()
{
    m_debugPort.powerUp();
    for (CortexA &processor : m_processors)
        processor.reset();
    m_cortex.powerUp();
}

void Stm32mp15Chip::powerDown() { m_algorithms.halt(); }

void Stm32mp15Chip::setSystemReset(bool active)
{
    if (active) {
        for (CortexA &processor : m_processors)
            processor.reset();
    }
    m_cortex.setResetHeld(active);
}

} // namespace ohm::probe::sim
