// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/sim/memorycache.h"

#include <algorithm>

namespace ohm::probe::sim {

MemoryCache::Line *MemoryCache::lineOf(std::uint32_t address)
{
    const std::uint32_t start = address & ~(lineSize - 1);
    if (const auto known = m_lines.find(start); known != m_lines.end())
        return &known->second;
    if (m_lines.size() >= most && !forget())
        return nullptr;
    Line line;
    if (!m_fill(start, line.bytes))
        return nullptr;
    return &m_lines.emplace(start, line).first->second;
}

std::optional<std::uint32_t> MemoryCache::read(std::uint32_t address, int size)
{
    const Line *line = lineOf(address);
    if (!line)
        return std::nullopt;
    std::uint32_t value = 0;
    for (int i = size; i-- > 0;)
        value = value << 8 | std::uint8_t(line->bytes[address % lineSize + std::uint32_t(i)]);
    return value;
}

bool MemoryCache::write(std::uint32_t address, int size, std::uint32_t value)
{
    Line *line = lineOf(address);
    if (!line)
        return false;
    const std::uint32_t offset = address % lineSize;
    for (std::uint32_t i = 0; i < std::uint32_t(size); ++i, value >>= 8)
        line->bytes[offset + i] = char(value);
    line->first = std::min(line->first, offset);
    line->end = std::max(line->end, offset + std::uint32_t(size));
    return true;
}

bool MemoryCache::store()
{
    bool stored = true;
    for (auto &[start, line] : m_lines) {
        if (line.end == 0)
            continue;
        const QByteArrayView bytes(line.bytes.data() + line.first, line.end - line.first);
        stored = m_store(start + line.first, bytes) && stored;
        line.first = lineSize;
        line.end = 0;
    }
    return stored;
}

bool MemoryCache::forget()
{
    const bool stored = store();
    m_lines.clear();
    return stored;
}

} // namespace ohm::probe::sim
