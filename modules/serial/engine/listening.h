// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serial/engine/console.h"
#include "serial/engine/patternset.h"
#include "serial/engine/receivedtext.h"

namespace ohm::serial {

// What to wait for in what a console receives.
struct Listening
{
    std::uint64_t cursor = 0; // offset in the log to begin at
    std::size_t maxBytes = std::numeric_limits<std::size_t>::max(); // received; then it ends
    qsizetype maxText = std::numeric_limits<qsizetype>::max(); // of the text, the last so many characters are kept
    PatternSet patterns; // ends at the first match; without any, as soon as something has come and then nothing for 20 ms
    bool untilDeadline = false; // without patterns: listens until the deadline
    Deadline deadline = Deadline::never();
};

struct Heard
{
    ReceivedText text; // to the end of the match, when there is one
    std::uint64_t next = 0; // cursor for going on
    std::uint64_t dropped = 0; // bytes from the cursor on that the log had no more room for
    std::optional<PatternSet::Found> match;
    bool isFull = false; // maxBytes were reached
    bool hasEnded = false; // the port is gone or closed for good
};

// Blocks until what `listening` asks for has come, its deadline has passed or no more can come: none of these is an error.
// Cancelled, or LimitExceeded for an expression that takes too long.
Result<Heard> listen(const Console &console, const Listening &listening, std::stop_token stop);

// What was received in [from, to) of the log.
QByteArray receivedBytes(const ByteLog &log, std::uint64_t from, std::uint64_t to);

} // namespace ohm::serial
