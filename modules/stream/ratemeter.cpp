// SPDX-License-Identifier: GPL-3.0-or-later
#include "stream/ratemeter.h"

namespace ohm {

namespace {

std::int64_t tenthOf(Instant at) { return at.ns / 100'000'000; }

} // namespace

void RateMeter::add(Instant at, std::size_t bytes)
{
    const std::int64_t tenth = tenthOf(at);
    Slot &slot = m_slots[std::size_t(tenth) % m_slots.size()];
    if (slot.tenth != tenth)
        slot = {tenth, 0};
    slot.bytes += bytes;
}

double RateMeter::perSecond(Instant now) const
{
    const std::int64_t current = tenthOf(now);
    std::uint64_t sum = 0;
    for (const Slot &slot : m_slots) {
        if (slot.tenth >= current - slots && slot.tenth < current)
            sum += slot.bytes;
    }
    return double(sum);
}

} // namespace ohm
