// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memory/memoryaccess.h"

namespace ohm {

// What became of a value that was written into a target which may run.
struct GuardedWrite
{
    enum class Outcome {
        Held, // reads back as written
        Ignored, // reads back as it was before: read-only, protected, or put back by the program at once
        Overwritten, // reads back as something else: the program, or the hardware, changed it meanwhile
    };
    QByteArray before;
    QByteArray after;
    Outcome outcome = Outcome::Held;
};

const char *writeOutcomeName(GuardedWrite::Outcome outcome); // "held", "ignored", "overwritten"

// Reads what is there, writes, reads back. What lies in a known ROM or flash region is refused with InvalidArgument: flash is
// programmed, not written. When an error comes after the write, its message says that the value has been written.
Result<GuardedWrite> writeGuarded(
    MemoryAccess &memory, const MemoryWrite &request, Deadline deadline, std::stop_token stop = {});

} // namespace ohm
