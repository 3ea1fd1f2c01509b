// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/published.h"

#include <deque>

namespace ohm::mcp {

// Brings work from any thread into the thread in which the postbox was made. Shared, because jobs that end late still hold it:
// after close() what they post is dropped, and so is what was not done yet.
class Postbox final
{
public:
    Postbox()
        : m_receiver(std::make_unique<QObject>())
    {
        QObject::connect(&m_notifier, &ChangeNotifier::changed, m_receiver.get(), [this] { doNext(); }, Qt::QueuedConnection);
    }

    void post(std::function<void()> work)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_receiver)
            return;
        m_work.push_back(std::move(work));
        Q_EMIT m_notifier.changed();
    }

    // In the postbox's own thread.
    void close()
    {
        std::deque<std::function<void()>> dropped; // ends after the lock: what it holds may post
        const std::lock_guard lock(m_mutex);
        m_receiver.reset();
        dropped.swap(m_work);
    }

private:
    void doNext()
    {
        std::unique_lock lock(m_mutex);
        const std::function<void()> work = std::move(m_work.front());
        m_work.pop_front();
        lock.unlock();
        work();
    }

    std::mutex m_mutex;
    std::deque<std::function<void()>> m_work; // one delivery is under way for each
    ChangeNotifier m_notifier;
    std::unique_ptr<QObject> m_receiver;
};

} // namespace ohm::mcp
