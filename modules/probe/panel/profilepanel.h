// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/panel/targetpanel.h"

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QProgressBar;
class QStandardItemModel;
class QTreeView;

namespace ohm::probe {

// Where a running core spends its time: functions by their share, as bars, and the hottest places in each.
class ProfilePanel final : public TargetPanel
{
    Q_OBJECT
public:
    ProfilePanel(Bench &bench, std::shared_ptr<SessionChoice> choice, QWidget *parent = nullptr);

protected:
    void startAnew() override;
    void refresh() override { } // a profile is of the time when it was taken

private:
    void makeTools();
    QWidget *makeBody();
    void start();
    void cancel();
    void follow(const Job &job);
    void showProfile(const Json &profile);

    QStandardItemModel *m_model;
    QTreeView *m_table;
    QLabel *m_words;
    QProgressBar *m_progress;
    QDoubleSpinBox *m_seconds;
    QComboBox *m_method;
    QAction *m_start = nullptr;
    QAction *m_cancel = nullptr;
    QString m_job; // that runs
};

} // namespace ohm::probe
