// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/panel/targetpanel.h"

class QTreeView;

namespace ohm::probe {

class RegistersModel;

// The registers of the chosen core; a value is edited in place (F2, a double click).
class RegistersPanel final : public TargetPanel
{
    Q_OBJECT
public:
    RegistersPanel(Bench &bench, const std::shared_ptr<SessionChoice> &choice, QWidget *parent);

protected:
    void startAnew() override;
    void refresh() override;

private:
    void makeTree();
    void write(const QString &name, const QString &value);

    RegistersModel *m_model;
    QTreeView *m_tree;
};

} // namespace ohm::probe
