// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/sim/bus.h"

#include <algorithm>

namespace ohm::probe::sim {

namespace {

std::uint32_t maskOf(int size) { return size >= 4 ? ~0U : (1U << (size * 8)) - 1; }

} // namespace

std::optional<std::uint32_t> RegisterDevice::read(std::uint32_t address, int size)
{
    const auto word = readRegister(address & ~3U);
    if (!word)
        return std::nullopt;
    return *word >> (address & 3) * 8 & maskOf(size);
}

bool RegisterDevice::write(std::uint32_t address, int size, std::uint32_t value)
{
    if (size == 4)
        return writeRegister(address, value);
    const auto word = readRegister(address & ~3U);
    if (!word)
        return false;
    const unsigned shift = (address & 3) * 8;
    const std::uint32_t mask = maskOf(size) << shift;
    return writeRegister(address & ~3U, (*word & ~mask) | (value << shift & mask));
}

std::optional<std::uint32_t> RegisterStore::readRegister(std::uint32_t address)
{
    if (const auto constant = m_constants.find(address); constant != m_constants.end())
        return constant->second;
    const auto value = m_values.find(address);
    return value == m_values.end() ? 0 : value->second;
}

bool RegisterStore::writeRegister(std::uint32_t address, std::uint32_t value)
{
    m_values[address] = value;
    return true;
}

void Bus::map(std::uint32_t first, std::uint32_t last, BusDevice &device, std::optional<std::uint32_t> seenAt)
{
    m_ranges.insert(m_ranges.begin(), {first, last, seenAt.value_or(first) - first, &device});
}

const Bus::Range *Bus::find(std::uint32_t address) const
{
    const auto found = std::ranges::find_if(
        m_ranges, [address](const Range &range) { return address >= range.first && address <= range.last; });
    return found == m_ranges.end() ? nullptr : &*found;
}

std::optional<std::uint32_t> Bus::read(std::uint32_t address, int size)
{
    const Range *range = find(address);
    return range ? range->device->read(address + range->shift, size) : std::nullopt;
}

bool Bus::write(std::uint32_t address, int size, std::uint32_t value)
{
    const Range *range = find(address);
    return range && range->device->write(address + range->shift, size, value);
}

} // namespace ohm::probe::sim
