// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/panel/sessionchoice.h"

#include <QAbstractItemModel>
#include <QMap>

namespace ohm::probe {

// The debug sessions, and below each its targets with state and place.
class SessionsModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Name, State, Where, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;

    void setSessions(const std::vector<ShownSession> &sessions);
    // Where the halted targets of a session are in the program, by the target's name: "motor_step+0x12".
    void setFunctions(const QString &session, const QMap<QString, QString> &functions);

    const ShownSession *sessionAt(const QModelIndex &index) const;
    const ShownTarget *targetAt(const QModelIndex &index) const; // nullptr for the row of a session
    QModelIndex indexOf(const QString &session, const QString &target) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString sessionText(const ShownSession &session, int column) const;
    QString targetText(const ShownSession &session, const ShownTarget &target, int column) const;
    QIcon iconOf(const QModelIndex &index) const;

    std::vector<ShownSession> m_sessions;
    QMap<QString, QMap<QString, QString>> m_functions; // by session, then target
};

} // namespace ohm::probe
