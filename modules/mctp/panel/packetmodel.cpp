// SPDX-License-Identifier: GPL-3.0-or-later
#include "mctp/panel/packetmodel.h"

#include "mctp/mctptr.h"
#include "mctp/panel/packettext.h"
#include "ui/themecolors.h"

#include <QFontDatabase>
#include <QGuiApplication>

namespace ohm::mctp {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t fetchedAtOnce = 2000; // so that a flood does not hold up the window

} // namespace

void PacketModel::setLink(std::shared_ptr<Link> link)
{
    m_link = std::move(link);
    restart();
}

void PacketModel::setFilter(const PacketFilter &filter)
{
    m_filter = filter;
    restart();
}

void PacketModel::restart()
{
    beginResetModel();
    m_rows.clear();
    m_cursor = 1;
    endResetModel();
    fetch();
}

bool PacketModel::fetch()
{
    if (!m_link)
        return false;
    const Monitor::Read read = m_link->monitor().read(m_cursor, fetchedAtOnce);
    m_cursor = read.next;
    std::vector<Row> rows;
    for (const Capture &capture : read.captures) {
        const auto message = m_link->monitor().message(capture.message);
        if (matches(m_filter, capture, message))
            rows.push_back({capture, shownSummary(capture, message)});
    }
    append(std::move(rows));
    return !read.captures.empty();
}

void PacketModel::append(std::vector<Row> rows)
{
    if (rows.empty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(rows.size()) - 1);
    for (Row &row : rows)
        m_rows.push_back(std::move(row));
    endInsertRows();
    if (m_rows.size() <= mostRows)
        return;
    const auto tooMany = m_rows.size() - mostRows;
    beginRemoveRows({}, 0, int(tooMany) - 1);
    m_rows.erase(m_rows.begin(), m_rows.begin() + qsizetype(tooMany));
    endRemoveRows();
}

const Capture *PacketModel::capture(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? &m_rows[std::size_t(row)].capture : nullptr;
}

void PacketModel::highlight(quint64 message)
{
    if (std::exchange(m_highlighted, message) != message && !m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {Qt::BackgroundRole});
}

QString PacketModel::fate(const Capture &capture) const
{
    return fateText(capture, m_link ? m_link->monitor().message(capture.message) : std::nullopt);
}

QString PacketModel::text(const Row &row, int column) const
{
    const Capture &capture = row.capture;
    const auto header = headerOf(capture);
    switch (column) {
    case Number:
        return QString::number(capture.number);
    case Time:
        return timeText(capture.at);
    case Way:
        return wayText(capture);
    case Source:
        return header ? QString::number(header->source) : QString();
    case Destination:
        return header ? QString::number(header->destination) : QString();
    case Flags:
        return header ? flagsText(*header) : QString();
    case Summary:
        return row.summary;
    default:
        return fate(capture);
    }
}

int PacketModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int PacketModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant PacketModel::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows.at(std::size_t(index.row()));
    const ThemeColors &colors = themeColors(QGuiApplication::palette());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return index.column() >= Summary ? text(row, index.column()) : QVariant();
    case Qt::FontRole:
        return index.column() == Flags ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() <= Time ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::BackgroundRole:
        return m_highlighted != 0 && row.capture.message == m_highlighted ? QVariant(colors.infoFill) : QVariant();
    case Qt::ForegroundRole:
        if (row.capture.drop || index.column() == Fate)
            return colors.error;
        return row.capture.direction == Direction::Sent ? QVariant(colors.muted) : QVariant();
    default:
        return {};
    }
}

QVariant PacketModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return Tr::tr("No.");
    case Time:
        return Tr::tr("Time (s)");
    case Way:
        return Tr::tr("Way");
    case Source:
        return Tr::tr("From");
    case Destination:
        return Tr::tr("To");
    case Flags:
        return Tr::tr("Flags");
    case Summary:
        return Tr::tr("What it is");
    default:
        return Tr::tr("Problem");
    }
}

} // namespace ohm::mctp
