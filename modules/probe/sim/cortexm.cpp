// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/sim/cortexm.h"

#include "probe/sim/romtable.h"

#include <utility>

namespace ohm::probe::sim {

namespace {

constexpr std::uint32_t systemControlFirst = 0xE000E000;
constexpr std::uint32_t systemControlLast = 0xE000EFFF;

enum Register : std::uint32_t {
    Cpuid = 0xE000ED00,
    Aircr = 0xE000ED0C,
    Dfsr = 0xE000ED30,
    Mvfr0 = 0xE000EF40,
    Mvfr1 = 0xE000EF44,
    Dhcsr = 0xE000EDF0,
    Dcrsr = 0xE000EDF4,
    Dcrdr = 0xE000EDF8,
    Demcr = 0xE000EDFC,
};

// DHCSR, ARMv7-M C1.6.2.
constexpr std::uint32_t debugKey = 0xA05F0000;
constexpr std::uint32_t debugEnable = 1U << 0;
constexpr std::uint32_t haltRequest = 1U << 1;
constexpr std::uint32_t stepRequest = 1U << 2;
constexpr std::uint32_t maskInterrupts = 1U << 3;
constexpr std::uint32_t controlBits = 0x2F;
constexpr std::uint32_t registerReady = 1U << 16;
constexpr std::uint32_t isHaltedBit = 1U << 17;
constexpr std::uint32_t lockedUp = 1U << 19;
constexpr std::uint32_t retiredSticky = 1U << 24;
constexpr std::uint32_t resetSticky = 1U << 25;

// DFSR, C1.6.1.
constexpr std::uint32_t haltedByRequest = 1U << 0;
constexpr std::uint32_t haltedByBreakpoint = 1U << 1;
constexpr std::uint32_t haltedByWatchpoint = 1U << 2;
constexpr std::uint32_t haltedByCatch = 1U << 3;

constexpr std::uint32_t catchReset = 1U << 0; // DEMCR.VC_CORERESET
constexpr std::uint32_t resetKey = 0x05FA;
constexpr std::uint32_t resetKeyRead = 0xFA050000;
constexpr std::uint32_t resetRequests = 1U << 2 | 1U << 0; // SYSRESETREQ, VECTRESET

} // namespace

CortexM::CortexM(CoreBackend &core, bool backendHasSystemControl)
    : m_core(core)
    , m_backendHasSystemControl(backendHasSystemControl)
    , m_breakpoints(core)
    , m_watchpoints(core)
{
    fillCortexM4RomTable(m_romTable);
    m_constants.makeConstant(Cpuid, 0x410FC241); // Cortex-M4 r0p1
    m_constants.makeConstant(Mvfr0, 0x10110021); // its single precision unit
    m_constants.makeConstant(Mvfr1, 0x11000011);
}

void CortexM::mapInto(Bus &bus)
{
    bus.map(romTableFirst, romTableLast, m_romTable);
    bus.map(systemControlFirst, systemControlLast, *this);
    bus.map(BreakpointUnit::base, BreakpointUnit::base + 0xFFF, m_breakpoints);
    bus.map(WatchpointUnit::base, WatchpointUnit::base + 0xFFF, m_watchpoints);
}

void CortexM::powerUp()
{
    m_debugControl = m_dcrdr = m_demcr = m_dfsr = 0;
    m_breakpoints.powerUp();
    m_watchpoints.powerUp();
    systemReset();
}

void CortexM::systemReset()
{
    m_core.reset();
    m_wasReset = true;
    m_halted = false;
    if ((m_debugControl & debugEnable) && (m_demcr & catchReset))
        enterHalt(haltedByCatch);
    else if (!m_resetHeld)
        m_core.resume();
}

void CortexM::setResetHeld(bool held)
{
    if (held == std::exchange(m_resetHeld, held))
        return;
    if (held)
        m_core.halt();
    else
        systemReset();
}

void CortexM::enterHalt(std::uint32_t reason)
{
    m_halted = true;
    m_debugControl |= haltRequest; // the core sets it itself, whatever halted it (C1.6.2)
    m_dfsr |= reason;
}

void CortexM::poll()
{
    if (m_halted || m_resetHeld || m_core.isRunning())
        return;
    if (m_core.haltCause() == HaltCause::Watchpoint) {
        m_watchpoints.matched(m_core.watchedAddress());
        enterHalt(haltedByWatchpoint);
    } else {
        enterHalt(m_core.haltCause() == HaltCause::Breakpoint ? haltedByBreakpoint : haltedByRequest);
    }
}

std::optional<std::uint32_t> CortexM::readRegister(std::uint32_t address)
{
    switch (address) {
    case Dhcsr:
        return readDhcsr();
    case Dcrdr:
        return m_dcrdr;
    case Demcr:
        return m_demcr;
    case Dfsr:
        poll();
        return m_dfsr;
    case Dcrsr:
        return 0;
    case Aircr:
        return resetKeyRead;
    default:
        return m_backendHasSystemControl ? m_core.read(address, 4) : m_constants.read(address, 4);
    }
}

bool CortexM::writeRegister(std::uint32_t address, std::uint32_t value)
{
    switch (address) {
    case Dhcsr:
        writeDhcsr(value);
        return true;
    case Dcrsr:
        transferRegister(value);
        return true;
    case Dcrdr:
        m_dcrdr = value;
        return true;
    case Demcr:
        m_demcr = value;
        return true;
    case Dfsr: // writing ones clears
        m_dfsr &= ~value;
        return true;
    case Aircr:
        writeAircr(value);
        return true;
    default:
        return m_backendHasSystemControl ? m_core.write(address, 4, value) : m_constants.write(address, 4, value);
    }
}

std::uint32_t CortexM::readDhcsr()
{
    poll();
    std::uint32_t value = m_debugControl | registerReady;
    if (m_halted)
        value |= isHaltedBit;
    else if (m_core.isLockedUp())
        value |= lockedUp;
    if (!m_halted || std::exchange(m_retired, false))
        value |= retiredSticky;
    if (std::exchange(m_wasReset, false))
        value |= resetSticky;
    return value;
}

void CortexM::writeDhcsr(std::uint32_t value)
{
    if ((value & 0xFFFF0000) != debugKey)
        return;
    poll();
    m_debugControl = value & controlBits;
    if (!(m_debugControl & debugEnable))
        m_debugControl &= debugEnable;
    const bool wantsHalt = (m_debugControl & debugEnable) && (m_debugControl & haltRequest);
    if (wantsHalt && !m_halted) {
        if (m_core.halt())
            enterHalt(m_core.haltCause() == HaltCause::Breakpoint ? haltedByBreakpoint : haltedByRequest);
    } else if (!wantsHalt && m_halted) {
        m_retired = true;
        if (!(m_debugControl & stepRequest))
            m_halted = !m_core.resume();
        else if (m_core.step(m_debugControl & maskInterrupts))
            enterHalt(haltedByRequest);
    }
}

// DCRSR: bit 16 writes to the core. It has happened at once, so S_REGRDY is always set.
void CortexM::transferRegister(std::uint32_t selector)
{
    if (!m_halted)
        return;
    const int number = int(selector & 0x7F);
    if (selector & 1U << 16)
        m_core.writeCoreRegister(number, m_dcrdr);
    else
        m_dcrdr = m_core.readCoreRegister(number).value_or(0);
}

void CortexM::writeAircr(std::uint32_t value)
{
    if (value >> 16 == resetKey && (value & resetRequests))
        systemReset();
}

} // namespace ohm::probe::sim
