// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/engine/portbook.h"

#include "action/nearest.h"
#include "serial/serialtr.h"

#include <QFileInfo>

#include <algorithm>

namespace ohm::serial {

using namespace Qt::StringLiterals;

namespace {

const QString prefix = u"port:"_s;

QString withoutPrefix(const QString &asked) { return asked.startsWith(prefix) ? asked.mid(prefix.size()) : asked; }

DeviceId deviceOf(const QString &name) { return DeviceId(prefix + name); }

const SerialPortInfo *withDevice(const std::vector<SerialPortInfo> &ports, const QString &path)
{
    const auto found = std::ranges::find(ports, path, &SerialPortInfo::device);
    return found == ports.end() ? nullptr : &*found;
}

// A path under /dev for a name such as "ttyUSB0"; a name of Windows stays as it is.
QString pathOf(const QString &name)
{
    const bool isWindowsName = name.startsWith(u"COM"_s, Qt::CaseInsensitive) && name.size() > 3 && name[3].isDigit();
    return name.contains(u'/') || isWindowsName ? name : u"/dev/"_s + name;
}

} // namespace

bool isAddress(const QString &text)
{
    return text.contains(u"://"_s) || text == u"pty" || text.startsWith(u"pty:") || text.startsWith(u"unix:");
}

PortBook::PortBook(Devices &devices, Lister lister)
    : m_devices(devices)
    , m_lister(std::move(lister))
{
}

std::vector<SerialPortInfo> PortBook::serialPorts() const
{
    const std::lock_guard lock(m_listing);
    return m_lister();
}

Result<PortChoice> PortBook::resolve(const QString &asked) const
{
    const QString name = withoutPrefix(asked.trimmed());
    if (name.isEmpty())
        return unknownPort(name);
    if (const auto device = m_devices.find(deviceOf(name)); device && !device->url.isEmpty())
        return fromDevice(name, *device);
    if (isAddress(name))
        return PortChoice{.asked = name, .url = name, .title = name, .device = deviceOf(name)};
    const QString path = pathOf(name);
    if (!path.startsWith(u'/') || QFileInfo::exists(path))
        return fromPath(name, path);
    return unknownPort(name);
}

PortChoice PortBook::fromDevice(const QString &asked, const DeviceInfo &device) const
{
    PortChoice choice = isAddress(device.url) ? PortChoice{.url = device.url} : fromPath(asked, device.url);
    choice.asked = asked;
    choice.title = device.title;
    choice.device = device.id;
    choice.standIn = device.standIn;
    return choice;
}

PortChoice PortBook::fromPath(const QString &asked, const QString &path) const
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    const QString url = canonical.isEmpty() ? path : canonical;
    PortChoice choice{.asked = asked, .url = url, .title = path, .device = deviceOf(url)};
    const std::vector<SerialPortInfo> ports = serialPorts();
    const SerialPortInfo *port = withDevice(ports, url);
    if (port && port->vid)
        choice.identity = identityOf(*port);
    return choice;
}

Result<PortChoice> PortBook::locate(const PortChoice &last) const
{
    if (!last.identity)
        return resolve(last.asked);
    const auto port = findPort(*last.identity, serialPorts());
    if (!port)
        return fail(ErrorCode::NotFound, Tr::text("%1 is not plugged in.").arg(last.title));
    if (port->device == last.url)
        return last;
    PortChoice now = last;
    now.url = port->device;
    now.device = deviceOf(port->device);
    now.title = port->device;
    return now;
}

std::unexpected<Error> PortBook::unknownPort(const QString &asked) const
{
    QStringList known;
    const auto devices = m_devices.list().get();
    for (const DeviceInfo &device : *devices) {
        if (device.kind == u"port")
            known.append(device.name());
    }
    Error error;
    error.code = ErrorCode::NotFound;
    error.message = Tr::text("There is no port \"%1\".").arg(asked);
    error.field = u"port"_s;
    if (const QString near = nearest(asked, known); !near.isEmpty())
        error.nextActions.push_back(Tr::text("Did you mean %1?").arg(near));
    if (!known.isEmpty())
        error.nextActions.push_back(Tr::text("Ports there are: %1.").arg(known.join(u", "_s)));
    else
        error.nextActions.push_back(
            Tr::text("Plug a device in, start a machine, or give an address such as socket://host:port."));
    return fail(std::move(error));
}

} // namespace ohm::serial
