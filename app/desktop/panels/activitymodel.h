// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/journal.h"

#include <QAbstractTableModel>
#include <QHash>

#include <deque>

namespace ohm {

// One line of the Activity panel: a call with its end, or something else that happened.
struct ActivityRow
{
    EventPointer event; // the Call, or what happened
    EventPointer result; // of a call that has ended
};

// The journal as a table, newest last; bytes and progress stay out. Bounded like the journal itself.
class ActivityModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, Who, What, Details, Outcome, Duration, ColumnCount };
    enum Role { SearchRole = Qt::UserRole, KindRole, CallerRole };

    ActivityModel(Journal &journal, QObject *parent);

    const ActivityRow &row(int row) const { return m_rows[std::size_t(row)]; }
    static bool failed(const ActivityRow &row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void fetch();
    void append(std::vector<ActivityRow> rows);
    void takeResult(const EventPointer &event);
    QString text(const ActivityRow &row, int column) const;
    QVariant decoration(const ActivityRow &row, int column) const;

    Journal &m_journal;
    std::deque<ActivityRow> m_rows;
    std::uint64_t m_seen = 0; // sequence of the last event read
    std::uint64_t m_removed = 0; // rows that made room
    QHash<std::uint64_t, std::uint64_t> m_calls; // sequence of an open Call -> number of its row, removed ones counted
};

// What a person calls the caller: "You", "claude#2", "ohmctl".
QString callerTitle(const QString &caller);
QColor callerColor(const QString &caller, const QPalette &palette);

} // namespace ohm
