// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/panel/registerspanel.h"

#include "probe/panel/registersmodel.h"
#include "probe/panel/runcontrol.h"
#include "probe/probetr.h"
#include "ui/copyrows.h"

#include <QHeaderView>
#include <QToolBar>
#include <QTreeView>

namespace ohm::probe {

using namespace Qt::StringLiterals;

RegistersPanel::RegistersPanel(Bench &bench, const std::shared_ptr<SessionChoice> &choice, QWidget *parent)
    : TargetPanel(bench, choice, u"registers"_s, parent)
    , m_model(new RegistersModel(this))
    , m_tree(new QTreeView(this))
{
    control().addTo(*toolBar());
    makeTree();
    connect(m_model, &RegistersModel::wantsValue, this, &RegistersPanel::write);
    begin(m_tree, m_tree, "chip");
}

void RegistersPanel::makeTree()
{
    m_tree->setObjectName(u"registers_tree"_s);
    m_tree->setAccessibleName(Tr::tr("Registers"));
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_tree->header()->moveSection(RegistersModel::Meaning, RegistersModel::Decimal); // says more of an address
    connect(m_model, &QAbstractItemModel::modelReset, m_tree, &QTreeView::expandAll);
    connect(m_model, &QAbstractItemModel::modelReset, m_tree, [this] {
        for (int row = 0; row < m_model->rowCount(); ++row)
            m_tree->setFirstColumnSpanned(row, {}, true);
    });
    addCopyRows(*m_tree);
}

void RegistersPanel::startAnew() { m_model->setRegisters(Json::object()); }

void RegistersPanel::refresh()
{
    if (isHalted()) {
        ask(u"probe_registers"_s, Json::object(), [this](const Json &result) {
            m_model->setRegisters(result);
            showContent();
        });
        return;
    }
    // A step passes through "running": the values stay in sight.
    m_model->setOutdated(true);
    if (m_model->rowCount() == 0)
        offerHalt();
}

// The value goes as it was typed: the action understands 0x…, decimal, and tells what it does not.
void RegistersPanel::write(const QString &name, const QString &value)
{
    act(u"probe_set_register"_s, {{"name", name.toStdString()}, {"value", value.toStdString()}});
}

} // namespace ohm::probe
