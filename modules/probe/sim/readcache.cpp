// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/sim/readcache.h"

namespace ohm::probe::sim {

std::optional<std::uint32_t> ReadCache::read(std::uint32_t address, int size, const Fill &fill)
{
    const std::uint32_t line = address & ~(lineSize - 1);
    if (m_line != line) {
        forget();
        if (!fill(line, m_bytes))
            return std::nullopt;
        m_line = line;
    }
    std::uint32_t value = 0;
    for (int i = size; i-- > 0;)
        value = value << 8 | std::uint8_t(m_bytes[address - line + std::uint32_t(i)]);
    return value;
}

} // namespace ohm::probe::sim
