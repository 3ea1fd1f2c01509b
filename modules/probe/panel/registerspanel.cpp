// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/panel/registerspanel.h"

#include "probe/panel/registersmodel.h"
#include "probe/panel/runcontrol.h"
#include "probe/probetr.h"
#include "ui/icons.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QToolBar>
#include <QTreeView>

namespace ohm::probe {

using namespace Qt::StringLiterals;

RegistersPanel::RegistersPanel(Bench &bench, const std::shared_ptr<SessionChoice> &choice, QWidget *parent)
    : TargetPanel(bench, choice, parent)
    , m_model(new RegistersModel(this))
    , m_tree(new QTreeView(this))
{
    setObjectName(u"registers_panel"_s);
    control().addTo(*toolBar());
    makeTree();
    setPages(m_tree, "chip");
    setFirstFocus(m_tree);
    connect(m_model, &RegistersModel::wantsValue, this, &RegistersPanel::write);
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
    connect(m_model, &QAbstractItemModel::modelReset, m_tree, &QTreeView::expandAll);
    connect(m_model, &QAbstractItemModel::modelReset, m_tree, [this] {
        for (int row = 0; row < m_model->rowCount(); ++row)
            m_tree->setFirstColumnSpanned(row, {}, true);
    });
    auto *copy = new QAction(Icons::get(u"copy"_s), Tr::tr("Copy rows"), this);
    copy->setObjectName(u"registers_copy"_s);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &RegistersPanel::copySelection);
    m_tree->addAction(copy);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void RegistersPanel::refresh()
{
    if (situation() == Situation::Halted) {
        ask(u"probe_registers"_s, Json::object(), [this](const Json &result) {
            m_model->setRegisters(result);
            showWords({});
        });
        return;
    }
    // A step passes through "running": the values stay in sight.
    m_model->setOutdated(true);
    const bool hasValues = situation() == Situation::Running && m_model->rowCount() > 0;
    showWords(hasValues ? QString() : wordsForSituation());
}

// The value goes as it was typed: the action understands 0x…, decimal, and tells what it does not.
void RegistersPanel::write(const QString &name, const QString &value)
{
    act(u"probe_set_register"_s, {{"name", name.toStdString()}, {"value", value.toStdString()}});
}

void RegistersPanel::copySelection() const
{
    QStringList rows;
    for (const QModelIndex &index : m_tree->selectionModel()->selectedRows())
        rows << m_model->rowText(index);
    rows.removeAll(QString());
    if (!rows.isEmpty())
        QGuiApplication::clipboard()->setText(rows.join(u'\n'));
}

} // namespace ohm::probe
