// SPDX-License-Identifier: GPL-3.0-or-later
#include "stream/streamreader.h"

#include "core/writeall.h"

namespace ohm {

StreamReader::StreamReader(
    std::unique_ptr<ByteStream> stream, std::shared_ptr<ByteLog> log, const Clock &clock, Tap tap, End end)
    : m_stream(std::move(stream))
    , m_log(std::move(log))
    , m_clock(clock)
    , m_tap(std::move(tap))
    , m_end(std::move(end))
{
    m_log->setOpen(true);
    m_thread = std::jthread([this](const std::stop_token &token) { run(token); });
}

StreamReader::~StreamReader() { stop(); }

Result<void> StreamReader::write(QByteArrayView bytes, Deadline deadline, std::stop_token stop)
{
    const std::lock_guard lock(m_writeMutex);
    return writeAll(bytes, [&](QByteArrayView rest) { return writeSome(rest, deadline, stop); });
}

void StreamReader::stop()
{
    m_thread.request_stop();
    m_stream->close();
    if (m_thread.joinable())
        m_thread.join();
}

StreamStatistics StreamReader::statistics() const
{
    const std::lock_guard lock(m_recordMutex);
    StreamStatistics numbers = m_numbers;
    const Instant now = m_clock.now();
    numbers.bytesInPerSecond = m_rateIn.perSecond(now);
    numbers.bytesOutPerSecond = m_rateOut.perSecond(now);
    numbers.droppedBytes = m_log->droppedBytes();
    return numbers;
}

void StreamReader::run(const std::stop_token &stop)
{
    const auto buffer = std::make_unique_for_overwrite<char[]>(ByteLog::chunkSize);
    while (true) {
        const auto size = m_stream->read({buffer.get(), ByteLog::chunkSize}, Deadline::never(), stop);
        if (!size) {
            m_log->setOpen(false);
            if (!stop.stop_requested() && m_end)
                m_end(size.error());
            return;
        }
        const Instant at = m_clock.now();
        const std::lock_guard lock(m_recordMutex);
        ++m_numbers.reads;
        record({buffer.get(), qsizetype(*size)}, at, Direction::Received);
    }
}

// A device may answer within microseconds, and its answer shall not come before the question in the log. So what can be sent
// without waiting is sent and recorded in one step, which the reading thread's record waits for.
Result<std::size_t> StreamReader::writeSome(QByteArrayView bytes, Deadline deadline, const std::stop_token &stop)
{
    {
        const std::lock_guard lock(m_recordMutex);
        const Instant at = m_clock.now();
        const auto size = m_stream->writeSome(bytes, Deadline::after(0s), stop);
        if (size)
            record(bytes.first(qsizetype(*size)), at, Direction::Sent);
        if (size || size.error().code != ErrorCode::Timeout)
            return size;
    }
    const auto size = m_stream->writeSome(bytes, deadline, stop);
    if (size) {
        const std::lock_guard lock(m_recordMutex);
        record(bytes.first(qsizetype(*size)), m_clock.now(), Direction::Sent);
    }
    return size;
}

void StreamReader::record(QByteArrayView bytes, Instant at, Direction direction)
{
    const bool received = direction == Direction::Received;
    (received ? m_numbers.bytesIn : m_numbers.bytesOut) += quint64(bytes.size());
    (received ? m_rateIn : m_rateOut).add(at, std::size_t(bytes.size()));
    m_log->append(bytes, at, direction);
    if (m_tap)
        m_tap(direction, at, bytes);
}

} // namespace ohm
