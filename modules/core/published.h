// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaObject>
#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <utility>

namespace ohm {

// Emits changed() for a Published<>; apart because a template cannot be a QObject.
class ChangeNotifier final : public QObject
{
    Q_OBJECT
Q_SIGNALS:
    void changed();
};

// One immutable snapshot of a service's state: any thread publishes or reads it, receivers are told in their own thread.
// Changes that follow each other quickly reach a receiver as one call with the latest snapshot. A delivery under way keeps
// what it needs alive, so both the receiver and the Published itself may be destroyed at any moment by their own threads.
template <typename Snapshot>
class Published final
{
public:
    using Pointer = std::shared_ptr<const Snapshot>;

    Pointer get() const { return m_state->get(); }

    void set(Snapshot snapshot)
    {
        m_state->set(std::make_shared<const Snapshot>(std::move(snapshot)));
        if (!m_state->announced.exchange(true))
            Q_EMIT m_notifier.changed();
    }

    // Calls `receive` now and after every change, in the thread of `context`, until `context` is destroyed.
    // To be called in the thread of `context`.
    void subscribe(QObject *context, std::function<void(const Pointer &)> receive) const
    {
        // Shared with the deliveries: a snapshot that the receiver has seen already is not shown again.
        auto seen = std::make_shared<Pointer>();
        auto deliver = [state = m_state, receive = std::move(receive), seen] {
            state->announced = false;
            const Pointer current = state->get();
            if (std::exchange(*seen, current) != current)
                receive(current);
        };
        QObject::connect(&m_notifier, &ChangeNotifier::changed, context, deliver, Qt::QueuedConnection);
        // Clears the announcement too: it was made before this receiver could hear it.
        deliver();
    }

private:
    struct State final
    {
        Pointer get() const
        {
            const std::lock_guard lock(mutex);
            return current;
        }

        void set(Pointer snapshot)
        {
            const std::lock_guard lock(mutex);
            current.swap(snapshot);
        }

        // True while every receiver has a delivery ahead that will see what is set now: a thousand changes while they are
        // busy cost one call.
        std::atomic<bool> announced = false;
        mutable std::mutex mutex;
        Pointer current = std::make_shared<const Snapshot>();
    };

    std::shared_ptr<State> m_state = std::make_shared<State>();
    ChangeNotifier m_notifier;
};

} // namespace ohm
