// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/devicepanels.h"

#include "core/datatext.h"
#include "desktop/dockarea.h"

using namespace Qt::StringLiterals;

namespace ohm {

DevicePanels::DevicePanels(const Devices &devices, const PanelRegistry &panels, DockArea &docks)
    : QObject(&docks)
    , m_panels(panels)
    , m_docks(docks)
{
    devices.list().subscribe(this, [this](const Published<DeviceList>::Pointer &list) { follow(*list); });
}

void DevicePanels::follow(const DeviceList &devices)
{
    QStringList present;
    for (const DeviceInfo &device : devices) {
        const DevicePanelSpec *spec = m_panels.forKind(device.kind);
        if (!spec)
            continue;
        const QString id = device.id.toString();
        const QString title =
            device.isReal() ? device.title : u"%1 (%2)"_s.arg(translatedData(device.title), translatedData(device.standIn));
        present += id;
        if (m_present.contains(id)) {
            m_docks.setTitle(id, title);
            continue;
        }
        m_docks.add({.id = id,
            .title = title,
            .icon = QString::fromLatin1(spec->icon),
            .area = spec->area,
            .group = device.kind,
            .make = [make = spec->make, device = device.id](QWidget *parent) { return make(device, parent); }});
        if (spec->opensItself)
            m_docks.open(id);
    }
    for (const QString &id : std::as_const(m_present)) {
        if (!present.contains(id))
            m_docks.remove(id);
    }
    m_present = present;
}

} // namespace ohm
