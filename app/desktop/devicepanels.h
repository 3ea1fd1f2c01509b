// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/devices.h"
#include "ui/panel.h"

#include <QObject>

namespace ohm {

class DockArea;

// Keeps one dock for each live device whose kind has a panel: adds it when the device appears, takes it away when it goes.
class DevicePanels final : public QObject
{
    Q_OBJECT
public:
    DevicePanels(const Devices &devices, const PanelRegistry &panels, DockArea &docks);

private:
    void follow(const DeviceList &devices);

    const PanelRegistry &m_panels;
    DockArea &m_docks;
    QStringList m_present; // ids of our docks
};

} // namespace ohm
