// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/panel/portsmodel.h"

#include "core/datatext.h"
#include "serial/serialtr.h"
#include "ui/icons.h"

#include <algorithm>

namespace ohm::serial {

using namespace Qt::StringLiterals;

namespace {

QString detail(const DeviceInfo &device, const char *name)
{
    const auto found = device.details.find(name);
    return found == device.details.end() ? QString() : toQString(*found);
}

QString identityOf(const DeviceInfo &port)
{
    QStringList parts = {detail(port, "manufacturer"), detail(port, "usb"), detail(port, "serial_number")};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

PortsModel::PortsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void PortsModel::setDevices(const DeviceList &devices)
{
    m_devices = devices;
    rebuild();
}

void PortsModel::setRecent(const QStringList &addresses)
{
    m_recent = addresses;
    rebuild();
}

PortsModel::Row PortsModel::rowOf(const DeviceInfo &port, const DeviceList &devices)
{
    Row row{.port = port.name(), .title = port.title, .identity = identityOf(port), .standIn = translatedData(port.standIn)};
    row.whyNot = detail(port, "why_not");
    const auto console = std::ranges::find_if(devices, [&](const DeviceInfo &device) {
        const bool hasIt = device.state != u"closed" && device.state != u"gone";
        return device.kind == u"console" && device.parent == port.id && hasIt;
    });
    if (console != devices.end())
        row.console = console->name();
    row.state = !row.console.isEmpty() ? Tr::tr("open in %1").arg(row.console)
        : !row.whyNot.isEmpty()        ? Tr::tr("blocked")
                                       : Tr::tr("free");
    return row;
}

// Rows are few and change seldom; a selection survives because the view finds its port again.
void PortsModel::rebuild()
{
    std::vector<Row> rows;
    for (const DeviceInfo &device : m_devices) {
        if (device.kind == u"port")
            rows.push_back(rowOf(device, m_devices));
    }
    for (const QString &address : std::as_const(m_recent)) {
        if (std::ranges::find(rows, address, &Row::port) == rows.end())
            rows.push_back({.port = address, .title = address, .identity = Tr::tr("used lately"), .isRecent = true});
    }
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

QString PortsModel::portAt(int row) const { return row < 0 || row >= rowCount() ? QString() : m_rows[std::size_t(row)].port; }

QString PortsModel::consoleAt(int row) const
{
    return row < 0 || row >= rowCount() ? QString() : m_rows[std::size_t(row)].console;
}

int PortsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int PortsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant PortsModel::toolTip(const Row &row) const
{
    if (!row.whyNot.isEmpty() && row.console.isEmpty())
        return row.whyNot;
    return row.standIn.isEmpty() ? row.title : u"%1\n%2"_s.arg(row.title, Tr::tr("Not the real thing: %1").arg(row.standIn));
}

QVariant PortsModel::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows[std::size_t(index.row())];
    if (role == Qt::ToolTipRole)
        return toolTip(row);
    if (role == Qt::DecorationRole && index.column() == Port)
        return Icons::get(row.isRecent ? u"history"_s : row.standIn.isEmpty() ? u"port"_s : u"machine"_s);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Port:
        return row.title;
    case Identity:
        return row.standIn.isEmpty() ? row.identity : row.standIn;
    default:
        return row.state;
    }
}

QVariant PortsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {Tr::tr("Port"), Tr::tr("Device"), Tr::tr("State")};
    return titles[section];
}

} // namespace ohm::serial
