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
    PortWatch(Devices &devices, PortBook &ports);
    ~PortWatch(); // takes its devices off the list

private:
    void watch(const std::stop_token &stop);
    void update();

    Devices &m_devices;
    PortBook &m_ports;
    std::vector<DeviceId> m_known;
    std::mutex m_mutex;
    std::condition_variable_any m_wake; // never notified: ends the pause when the thread is stopped
    std::jthread m_thread;
};

} // namespace ohm::serial
