// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/sim/algorithmcore.h"

#include <algorithm>

namespace ohm::probe::sim {

namespace {

constexpr int instructionsAtOnce = 4000; // some tenths of a millisecond, for which the debugger waits
constexpr int programCounter = 15;
constexpr int statusRegister = 16;
constexpr int specialRegisters = 20;
constexpr std::uint32_t primask = 1;

// The SRAM of the default memory map (ARMv7-M, B3.1).
bool isRam(std::uint32_t address) { return address >= 0x20000000 && address < 0x40000000; }

} // namespace

bool AlgorithmCore::write(std::uint32_t address, int size, std::uint32_t value)
{
    m_isQuiet = m_waits = false;
    return m_machine.write(address, size, value);
}

bool AlgorithmCore::isAlgorithm()
{
    const bool isWatching =
        std::ranges::any_of(m_breaks, [](const CoreBreak &place) { return place.kind != CoreBreak::Kind::Breakpoint; });
    return !isWatching && (m_machine.readCoreRegister(specialRegisters).value_or(0) & primask)
        && isRam(m_machine.readCoreRegister(programCounter).value_or(0));
}

bool AlgorithmCore::takeRegisters()
{
    for (int i = 0; i <= programCounter; ++i) {
        const auto value = m_machine.readCoreRegister(i);
        if (!value)
            return false;
        m_processor.setReg(i, *value);
    }
    m_processor.setStatus(m_machine.readCoreRegister(statusRegister).value_or(0));
    return true;
}

bool AlgorithmCore::giveRegisters()
{
    bool given = m_machine.writeCoreRegister(statusRegister, m_processor.status());
    for (int i = 0; i <= programCounter; ++i)
        given = m_machine.writeCoreRegister(i, m_processor.reg(i)) && given;
    return given;
}

bool AlgorithmCore::resume()
{
    if (m_executes)
        return true;
    m_hasStopped = false;
    if (m_machine.isRunning() || !isAlgorithm() || !takeRegisters())
        return m_machine.resume();
    m_executes = true;
    m_isQuiet = m_waits = false;
    return true;
}

bool AlgorithmCore::halt()
{
    if (!m_executes)
        return m_machine.halt();
    m_executes = false;
    return giveRegisters();
}

bool AlgorithmCore::step(bool maskInterrupts)
{
    m_hasStopped = false;
    return !m_executes && m_machine.step(maskInterrupts);
}

bool AlgorithmCore::reset()
{
    m_executes = m_hasStopped = false;
    return m_machine.reset();
}

std::optional<std::uint32_t> AlgorithmCore::samplePc()
{
    return m_executes ? std::optional(m_processor.reg(programCounter)) : m_machine.samplePc();
}

void AlgorithmCore::setBreak(const CoreBreak &place, bool on)
{
    if (on)
        m_breaks.insert(place);
    else
        m_breaks.erase(place);
    m_machine.setBreak(place, on);
}

std::optional<std::chrono::milliseconds> AlgorithmCore::goOn()
{
    if (m_executes && !m_waits)
        execute();
    return m_executes && !m_waits ? std::chrono::milliseconds(0) : m_machine.goOn();
}

void AlgorithmCore::execute()
{
    for (int i = 0; i < instructionsAtOnce; ++i) {
        const std::uint32_t pc = m_processor.reg(programCounter);
        const bool stops = m_breaks.contains({CoreBreak::Kind::Breakpoint, pc, 2});
        const auto outcome = stops ? ThumbCore::Outcome::Breakpoint : m_processor.step();
        if (outcome != ThumbCore::Outcome::Done) {
            m_executes = false;
            m_hasStopped = giveRegisters() && outcome == ThumbCore::Outcome::Breakpoint;
            if (!m_hasStopped)
                m_machine.resume();
            return;
        }
        if (m_processor.reg(programCounter) > pc)
            continue;
        // The same again, and nothing was written in between.
        const ThumbCore::State turn = m_processor.state();
        m_waits = m_isQuiet && turn == m_turn;
        if (m_waits)
            return;
        m_isQuiet = true;
        m_turn = turn;
    }
}

} // namespace ohm::probe::sim
