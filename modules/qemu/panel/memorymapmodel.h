// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

#include <QAbstractTableModel>

namespace ohm::qemu {

// The regions of a machine's memory, from the result of qemu_memory_map, with the devices that lie in each.
class MemoryMapModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Start, End, Size, Kind, Name, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setMap(const Json &result);
    QString rowText(int row) const; // for the clipboard, columns apart by tabs

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        quint64 start = 0, end = 0;
        QString kind, name;
        bool isPlaceholder = false;
    };
    QString text(const Row &row, int column) const;

    std::vector<Row> m_rows;
};

// "4 MiB", "4 KiB", "16 B"; whole units only, else the next smaller one.
QString sizeText(quint64 bytes);

} // namespace ohm::qemu
