// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/panel/targetpanel.h"

class QAction;
class QLabel;
class QStackedWidget;
class QTreeView;

namespace ohm::probe {

class ConnectForm;
class SessionsModel;

// Connects to boards, shows the sessions with their targets, and moves the chosen one.
class SessionsPanel final : public TargetPanel
{
    Q_OBJECT
public:
    SessionsPanel(Bench &bench, const std::shared_ptr<SessionChoice> &choice, QWidget *parent);

protected:
    void refresh() override;

private:
    void makeToolBar();
    QWidget *makeSessions();
    void makeTree();
    void followChoice();
    void chooseCurrent();
    void showFacts();
    void showForm(bool wanted);
    void disconnectSession();

    SessionsModel *m_model;
    QStackedWidget *m_pages;
    ConnectForm *m_form;
    QTreeView *m_tree;
    QLabel *m_facts;
    QAction *m_connect = nullptr;
    QAction *m_disconnect = nullptr;
};

} // namespace ohm::probe
