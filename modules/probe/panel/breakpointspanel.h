// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/panel/targetpanel.h"

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QTreeView;

namespace ohm::probe {

class BreakpointsModel;

// The breakpoints and watchpoints of the chosen session, how many comparators are left, and a line to add one.
class BreakpointsPanel final : public TargetPanel
{
    Q_OBJECT
public:
    BreakpointsPanel(Bench &bench, const std::shared_ptr<SessionChoice> &choice, QWidget *parent);

protected:
    void startAnew() override;
    void refresh() override;

private:
    void makeToolBar();
    QWidget *makeContent();
    QWidget *makeAddLine();
    void show(const Json &result);
    void add();
    void removeSelected();
    void removeAll();
    void refreshActions();

    BreakpointsModel *m_model;
    QTreeView *m_table;
    QLabel *m_left;
    QComboBox *m_kind;
    QLineEdit *m_place;
    QAction *m_remove = nullptr;
    QAction *m_removeAll = nullptr;
};

} // namespace ohm::probe
