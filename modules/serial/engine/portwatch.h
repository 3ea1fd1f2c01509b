// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/devices.h"
#include "serial/engine/portbook.h"

#include <condition_variable>
#include <thread>

namespace ohm::serial {

// Keeps the computer's serial ports among the devices of the bench: looks every two seconds in a thread of its own.
class PortWatch final
{
public:
    // `isOurs`: a console of the bench has that port open, which looks from outside as if it were blocked.
    PortWatch(Devices &devices, PortBook &ports, std::function<bool(const DeviceId &port)> isOurs);
    ~PortWatch(); // takes its devices off the list

private:
    void watch(const std::stop_token &stop);
    void update();

    Devices &m_devices;
    PortBook &m_ports;
    const std::function<bool(const DeviceId &port)> m_isOurs;
    std::vector<DeviceId> m_known;
    std::mutex m_mutex;
    std::condition_variable_any m_wake; // never notified: ends the pause when the thread is stopped
    std::jthread m_thread;
};

} // namespace ohm::serial
