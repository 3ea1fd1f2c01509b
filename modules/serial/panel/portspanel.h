// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/bench.h"
#include "ui/panel.h"

class QTreeView;

namespace ohm {
class ActionRunner;
}

namespace ohm::serial {

class PortsModel;

// The ports there are: who has them, and one key to open one.
class PortsPanel final : public Panel
{
    Q_OBJECT
public:
    PortsPanel(Bench &bench, QWidget *parent);

private:
    void makeToolBar();
    void follow(const DeviceList &devices);
    void remember(const DeviceList &devices);
    void openSelected();
    std::optional<Json> openArguments() const;
    int selectedRow() const;

    Bench &m_bench;
    ActionRunner *m_runner;
    PortsModel *m_model;
    QTreeView *m_view;
    QStringList m_recent; // newest first
};

} // namespace ohm::serial
