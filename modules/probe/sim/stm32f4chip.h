// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/sim/cortexmchip.h"
#include "probe/sim/idcodetap.h"
#include "probe/sim/stm32f4flash.h"

namespace ohm::probe::sim {

// An STM32F405/407 with 1 MiB of flash as a debugger sees it (RM0090, sections 3 and 38): the chain of debug port and boundary
// scan TAP, flash interface, DBGMCU, device signature. All other peripherals are the backend's.
class Stm32f4Chip final : public CortexMChip
{
public:
    Stm32f4Chip(std::unique_ptr<CoreBackend> core, bool backendHasSystemControl);

protected:
    void powerUp() override;
    void setSystemReset(bool active) override;

private:
    IdcodeTap m_boundaryScan;
    Stm32f4Flash m_flash;
    RegisterStore m_debugUnit;
    RegisterStore m_signature;
};

} // namespace ohm::probe::sim
