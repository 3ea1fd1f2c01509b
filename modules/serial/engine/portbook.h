// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/devices.h"
#include "serial/engine/consoletypes.h"
#include "stream/portlist.h"

namespace ohm::serial {

// Knows the ports there are: those of the computer and those that other parts of the bench offer as devices of kind "port" (the
// serial port of a machine). Thread safe; all members may take some milliseconds.
class PortBook final
{
public:
    using Lister = std::function<std::vector<SerialPortInfo>()>; // listSerialPorts(), or a test's

    explicit PortBook(Devices &devices, Lister lister = listSerialPorts);

    // What `asked` means: a bench device ("qemu:demo"), a device path or its bare name ("ttyUSB0"), an address
    // ("socket://host:port"). NotFound with the ports there are.
    Result<PortChoice> resolve(const QString &asked) const;

    // Where it is now. A USB device is known by what it is and not by its name: never opens another one under the old name.
    Result<PortChoice> locate(const PortChoice &last) const;

    std::vector<SerialPortInfo> serialPorts() const;

private:
    PortChoice fromDevice(const QString &asked, const DeviceInfo &device) const;
    PortChoice fromPath(const QString &asked, const QString &path) const;
    std::unexpected<Error> unknownPort(const QString &asked) const;

    Devices &m_devices;
    const Lister m_lister;
    mutable std::mutex m_listing; // libudev, which the list comes from, does not promise to be thread safe
};

bool isAddress(const QString &text); // a url or "pty", not a name or a path

} // namespace ohm::serial
