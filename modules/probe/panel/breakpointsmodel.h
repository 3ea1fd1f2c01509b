// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

#include <QAbstractTableModel>

namespace ohm::probe {

// Breakpoints and watchpoints, from the result of probe_breakpoint_list.
class BreakpointsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Kind, Where, Address, Source, Target, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setBreakpoints(const Json &result);
    int idAt(int row) const { return m_rows.at(std::size_t(row)).id; }
    bool isCode(int row) const { return !m_rows.at(std::size_t(row)).isWatchpoint(); }
    QString sourceAt(int row) const { return m_rows.at(std::size_t(row)).source; } // "/path/motor.c:41"
    quint64 addressAt(int row) const { return m_rows.at(std::size_t(row)).address; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        int id = 0;
        QString target, type, place, function, source;
        quint64 address = 0, size = 0;
        bool isWatchpoint() const { return type != u"hardware" && type != u"software"; }
        friend bool operator==(const Row &, const Row &) = default;
    };
    static QString text(const Row &row, int column);

    std::vector<Row> m_rows;
};

} // namespace ohm::probe
