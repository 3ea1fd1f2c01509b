// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wakepipe_posix.h"

#include <span>

namespace ohm {

enum class IoEnd { Done, EndOfFile, Failed, TimedOut, Stopped, Closed };

struct IoOutcome
{
    IoEnd end = IoEnd::Done;
    std::size_t size = 0; // of Done: at least 1
    int error = 0; // errno of Failed
};

// One read(2) or write(2) on a non-blocking descriptor that waits until it can move at least one byte.
IoOutcome readSome(int fd, std::span<char> buffer, WakePipe &wake, Deadline deadline, const std::stop_token &stop);
IoOutcome writeSome(int fd, std::span<const char> bytes, WakePipe &wake, Deadline deadline, const std::stop_token &stop);

} // namespace ohm
