// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

#include <QAbstractTableModel>
#include <QMap>

namespace ohm::probe {

// Instructions with where the target stands and where breakpoints are, from the results of probe_disassemble.
class DisassemblyModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Address, Text, Source, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(const Json &result);
    void setCurrent(std::optional<quint64> address); // where the target stands
    void setBreakpoints(const QMap<quint64, int> &ids); // their numbers, by address

    int rowOf(quint64 address) const; // -1: not among them
    quint64 addressAt(int row) const { return m_rows.at(std::size_t(row)).address; }
    std::pair<QString, int> sourceOf(quint64 address) const; // file and line; an empty file when not known

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        quint64 address = 0;
        QString text, bytes, symbol, destination, file, sourceText;
        int line = 0;
        bool isNewLine = false; // the first instruction of its source line
    };
    QString text(const Row &row, int column) const;
    void tellAll();

    std::vector<Row> m_rows;
    std::optional<quint64> m_current;
    QMap<quint64, int> m_breakpoints;
};

// "/path/motor.c:41" as file and line.
std::pair<QString, int> fileAndLine(const QString &source);

} // namespace ohm::probe
