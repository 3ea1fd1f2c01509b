// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mctp/engine/link.h"

#include <QAbstractTableModel>

#include <deque>

namespace ohm::mctp {

// The packets of a link that a filter lets through, as far as they have been fetched.
class PacketModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Number, Time, Way, Source, Destination, Flags, Summary, Fate, ColumnCount };
    static constexpr std::size_t mostRows = 20'000; // older ones go

    using QAbstractTableModel::QAbstractTableModel;

    void setLink(std::shared_ptr<Link> link); // null: none; starts anew
    void setFilter(const PacketFilter &filter); // starts anew
    bool fetch(); // what came since; true when there are new rows
    void highlight(quint64 message); // its packets; 0: none

    const Capture *capture(int row) const; // null: no such row

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        Capture capture;
        QString summary;
    };
    QString text(const Row &row, int column) const;
    QString fate(const Capture &capture) const;
    void restart();
    void append(std::vector<Row> rows);

    std::shared_ptr<Link> m_link;
    PacketFilter m_filter;
    quint64 m_cursor = 1;
    quint64 m_highlighted = 0;
    std::deque<Row> m_rows;
};

} // namespace ohm::mctp
