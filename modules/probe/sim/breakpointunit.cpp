// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/sim/breakpointunit.h"

namespace ohm::probe::sim {

namespace {

constexpr std::uint32_t controlOffset = 0x0;
constexpr std::uint32_t remapOffset = 0x4;
constexpr std::uint32_t comparatorOffset = 0x8;

constexpr std::uint32_t controlKey = 1U << 1;
constexpr std::uint32_t enable = 1U << 0;
constexpr std::uint32_t comparatorWritable = 0xDFFFFFFD; // REPLACE, COMP, ENABLE

} // namespace

void BreakpointUnit::powerUp()
{
    for (std::size_t i = 0; i < m_comparators.size(); ++i)
        change(i, 0, false);
    m_enabled = false;
    m_remap = 0;
}

// REPLACE says which half-words of the word break: 1 the lower, 2 the upper, 3 both (0 would remap).
std::vector<std::uint32_t> BreakpointUnit::placesOf(std::uint32_t comparator) const
{
    std::vector<std::uint32_t> places;
    const std::uint32_t word = comparator & 0x1FFFFFFC;
    const std::uint32_t replace = comparator >> 30;
    if (!(comparator & enable))
        return places;
    if (replace & 1)
        places.push_back(word);
    if (replace & 2)
        places.push_back(word + 2);
    return places;
}

void BreakpointUnit::change(std::size_t index, std::uint32_t comparator, bool enabled)
{
    const bool breaks = index < comparatorCount;
    if (breaks && m_enabled) {
        for (const std::uint32_t place : placesOf(m_comparators[index]))
            m_core.setBreak({CoreBreak::Kind::Breakpoint, place, 2}, false);
    }
    m_comparators[index] = comparator;
    if (breaks && enabled) {
        for (const std::uint32_t place : placesOf(comparator))
            m_core.setBreak({CoreBreak::Kind::Breakpoint, place, 2}, true);
    }
}

std::optional<std::uint32_t> BreakpointUnit::readRegister(std::uint32_t address)
{
    const std::uint32_t offset = address - base;
    if (offset == controlOffset)
        return std::uint32_t(literalCount) << 8 | std::uint32_t(comparatorCount) << 4 | std::uint32_t(m_enabled);
    if (offset == remapOffset)
        return m_remap;
    const std::size_t index = (offset - comparatorOffset) / 4;
    return index < m_comparators.size() ? m_comparators[index] : 0;
}

bool BreakpointUnit::writeRegister(std::uint32_t address, std::uint32_t value)
{
    const std::uint32_t offset = address - base;
    if (offset == controlOffset) {
        if (!(value & controlKey))
            return true;
        const bool enabled = value & enable;
        for (std::size_t i = 0; i < m_comparators.size(); ++i)
            change(i, m_comparators[i], enabled);
        m_enabled = enabled;
    } else if (offset == remapOffset) {
        m_remap = value;
    } else if (const std::size_t index = (offset - comparatorOffset) / 4; index < m_comparators.size()) {
        change(index, value & comparatorWritable, m_enabled);
    }
    return true;
}

} // namespace ohm::probe::sim
