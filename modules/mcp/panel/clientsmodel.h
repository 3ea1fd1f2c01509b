// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/policy.h"
#include "mcp/mcpserver.h"

#include <QAbstractTableModel>

namespace ohm::mcp {

// The connected clients, a row each, in the order in which they came.
class ClientsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, AtMost, Calls, Running, LastAction, Since, Protocol, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const ClientList &clients, const AssistantPolicy &policy, const Clock &clock);
    const ClientSummary *clientAt(int row) const; // nullptr beyond the end

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        ClientSummary client;
        QString atMost;
        QString since;
        friend bool operator==(const Row &, const Row &) = default;
    };
    QString text(const Row &row, int column) const;

    std::vector<Row> m_rows;
};

QString verdictTitle(Verdict verdict); // of a client's limit

} // namespace ohm::mcp
