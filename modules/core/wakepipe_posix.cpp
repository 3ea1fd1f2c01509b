// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wakepipe_posix.h"

#include <poll.h>
#include <sys/eventfd.h>

#include <csignal>
#include <cstdint>

namespace ohm {

WakePipe::WakePipe()
    : m_event(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
}

Readiness WakePipe::waitFor(int fd, short events, Deadline deadline, const std::stop_token &stop)
{
    const std::stop_callback onStop(stop, [this] { wake(); });
    while (true) {
        if (isClosed() || !m_event.isOpen()) // without an eventfd nothing could end the wait
            return Readiness::Closed;
        if (stop.stop_requested())
            return Readiness::Stopped;
        pollfd waits[] = {{fd, events, 0}, {m_event.get(), POLLIN, 0}};
        const int count = ::poll(waits, 2, deadline.pollTimeout());
        if (count > 0 && waits[1].revents != 0) {
            std::uint64_t wakes = 0;
            // Nothing to do when it fails: a stale wake costs the next wait one more turn.
            [[maybe_unused]] const ssize_t size = ::read(m_event.get(), &wakes, sizeof wakes);
            continue;
        }
        if (count > 0)
            return Readiness::Ready;
        if (count == 0 && deadline.isOver())
            return Readiness::TimedOut;
    }
}

void WakePipe::close()
{
    m_closed.store(true, std::memory_order_release);
    wake();
}

void WakePipe::wake() const
{
    const std::uint64_t one = 1;
    [[maybe_unused]] const ssize_t size = ::write(m_event.get(), &one, sizeof one); // full means that a wake is pending
}

void ignoreBrokenPipeSignal() { [[maybe_unused]] static const auto previous = std::signal(SIGPIPE, SIG_IGN); }

} // namespace ohm
