// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/sim/watchpointunit.h"

#include <utility>

namespace ohm::probe::sim {

namespace {

constexpr std::uint32_t controlOffset = 0x0;
constexpr std::uint32_t sampleOffset = 0x1C; // DWT_PCSR, C1.8.8
constexpr std::uint32_t noSample = 0xFFFFFFFF; // of a core that sleeps or stands still
constexpr std::uint32_t firstComparator = 0x20;
constexpr std::uint32_t comparatorStride = 0x10;

// NUMCOMP, and that there are no trace, external triggers, cycle counter, profiling counters.
constexpr std::uint32_t control = std::uint32_t(WatchpointUnit::comparatorCount) << 28 | 0x0F000000;
constexpr std::uint32_t functionMatched = 1U << 24;
constexpr std::uint32_t maxMask = 15;

} // namespace

// ARMv7-M table C1-14: what a comparator that halts is to look for.
std::optional<CoreBreak> WatchpointUnit::Comparator::place() const
{
    const std::uint32_t size = 1U << mask;
    const std::uint32_t start = value & ~(size - 1);
    switch (function & 0xF) {
    case 5:
        return CoreBreak{CoreBreak::Kind::ReadWatch, start, size};
    case 6:
        return CoreBreak{CoreBreak::Kind::WriteWatch, start, size};
    case 7:
        return CoreBreak{CoreBreak::Kind::AccessWatch, start, size};
    default:
        return std::nullopt;
    }
}

void WatchpointUnit::powerUp()
{
    for (Comparator &comparator : m_comparators)
        change(comparator, {});
}

void WatchpointUnit::matched(std::uint32_t address)
{
    for (Comparator &comparator : m_comparators) {
        const auto place = comparator.place();
        if (place && address - place->address < place->size)
            comparator.matched = true;
    }
}

void WatchpointUnit::change(Comparator &comparator, const Comparator &to)
{
    const auto before = comparator.place();
    const auto after = to.place();
    comparator = to;
    if (before == after)
        return;
    if (before)
        m_core.setBreak(*before, false);
    if (after)
        m_core.setBreak(*after, true);
}

std::optional<std::uint32_t> WatchpointUnit::readRegister(std::uint32_t address)
{
    const std::uint32_t offset = address - base;
    if (offset == controlOffset)
        return control;
    if (offset == sampleOffset)
        return m_core.isRunning() ? m_core.samplePc().value_or(noSample) : noSample;
    const std::size_t index = (offset - firstComparator) / comparatorStride;
    if (offset < firstComparator || index >= m_comparators.size())
        return 0;
    Comparator &comparator = m_comparators[index];
    switch (offset % comparatorStride) {
    case 0x0:
        return comparator.value;
    case 0x4:
        return comparator.mask;
    case 0x8:
        return comparator.function | (std::exchange(comparator.matched, false) ? functionMatched : 0);
    default:
        return 0;
    }
}

bool WatchpointUnit::writeRegister(std::uint32_t address, std::uint32_t value)
{
    const std::uint32_t offset = address - base;
    const std::size_t index = (offset - firstComparator) / comparatorStride;
    if (offset < firstComparator || index >= m_comparators.size())
        return true;
    Comparator next = m_comparators[index];
    if (offset % comparatorStride == 0x0)
        next.value = value;
    else if (offset % comparatorStride == 0x4)
        next.mask = value > maxMask ? maxMask : value;
    else if (offset % comparatorStride == 0x8)
        next.function = value & 0xF;
    change(m_comparators[index], next);
    return true;
}

} // namespace ohm::probe::sim
