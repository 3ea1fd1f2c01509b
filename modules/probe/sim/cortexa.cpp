// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/sim/cortexa.h"

#include <algorithm>
#include <utility>

namespace ohm::probe::sim {

namespace {

// Offsets, ARMv7-A/R manual, table C11-3.
enum Register : std::uint32_t {
    Didr = 0x000,
    ToCore = 0x080, // DBGDTRRX
    Itr = 0x084,
    Dscr = 0x088,
    FromCore = 0x08C, // DBGDTRTX
    Drcr = 0x090,
    FirstComparator = 0x100,
    FirstBreakpointControl = 0x140,
    LastBreakpointControl = 0x154,
    LastComparator = 0x1FC,
    Oslsr = 0x304,
    Prsr = 0x314,
    Midr = 0xD00,
    Pfr1 = 0xD24,
};

// DBGDSCR, C11.11.20.
constexpr std::uint32_t isHaltedBit = 1U << 0;
constexpr std::uint32_t isRestartedBit = 1U << 1;
constexpr std::uint32_t reasonMask = 0xFU << 2;
constexpr std::uint32_t stickyAbort = 1U << 6;
constexpr std::uint32_t stickyFlags = 0x1C0; // aborts, undefined instruction
constexpr std::uint32_t stickyUndefined = 1U << 8;
constexpr std::uint32_t executesInstructions = 1U << 13;
constexpr std::uint32_t writable = 0x0030F800; // interrupts off, ITRen, halting and monitor mode, DCC mode
constexpr std::uint32_t instructionComplete = 1U << 24;
constexpr std::uint32_t fromCoreFull = 1U << 29 | 1U << 26;
constexpr std::uint32_t toCoreFull = 1U << 30 | 1U << 27;
constexpr std::uint32_t byRequest = 0U << 2;
constexpr std::uint32_t byBreakpoint = 1U << 2;

constexpr std::uint32_t haltRequest = 1U << 0;
constexpr std::uint32_t restartRequest = 1U << 1;
constexpr std::uint32_t clearExceptions = 1U << 2;

constexpr std::uint32_t breakOnMismatch = 4U << 20 | 1; // DBGBCR: type, enabled

constexpr std::uint32_t thumbBit = 1U << 5;
constexpr std::uint32_t modeMask = 0x1F;
constexpr std::uint32_t userMode = 0x10, systemMode = 0x1F;
constexpr std::uint32_t kernelStatus = 0x600F0013; // supervisor mode, interrupts on
constexpr std::uint32_t idleLoop = 0xC0108A34;
constexpr std::uint32_t idleStack = 0xC1101F80;

// CP15 registers, in the places of the instruction: opc1 21, CRn 16, opc2 5, CRm 0.
constexpr std::uint32_t cp15(std::uint32_t opc1, std::uint32_t crn, std::uint32_t crm, std::uint32_t opc2)
{
    return opc1 << 21 | crn << 16 | opc2 << 5 | crm;
}
constexpr std::uint32_t systemMask = 0x00EF00EF;
constexpr std::uint32_t systemControl = cp15(0, 1, 0, 0);
constexpr std::uint32_t processorNumber = cp15(0, 0, 0, 5);
constexpr std::uint32_t faultStatus = cp15(0, 5, 0, 0);
constexpr std::uint32_t faultAddress = cp15(0, 6, 0, 0);
constexpr std::uint32_t mmuEnabled = 1;

// Cortex-A7 manual, section 4.3, with 32 KiB of caches and a kernel's settings.
const std::map<std::uint32_t, std::uint32_t> systemValues = {
    {cp15(0, 0, 0, 0), 0x410FC075}, // MIDR
    {cp15(0, 0, 0, 1), 0x84448003}, // CTR
    {cp15(1, 0, 0, 1), 0x0A200023}, // CLIDR
    {cp15(1, 0, 0, 0), 0x701FE00A}, // CCSIDR
    {systemControl, 0x10C5387D}, // MMU, caches
    {cp15(0, 3, 0, 0), 0x00000051}, // DACR
    {cp15(0, 2, 0, 0), 0xC000406A}, // TTBR0
    {cp15(0, 2, 0, 1), 0xC000406A}, // TTBR1
};

constexpr std::uint32_t translationFault = 0x05, externalAbort = 0x08; // DFSR, B3.13.3

} // namespace

CortexA::CortexA(int number, BusDevice &memory, Range linear)
    : m_number(number)
    , m_memory(memory)
    , m_linear(linear)
{
    reset();
}

void CortexA::reset()
{
    m_registers = {};
    m_registers[13] = idleStack + std::uint32_t(m_number) * 0x2000;
    m_registers[14] = idleLoop - 0x40;
    m_registers[15] = idleLoop;
    m_cpsr = kernelStatus;
    m_doubles = {};
    m_floatStatus = 0;
    m_banks.clear();
    m_system.clear();
    m_comparators.clear();
    m_status = isRestartedBit;
    m_toCore = m_fromCore = std::nullopt;
    m_halted = false;
}

bool CortexA::isThumb() const { return m_cpsr & thumbBit; }

std::uint32_t CortexA::status() const
{
    return m_status | (m_halted ? isHaltedBit : 0) | instructionComplete | (m_fromCore ? fromCoreFull : 0)
        | (m_toCore ? toCoreFull : 0);
}

std::optional<std::uint32_t> CortexA::readRegister(std::uint32_t address)
{
    const std::uint32_t offset = address & 0xFFF;
    switch (offset) {
    case Didr:
        return 0x3515F005; // 4 watchpoints, 6 breakpoints, version 7.1
    case Dscr:
        return status();
    case FromCore:
        return readTransfer();
    case Oslsr:
        return 8; // an OS lock is implemented, and open
    case Prsr:
        return 1; // powered
    case Midr:
        return systemValues.at(0);
    case Pfr1:
        return 0x00011011; // security and virtualization extensions
    default:
        if (const auto kept = m_comparators.find(offset); kept != m_comparators.end())
            return kept->second;
        return 0;
    }
}

bool CortexA::writeRegister(std::uint32_t address, std::uint32_t value)
{
    const std::uint32_t offset = address & 0xFFF;
    switch (offset) {
    case ToCore:
        writeTransfer(value);
        break;
    case Itr:
        m_instruction = value;
        if (!isFast())
            runInstruction();
        break;
    case Dscr:
        m_status = (m_status & ~writable) | (value & writable);
        break;
    case Drcr:
        control(value);
        break;
    default:
        if (offset >= FirstComparator && offset <= LastComparator)
            m_comparators[offset] = value;
        break;
    }
    return true;
}

// In fast mode each word that is taken or given executes the latched instruction again.
std::uint32_t CortexA::readTransfer()
{
    const std::uint32_t value = std::exchange(m_fromCore, std::nullopt).value_or(0);
    if (isFast())
        runInstruction();
    return value;
}

void CortexA::writeTransfer(std::uint32_t value)
{
    m_toCore = value;
    if (isFast())
        runInstruction();
}

void CortexA::control(std::uint32_t bits)
{
    if (bits & clearExceptions)
        m_status &= ~stickyFlags;
    if ((bits & haltRequest) && !m_halted)
        halt(byRequest);
    if ((bits & restartRequest) && m_halted)
        goOn();
}

void CortexA::halt(std::uint32_t reason)
{
    m_halted = true;
    m_status = (m_status & ~reasonMask) | reason;
}

// A step is a breakpoint at every other address.
void CortexA::goOn()
{
    m_halted = false;
    const auto first = m_comparators.lower_bound(FirstBreakpointControl);
    const auto last = m_comparators.upper_bound(LastBreakpointControl);
    const bool steps =
        std::any_of(first, last, [](const auto &control) { return (control.second & breakOnMismatch) == breakOnMismatch; });
    if (!steps)
        return;
    m_registers[15] += isThumb() ? 2 : 4;
    halt(byBreakpoint);
}

bool CortexA::isFast() const { return (m_status >> 20 & 3) == 2; }

// Not while it runs; after an abort nothing more until that is cleared.
void CortexA::runInstruction()
{
    const bool executes = m_halted && (m_status & executesInstructions) && !(m_status & stickyAbort);
    if (executes && !execute(m_instruction))
        m_status |= stickyUndefined;
}

bool CortexA::execute(std::uint32_t instruction)
{
    switch (instruction) {
    case 0xE1A0000F: // MOV r0, pc
        m_registers[0] = m_registers[15] + (isThumb() ? 4 : 8);
        return true;
    case 0xE1A0F000: // MOV pc, r0
        m_registers[15] = m_registers[0] & ~1U;
        return true;
    case 0xE12FFF10: // BX r0
        m_cpsr = (m_registers[0] & 1) ? m_cpsr | thumbBit : m_cpsr & ~thumbBit;
        m_registers[15] = m_registers[0] & ~1U;
        return true;
    default:
        return moveStatus(instruction) || moveCoprocessor(instruction) || moveFloat(instruction) || accessMemory(instruction);
    }
}

// MRS and MSR with r0; each mode has a stack pointer, link register and SPSR of its own.
bool CortexA::moveStatus(std::uint32_t instruction)
{
    switch (instruction) {
    case 0xE10F0000:
        m_registers[0] = m_cpsr;
        return true;
    case 0xE14F0000:
        m_registers[0] = bank(m_cpsr).spsr;
        return true;
    case 0xE12FF000:
        bank(m_cpsr).sp = m_registers[13];
        bank(m_cpsr).lr = m_registers[14];
        // Execution state is not changed this way (B9.3.12).
        m_cpsr = (m_registers[0] & ~thumbBit) | (m_cpsr & thumbBit);
        m_registers[13] = bank(m_cpsr).sp;
        m_registers[14] = bank(m_cpsr).lr;
        return true;
    case 0xE16FF000:
        bank(m_cpsr).spsr = m_registers[0];
        return true;
    default:
        return false;
    }
}

CortexA::Bank &CortexA::bank(std::uint32_t cpsr)
{
    const std::uint32_t mode = cpsr & modeMask;
    return m_banks[mode == systemMode ? userMode : mode];
}

// MCR and MRC: CP14 is the way to the debugger, CP15 the system registers.
bool CortexA::moveCoprocessor(std::uint32_t instruction)
{
    if ((instruction & 0xFF000010) != 0xEE000010)
        return false;
    std::uint32_t &target = m_registers[instruction >> 12 & 0xF];
    const bool reads = instruction & 1U << 20;
    const std::uint32_t code = instruction & systemMask;
    if ((instruction >> 8 & 0xF) == 15) {
        if (reads)
            target = readSystem(code);
        else
            m_system[code] = target;
        return true;
    }
    if ((instruction >> 8 & 0xF) != 14 || code != cp15(0, 0, 5, 0))
        return false;
    if (reads)
        target = std::exchange(m_toCore, std::nullopt).value_or(0);
    else
        m_fromCore = target;
    return true;
}

std::uint32_t CortexA::readSystem(std::uint32_t code) const
{
    if (const auto written = m_system.find(code); written != m_system.end())
        return written->second;
    if (code == processorNumber)
        return 0x80000000 | std::uint32_t(m_number);
    const auto known = systemValues.find(code);
    return known == systemValues.end() ? 0 : known->second;
}

// VMOV between a double register and r0, r1; VMRS and VMSR.
bool CortexA::moveFloat(std::uint32_t instruction)
{
    std::uint64_t &number = m_doubles[(instruction & 0xF) | (instruction >> 1 & 0x10)];
    if ((instruction & 0xFFFFFFD0) == 0xEC510B10) {
        m_registers[0] = std::uint32_t(number);
        m_registers[1] = std::uint32_t(number >> 32);
    } else if ((instruction & 0xFFFFFFD0) == 0xEC410B10) {
        number = std::uint64_t(m_registers[1]) << 32 | m_registers[0];
    } else if (instruction == 0xEEF10A10) {
        m_registers[0] = m_floatStatus;
    } else if (instruction == 0xEEE10A10) {
        m_floatStatus = m_registers[0];
    } else {
        return false;
    }
    return true;
}

// From and to where r0 points, which then moves on: to the debugger (LDC, STC of CP14) or r1.
bool CortexA::accessMemory(std::uint32_t instruction)
{
    switch (instruction) {
    case 0xECB05E01:
        m_fromCore = load(4);
        return true;
    case 0xECA05E01:
        store(std::exchange(m_toCore, std::nullopt).value_or(0), 4);
        return true;
    case 0xE4901004:
        m_registers[1] = load(4).value_or(m_registers[1]);
        return true;
    case 0xE0D010B2:
        m_registers[1] = load(2).value_or(m_registers[1]);
        return true;
    case 0xE4D01001:
        m_registers[1] = load(1).value_or(m_registers[1]);
        return true;
    case 0xE4801004:
        store(m_registers[1], 4);
        return true;
    case 0xE0C010B2:
        store(m_registers[1] & 0xFFFF, 2);
        return true;
    case 0xE4C01001:
        store(m_registers[1] & 0xFF, 1);
        return true;
    default:
        return false;
    }
}

bool CortexA::isMapped(std::uint32_t address) const
{
    return !(readSystem(systemControl) & mmuEnabled) || (address >= m_linear.first && address <= m_linear.last);
}

std::optional<std::uint32_t> CortexA::load(int size)
{
    const std::uint32_t address = m_registers[0];
    const auto value = isMapped(address) ? m_memory.read(address, size) : std::nullopt;
    if (value)
        m_registers[0] += std::uint32_t(size);
    else
        abort(address);
    return value;
}

void CortexA::store(std::uint32_t value, int size)
{
    const std::uint32_t address = m_registers[0];
    if (isMapped(address) && m_memory.write(address, size, value))
        m_registers[0] += std::uint32_t(size);
    else
        abort(address);
}

void CortexA::abort(std::uint32_t address)
{
    m_status |= stickyAbort;
    m_system[faultAddress] = address;
    m_system[faultStatus] = isMapped(address) ? externalAbort : translationFault;
}

} // namespace ohm::probe::sim
