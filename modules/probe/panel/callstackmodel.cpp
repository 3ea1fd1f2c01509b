// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/panel/callstackmodel.h"

#include "probe/panel/targetpanel.h"
#include "probe/probetr.h"
#include "ui/themecolors.h"

#include <QFileInfo>
#include <QFontDatabase>
#include <QGuiApplication>

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const Json &json, const char *name) { return toQString(json.value(name, Json(""))); }

// "step_waves (bench=0x20000000 <g_bench>)"
QString callText(const Json &frame)
{
    const QString function = textOf(frame, "function");
    QStringList arguments;
    for (const Json &argument : frame.value("arguments", Json::array()))
        arguments << u"%1=%2"_s.arg(textOf(argument, "name"), textOf(argument, "value"));
    return u"%1 (%2)"_s.arg(function.isEmpty() ? u"??"_s : function, arguments.join(u", "_s));
}

} // namespace

void CallStackModel::setFrames(const Json &result)
{
    const Json frames = result.value("frames", Json::array());
    beginResetModel();
    m_frames.assign(frames.begin(), frames.end());
    m_isOutdated = false;
    endResetModel();
}

void CallStackModel::setOutdated(bool outdated)
{
    if (std::exchange(m_isOutdated, outdated) != outdated && !m_frames.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const Json *CallStackModel::frameAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_frames[std::size_t(row)] : nullptr;
}

int CallStackModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_frames.size()); }

int CallStackModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString CallStackModel::text(const Json &frame, int column)
{
    switch (column) {
    case Level:
        return QString::number(frame.value("level", 0));
    case Function:
        return callText(frame);
    case Source:
        return QFileInfo(textOf(frame, "source")).fileName();
    default:
        return addressText(frame.value("address", quint64(0)));
    }
}

QVariant CallStackModel::data(const QModelIndex &index, int role) const
{
    const Json &frame = m_frames.at(std::size_t(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return text(frame, index.column());
    case Qt::ToolTipRole:
        return index.column() == Source ? textOf(frame, "source") : text(frame, index.column());
    case Qt::FontRole:
        return index.column() == Address ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : QVariant();
    case Qt::ForegroundRole:
        return m_isOutdated || index.column() == Level ? QVariant(themeColors(QGuiApplication::palette()).muted) : QVariant();
    default:
        return {};
    }
}

QVariant CallStackModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Level:
        return Tr::tr("No.");
    case Function:
        return Tr::tr("Function");
    case Source:
        return Tr::tr("Source");
    default:
        return Tr::tr("Address");
    }
}

void VariablesModel::setRows(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void VariablesModel::setRow(int row, Row changed)
{
    m_rows.at(std::size_t(row)) = std::move(changed);
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void VariablesModel::append(Row row)
{
    beginInsertRows({}, rowCount(), rowCount());
    m_rows.push_back(std::move(row));
    endInsertRows();
}

void VariablesModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
}

int VariablesModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int VariablesModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant VariablesModel::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows.at(std::size_t(index.row()));
    const QString texts[] = {row.name, row.value, row.type};
    switch (role) {
    case Qt::DisplayRole:
        return texts[index.column()];
    case Qt::ToolTipRole:
        return row.isArgument && index.column() == Name ? Tr::tr("Argument") : texts[index.column()];
    case Qt::FontRole:
        return index.column() == Type ? QVariant() : QFontDatabase::systemFont(QFontDatabase::FixedFont);
    case Qt::ForegroundRole:
        if (row.hasFailed && index.column() == Value)
            return themeColors(QGuiApplication::palette()).error;
        return index.column() == Type ? QVariant(themeColors(QGuiApplication::palette()).muted) : QVariant();
    default:
        return {};
    }
}

QVariant VariablesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return Tr::tr("Name");
    case Value:
        return Tr::tr("Value");
    default:
        return Tr::tr("Type");
    }
}

} // namespace ohm::probe
