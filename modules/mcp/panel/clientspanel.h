// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcp/mcpserver.h"
#include "ui/panel.h"

class QAction;
class QComboBox;
class QLabel;
class QTreeView;

namespace ohm {
class ActionRunner;
}

namespace ohm::mcp {

class ClientsModel;

// Who is connected, what each may do, and the key that stops all assistants at once.
class ClientsPanel final : public Panel
{
    Q_OBJECT
public:
    ClientsPanel(Bench &bench, McpServer &server, QWidget *parent);

private:
    void makeToolBar();
    QWidget *makeContent();
    QWidget *makeLimitRow();
    void refresh();
    void showSelected();
    void showStopped(bool stopped);
    void limitSelected(int choice);
    const ClientSummary *selected() const;

    Bench &m_bench;
    McpServer &m_server;
    ActionRunner *m_runner;
    ClientsModel *m_model;
    QTreeView *m_view;
    QAction *m_stop;
    QAction *m_disconnect;
    QLabel *m_limitLabel;
    QComboBox *m_limit;
    QLabel *m_state;
};

} // namespace ohm::mcp
