// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/sim/bus.h"

#include <array>

namespace ohm::probe::sim {

// Executes the instructions that flash loaders and checksum programs of debuggers are made of (ARMv7-M, A5): of the 16-bit ones
// all but calls, the system's, and loads of multiple registers; of the 32-bit ones loads and stores with an immediate offset,
// pushes, data processing with an immediate operand, and barriers. No interrupts, no faults.
class ThumbCore final
{
public:
    enum class Outcome {
        Done,
        Breakpoint, // BKPT
        Fault, // an access failed, or the instruction is defined not to be one; no register has changed
        Unknown, // not one of these; nothing has changed
    };

    explicit ThumbCore(BusDevice &bus)
        : m_bus(bus)
    {
    }

    Outcome step();

    std::uint32_t reg(int number) const { return m_registers[std::size_t(number)]; } // 0 to 15; the PC is the next instruction
    void setReg(int number, std::uint32_t value) { m_registers[std::size_t(number)] = value; }
    std::uint32_t status() const; // xPSR, B1.4.2: flags, Thumb and if-then state; the exception number is 0
    void setStatus(std::uint32_t xpsr);

    struct State // what decides on everything that follows, but for the memory
    {
        std::array<std::uint32_t, 16> registers = {};
        std::uint32_t status = 0;
        friend bool operator==(const State &, const State &) = default;
    };
    State state() const { return {m_registers, status()}; }

private:
    struct Format
    {
        std::uint32_t mask, pattern;
        Outcome (ThumbCore::*execute)(std::uint32_t instruction);
    };
    enum class Operation { And, Bic, Orr, Orn, Eor, Add, Adc, Sbc, Sub, Rsb, Mul };

    static const Format *find(std::uint32_t instruction, bool isWide);

    Outcome shiftImmediate(std::uint32_t instruction);
    Outcome addSubtract(std::uint32_t instruction);
    Outcome byteImmediate(std::uint32_t instruction);
    Outcome betweenRegisters(std::uint32_t instruction);
    Outcome highRegisters(std::uint32_t instruction);
    Outcome loadLiteral(std::uint32_t instruction);
    Outcome transferIndexed(std::uint32_t instruction);
    Outcome transferWord(std::uint32_t instruction);
    Outcome transferByte(std::uint32_t instruction);
    Outcome transferHalf(std::uint32_t instruction);
    Outcome compareAndBranch(std::uint32_t instruction);
    Outcome ifThenOrHint(std::uint32_t instruction);
    Outcome branchIf(std::uint32_t instruction);
    Outcome branch(std::uint32_t instruction);
    Outcome push(std::uint32_t instruction);
    Outcome pushWide(std::uint32_t instruction);
    Outcome barrier(std::uint32_t) { return Outcome::Done; }
    Outcome undefined(std::uint32_t) { return Outcome::Fault; }
    Outcome transferWide(std::uint32_t instruction);
    Outcome modifiedImmediate(std::uint32_t instruction);

    std::uint32_t operand(std::uint32_t number) const; // the PC reads as the instruction's address + 4
    bool passes(std::uint32_t condition) const;
    void setResultFlags(std::uint32_t result);
    std::uint32_t calculate(Operation operation, std::uint32_t x, std::uint32_t y, bool setsFlags);
    std::uint32_t add(std::uint32_t x, std::uint32_t y, bool carry, bool setsFlags);
    Outcome pushRegisters(std::uint32_t list);
    Outcome transfer(bool loads, std::uint32_t number, std::uint32_t address, int size, bool isSigned = false);
    bool setsFlags() const { return m_conditions == 0; } // of 16-bit instructions, not inside an if-then block

    BusDevice &m_bus;
    std::array<std::uint32_t, 16> m_registers = {};
    std::uint32_t m_next = 0; // the next instruction
    std::uint32_t m_conditions = 0; // ITSTATE
    bool m_negative = false, m_zero = false, m_carry = false, m_overflow = false;
};

} // namespace ohm::probe::sim
