// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stream/bytelog.h"

#include <QByteArray>

namespace ohm::probe {

// Bytes that came in, with the times at which they came.
struct ReceivedBytes
{
    struct Part
    {
        qsizetype begin = 0; // in `bytes`
        std::uint64_t offset = 0; // in the log
        Instant at;
    };
    QByteArray bytes; // ends with a whole UTF-8 character while more may come
    std::vector<Part> parts;
    std::uint64_t cursor = 0; // offset in the log at which to go on
    std::uint64_t dropped = 0; // bytes from the given offset on that the log had no longer
    bool ended = false; // nothing more comes

    // For each line in `bytes`, when its first byte came, in seconds.
    std::vector<double> lineTimes() const;
};

// What `log` has received from `from` on, at most about `most` bytes. Waits for the first one; empty when none came in time.
ReceivedBytes receivedFrom(
    const ByteLog &log, std::uint64_t from, std::size_t most, Deadline deadline, const std::stop_token &stop);

} // namespace ohm::probe
