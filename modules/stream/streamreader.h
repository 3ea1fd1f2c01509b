// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stream/bytelog.h"
#include "stream/bytestream.h"
#include "stream/ratemeter.h"

#include <functional>
#include <thread>

namespace ohm {

struct StreamStatistics
{
    quint64 bytesIn = 0;
    quint64 bytesOut = 0;
    quint64 reads = 0;
    double bytesInPerSecond = 0; // over the last second
    double bytesOutPerSecond = 0;
    quint64 droppedBytes = 0; // of the log, for want of room
};

// Owns a stream and the thread that reads it. What comes in is stamped in that thread and goes to the log and to the tap, what
// write() sends too. Several readers may follow each other on one log, as when a port comes back. Thread safe.
class StreamReader final
{
public:
    // Called in log order, by the thread that read or wrote; must not wait.
    using Tap = std::function<void(Direction, Instant, QByteArrayView)>;
    // Called once, in the reading thread, when the stream ends by itself and not by stop(). Must not destroy the reader.
    using End = std::function<void(const Error &)>;

    // `clock` outlives the reader. `tap` and `end` may be empty.
    StreamReader(std::unique_ptr<ByteStream> stream, std::shared_ptr<ByteLog> log, const Clock &clock, Tap tap, End end);
    ~StreamReader(); // stop()
    Q_DISABLE_COPY_MOVE(StreamReader)

    Result<void> write(QByteArrayView bytes, Deadline deadline, std::stop_token stop = {});
    void stop(); // closes the stream and waits for the thread, some milliseconds

    ByteStream &stream() { return *m_stream; } // for the serial lines
    const std::shared_ptr<ByteLog> &log() const { return m_log; }
    StreamStatistics statistics() const;

private:
    void run(const std::stop_token &stop);
    Result<std::size_t> writeSome(QByteArrayView bytes, Deadline deadline, const std::stop_token &stop);
    void record(QByteArrayView bytes, Instant at, Direction direction);

    const std::unique_ptr<ByteStream> m_stream;
    const std::shared_ptr<ByteLog> m_log;
    const Clock &m_clock;
    const Tap m_tap;
    const End m_end;

    std::mutex m_writeMutex; // one writer at a time
    mutable std::mutex m_recordMutex; // of the order in log and tap, and of the numbers
    StreamStatistics m_numbers;
    RateMeter m_rateIn;
    RateMeter m_rateOut;
    std::jthread m_thread;
};

} // namespace ohm
