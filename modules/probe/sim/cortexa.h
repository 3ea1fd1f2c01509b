// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/sim/bus.h"

#include <array>

namespace ohm::probe::sim {

// A Cortex-A7 as a debugger sees it (ARMv7-A/R manual, C11; Cortex-A7 manual, section 10): its debug registers, halting and
// going on, the instructions that a debugger has it execute (C8.4) for core registers, system registers and memory, and
// stepping.
//
// It executes no program: while it "runs" it waits in an idle loop of a kernel with its MMU on, and a step moves the PC alone.
// Of virtual addresses only `linear` is mapped, each to the same physical one, as a kernel maps its DDR on this chip.
class CortexA final : public RegisterDevice
{
public:
    struct Range
    {
        std::uint32_t first = 0, last = 0;
    };

    // `memory`: what it reaches by physical address; it outlives this one.
    CortexA(int number, BusDevice &memory, Range linear);

    void reset(); // runs
    bool isHalted() const { return m_halted; }

protected:
    std::optional<std::uint32_t> readRegister(std::uint32_t address) override;
    bool writeRegister(std::uint32_t address, std::uint32_t value) override;

private:
    struct Bank // registers of which each mode has its own
    {
        std::uint32_t sp = 0, lr = 0, spsr = 0;
    };

    std::uint32_t status() const;
    std::uint32_t readTransfer();
    void writeTransfer(std::uint32_t value);
    void control(std::uint32_t bits);
    void halt(std::uint32_t reason);
    void goOn();

    bool isFast() const;
    void runInstruction();
    bool execute(std::uint32_t instruction); // false: it is not one of the modelled
    bool moveStatus(std::uint32_t instruction);
    bool moveCoprocessor(std::uint32_t instruction);
    bool moveFloat(std::uint32_t instruction);
    bool accessMemory(std::uint32_t instruction);
    std::optional<std::uint32_t> load(int size);
    void store(std::uint32_t value, int size);
    bool isMapped(std::uint32_t address) const;
    void abort(std::uint32_t address);
    std::uint32_t readSystem(std::uint32_t code) const;
    Bank &bank(std::uint32_t cpsr); // of this mode
    bool isThumb() const;

    const int m_number;
    BusDevice &m_memory;
    const Range m_linear;
    std::array<std::uint32_t, 16> m_registers = {};
    std::array<std::uint64_t, 32> m_doubles = {};
    std::uint32_t m_cpsr = 0;
    std::uint32_t m_floatStatus = 0;
    std::map<std::uint32_t, Bank> m_banks; // by mode; SP and LR of the current one are in m_registers
    std::map<std::uint32_t, std::uint32_t> m_system; // CP15, as written; by opc1, CRn, CRm, opc2 in the instruction's places
    std::map<std::uint32_t, std::uint32_t> m_comparators; // by offset
    std::uint32_t m_status = 0; // the kept bits of DBGDSCR
    std::uint32_t m_instruction = 0; // latched for the fast mode
    std::optional<std::uint32_t> m_toCore, m_fromCore; // DBGDTRRX, DBGDTRTX
    bool m_halted = false;
};

} // namespace ohm::probe::sim
