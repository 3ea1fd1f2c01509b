// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp/panel/clientsmodel.h"

#include "mcp/mcptr.h"

#include <QLocale>

namespace ohm::mcp {

QString verdictTitle(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Allow:
        return Tr::tr("As the settings say");
    case Verdict::Ask:
        return Tr::tr("Asks for all but reading");
    case Verdict::Deny:
        break;
    }
    return Tr::tr("Only reads");
}

void ClientsModel::show(const ClientList &clients, const AssistantPolicy &policy, const Clock &clock)
{
    std::vector<Row> rows;
    for (const ClientSummary &client : clients) {
        const QDateTime since = clock.wallTime(client.since).toLocalTime();
        rows.push_back({.client = client,
            .atMost =
                client.isConsole ? Tr::tr("Everything (you)") : verdictTitle(policy.clients.value(client.name, Verdict::Allow)),
            .since = QLocale().toString(since.time(), QLocale::ShortFormat)});
    }
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    } else if (rows != m_rows) {
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

const ClientSummary *ClientsModel::clientAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[std::size_t(row)].client : nullptr;
}

int ClientsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int ClientsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ClientsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    if (role == Qt::DisplayRole)
        return text(row, index.column());
    if (role == Qt::ToolTipRole && index.column() == Name)
        return Tr::tr("Connection %1, version %2").arg(row.client.number).arg(row.client.version);
    if (role == Qt::TextAlignmentRole && (index.column() == Calls || index.column() == Running))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QString ClientsModel::text(const Row &row, int column) const
{
    const ClientSummary &client = row.client;
    switch (column) {
    case Name:
        return client.name.isEmpty() ? Tr::tr("Not named yet") : client.name;
    case AtMost:
        return row.atMost;
    case Calls:
        return QLocale().toString(qulonglong(client.calls));
    case Running:
        return QLocale().toString(client.running);
    case LastAction:
        return client.lastAction;
    case Since:
        return row.since;
    default:
        return client.protocol;
    }
}

QVariant ClientsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return Tr::tr("Client");
    case AtMost:
        return Tr::tr("May do");
    case Calls:
        return Tr::tr("Calls");
    case Running:
        return Tr::tr("Running");
    case LastAction:
        return Tr::tr("Last call");
    case Since:
        return Tr::tr("Since");
    default:
        return Tr::tr("Protocol");
    }
}

} // namespace ohm::mcp
