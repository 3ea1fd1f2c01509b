// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/engine/portwatch.h"

#include <algorithm>

namespace ohm::serial {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds lookAgainAfter{2};

QString hex16(quint16 value) { return QString::number(value, 16).rightJustified(4, u'0'); }

DeviceInfo deviceOf(const SerialPortInfo &port)
{
    DeviceInfo device{.id = DeviceId(u"port:"_s + port.device), .kind = u"port"_s, .title = port.device};
    if (!port.description.isEmpty())
        device.title = u"%1 · %2"_s.arg(port.device, port.description);
    device.url = port.device;
    device.details = Json::object();
    if (port.vid && port.pid)
        device.details["usb"] = (hex16(*port.vid) + u':' + hex16(*port.pid)).toStdString();
    if (!port.serialNumber.isEmpty())
        device.details["serial_number"] = port.serialNumber.toStdString();
    if (!port.manufacturer.isEmpty())
        device.details["manufacturer"] = port.manufacturer.toStdString();
    return device;
}

} // namespace

PortWatch::PortWatch(Devices &devices, PortBook &ports, std::function<bool(const DeviceId &port)> isOurs)
    : m_devices(devices)
    , m_ports(ports)
    , m_isOurs(std::move(isOurs))
{
    m_thread = std::jthread([this](const std::stop_token &stop) { watch(stop); });
}

PortWatch::~PortWatch()
{
    m_thread = {};
    for (const DeviceId &id : m_known)
        m_devices.remove(id);
}

void PortWatch::watch(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    while (!stop.stop_requested()) {
        update();
        m_wake.wait_for(lock, stop, lookAgainAfter, [] { return false; });
    }
}

void PortWatch::update()
{
    std::vector<DeviceId> now;
    for (const SerialPortInfo &port : m_ports.serialPorts()) {
        DeviceInfo device = deviceOf(port);
        const bool ours = m_isOurs(device.id);
        device.state = ours ? u"open"_s : port.accessible ? u"free"_s : u"blocked"_s;
        if (!ours && !port.accessible)
            device.details["why_not"] = port.whyNot.english().toStdString();
        now.push_back(device.id);
        m_devices.put(device);
    }
    for (const DeviceId &id : m_known) {
        if (std::ranges::find(now, id) == now.end())
            m_devices.remove(id);
    }
    m_known = std::move(now);
}

} // namespace ohm::serial
