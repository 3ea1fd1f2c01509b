// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/bench.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace ohm {

// The jobs that run and the last ones that ended, newest first.
class JobsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { What, Who, Progress, Elapsed, State, ColumnCount };
    enum Role { ShareRole = Qt::UserRole }; // of Progress: 0 … 1; -1 while nobody knows; nothing once ended

    JobsModel(Bench &bench, QObject *parent);

    JobPointer job(int row) const { return m_jobs[std::size_t(row)]; }
    int running() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void update();
    void addNew(const std::vector<JobPointer> &wanted);
    QString text(const Job &job, int column) const;

    Bench &m_bench;
    std::vector<JobPointer> m_jobs;
    QTimer m_clockwork; // ticks while something runs, for the elapsed time
};

} // namespace ohm
