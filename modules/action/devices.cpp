// SPDX-License-Identifier: GPL-3.0-or-later
#include "action/devices.h"

namespace ohm {

void Devices::put(DeviceInfo device)
{
    Event event{.kind = EventKind::Device, .source = device.id.toString()};
    event.data = {{"present", true}, {"title", device.title.toStdString()}, {"state", device.state.toStdString()}};
    {
        const std::lock_guard lock(m_mutex);
        const auto known = m_devices.find(device.id);
        if (known != m_devices.end() && known->second == device)
            return;
        if (known != m_devices.end())
            event.kind = EventKind::State;
        m_devices.insert_or_assign(device.id, std::move(device));
    }
    m_events.append(std::move(event));
    publish();
}

void Devices::remove(const DeviceId &id)
{
    Event event{.kind = EventKind::Device, .source = id.toString()};
    {
        const std::lock_guard lock(m_mutex);
        const auto known = m_devices.find(id);
        if (known == m_devices.end())
            return;
        event.data = {{"present", false}, {"title", known->second.title.toStdString()}};
        m_devices.erase(known);
    }
    m_events.append(std::move(event));
    publish();
}

std::optional<DeviceInfo> Devices::find(const DeviceId &id) const
{
    const std::lock_guard lock(m_mutex);
    const auto known = m_devices.find(id);
    return known == m_devices.end() ? std::nullopt : std::optional(known->second);
}

QString Devices::freshName(const QString &kind, const QString &prefix)
{
    const std::lock_guard lock(m_mutex);
    for (;;) {
        const QString name = prefix + QString::number(++m_lastNumber[kind]);
        if (!m_devices.contains(DeviceId(kind + u':' + name)))
            return name;
    }
}

void Devices::publish()
{
    const std::lock_guard lock(m_mutex);
    DeviceList list;
    for (const auto &[id, device] : m_devices)
        list.push_back(device);
    m_list.set(std::move(list));
}

} // namespace ohm
