// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/bench.h"
#include "serial/engine/console.h"
#include "serial/engine/portbook.h"

#include <QObject>

#include <set>

namespace ohm::serial {

// All consoles of the bench, published as its devices of kind "console". Thread safe.
//
// Borrowing a port: whoever takes the lease on a port's device ("port:/dev/ttyUSB0") gets the port from the console that has it
// open. The console closes it, is "lent", and opens it again when the lease ends. A lease that was there before the console
// opened the port does not disturb it. To keep others from typing, lease the console instead.
class Consoles final
{
public:
    Consoles(Bench &bench, PortBook &ports);
    ~Consoles();
    Q_DISABLE_COPY_MOVE(Consoles)

    // Opens `port` in a new console, or again in the one that had it and is not open now. An empty `name` is chosen ("c1").
    // Busy, naming the console, when one has the port open.
    Result<std::shared_ptr<Console>> open(
        const QString &port, const QString &name, const ConsoleOptions &options, Deadline deadline, std::stop_token stop);
    Result<void> close(const QString &name, bool keep); // keep: the console stays with its content

    Result<std::shared_ptr<Console>> require(const QString &name) const; // NotFound; "c1" or "console:c1"
    std::shared_ptr<Console> find(const QString &name) const; // null when there is none
    std::vector<std::shared_ptr<Console>> all() const;
    std::shared_ptr<Console> consoleOf(const PortChoice &port) const; // the one that has this port, open or not

    bool hasOpen(const DeviceId &port) const;

    Bench &bench() { return m_bench; }
    PortBook &ports() { return m_ports; }

private:
    Result<std::shared_ptr<Console>> openReserved(const PortChoice &port, const QString &name, const ConsoleOptions &options,
        Deadline deadline, const std::stop_token &stop);
    Result<std::shared_ptr<Console>> consoleFor(const PortChoice &port, const QString &name);
    std::shared_ptr<Console> formerConsoleOf(const PortChoice &port, const QString &name) const;
    std::shared_ptr<Console> make(const QString &name);
    Result<void> checkName(const QString &name) const;
    void publish(const QString &name);
    void followLeases(const LeaseList &leases);
    void followDevices(const DeviceList &devices);
    bool isLent(const QString &name);

    Bench &m_bench;
    PortBook &m_ports;
    mutable std::mutex m_mutex;
    std::map<QString, std::shared_ptr<Console>> m_consoles;
    std::mutex m_publishing;
    std::set<DeviceId> m_beingOpened; // two must not find the same port free
    QObject m_context; // in whose thread leases and devices are followed
};

} // namespace ohm::serial
