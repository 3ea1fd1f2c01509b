// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/devices.h"
#include "action/leases.h"

#include <QStandardItemModel>

namespace ohm {

// Everything live as a tree: kinds, their devices, and who holds them. Rows stay the same rows while they change, so that what
// is selected and unfolded stays so.
class BenchModel final : public QStandardItemModel
{
    Q_OBJECT
public:
    enum Column { Name, State, Holder, ColumnCount };
    enum Role { DeviceRole = Qt::UserRole }; // the device's id; empty for a kind

    BenchModel(const Devices &devices, const Leases &leases, QObject *parent);

    QModelIndex indexOf(const DeviceId &device) const;

private:
    void update();
    QStandardItem *kindItem(const QString &kind);
    void show(const DeviceInfo &device, QStandardItem &kind, int row);
    void removeGone(const DeviceList &devices);

    const Devices &m_devices;
    const Leases &m_leases;
};

QString kindTitle(const QString &kind); // "port" -> "Ports"
QString kindIcon(const QString &kind);
QString stateTitle(const QString &state); // "running", translated

} // namespace ohm
