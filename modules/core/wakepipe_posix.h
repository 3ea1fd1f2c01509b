// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/uniquefd_posix.h"

#include <atomic>
#include <stop_token>

namespace ohm {

enum class Readiness { Ready, TimedOut, Stopped, Closed };

// Waits for a file descriptor such that a stop token or close() from another thread ends the wait at once. One thread waits at
// a time; close() comes from any.
class WakePipe final
{
public:
    WakePipe();

    // `events` as of poll(2). A hang-up or an error of the descriptor is Ready too: the call that follows tells which.
    Readiness waitFor(int fd, short events, Deadline deadline, const std::stop_token &stop);

    void close(); // for good: the wait under way and every later one end as Closed
    bool isClosed() const { return m_closed.load(std::memory_order_acquire); }

private:
    void wake() const;

    UniqueFd m_event; // eventfd(2)
    std::atomic<bool> m_closed = false;
};

// Writing to a pipe or socket that nobody reads any more shall be EPIPE, not the end of the program. Like QProcess and
// QAbstractSocket, the first stream or child process ignores SIGPIPE for the whole program.
void ignoreBrokenPipeSignal();

} // namespace ohm
