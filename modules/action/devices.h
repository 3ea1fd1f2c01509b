// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event.h"
#include "core/id.h"
#include "core/published.h"
#include "core/text.h"

#include <QMap>

#include <map>
#include <optional>

namespace ohm {

// One live thing of the bench as everybody sees it: a port, a console, a machine, a debug session.
struct DeviceInfo
{
    DeviceId id; // "<kind>:<name>", stable as long as it lives
    QString kind; // "port", "console", "qemu", …
    QString title; // what a person reads
    QString state; // one word of the field: "open", "running", "paused", "gone"
    DeviceId parent; // what it belongs to: a machine's serial port belongs to the machine
    QString url; // of a port: what openStream() takes
    QString standIn; // not empty: this is a stand-in or a simulation, and of what; shown wherever the device is shown
    Json details; // more that is worth reading: baud rate, pid, machine …
    friend bool operator==(const DeviceInfo &, const DeviceInfo &) = default;

    QString name() const { return id.toString().section(u':', 1); }
    bool isReal() const { return standIn.isEmpty(); }
};

using DeviceList = std::vector<DeviceInfo>; // in order of id

// Everything live, in one list. Services put and remove their own; panels, MCP resources and the policy look. Thread safe.
class Devices final
{
public:
    explicit Devices(EventSink &events)
        : m_events(events)
    {
    }

    void put(DeviceInfo device); // new, or changed
    void remove(const DeviceId &id);

    std::optional<DeviceInfo> find(const DeviceId &id) const;
    const Published<DeviceList> &list() const { return m_list; }

    // "c1", "c2" … : the first name of this prefix that no device of the kind has had in this run.
    QString freshName(const QString &kind, const QString &prefix);

private:
    void publish();

    EventSink &m_events;
    mutable std::mutex m_mutex;
    std::map<DeviceId, DeviceInfo> m_devices;
    QMap<QString, int> m_lastNumber;
    Published<DeviceList> m_list;
};

} // namespace ohm
