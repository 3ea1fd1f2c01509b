// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event.h"
#include "stream/bytelog.h"

#include <mutex>

namespace ohm::serial {

// Brings a stream's bytes into the journal in batches: at most 32 KiB and 50 ms to an event, and never both directions in one,
// so that the journal keeps their order. Thread safe; somebody has to call flushIfDue().
class JournalTap final
{
public:
    static constexpr qsizetype maxBatch = 32 * 1024;
    static constexpr std::chrono::milliseconds maxAge{50};

    JournalTap(EventSink &events, const QString &source)
        : m_events(events)
        , m_source(source)
    {
    }
    ~JournalTap() { flush(); }

    bool add(QByteArrayView bytes, Instant at, Direction direction); // true: a batch was begun and has to be flushed later
    bool isPending() const;
    Deadline due(Instant now) const; // when the pending batch has to go; never when there is none
    void flushIfDue(Instant now);
    void flush();

private:
    void write();

    EventSink &m_events;
    const QString m_source;
    mutable std::mutex m_mutex;
    QByteArray m_bytes;
    Instant m_since;
    Direction m_direction = Direction::Received;
};

} // namespace ohm::serial
