// SPDX-License-Identifier: GPL-3.0-or-later
#include "stream/fdstream_posix.h"

#include "stream/streamtr.h"

#include <algorithm>
#include <cerrno>
#include <thread>

namespace ohm {

using stream::Tr;

namespace {

// A tty whose device was unplugged answers with EIO or ENXIO, its driver with ENODEV.
bool meansGone(int error)
{
    switch (error) {
    case EIO:
    case ENODEV:
    case ENXIO:
    case EPIPE:
    case ECONNRESET:
    case ECONNABORTED:
    case ENOTCONN:
        return true;
    default:
        return false;
    }
}

} // namespace

FdStream::FdStream(UniqueFd fd, const QString &name, Message remedy)
    : m_name(name)
    , m_remedy(std::move(remedy))
    , m_fd(std::move(fd))
{
    ignoreBrokenPipeSignal();
}

FdStream::~FdStream() = default;

Result<std::size_t> FdStream::read(std::span<char> buffer, Deadline deadline, std::stop_token stop)
{
    const std::shared_lock lock(m_fdMutex);
    const IoOutcome outcome = readSome(m_fd.get(), buffer, m_readWake, deadline, stop);
    if (outcome.end != IoEnd::Done)
        return fail(explain(outcome));
    return outcome.size;
}

Result<std::size_t> FdStream::writeSome(QByteArrayView bytes, Deadline deadline, std::stop_token stop)
{
    const std::shared_lock lock(m_fdMutex);
    const std::span<const char> span(bytes.data(), std::size_t(bytes.size()));
    const IoOutcome outcome = ohm::writeSome(m_fd.get(), span, m_writeWake, deadline, stop);
    if (outcome.end != IoEnd::Done)
        return fail(explain(outcome));
    return outcome.size;
}

void FdStream::close()
{
    m_readWake.close();
    m_writeWake.close();
    const std::unique_lock lock(m_fdMutex);
    m_fd.reset();
}

void FdStream::pause(std::chrono::milliseconds duration) const
{
    // A WakePipe serves one waiting thread, and reader and writer have theirs; short sleeps are precise enough here.
    const Deadline end = Deadline::after(duration);
    while (!end.isOver() && !isClosed())
        std::this_thread::sleep_for(std::min<std::chrono::nanoseconds>(end.remaining(), 5ms));
}

Error FdStream::explain(const IoOutcome &outcome) const
{
    switch (outcome.end) {
    case IoEnd::TimedOut:
        return fail(ErrorCode::Timeout, Tr::text("%1 did not answer in time.").arg(m_name)).error();
    case IoEnd::Stopped:
        return fail(ErrorCode::Cancelled, Tr::text("Waiting for %1 was cancelled.").arg(m_name)).error();
    case IoEnd::Closed:
        return fail(ErrorCode::Disconnected, Tr::text("%1 has been closed.").arg(m_name)).error();
    case IoEnd::Failed:
        if (!meansGone(outcome.error))
            return failErrno(outcome.error, Tr::text("%1 failed").arg(m_name)).error();
        break;
    case IoEnd::EndOfFile:
    case IoEnd::Done:
        break;
    }
    return fail(ErrorCode::Disconnected, Tr::text("%1 is disconnected.").arg(m_name)).error().next(m_remedy);
}

} // namespace ohm
