// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/devices.h"

namespace ohm::probe {

// A port in the list of devices, so that a console opens it by name, for as long as the object lives.
class SessionPort final
{
public:
    SessionPort(Devices &devices, DeviceInfo port)
        : m_devices(devices)
        , m_id(port.id)
    {
        m_devices.put(std::move(port));
    }
    ~SessionPort() { m_devices.remove(m_id); }
    Q_DISABLE_COPY_MOVE(SessionPort)

    QString name() const { return m_id.toString().section(u':', 1); } // what serial_open takes

private:
    Devices &m_devices;
    const DeviceId m_id;
};

} // namespace ohm::probe
