// SPDX-License-Identifier: GPL-3.0-or-later
#include "action/leases.h"

#include "action/actiontr.h"

namespace ohm {

using action::Tr;
using namespace Qt::StringLiterals;

Result<Lease> Leases::acquire(
    const DeviceId &device, const Caller &caller, std::optional<std::chrono::seconds> duration, const QString &reason)
{
    const std::lock_guard lock(m_mutex);
    dropExpired();
    const auto held = m_leases.find(device);
    const bool byOther = held != m_leases.end() && held->second.holder != caller;
    if (byOther && caller.kind != CallerKind::Person)
        return busy(held->second);
    Lease lease{.device = device, .holder = caller, .reason = reason, .since = m_clock.now(), .until = {}};
    if (duration)
        lease.until = lease.since + *duration;
    m_leases.insert_or_assign(device, lease);
    record(device, &caller, reason);
    publish();
    return lease;
}

Result<void> Leases::release(const DeviceId &device, const Caller &caller)
{
    const std::lock_guard lock(m_mutex);
    dropExpired();
    const auto held = m_leases.find(device);
    if (held == m_leases.end())
        return fail(ErrorCode::NotFound, Tr::text("Nobody holds %1.").arg(device.toString()));
    if (held->second.holder != caller && caller.kind != CallerKind::Person)
        return busy(held->second);
    m_leases.erase(held);
    record(device, nullptr, {});
    publish();
    return {};
}

void Leases::releaseAllOf(const Caller &caller)
{
    const std::lock_guard lock(m_mutex);
    std::vector<DeviceId> freed;
    for (const auto &[device, lease] : m_leases) {
        if (lease.holder == caller)
            freed.push_back(device);
    }
    for (const DeviceId &device : freed) {
        m_leases.erase(device);
        record(device, nullptr, u"connection closed"_s);
    }
    if (!freed.empty())
        publish();
}

Result<void> Leases::check(const DeviceId &device, const Caller &caller)
{
    const std::lock_guard lock(m_mutex);
    dropExpired();
    const auto held = m_leases.find(device);
    if (held == m_leases.end() || held->second.holder == caller)
        return {};
    return busy(held->second);
}

std::optional<Lease> Leases::find(const DeviceId &device)
{
    const std::lock_guard lock(m_mutex);
    dropExpired();
    const auto held = m_leases.find(device);
    return held == m_leases.end() ? std::nullopt : std::optional(held->second);
}

void Leases::dropExpired()
{
    const Instant now = m_clock.now();
    const auto expired = std::erase_if(m_leases, [&](const auto &entry) {
        const bool over = entry.second.until && *entry.second.until <= now;
        if (over)
            record(entry.first, nullptr, u"time is over"_s);
        return over;
    });
    if (expired > 0)
        publish();
}

void Leases::publish()
{
    LeaseList list;
    for (const auto &[device, lease] : m_leases)
        list.push_back(lease);
    m_list.set(std::move(list));
}

void Leases::record(const DeviceId &device, const Caller *holder, const QString &reason)
{
    Event event{.kind = EventKind::Lease, .source = device.toString()};
    event.data = {{"holder", holder ? jsonString(holder->id()) : Json()}, {"reason", reason.toStdString()}};
    if (holder)
        event.caller = holder->id();
    m_events.append(std::move(event));
}

std::unexpected<Error> Leases::busy(const Lease &lease) const
{
    const QString since = m_clock.wallTime(lease.since).toString(Qt::ISODate);
    const QString why = lease.reason.isEmpty() ? u"no reason given"_s : lease.reason;
    Error error;
    error.code = ErrorCode::Busy;
    error.message =
        Tr::text("%1 is held by %2 since %3 (%4).").arg(lease.device.toString()).arg(lease.holder.id()).arg(since).arg(why);
    error.nextActions.push_back(Tr::text("Wait until it is given back, or ask the person to take it over in the Bench panel."));
    return fail(std::move(error));
}

} // namespace ohm
