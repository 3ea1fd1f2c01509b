// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mctp/engine/link.h"

#include <QAbstractItemModel>

#include <deque>
#include <set>
#include <unordered_map>

namespace ohm::mctp {

// The messages of a link that a filter lets through, each with its packets below it. What belongs to no message has a row of
// its own.
class MessageModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Number, Time, Way, Source, Destination, Type, Packets, Summary, Fate, ColumnCount };
    static constexpr std::size_t mostRows = 10'000; // messages; older ones go

    using QAbstractItemModel::QAbstractItemModel;

    void setLink(std::shared_ptr<Link> link); // null: none; starts anew
    void setFilter(const PacketFilter &filter); // starts anew
    void fetch(); // what came since

    const Capture *capture(const QModelIndex &index) const; // of a packet; null: a message, or no row
    QByteArray body(const QModelIndex &index) const; // of a message, as far as it has come; type byte first
    quint64 message(const QModelIndex &index) const; // that the row is or belongs to; 0: none

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Group
    {
        quint64 id = 0; // of the message; 0: a packet alone
        std::optional<MessageInfo> info;
        std::vector<Capture> packets;
    };
    static bool isOpen(const Group &group) { return group.info && group.info->state == MessageState::Open; }
    Group *groupOf(const QModelIndex &index) const;
    void restart();
    void take(const Capture &capture);
    void addPacket(quint64 position, const Capture &capture);
    void append(Group group);
    void settle();
    void trim();
    QString text(const Group &group, int column) const;
    QString packetText(const Group &group, const Capture &capture, int column) const;

    std::shared_ptr<Link> m_link;
    PacketFilter m_filter;
    quint64 m_cursor = 1;
    mutable std::deque<Group> m_groups;
    quint64 m_first = 0; // position of the first row: rows that are gone
    std::unordered_map<quint64, quint64> m_positions; // of messages
    std::set<quint64> m_open; // positions of messages that are not whole yet
    std::map<quint64, Group> m_undecided; // open ones that the filter may still want
};

} // namespace ohm::mctp
