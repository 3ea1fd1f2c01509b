// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaObject>
#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>

namespace ohm {

// Emits changed() for a Published<>; apart because a template cannot be a QObject.
class ChangeNotifier final : public QObject
{
    Q_OBJECT
Q_SIGNALS:
    void changed();
};

// One immutable snapshot of a service's state: any thread publishes or reads it, receivers are told in their own thread.
// Changes that follow each other quickly reach a receiver as one call with the latest snapshot.
template <typename Snapshot>
class Published final
{
public:
    using Pointer = std::shared_ptr<const Snapshot>;

    Pointer get() const
    {
        const std::lock_guard lock(m_mutex);
        return m_current;
    }

    void set(Snapshot snapshot)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_current = std::make_shared<const Snapshot>(std::move(snapshot));
        }
        Q_EMIT m_notifier.changed();
    }

    // Calls `receive` now and after every change, in the thread of `context`, until `context` is destroyed.
    void subscribe(QObject *context, std::function<void(const Pointer &)> receive) const
    {
        // The signal is caught in the publishing thread and at most one delivery is under way: a thousand changes while the
        // receiver is busy cost it one call.
        auto underway = std::make_shared<std::atomic<bool>>(false);
        auto deliver = [this, receive, underway] {
            *underway = false;
            receive(get());
        };
        QObject::connect(
            &m_notifier, &ChangeNotifier::changed, context,
            [context, deliver, underway] {
                if (!underway->exchange(true))
                    QMetaObject::invokeMethod(context, deliver, Qt::QueuedConnection);
            },
            Qt::DirectConnection);
        receive(get());
    }

private:
    mutable std::mutex m_mutex;
    Pointer m_current = std::make_shared<const Snapshot>();
    ChangeNotifier m_notifier;
};

} // namespace ohm
