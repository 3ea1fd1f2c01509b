// SPDX-License-Identifier: GPL-3.0-or-later
#include "stream/portlist.h"

#include "stream/portaccess.h"

#include <QRegularExpression>
#include <QSerialPortInfo>

#include <algorithm>

namespace ohm {

using namespace Qt::StringLiterals;

namespace {

SerialPortInfo fromQt(const QSerialPortInfo &port)
{
    SerialPortInfo info;
    info.device = port.systemLocation();
    info.description = port.description();
    info.manufacturer = port.manufacturer();
    info.serialNumber = port.serialNumber();
    if (port.hasVendorIdentifier())
        info.vid = port.vendorIdentifier();
    if (port.hasProductIdentifier())
        info.pid = port.productIdentifier();
    return info;
}

QString interfaceOf(const QString &usbPath) { return usbPath.section(u':', 1); }

// Every device with a serial number is told apart by it; cheap adapters have none, and a factory sometimes gives all the same.
bool isSame(const PortIdentity &identity, const SerialPortInfo &port)
{
    if (!identity.vid)
        return identity.device == port.device;
    if (identity.vid != port.vid || identity.pid != port.pid || identity.serialNumber != port.serialNumber)
        return false;
    if (identity.serialNumber.isEmpty())
        return identity.usbPath == port.usbPath;
    return interfaceOf(identity.usbPath) == interfaceOf(port.usbPath);
}

} // namespace

std::vector<SerialPortInfo> listSerialPorts()
{
    std::vector<SerialPortInfo> ports;
    for (const QSerialPortInfo &port : QSerialPortInfo::availablePorts())
        ports.push_back(fromQt(port));
    addAccess(ports);
    return ports;
}

PortIdentity identityOf(const SerialPortInfo &port)
{
    return {port.device, port.serialNumber, port.vid, port.pid, port.usbPath};
}

std::optional<SerialPortInfo> findPort(const PortIdentity &identity, const std::vector<SerialPortInfo> &ports)
{
    std::optional<SerialPortInfo> found;
    for (const SerialPortInfo &port : ports) {
        if (!isSame(identity, port))
            continue;
        if (port.usbPath == identity.usbPath)
            return port; // of several with one serial number, the one that is still in its socket
        if (!found)
            found = port;
    }
    return found;
}

QString usbPathIn(const QString &sysfsPath)
{
    static const QRegularExpression usbInterface(u"^\\d+-[\\d.]+:\\d+\\.\\d+$"_s);
    const QStringList parts = sysfsPath.split(u'/');
    const auto found =
        std::find_if(parts.rbegin(), parts.rend(), [](const QString &part) { return usbInterface.match(part).hasMatch(); });
    return found == parts.rend() ? QString() : *found;
}

} // namespace ohm
