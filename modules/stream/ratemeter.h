// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <array>

namespace ohm {

// How many bytes went by during the last second, in steps of a tenth.
class RateMeter final
{
public:
    void add(Instant at, std::size_t bytes);
    double perSecond(Instant now) const;

private:
    static constexpr std::int64_t slots = 10;
    struct Slot
    {
        std::int64_t tenth = -1; // since the clock's start
        std::uint64_t bytes = 0;
    };
    std::array<Slot, slots + 1> m_slots; // one more than counted: the tenth that is under way
};

} // namespace ohm
