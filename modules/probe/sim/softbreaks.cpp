// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/sim/softbreaks.h"

namespace ohm::probe::sim {

namespace {

constexpr std::uint8_t breakpointOpcode = 0xBE; // the high byte; the low one is the instruction's number

} // namespace

void SoftBreaks::noteWrite(std::uint32_t address, QByteArrayView bytes)
{
    // The half-word that a lone byte belongs to is no whole instruction any more.
    const auto end = m_places.lower_bound(address + std::uint32_t(bytes.size()));
    m_places.erase(m_places.lower_bound(address & ~1U), end);
    for (qsizetype i = address & 1; i + 1 < bytes.size(); i += 2) {
        if (std::uint8_t(bytes[i + 1]) == breakpointOpcode && m_places.size() < most)
            m_places.insert(address + std::uint32_t(i));
    }
}

} // namespace ohm::probe::sim
