// SPDX-License-Identifier: GPL-3.0-or-later
#include "mctp/panel/messagemodel.h"

#include "mctp/engine/names.h"
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

void MessageModel::setLink(std::shared_ptr<Link> link)
{
    m_link = std::move(link);
    restart();
}

void MessageModel::setFilter(const PacketFilter &filter)
{
    m_filter = filter;
    restart();
}

void MessageModel::restart()
{
    beginResetModel();
    m_groups.clear();
    m_positions.clear();
    m_open.clear();
    m_undecided.clear();
    m_first = 0;
    m_cursor = 1;
    endResetModel();
    fetch();
}

void MessageModel::fetch()
{
    if (!m_link)
        return;
    const Monitor::Read read = m_link->monitor().read(m_cursor, fetchedAtOnce);
    m_cursor = read.next;
    for (const Capture &capture : read.captures)
        take(capture);
    settle();
    trim();
}

void MessageModel::take(const Capture &capture)
{
    if (capture.message != 0) {
        if (const auto known = m_positions.find(capture.message); known != m_positions.end())
            return addPacket(known->second, capture);
        if (const auto undecided = m_undecided.find(capture.message); undecided != m_undecided.end())
            return undecided->second.packets.push_back(capture);
    }
    Group group{capture.message, m_link->monitor().message(capture.message), {capture}};
    if (matches(m_filter, capture, group.info))
        append(std::move(group));
    else if (isOpen(group) && m_filter.dropsOnly) // it may be dropped yet
        m_undecided.emplace(capture.message, std::move(group));
}

void MessageModel::addPacket(quint64 position, const Capture &capture)
{
    const int row = int(position - m_first);
    Group &group = m_groups[std::size_t(row)];
    const int child = int(group.packets.size());
    beginInsertRows(index(row, 0), child, child);
    group.packets.push_back(capture);
    endInsertRows();
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void MessageModel::append(Group group)
{
    const int row = int(m_groups.size());
    const quint64 position = m_first + m_groups.size();
    if (group.id != 0)
        m_positions[group.id] = position;
    if (isOpen(group))
        m_open.insert(position);
    beginInsertRows({}, row, row);
    m_groups.push_back(std::move(group));
    endInsertRows();
}

// Messages that were open when they were looked at last.
void MessageModel::settle()
{
    const auto look = [this](Group &group) { group.info = m_link->monitor().message(group.id); };
    for (auto it = m_undecided.begin(); it != m_undecided.end();) {
        look(it->second);
        if (isOpen(it->second)) {
            ++it;
            continue;
        }
        if (matches(m_filter, it->second.packets.front(), it->second.info))
            append(std::move(it->second));
        it = m_undecided.erase(it);
    }
    for (auto it = m_open.begin(); it != m_open.end();) {
        const int row = int(*it - m_first);
        look(m_groups[std::size_t(row)]);
        if (isOpen(m_groups[std::size_t(row)])) {
            ++it;
            continue;
        }
        it = m_open.erase(it);
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

void MessageModel::trim()
{
    if (m_groups.size() <= mostRows)
        return;
    const auto tooMany = m_groups.size() - mostRows;
    beginRemoveRows({}, 0, int(tooMany) - 1);
    for (std::size_t i = 0; i < tooMany; ++i) {
        m_positions.erase(m_groups.front().id);
        m_groups.pop_front();
    }
    m_first += tooMany;
    m_open.erase(m_open.begin(), m_open.lower_bound(m_first));
    endRemoveRows();
}

// --- What a row is --------------------------------------------------------------------------------------------------

// Rows of messages have 0 as their internal id; those of packets the position of their message, plus 1, which stays the same
// when older rows go.
QModelIndex MessageModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(m_first + quint64(parent.row()) + 1) : quintptr(0));
}

QModelIndex MessageModel::parent(const QModelIndex &child) const
{
    const quint64 position = child.internalId();
    return position == 0 ? QModelIndex() : createIndex(int(position - 1 - m_first), 0, quintptr(0));
}

MessageModel::Group *MessageModel::groupOf(const QModelIndex &index) const
{
    const QModelIndex top = index.parent().isValid() ? index.parent() : index;
    return top.isValid() && top.row() < int(m_groups.size()) ? &m_groups[std::size_t(top.row())] : nullptr;
}

const Capture *MessageModel::capture(const QModelIndex &index) const
{
    const Group *group = groupOf(index);
    if (!group || (group->id != 0 && !index.parent().isValid()))
        return nullptr;
    return &group->packets.at(index.parent().isValid() ? std::size_t(index.row()) : 0);
}

QByteArray MessageModel::body(const QModelIndex &index) const
{
    QByteArray body;
    if (const Group *group = groupOf(index)) {
        for (const Capture &packet : group->packets)
            body += packet.packet.mid(packetHeader);
    }
    return body;
}

quint64 MessageModel::message(const QModelIndex &index) const
{
    const Group *group = groupOf(index);
    return group ? group->id : 0;
}

int MessageModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    const Group *group = parent.parent().isValid() || parent.column() != 0 ? nullptr : groupOf(parent);
    return group && group->id != 0 ? int(group->packets.size()) : 0;
}

int MessageModel::columnCount(const QModelIndex &) const { return ColumnCount; }

QString MessageModel::text(const Group &group, int column) const
{
    const Capture &first = group.packets.front();
    switch (column) {
    case Type:
        return group.info && group.info->type ? typeName(*group.info->type) : QString();
    case Packets:
        return group.id != 0 ? QString::number(group.packets.size()) : QString();
    case Summary:
        return group.info && !group.info->summary.isEmpty() ? group.info->summary : shownSummary(first, group.info);
    case Fate:
        return group.info ? fateText(*group.info) : fateText(first, group.info);
    default:
        return packetText(group, first, column);
    }
}

QString MessageModel::packetText(const Group &group, const Capture &capture, int column) const
{
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
    case Packets:
        return {};
    case Type:
    case Summary:
        return !header ? QString() : column == Summary ? flagsText(*header) : QString();
    default:
        return fateText(capture, group.info);
    }
}

QVariant MessageModel::data(const QModelIndex &index, int role) const
{
    const Group *group = groupOf(index);
    if (!group)
        return {};
    const bool isPacket = index.parent().isValid();
    const Capture &capture = group->packets.at(isPacket ? std::size_t(index.row()) : 0);
    const ThemeColors &colors = themeColors(QGuiApplication::palette());
    const bool isLost = capture.drop || (group->info && !isOpen(*group) && group->info->state != MessageState::Complete);
    switch (role) {
    case Qt::DisplayRole:
        return isPacket ? packetText(*group, capture, index.column()) : text(*group, index.column());
    case Qt::ToolTipRole:
        return index.column() >= Summary ? data(index, Qt::DisplayRole) : QVariant();
    case Qt::FontRole:
        return isPacket && index.column() == Summary ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Time || index.column() == Packets ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::ForegroundRole:
        if (isLost || index.column() == Fate)
            return colors.error;
        return capture.direction == Direction::Sent ? QVariant(colors.muted) : QVariant();
    default:
        return {};
    }
}

QVariant MessageModel::headerData(int section, Qt::Orientation orientation, int role) const
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
    case Type:
        return Tr::tr("Type");
    case Packets:
        return Tr::tr("Packets");
    case Summary:
        return Tr::tr("What it is");
    default:
        return Tr::tr("Problem");
    }
}

} // namespace ohm::mctp
