// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/panels/shellpanels.h"

class QPlainTextEdit;
class QTableView;

namespace ohm {

class ActionRunner;
class JobsModel;

// What runs, how far it is, its log, and a way to stop it.
class JobsPanel final : public Panel
{
    Q_OBJECT
public:
    JobsPanel(const ShellServices &services, QWidget *parent);

private:
    void makeTable();
    JobPointer current() const;
    void refresh();
    void showLog();

    ActionRunner *m_runner;
    JobsModel *m_model;
    QTableView *m_table;
    QPlainTextEdit *m_log;
    QAction *m_cancel;
    JobId m_logOf;
    qsizetype m_logNext = 0;
};

} // namespace ohm
