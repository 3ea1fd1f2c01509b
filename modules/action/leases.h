// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/caller.h"
#include "core/error.h"
#include "core/event.h"
#include "core/id.h"
#include "core/published.h"

#include <map>

namespace ohm {

// A device that one caller keeps for itself for a while.
struct Lease
{
    DeviceId device;
    Caller holder;
    QString reason;
    Instant since;
    std::optional<Instant> until; // nullopt: until given back
};

using LeaseList = std::vector<Lease>;

// Who holds what. A device without a lease is free for all; work on it queues on its strand. Thread safe.
class Leases final
{
public:
    Leases(const Clock &clock, EventSink &events)
        : m_clock(clock)
        , m_events(events)
    {
    }

    // Busy when another caller holds it. The person takes over: the old holder loses it and finds out by `busy`.
    Result<Lease> acquire(
        const DeviceId &device, const Caller &caller, std::optional<std::chrono::seconds> duration, const QString &reason);
    Result<void> release(const DeviceId &device, const Caller &caller);
    void releaseAllOf(const Caller &caller); // its connection ended

    // Busy with holder, since and why when somebody else holds it.
    Result<void> check(const DeviceId &device, const Caller &caller);

    std::optional<Lease> find(const DeviceId &device);
    const Published<LeaseList> &list() const { return m_list; }

private:
    void dropExpired();
    void publish();
    void record(const DeviceId &device, const Caller *holder, const QString &reason);
    std::unexpected<Error> busy(const Lease &lease) const;

    const Clock &m_clock;
    EventSink &m_events;
    std::mutex m_mutex;
    std::map<DeviceId, Lease> m_leases;
    Published<LeaseList> m_list;
};

} // namespace ohm
