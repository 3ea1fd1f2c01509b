// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/devices.h"

#include <QAbstractTableModel>

namespace ohm::serial {

// The ports of the bench with their USB identity and who has them, and below them addresses that were used lately.
class PortsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Port, Identity, State, ColumnCount };

    explicit PortsModel(QObject *parent);

    void setDevices(const DeviceList &devices);
    void setRecent(const QStringList &addresses);

    QString portAt(int row) const; // what serial_open takes
    QString consoleAt(int row) const; // the one that has it; empty when none does

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        QString port;
        QString title;
        QString identity;
        QString state;
        QString console;
        QString whyNot;
        QString standIn;
        bool isRecent = false;
        friend bool operator==(const Row &, const Row &) = default;
    };
    void rebuild();
    static Row rowOf(const DeviceInfo &port, const DeviceList &devices);
    QVariant toolTip(const Row &row) const;

    DeviceList m_devices;
    QStringList m_recent;
    std::vector<Row> m_rows;
};

} // namespace ohm::serial
