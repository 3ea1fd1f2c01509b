// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/sim/thumbcore.h"

#include <algorithm>
#include <bit>
#include <span>

namespace ohm::probe::sim {

namespace {

constexpr std::size_t stackPointer = 13;
constexpr std::size_t programCounter = 15;
constexpr std::uint32_t thumbState = 1U << 24;

constexpr std::uint32_t bits(std::uint32_t word, int low, int count) { return word >> low & ((1U << count) - 1); }

constexpr std::uint32_t signExtend(std::uint32_t value, int width)
{
    return std::uint32_t(std::int32_t(value << (32 - width)) >> (32 - width));
}

struct Shifted
{
    std::uint32_t value;
    bool carry;
};

// LSL, LSR, ASR, ROR by the numbers of A7.4.2; `amount` as a register holds it.
Shifted shift(std::uint32_t kind, std::uint32_t value, std::uint32_t amount, bool carry)
{
    if (amount == 0)
        return {value, carry};
    if (kind == 3) {
        const std::uint32_t turned = std::rotr(value, int(amount % 32));
        return {turned, turned >> 31 != 0};
    }
    const std::uint32_t by = std::min(amount, 33U);
    if (kind == 0) {
        const std::uint64_t wide = std::uint64_t(value) << by;
        return {std::uint32_t(wide), (wide >> 32 & 1) != 0};
    }
    const std::int64_t wide = kind == 2 ? std::int64_t(std::int32_t(value)) : std::int64_t(value);
    return {std::uint32_t(wide >> by), (wide >> (by - 1) & 1) != 0};
}

// A5.3.2: a byte repeated in one of three patterns, or eight bits turned to any place.
Shifted expandImmediate(std::uint32_t code, bool carry)
{
    const std::uint32_t byte = code & 0xFF;
    if (code >> 10 != 0)
        return shift(3, 0x80 | (code & 0x7F), code >> 7, carry);
    constexpr std::array<std::uint32_t, 4> patterns = {0x00000001, 0x00010001, 0x01000100, 0x01010101};
    return {byte * patterns[code >> 8], carry};
}

} // namespace

std::uint32_t ThumbCore::status() const
{
    const std::uint32_t flags = std::uint32_t(m_negative) << 31 | std::uint32_t(m_zero) << 30 | std::uint32_t(m_carry) << 29
        | std::uint32_t(m_overflow) << 28;
    return flags | (m_conditions & 3) << 25 | thumbState | (m_conditions >> 2) << 10;
}

void ThumbCore::setStatus(std::uint32_t xpsr)
{
    m_negative = xpsr >> 31 & 1;
    m_zero = xpsr >> 30 & 1;
    m_carry = xpsr >> 29 & 1;
    m_overflow = xpsr >> 28 & 1;
    m_conditions = bits(xpsr, 25, 2) | bits(xpsr, 10, 6) << 2;
}

const ThumbCore::Format *ThumbCore::find(std::uint32_t instruction, bool isWide)
{
    static constexpr Format narrow[] = {
        {0xF800, 0x1800, &ThumbCore::addSubtract},
        {0xE000, 0x0000, &ThumbCore::shiftImmediate},
        {0xE000, 0x2000, &ThumbCore::byteImmediate},
        {0xFC00, 0x4000, &ThumbCore::betweenRegisters},
        {0xFF00, 0x4400, &ThumbCore::highRegisters},
        {0xFF00, 0x4500, &ThumbCore::highRegisters},
        {0xFF00, 0x4600, &ThumbCore::highRegisters},
        {0xF800, 0x4800, &ThumbCore::loadLiteral},
        {0xF000, 0x5000, &ThumbCore::transferIndexed},
        {0xF000, 0x6000, &ThumbCore::transferWord},
        {0xF000, 0x7000, &ThumbCore::transferByte},
        {0xF000, 0x8000, &ThumbCore::transferHalf},
        {0xF500, 0xB100, &ThumbCore::compareAndBranch},
        {0xFF00, 0xBF00, &ThumbCore::ifThenOrHint},
        {0xFE00, 0xB400, &ThumbCore::push},
        {0xFF00, 0xDE00, &ThumbCore::undefined},
        {0xFF00, 0xDF00, nullptr}, // SVC
        {0xF000, 0xD000, &ThumbCore::branchIf},
        {0xF800, 0xE000, &ThumbCore::branch},
    };
    static constexpr Format wide[] = {
        {0xFFFF0000, 0xFFFF0000, &ThumbCore::undefined}, // erased flash
        {0xFFFF0000, 0xE92D0000, &ThumbCore::pushWide},
        {0xFFFFFFC0, 0xF3BF8F40, &ThumbCore::barrier}, // DSB, DMB, ISB
        {0xFE000000, 0xF8000000, &ThumbCore::transferWide},
        {0xFA008000, 0xF0000000, &ThumbCore::modifiedImmediate},
    };
    const std::span<const Format> formats = isWide ? std::span<const Format>(wide) : std::span<const Format>(narrow);
    const auto found = std::ranges::find_if(
        formats, [instruction](const Format &format) { return (instruction & format.mask) == format.pattern; });
    return found == formats.end() || !found->execute ? nullptr : &*found;
}

ThumbCore::Outcome ThumbCore::step()
{
    const std::uint32_t pc = m_registers[programCounter];
    const auto first = m_bus.read(pc, 2);
    if (!first)
        return Outcome::Fault;
    if (*first >> 8 == 0xBE)
        return Outcome::Breakpoint;
    const bool isWide = *first >= 0xE800;
    const auto second = isWide ? m_bus.read(pc + 2, 2) : 0;
    if (!second)
        return Outcome::Fault;
    const std::uint32_t instruction = isWide ? *first << 16 | *second : *first;
    const Format *format = find(instruction, isWide);
    if (!format)
        return Outcome::Unknown;
    m_next = pc + (isWide ? 4 : 2);
    const std::uint32_t conditions = m_conditions;
    const bool executes = conditions == 0 || passes(conditions >> 4);
    if (const Outcome done = executes ? (this->*format->execute)(instruction) : Outcome::Done; done != Outcome::Done)
        return done;
    if (conditions != 0)
        m_conditions = (conditions & 7) == 0 ? 0 : (conditions & 0xE0) | (conditions << 1 & 0x1F);
    m_registers[programCounter] = m_next;
    return Outcome::Done;
}

std::uint32_t ThumbCore::operand(std::uint32_t number) const
{
    return m_registers[number] + (number == programCounter ? 4 : 0);
}

// A7.3.
bool ThumbCore::passes(std::uint32_t condition) const
{
    const std::array<bool, 8> truths = {m_zero, m_carry, m_negative, m_overflow, m_carry && !m_zero, m_negative == m_overflow,
        m_negative == m_overflow && !m_zero, true};
    return truths[condition >> 1] != ((condition & 1) != 0 && condition != 15);
}

void ThumbCore::setResultFlags(std::uint32_t result)
{
    m_negative = result >> 31 != 0;
    m_zero = result == 0;
}

std::uint32_t ThumbCore::add(std::uint32_t x, std::uint32_t y, bool carry, bool setsFlags)
{
    const std::uint64_t sum = std::uint64_t(x) + y + std::uint64_t(carry);
    const auto result = std::uint32_t(sum);
    if (setsFlags) {
        setResultFlags(result);
        m_carry = sum >> 32 != 0;
        m_overflow = ((x ^ result) & (y ^ result)) >> 31 != 0;
    }
    return result;
}

std::uint32_t ThumbCore::calculate(Operation operation, std::uint32_t x, std::uint32_t y, bool setsFlags)
{
    std::uint32_t result = 0;
    switch (operation) {
    case Operation::Add:
        return add(x, y, false, setsFlags);
    case Operation::Adc:
        return add(x, y, m_carry, setsFlags);
    case Operation::Sub:
        return add(x, ~y, true, setsFlags);
    case Operation::Sbc:
        return add(x, ~y, m_carry, setsFlags);
    case Operation::Rsb:
        return add(~x, y, true, setsFlags);
    case Operation::And:
        result = x & y;
        break;
    case Operation::Bic:
        result = x & ~y;
        break;
    case Operation::Orr:
        result = x | y;
        break;
    case Operation::Orn:
        result = x | ~y;
        break;
    case Operation::Eor:
        result = x ^ y;
        break;
    case Operation::Mul:
        result = x * y;
        break;
    }
    if (setsFlags)
        setResultFlags(result);
    return result;
}

// A load puts the value into the register, a store the register into memory. What is not aligned is beyond the bus.
ThumbCore::Outcome ThumbCore::transfer(bool loads, std::uint32_t number, std::uint32_t address, int size, bool isSigned)
{
    if (address % std::uint32_t(size) != 0 || number == programCounter)
        return Outcome::Unknown;
    if (!loads)
        return m_bus.write(address, size, size == 4 ? m_registers[number] : m_registers[number] & ((1U << size * 8) - 1))
            ? Outcome::Done
            : Outcome::Fault;
    const auto value = m_bus.read(address, size);
    if (!value)
        return Outcome::Fault;
    m_registers[number] = isSigned ? signExtend(*value, size * 8) : *value;
    return Outcome::Done;
}

ThumbCore::Outcome ThumbCore::shiftImmediate(std::uint32_t instruction)
{
    const std::uint32_t kind = bits(instruction, 11, 2);
    const std::uint32_t amount = bits(instruction, 6, 5);
    const Shifted result = shift(kind, m_registers[bits(instruction, 3, 3)], amount == 0 && kind != 0 ? 32 : amount, m_carry);
    m_registers[bits(instruction, 0, 3)] = result.value;
    if (setsFlags()) {
        setResultFlags(result.value);
        m_carry = result.carry;
    }
    return Outcome::Done;
}

ThumbCore::Outcome ThumbCore::addSubtract(std::uint32_t instruction)
{
    const std::uint32_t field = bits(instruction, 6, 3);
    const std::uint32_t y = bits(instruction, 10, 1) ? field : m_registers[field];
    const Operation operation = bits(instruction, 9, 1) ? Operation::Sub : Operation::Add;
    m_registers[bits(instruction, 0, 3)] = calculate(operation, m_registers[bits(instruction, 3, 3)], y, setsFlags());
    return Outcome::Done;
}

ThumbCore::Outcome ThumbCore::byteImmediate(std::uint32_t instruction)
{
    std::uint32_t &target = m_registers[bits(instruction, 8, 3)];
    const std::uint32_t value = bits(instruction, 0, 8);
    switch (bits(instruction, 11, 2)) {
    case 0:
        target = calculate(Operation::Orr, 0, value, setsFlags());
        break;
    case 1:
        calculate(Operation::Sub, target, value, true);
        break;
    case 2:
        target = calculate(Operation::Add, target, value, setsFlags());
        break;
    default:
        target = calculate(Operation::Sub, target, value, setsFlags());
        break;
    }
    return Outcome::Done;
}

// A5.2.2: AND, EOR, LSL, LSR, ASR, ADC, SBC, ROR, TST, RSB from 0, CMP, CMN, ORR, MUL, BIC, MVN.
ThumbCore::Outcome ThumbCore::betweenRegisters(std::uint32_t instruction)
{
    using enum Operation;
    static constexpr std::array<Operation, 16> operations = {
        And, Eor, And, And, And, Adc, Sbc, And, And, Rsb, Sub, Add, Orr, Mul, Bic, Orn};
    static constexpr std::array<int, 16> shifts = {-1, -1, 0, 1, 2, -1, -1, 3, -1, -1, -1, -1, -1, -1, -1, -1};
    const std::uint32_t code = bits(instruction, 6, 4);
    const bool onlyCompares = code == 8 || code == 10 || code == 11;
    std::uint32_t &target = m_registers[bits(instruction, 0, 3)];
    const std::uint32_t y = m_registers[bits(instruction, 3, 3)];
    if (shifts[code] >= 0) {
        const Shifted result = shift(std::uint32_t(shifts[code]), target, y & 0xFF, m_carry);
        target = calculate(Orr, 0, result.value, setsFlags());
        m_carry = setsFlags() ? result.carry : m_carry;
        return Outcome::Done;
    }
    const std::uint32_t x = code == 9 ? y : code == 15 ? 0 : target;
    const std::uint32_t result = calculate(operations[code], x, code == 9 ? 0 : y, setsFlags() || onlyCompares);
    if (!onlyCompares)
        target = result;
    return Outcome::Done;
}

ThumbCore::Outcome ThumbCore::push(std::uint32_t instruction)
{
    return pushRegisters(bits(instruction, 0, 8) | bits(instruction, 8, 1) << 14);
}

// STMDB sp!.
ThumbCore::Outcome ThumbCore::pushWide(std::uint32_t instruction) { return pushRegisters(bits(instruction, 0, 16)); }

ThumbCore::Outcome ThumbCore::pushRegisters(std::uint32_t list)
{
    const std::uint32_t start = m_registers[stackPointer] - std::uint32_t(std::popcount(list)) * 4;
    if (start % 4 != 0 || (list & 0xA000)) // the SP and the PC cannot be pushed
        return Outcome::Unknown;
    std::uint32_t at = start;
    for (std::size_t i = 0; i < m_registers.size(); ++i) {
        if (!(list & 1U << i))
            continue;
        if (!m_bus.write(at, 4, m_registers[i]))
            return Outcome::Fault;
        at += 4;
    }
    m_registers[stackPointer] = start;
    return Outcome::Done;
}

// ADD, CMP and MOV between any two registers.
ThumbCore::Outcome ThumbCore::highRegisters(std::uint32_t instruction)
{
    const std::uint32_t number = bits(instruction, 0, 3) | bits(instruction, 7, 1) << 3;
    const std::uint32_t y = operand(bits(instruction, 3, 4));
    const std::uint32_t kind = bits(instruction, 8, 2);
    if (kind == 1) {
        calculate(Operation::Sub, operand(number), y, true);
        return Outcome::Done;
    }
    const std::uint32_t result = kind == 0 ? operand(number) + y : y;
    if (number == programCounter)
        m_next = result & ~1U;
    else
        m_registers[number] = result;
    return Outcome::Done;
}

ThumbCore::Outcome ThumbCore::loadLiteral(std::uint32_t instruction)
{
    const std::uint32_t base = operand(programCounter) & ~3U;
    return transfer(true, bits(instruction, 8, 3), base + bits(instruction, 0, 8) * 4, 4);
}

// STR, STRH, STRB, LDRSB, LDR, LDRH, LDRB, LDRSH.
ThumbCore::Outcome ThumbCore::transferIndexed(std::uint32_t instruction)
{
    static constexpr std::array<int, 8> sizes = {4, 2, 1, 1, 4, 2, 1, 2};
    const std::uint32_t code = bits(instruction, 9, 3);
    const std::uint32_t address = m_registers[bits(instruction, 3, 3)] + m_registers[bits(instruction, 6, 3)];
    return transfer(code >= 3, bits(instruction, 0, 3), address, sizes[code], code == 3 || code == 7);
}

ThumbCore::Outcome ThumbCore::transferWord(std::uint32_t instruction)
{
    const std::uint32_t address = m_registers[bits(instruction, 3, 3)] + bits(instruction, 6, 5) * 4;
    return transfer(bits(instruction, 11, 1) != 0, bits(instruction, 0, 3), address, 4);
}

ThumbCore::Outcome ThumbCore::transferByte(std::uint32_t instruction)
{
    const std::uint32_t address = m_registers[bits(instruction, 3, 3)] + bits(instruction, 6, 5);
    return transfer(bits(instruction, 11, 1) != 0, bits(instruction, 0, 3), address, 1);
}

ThumbCore::Outcome ThumbCore::transferHalf(std::uint32_t instruction)
{
    const std::uint32_t address = m_registers[bits(instruction, 3, 3)] + bits(instruction, 6, 5) * 2;
    return transfer(bits(instruction, 11, 1) != 0, bits(instruction, 0, 3), address, 2);
}

ThumbCore::Outcome ThumbCore::compareAndBranch(std::uint32_t instruction)
{
    const bool wantsZero = bits(instruction, 11, 1) == 0;
    if ((m_registers[bits(instruction, 0, 3)] == 0) == wantsZero)
        m_next = operand(programCounter) + (bits(instruction, 9, 1) << 6 | bits(instruction, 3, 5) << 1);
    return Outcome::Done;
}

// NOP is a hint; those that wait or signal are the machine's.
ThumbCore::Outcome ThumbCore::ifThenOrHint(std::uint32_t instruction)
{
    if (bits(instruction, 0, 4) != 0)
        m_conditions = bits(instruction, 0, 8);
    const bool isNothing = bits(instruction, 0, 8) == 0;
    return bits(instruction, 0, 4) != 0 || isNothing ? Outcome::Done : Outcome::Unknown;
}

ThumbCore::Outcome ThumbCore::branchIf(std::uint32_t instruction)
{
    if (passes(bits(instruction, 8, 4)))
        m_next = operand(programCounter) + signExtend(bits(instruction, 0, 8) << 1, 9);
    return Outcome::Done;
}

ThumbCore::Outcome ThumbCore::branch(std::uint32_t instruction)
{
    m_next = operand(programCounter) + signExtend(bits(instruction, 0, 11) << 1, 12);
    return Outcome::Done;
}

// A5.3.7 to A5.3.10, the immediate forms: an offset of 12 bits, or one of 8 with index and write-back.
ThumbCore::Outcome ThumbCore::transferWide(std::uint32_t instruction)
{
    const std::uint32_t sizeCode = bits(instruction, 21, 2);
    const bool isLong = bits(instruction, 23, 1) != 0;
    const bool isSigned = bits(instruction, 24, 1) != 0;
    const bool loads = bits(instruction, 20, 1) != 0;
    const bool hasIndex = bits(instruction, 11, 1) != 0;
    const std::uint32_t base = bits(instruction, 16, 4);
    if (sizeCode == 3 || base == programCounter || (!isLong && !hasIndex) || (isSigned && !loads))
        return Outcome::Unknown;
    const std::uint32_t start = m_registers[base];
    const std::uint32_t offset = isLong ? bits(instruction, 0, 12) : bits(instruction, 0, 8);
    const std::uint32_t moved = isLong || bits(instruction, 9, 1) ? start + offset : start - offset;
    const bool isBefore = isLong || bits(instruction, 10, 1);
    const Outcome done = transfer(loads, bits(instruction, 12, 4), isBefore ? moved : start, 1 << sizeCode, isSigned);
    if (done != Outcome::Done)
        return done;
    if (!isLong && bits(instruction, 8, 1))
        m_registers[base] = moved;
    return Outcome::Done;
}

// A5.3.1. Without a target register TST, TEQ, CMN and CMP; without a first operand MOV and MVN.
ThumbCore::Outcome ThumbCore::modifiedImmediate(std::uint32_t instruction)
{
    using enum Operation;
    const std::uint32_t code = bits(instruction, 21, 4);
    static constexpr std::array<int, 16> operations = {int(And), int(Bic), int(Orr), int(Orn), int(Eor), -1, -1, -1, int(Add),
        -1, int(Adc), int(Sbc), -1, int(Sub), int(Rsb), -1};
    const std::uint32_t base = bits(instruction, 16, 4);
    const std::uint32_t target = bits(instruction, 8, 4);
    const bool setsFlags = bits(instruction, 20, 1) != 0;
    if (operations[code] < 0 || (target == programCounter && !setsFlags))
        return Outcome::Unknown;
    const std::uint32_t immediate = bits(instruction, 26, 1) << 11 | bits(instruction, 12, 3) << 8 | bits(instruction, 0, 8);
    const Shifted y = expandImmediate(immediate, m_carry);
    const std::uint32_t x = base == programCounter ? 0 : m_registers[base];
    const bool isLogical = code <= 4;
    const std::uint32_t result = calculate(Operation(operations[code]), x, y.value, setsFlags);
    if (setsFlags && isLogical)
        m_carry = y.carry;
    if (target != programCounter)
        m_registers[target] = result;
    return Outcome::Done;
}

} // namespace ohm::probe::sim
