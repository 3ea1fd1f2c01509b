// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text.h"

#include <optional>
#include <vector>

namespace ohm {

struct SerialPortInfo
{
    QString device; // /dev/ttyUSB0, COM3
    QString description;
    QString manufacturer;
    QString serialNumber;
    std::optional<quint16> vid, pid; // of a USB device
    QString usbPath; // where it is plugged in, with the interface: "1-1.2:1.0"; empty: no USB device, or not known
    bool accessible = true;
    Message whyNot; // why not, and what to do
};

// The computer's serial ports, those that cannot be opened too. Takes some milliseconds when there are any.
std::vector<SerialPortInfo> listSerialPorts();

// What stays the same when a device is plugged in again, whatever its port is called then.
struct PortIdentity
{
    QString device; // decides alone for a port that is no USB device
    QString serialNumber;
    std::optional<quint16> vid, pid;
    QString usbPath;
};
PortIdentity identityOf(const SerialPortInfo &port);

// The same device among `ports`: by serial number; when it has none, the one of its kind in the same socket. Of an adapter with
// several ports the one with the same interface.
std::optional<SerialPortInfo> findPort(const PortIdentity &identity, const std::vector<SerialPortInfo> &ports);

// The part of a device's sysfs path that names socket and interface; empty when there is none.
QString usbPathIn(const QString &sysfsPath);

} // namespace ohm
