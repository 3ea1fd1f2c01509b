// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/sim/algorithmcore.h"
#include "probe/sim/cortexm.h"
#include "probe/sim/debugport.h"
#include "probe/sim/simchip.h"

#include <memory>

namespace ohm::probe::sim {

// A chip with one Cortex-M4 behind one debug port and one AHB-AP, and nothing of a maker's own.
class CortexMChip : public SimChip
{
public:
    CortexMChip(std::unique_ptr<CoreBackend> core, bool backendHasSystemControl);

protected:
    Bus &bus() { return m_bus; }
    CoreBackend &core() { return *m_core; }
    bool isAlive() const override { return !m_core->isGone(); }
    std::optional<std::chrono::milliseconds> workOn() override { return m_algorithms.goOn(); }
    void powerUp() override;
    void powerDown() override;
    void setSystemReset(bool active) override;

private:
    const std::unique_ptr<CoreBackend> m_core;
    Bus m_bus;
    AlgorithmCore m_algorithms;
    CortexM m_cortex;
    MemAp m_memoryPort;
    DebugPort m_debugPort;
};

} // namespace ohm::probe::sim
