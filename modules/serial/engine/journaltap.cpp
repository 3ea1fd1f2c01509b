// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/engine/journaltap.h"

namespace ohm::serial {

bool JournalTap::add(QByteArrayView bytes, Instant at, Direction direction)
{
    const std::lock_guard lock(m_mutex);
    if (direction != m_direction || at - m_since >= maxAge)
        write();
    const bool wasEmpty = m_bytes.isEmpty();
    m_direction = direction;
    while (!bytes.isEmpty()) {
        if (m_bytes.isEmpty())
            m_since = at;
        const qsizetype size = std::min(bytes.size(), maxBatch - m_bytes.size());
        m_bytes.append(bytes.first(size));
        bytes = bytes.sliced(size);
        if (m_bytes.size() == maxBatch)
            write();
    }
    return wasEmpty && !m_bytes.isEmpty();
}

bool JournalTap::isPending() const
{
    const std::lock_guard lock(m_mutex);
    return !m_bytes.isEmpty();
}

Deadline JournalTap::due(Instant now) const
{
    const std::lock_guard lock(m_mutex);
    if (m_bytes.isEmpty())
        return Deadline::never();
    return Deadline::after(std::max(std::chrono::nanoseconds(0), maxAge - (now - m_since)));
}

void JournalTap::flushIfDue(Instant now)
{
    const std::lock_guard lock(m_mutex);
    if (now - m_since >= maxAge)
        write();
}

void JournalTap::flush()
{
    const std::lock_guard lock(m_mutex);
    write();
}

void JournalTap::write()
{
    if (m_bytes.isEmpty())
        return;
    const EventKind kind = m_direction == Direction::Received ? EventKind::Received : EventKind::Sent;
    m_events.append({.at = m_since, .kind = kind, .source = m_source, .bytes = m_bytes});
    m_bytes.clear();
}

} // namespace ohm::serial
