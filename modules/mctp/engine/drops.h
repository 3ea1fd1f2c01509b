// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text.h"

#include <array>

namespace ohm::mctp {

// Why something that came in was not delivered: the reasons that the firmware's core and bindings count, one by one.
enum class Drop {
    // A packet (DSP0236, 8.6 and 8.8)
    Short, // nothing after the header
    Version,
    Source, // the broadcast EID
    Destination, // neither ours nor null nor broadcast
    Unit, // a first packet of several below the baseline
    NotStarted, // middle or end without a start
    Tag, // a response that nobody waits for
    NoAssembly, // too many messages at once
    NoHandler, // a type that is not taken here
    QueueFull, // of bridges: no room to forward
    // A message that was being assembled
    Restarted, // a new start for the same terminus
    Sequence,
    Size, // a middle packet of another size, or a longer last one
    TooLong,
    Timeout,
    // A serial frame (DSP0253)
    SerialNoise, // bytes between frames, once for each run of them
    SerialRevision,
    SerialLength,
    SerialEscape,
    SerialRestart, // a flag inside a frame
    SerialFcs,
    SerialEnd, // no flag where it belongs
    // A frame on the I2C bus (DSP0237)
    I2cOther, // not MCTP
    I2cShort,
    I2cLong,
    I2cRead, // the destination's direction bit
    I2cPec,
    Count
};
inline constexpr std::size_t dropCount = std::size_t(Drop::Count);

const char *dropName(Drop drop); // "not_started"
Text dropText(Drop drop); // "Middle or end without a start"

using DropCounters = std::array<quint64, dropCount>;

} // namespace ohm::mctp
