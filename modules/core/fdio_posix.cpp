// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fdio_posix.h"

#include <poll.h>

#include <cerrno>

namespace ohm {

namespace {

IoEnd endOf(Readiness readiness)
{
    switch (readiness) {
    case Readiness::TimedOut:
        return IoEnd::TimedOut;
    case Readiness::Stopped:
        return IoEnd::Stopped;
    case Readiness::Ready:
    case Readiness::Closed:
        break;
    }
    return IoEnd::Closed;
}

// Tries first and waits only when there is nothing to move: a busy stream costs one system call per piece.
template <typename Attempt>
IoOutcome move(Attempt attempt, int fd, short event, WakePipe &wake, Deadline deadline, const std::stop_token &stop)
{
    while (true) {
        if (wake.isClosed())
            return {IoEnd::Closed};
        if (stop.stop_requested())
            return {IoEnd::Stopped};
        const ssize_t size = attempt();
        if (size > 0)
            return {IoEnd::Done, std::size_t(size)};
        if (size == 0)
            return {IoEnd::EndOfFile};
        if (errno == EINTR)
            continue;
        if (errno != EAGAIN && errno != EWOULDBLOCK)
            return {IoEnd::Failed, 0, errno};
        if (const Readiness readiness = wake.waitFor(fd, event, deadline, stop); readiness != Readiness::Ready)
            return {endOf(readiness)};
    }
}

} // namespace

IoOutcome readSome(int fd, std::span<char> buffer, WakePipe &wake, Deadline deadline, const std::stop_token &stop)
{
    return move([=] { return ::read(fd, buffer.data(), buffer.size()); }, fd, POLLIN, wake, deadline, stop);
}

IoOutcome writeSome(int fd, std::span<const char> bytes, WakePipe &wake, Deadline deadline, const std::stop_token &stop)
{
    return move([=] { return ::write(fd, bytes.data(), bytes.size()); }, fd, POLLOUT, wake, deadline, stop);
}

} // namespace ohm
