// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/panels/shellpanels.h"

class QMenu;
class QTreeView;

namespace ohm {

class ActionRunner;
class BenchModel;

// The tree of everything live; a device's menu offers every action that fits its kind.
class BenchPanel final : public Panel
{
    Q_OBJECT
public:
    BenchPanel(const ShellServices &services, QWidget *parent);

    void fillMenu(QMenu &menu, const DeviceId &device); // for tests too

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeView();
    void showHolders();
    void fillToolBar();
    DeviceId current() const;
    void activate(const DeviceId &device);
    void showMenu(const QPoint &at);

    const ShellServices m_services;
    ActionRunner *m_runner;
    BenchModel *m_model;
    QTreeView *m_view;
};

} // namespace ohm
