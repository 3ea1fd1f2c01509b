// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mctp/engine/binding.h"

namespace ohm::mctp {

// What shall be wrong with what is sent.
enum class Fault {
    None,
    BadCheck, // the FCS or PEC of the last frame
    WrongSequence, // of the last packet that is not the first
    DropEnd, // the last packet stays away
    Duplicate, // the second packet, or the only one, comes twice
    WrongVersion, // of the first packet's header
    Truncate, // the last frame ends in its middle
};
std::vector<EnumChoice<Fault>> choicesOf(Fault);

// The frames of `packets` with the fault in them. InvalidArgument when they cannot have it (a message of one packet has no
// sequence to be wrong).
Result<std::vector<QByteArray>> faultyFrames(
    const Binding &binding, std::vector<QByteArray> packets, quint8 address, Fault fault);

} // namespace ohm::mctp
