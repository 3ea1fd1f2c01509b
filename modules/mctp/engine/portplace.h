// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/devices.h"
#include "core/error.h"
#include "stream/portlist.h"

namespace ohm::mctp {

// The port of a link: what it is, and where it is now.
struct PortPlace
{
    QString asked; // as the caller named it: "qemu:demo:1", "/dev/ttyUSB0", "socket://…"
    QString url; // what openStream() takes now
    DeviceId device; // "port:…"; what is leased
    QString standIn; // what the port stands in for
    QString binding; // "i2c_agent" when the port says so; else empty
    std::optional<int> ownAddress; // that the port gives us on its bus
    std::optional<PortIdentity> identity; // of a USB device: it is found again by it under another name
};

// What `asked` means: a bench device, a serial port by its path or bare name, an address. NotFound with the ports there are.
Result<PortPlace> findPlace(const Devices &devices, const QString &asked);

// Where it is now. A USB device is known by what it is and not by its name; a bench device by its name. NotFound while it is
// away. Takes some milliseconds.
Result<PortPlace> findAgain(const Devices &devices, const PortPlace &last);

// By what findAgain() knows it: "qemu:demo:1", "USB 0403:6001, serial number A50285BI".
QString identityText(const PortPlace &place);

} // namespace ohm::mctp
