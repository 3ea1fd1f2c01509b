// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/sim/cortexmchip.h"

#include "probe/sim/romtable.h"

namespace ohm::probe::sim {

namespace {

constexpr std::uint32_t debugPortId = 0x4BA00477; // ARM JTAG-DP of a Cortex-M4
constexpr MemAp::Identity ahbPort = {.idr = 0x24770011, .base = romTableFirst | 3};

} // namespace

CortexMChip::CortexMChip(std::unique_ptr<CoreBackend> core, bool backendHasSystemControl)
    : m_core(std::move(core))
    , m_algorithms(*m_core, m_bus)
    , m_cortex(m_algorithms, backendHasSystemControl)
    , m_memoryPort(ahbPort, m_bus)
    , m_debugPort(debugPortId)
{
    m_bus.map(0, ~0U, m_algorithms);
    m_cortex.mapInto(m_bus);
    m_debugPort.add(0, m_memoryPort);
    chain().add(m_debugPort);
}

void CortexMChip::powerUp()
{
    m_debugPort.powerUp();
    m_cortex.powerUp();
}

void CortexMChip::powerDown() { m_algorithms.halt(); }

void CortexMChip::setSystemReset(bool active) { m_cortex.setResetHeld(active); }

} // namespace ohm::probe::sim
