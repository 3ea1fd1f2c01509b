// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/panel/breakpointsmodel.h"

#include "probe/panel/targetpanel.h"
#include "probe/probetr.h"
#include "ui/icons.h"

#include <QFileInfo>
#include <QFontDatabase>

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

QString kindText(const QString &type, quint64 size)
{
    if (type == u"hardware")
        return Tr::tr("Breakpoint");
    if (type == u"software")
        return Tr::tr("Breakpoint in RAM");
    if (type == u"read")
        return Tr::tr("Watchpoint: read, %1 B").arg(size);
    if (type == u"write")
        return Tr::tr("Watchpoint: write, %1 B").arg(size);
    return Tr::tr("Watchpoint: read or write, %1 B").arg(size);
}

} // namespace

void BreakpointsModel::setBreakpoints(const Json &result)
{
    std::vector<Row> rows;
    for (const Json &json : result.value("breakpoints", Json::array())) {
        const auto textOf = [&json](const char *name) { return toQString(json.value(name, Json(""))); };
        rows.push_back({.id = json.at("id").get<int>(),
            .target = textOf("target"),
            .type = textOf("type"),
            .place = textOf("place"),
            .function = textOf("function"),
            .source = textOf("source"),
            .address = json.at("address").get<quint64>(),
            .size = json.value("size", quint64(0))});
    }
    if (rows == m_rows)
        return; // keeps the selection
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int BreakpointsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int BreakpointsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString BreakpointsModel::text(const Row &row, int column)
{
    switch (column) {
    case Kind:
        return kindText(row.type, row.size);
    case Where:
        return row.isWatchpoint() && !row.place.isEmpty() ? row.place : row.function;
    case Address:
        return addressText(row.address);
    case Source:
        return row.source.isEmpty() ? QString() : QFileInfo(row.source).fileName();
    default:
        return row.target;
    }
}

QVariant BreakpointsModel::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows.at(std::size_t(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Source ? row.source : text(row, index.column());
    case Qt::DecorationRole:
        if (index.column() != Kind)
            return {};
        return row.isWatchpoint() ? Icons::get(u"search"_s, Icons::Tint::Info) : Icons::get(u"record"_s, Icons::Tint::Error);
    case Qt::FontRole:
        return index.column() == Address ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : QVariant();
    default:
        return {};
    }
}

QVariant BreakpointsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Kind:
        return Tr::tr("Kind");
    case Where:
        return Tr::tr("Where");
    case Address:
        return Tr::tr("Address");
    case Source:
        return Tr::tr("Source");
    default:
        return Tr::tr("Target");
    }
}

} // namespace ohm::probe
