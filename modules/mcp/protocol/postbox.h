// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <mutex>

namespace ohm::mcp {

// Brings work from any thread into the thread in which the postbox was made. Shared, because jobs that end late still hold it:
// after close() what they post is dropped.
class Postbox final
{
public:
    Postbox()
        : m_receiver(std::make_unique<QObject>())
    {
    }

    void post(std::function<void()> work)
    {
        const std::lock_guard lock(m_mutex);
        if (m_receiver)
            QMetaObject::invokeMethod(m_receiver.get(), std::move(work), Qt::QueuedConnection);
    }

    // In the postbox's own thread.
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_receiver.reset();
    }

private:
    std::mutex m_mutex;
    std::unique_ptr<QObject> m_receiver;
};

} // namespace ohm::mcp
