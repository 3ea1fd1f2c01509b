// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/panel/breakpointspanel.h"

#include "probe/panel/breakpointsmodel.h"
#include "probe/probetr.h"
#include "ui/actionrunner.h"
#include "ui/copyrows.h"
#include "ui/icons.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolBar>
#include <QTreeView>

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

bool isAddress(const QString &text)
{
    bool isNumber = false;
    text.toULongLong(&isNumber, 0);
    return isNumber;
}

} // namespace

BreakpointsPanel::BreakpointsPanel(Bench &bench, const std::shared_ptr<SessionChoice> &choice, QWidget *parent)
    : TargetPanel(bench, choice, u"breakpoints"_s, parent)
    , m_model(new BreakpointsModel(this))
    , m_table(new QTreeView(this))
    , m_left(new QLabel(this))
    , m_kind(new QComboBox(this))
    , m_place(new QLineEdit(this))
{
    makeToolBar();
    QWidget *content = makeContent();
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BreakpointsPanel::refreshActions);
    connect(m_model, &QAbstractItemModel::modelReset, this, &BreakpointsPanel::refreshActions);
    begin(content, m_table, "record");
    refreshActions();
}

void BreakpointsPanel::makeToolBar()
{
    toolBar()->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_remove = toolBar()->addAction(Icons::get(u"close"_s), Tr::tr("Remove"));
    m_remove->setObjectName(u"breakpoints_remove"_s);
    m_remove->setShortcut(QKeySequence::Delete);
    m_remove->setToolTip(
        u"%1 (%2)"_s.arg(Tr::tr("Remove the chosen ones"), m_remove->shortcut().toString(QKeySequence::NativeText)));
    m_remove->setShortcutContext(Qt::WidgetShortcut);
    connect(m_remove, &QAction::triggered, this, &BreakpointsPanel::removeSelected);
    m_removeAll = toolBar()->addAction(Icons::get(u"clear"_s), Tr::tr("Remove all"));
    m_removeAll->setObjectName(u"breakpoints_remove_all"_s);
    m_removeAll->setToolTip(Tr::tr("Remove all breakpoints and watchpoints of the session"));
    connect(m_removeAll, &QAction::triggered, this, &BreakpointsPanel::removeAll);
}

QWidget *BreakpointsPanel::makeContent()
{
    auto *content = new QWidget(this);
    m_table->setObjectName(u"breakpoints_table"_s);
    m_table->setAccessibleName(Tr::tr("Breakpoints and watchpoints"));
    m_table->setModel(m_model);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->addAction(m_remove);
    addCopyRows(*m_table);
    connect(m_table, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (m_model->isCode(index.row()))
            openPlace(m_model->sourceAt(index.row()), m_model->addressAt(index.row()));
    });
    m_left->setObjectName(u"breakpoints_left"_s);
    m_left->setForegroundRole(QPalette::PlaceholderText);
    m_left->setWordWrap(true);
    m_left->setContentsMargins(12, 6, 12, 6);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeAddLine());
    layout->addWidget(m_table, 1);
    layout->addWidget(m_left);
    return content;
}

QWidget *BreakpointsPanel::makeAddLine()
{
    auto *bar = new QWidget(this);
    m_kind->setObjectName(u"breakpoints_kind"_s);
    m_kind->setAccessibleName(Tr::tr("What to add"));
    m_kind->addItem(Tr::tr("Breakpoint"), QString());
    m_kind->addItem(Tr::tr("When it is written"), u"write"_s);
    m_kind->addItem(Tr::tr("When it is read"), u"read"_s);
    m_kind->addItem(Tr::tr("When either"), u"access"_s);
    m_place->setObjectName(u"breakpoints_place"_s);
    m_place->setAccessibleName(Tr::tr("Where"));
    m_place->setPlaceholderText(Tr::tr("Function, variable, file:line or address"));
    m_place->setClearButtonEnabled(true);
    auto *add = new QPushButton(Tr::tr("A&dd"), bar);
    add->setObjectName(u"breakpoints_add"_s);
    connect(add, &QPushButton::clicked, this, &BreakpointsPanel::add);
    connect(m_place, &QLineEdit::returnPressed, this, &BreakpointsPanel::add);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->addWidget(m_kind);
    layout->addWidget(m_place, 1);
    layout->addWidget(add);
    return bar;
}

void BreakpointsPanel::startAnew()
{
    m_model->setBreakpoints(Json::object());
    m_left->clear();
    setBadge({});
}

// Breakpoints are there whether the target runs or not.
void BreakpointsPanel::refresh()
{
    ask(u"probe_breakpoint_list"_s, {{"target", nullptr}}, [this](const Json &result) { show(result); });
}

void BreakpointsPanel::show(const Json &result)
{
    m_model->setBreakpoints(result);
    const auto breakpoints = result.find("breakpoints_left");
    const auto watchpoints = result.find("watchpoints_left");
    const bool isKnown = breakpoints != result.end() && watchpoints != result.end();
    const QString left = isKnown ? Tr::tr("Comparators left: %1 for breakpoints, %2 for watchpoints")
                                       .arg(breakpoints->get<int>())
                                       .arg(watchpoints->get<int>())
                                 : Tr::tr("How many comparators this core has left is not known.");
    const QString none = Tr::tr("None yet: add one above, or press %1 in the source.")
                             .arg(QKeySequence(breakpointKey).toString(QKeySequence::NativeText));
    m_left->setText(m_model->rowCount() > 0 ? left : none + u'\n' + left);
    setBadge(m_model->rowCount() > 0 ? QString::number(m_model->rowCount()) : QString());
}

void BreakpointsPanel::add()
{
    const QString place = m_place->text().trimmed();
    if (place.isEmpty())
        return m_place->setFocus();
    const QString access = m_kind->currentData().toString();
    Json arguments = choice().arguments();
    arguments[isAddress(place) ? "address" : "symbol"] = place.toStdString();
    if (!access.isEmpty())
        arguments["access"] = access.toStdString();
    const QString action = access.isEmpty() ? u"probe_breakpoint_add"_s : u"probe_watchpoint_add"_s;
    runner().run(action, arguments, [this, place](const Result<Json> &added) {
        if (!added)
            return runner().report(added.error());
        if (m_place->text().trimmed() == place)
            m_place->clear();
    });
}

void BreakpointsPanel::removeSelected()
{
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows())
        act(u"probe_breakpoint_remove"_s, {{"target", nullptr}, {"id", m_model->idAt(row.row())}});
}

void BreakpointsPanel::removeAll() { act(u"probe_breakpoint_remove"_s, {{"target", nullptr}, {"all", true}}); }

void BreakpointsPanel::refreshActions()
{
    m_remove->setEnabled(m_table->selectionModel()->hasSelection());
    m_removeAll->setEnabled(m_model->rowCount() > 0);
}

} // namespace ohm::probe
