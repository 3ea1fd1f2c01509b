// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/sim/arraybackend.h"

#include <bit>
#include <cmath>
#include <cstring>
#include <numbers>

namespace ohm::probe::sim {

namespace {

constexpr int stackPointer = 13;
constexpr int programCounter = 15;
constexpr int statusRegister = 16;
constexpr std::uint32_t thumbState = 1U << 24;

} // namespace

ArrayBackend::ArrayBackend(const std::vector<Block> &blocks, std::optional<std::uint32_t> signals)
    : m_signals(signals)
{
    for (const Block &block : blocks)
        m_memory.push_back({block.start, QByteArray(qsizetype(block.size), '\0')});
    reset();
    resume();
}

char *ArrayBackend::find(std::uint32_t address, std::uint32_t size)
{
    for (Memory &memory : m_memory) {
        const std::uint32_t offset = address - memory.start;
        if (address >= memory.start && offset + std::uint64_t(size) <= std::uint64_t(memory.bytes.size()))
            return memory.bytes.data() + offset;
    }
    return nullptr;
}

std::optional<std::uint32_t> ArrayBackend::read(std::uint32_t address, int size)
{
    if (m_running && m_signals && address - *m_signals < 8)
        updateSignals();
    const char *place = find(address, std::uint32_t(size));
    if (!place)
        return std::nullopt;
    std::uint32_t value = 0;
    for (int i = size; i-- > 0;)
        value = value << 8 | std::uint8_t(place[i]);
    return value;
}

bool ArrayBackend::write(std::uint32_t address, int size, std::uint32_t value)
{
    char *place = find(address, std::uint32_t(size));
    if (!place)
        return false;
    for (int i = 0; i < size; ++i, value >>= 8)
        place[i] = char(value);
    return true;
}

void ArrayBackend::updateSignals()
{
    const auto ran = m_ranBefore + (std::chrono::steady_clock::now() - m_resumedAt);
    const double seconds = std::chrono::duration<double>(ran).count();
    write(*m_signals, 4, std::uint32_t(std::int64_t(seconds * 1000)));
    write(*m_signals + 4, 4, std::bit_cast<std::uint32_t>(float(std::sin(seconds * 2 * std::numbers::pi))));
}

bool ArrayBackend::halt()
{
    if (m_running)
        m_ranBefore += std::chrono::steady_clock::now() - m_resumedAt;
    m_running = false;
    return true;
}

bool ArrayBackend::resume()
{
    m_resumedAt = std::chrono::steady_clock::now();
    m_running = true;
    return true;
}

bool ArrayBackend::step(bool)
{
    m_registers[programCounter] += 2;
    return true;
}

// From the vector table of the first block: stack pointer and reset handler.
bool ArrayBackend::reset()
{
    halt();
    m_registers.clear();
    const std::uint32_t vectors = m_memory.empty() ? 0 : m_memory.front().start;
    m_registers[stackPointer] = read(vectors, 4).value_or(0) & ~3U;
    m_registers[programCounter] = read(vectors + 4, 4).value_or(0) & ~1U;
    m_registers[14] = ~0U;
    m_registers[statusRegister] = thumbState;
    return true;
}

bool ArrayBackend::fill(std::uint32_t address, std::uint32_t size, char value)
{
    char *place = find(address, size);
    if (place)
        std::memset(place, value, size);
    return place;
}

bool ArrayBackend::writeCoreRegister(int number, std::uint32_t value)
{
    m_registers[number] = value;
    return true;
}

} // namespace ohm::probe::sim
