// SPDX-License-Identifier: GPL-3.0-or-later
#include "mctp/engine/portplace.h"

#include "action/nearest.h"
#include "mctp/mctptr.h"

#include <QFileInfo>

#include <algorithm>

namespace ohm::mctp {

using namespace Qt::StringLiterals;

namespace {

const QString prefix = u"port:"_s;

bool isAddress(const QString &text)
{
    return text.contains(u"://") || text.startsWith(u"unix:") || text == u"pty" || text.startsWith(u"pty:");
}

std::unexpected<Error> unknownPort(const Devices &devices, const QString &asked)
{
    QStringList names;
    const auto list = devices.list().get();
    for (const DeviceInfo &device : *list) {
        if (device.kind == u"port")
            names << device.name();
    }
    Error error;
    error.code = ErrorCode::NotFound;
    error.field = u"port"_s;
    error.message = Tr::text("There is no port \"%1\".").arg(asked);
    if (const QString near = nearest(asked, names); !near.isEmpty())
        error.nextActions.push_back(Tr::text("Did you mean %1?").arg(near));
    else if (!names.isEmpty())
        error.nextActions.push_back(Tr::text("Ports of the bench: %1.").arg(names.join(u", "_s)));
    error.nextActions.push_back(Tr::text("Or give a path, or an address such as socket://127.0.0.1:4000."));
    return fail(std::move(error));
}

PortPlace atPath(const QString &asked, const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    const QString url = canonical.isEmpty() ? path : canonical;
    PortPlace place{.asked = asked, .url = url, .device = DeviceId(prefix + url)};
    const auto ports = listSerialPorts();
    const auto port = std::ranges::find(ports, url, &SerialPortInfo::device);
    if (port != ports.end() && port->vid)
        place.identity = identityOf(*port);
    return place;
}

} // namespace

Result<PortPlace> findPlace(const Devices &devices, const QString &asked)
{
    const QString name = asked.startsWith(prefix) ? asked.sliced(prefix.size()) : asked;
    if (const auto device = devices.find(DeviceId(prefix + name)); device && !device->url.isEmpty()) {
        PortPlace place = isAddress(device->url) ? PortPlace{.url = device->url} : atPath(name, device->url);
        place.asked = name;
        place.device = device->id;
        place.standIn = device->standIn;
        place.binding = toQString(device->details.value("binding", Json("")));
        if (const auto address = device->details.find("address"); address != device->details.end() && address->is_number())
            place.ownAddress = address->get<int>();
        return place;
    }
    if (isAddress(name))
        return PortPlace{.asked = name, .url = name, .device = DeviceId(prefix + name)};
    const QString path = name.startsWith(u'/') ? name : u"/dev/"_s + name;
    return !name.isEmpty() && QFileInfo::exists(path) ? Result<PortPlace>(atPath(name, path)) : unknownPort(devices, asked);
}

Result<PortPlace> findAgain(const Devices &devices, const PortPlace &last)
{
    if (last.identity) {
        const auto port = findPort(*last.identity, listSerialPorts());
        if (!port)
            return fail(ErrorCode::NotFound, Tr::text("%1 is not plugged in.").arg(identityText(last)));
        if (port->device == last.url)
            return last;
        PortPlace now = last;
        now.url = port->device;
        now.device = DeviceId(prefix + port->device);
        return now;
    }
    auto now = findPlace(devices, last.asked);
    if (!now)
        return fail(ErrorCode::NotFound, Tr::text("%1 is not there.").arg(last.asked));
    return now;
}

QString identityText(const PortPlace &place)
{
    const auto &identity = place.identity;
    if (!identity || !identity->vid || !identity->pid)
        return place.asked;
    const QString product =
        u"USB %1:%2"_s.arg(*identity->vid, 4, 16, QLatin1Char('0')).arg(*identity->pid, 4, 16, QLatin1Char('0'));
    return identity->serialNumber.isEmpty() ? product + u" "_s + Tr::tr("in socket %1").arg(identity->usbPath)
                                            : product + u" "_s + Tr::tr("serial number %1").arg(identity->serialNumber);
}

} // namespace ohm::mctp
