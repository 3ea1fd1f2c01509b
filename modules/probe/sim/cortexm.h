// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/sim/breakpointunit.h"
#include "probe/sim/watchpointunit.h"

namespace ohm::probe::sim {

// What a debugger sees of a Cortex-M4: the debug registers of the system control space (ARMv7-M, C1.6), reset by AIRCR, the
// breakpoint and watchpoint units and the ROM table. All other registers of the system control space are the backend's own,
// or those of `constants` where it has none.
//
// Vector catch halts at a reset only, not at faults. A reset that the program causes itself is not seen as one.
class CortexM final : public RegisterDevice
{
public:
    explicit CortexM(CoreBackend &core, bool backendHasSystemControl);

    void mapInto(Bus &bus);
    void powerUp(); // power came: reset, and running unless a debugger catches it
    void systemReset();
    void setResetHeld(bool held); // the reset pin

protected:
    std::optional<std::uint32_t> readRegister(std::uint32_t address) override;
    bool writeRegister(std::uint32_t address, std::uint32_t value) override;

private:
    std::uint32_t readDhcsr();
    void writeDhcsr(std::uint32_t value);
    void transferRegister(std::uint32_t selector);
    void poll();
    void enterHalt(std::uint32_t reason);
    void writeAircr(std::uint32_t value);

    CoreBackend &m_core;
    const bool m_backendHasSystemControl;
    BreakpointUnit m_breakpoints;
    WatchpointUnit m_watchpoints;
    RegisterStore m_romTable;
    RegisterStore m_constants;

    std::uint32_t m_debugControl = 0; // the C_ bits of DHCSR
    std::uint32_t m_dcrdr = 0;
    std::uint32_t m_demcr = 0;
    std::uint32_t m_dfsr = 0;
    bool m_halted = false;
    bool m_wasReset = true;
    bool m_retired = false; // an instruction has been executed since DHCSR was read
    bool m_resetHeld = false;
};

} // namespace ohm::probe::sim
