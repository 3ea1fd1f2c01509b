// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

#include <QAbstractTableModel>

namespace ohm::probe {

// Who called whom, from the result of probe_backtrace.
class CallStackModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Level, Function, Source, Address, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setFrames(const Json &result);
    void setOutdated(bool outdated); // the target runs: drawn muted
    const Json *frameAt(int row) const; // nullptr: there is none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString text(const Json &frame, int column);

    std::vector<Json> m_frames;
    bool m_isOutdated = false;
};

// Names with value and type: the variables of a frame, or expressions that were evaluated.
class VariablesModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Value, Type, ColumnCount };
    struct Row
    {
        QString name, value, type;
        bool isArgument = false;
        bool hasFailed = false; // `value` says why
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<Row> rows);
    void setRow(int row, Row changed);
    void append(Row row);
    void remove(int row);
    const Row &rowAt(int row) const { return m_rows.at(std::size_t(row)); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Row> m_rows;
};

} // namespace ohm::probe
