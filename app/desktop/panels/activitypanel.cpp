// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/panels/activitypanel.h"

#include "desktop/desktoptr.h"
#include "desktop/panels/activityfilter.h"
#include "desktop/panels/activitymodel.h"
#include "desktop/panels/commandtext.h"
#include "ui/actionrunner.h"
#include "ui/icons.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>
#include <QToolBar>

using namespace Qt::StringLiterals;

namespace ohm {

using desktop::Tr;

namespace {

Json describe(const ActivityRow &row)
{
    Json json = {{"sequence", row.event->sequence}, {"kind", eventKindName(row.event->kind)},
        {"source", row.event->source.toStdString()}, {"caller", row.event->caller.toStdString()}, {"data", row.event->data}};
    if (row.result)
        json["result"] = row.result->data;
    return json;
}

} // namespace

ActivityPanel::ActivityPanel(const ShellServices &services, QWidget *parent)
    : Panel(parent)
    , m_services(services)
    , m_runner(new ActionRunner(services.bench, this))
    , m_model(new ActivityModel(services.journal, this))
    , m_filter(new ActivityFilter(this))
    , m_table(new QTableView(this))
    , m_details(new QPlainTextEdit(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    m_filter->setSourceModel(m_model);
    makeTable();
    m_details->setObjectName(u"activityDetails"_s);
    m_details->setAccessibleName(Tr::tr("Details of the selected line"));
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setFrameShape(QFrame::NoFrame);
    m_details->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_details->setPlaceholderText(Tr::tr("Select a line to see all of it."));
    m_splitter->setObjectName(u"activitySplitter"_s);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({900, 300});
    makeToolBar();
    makeMenu();
    setContent(m_splitter);
    setFirstFocus(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ActivityPanel::showDetails);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ActivityPanel::showDetails);
    showDetails();
}

void ActivityPanel::makeTable()
{
    m_table->setObjectName(u"activityTable"_s);
    m_table->setAccessibleName(Tr::tr("What happened"));
    m_table->setModel(m_filter);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setIconSize({14, 14});
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(24);
    QHeaderView &header = *m_table->horizontalHeader();
    header.setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header.setHighlightSections(false);
    header.setStretchLastSection(false);
    header.setSectionResizeMode(ActivityModel::Details, QHeaderView::Stretch);
    header.setSectionResizeMode(ActivityModel::Outcome, QHeaderView::Stretch);
    const int widths[] = {104, 104, 190, 200, 200, 80};
    for (int column = 0; column < ActivityModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[column]);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this,
        [this](int value) { m_atEnd = value == m_table->verticalScrollBar()->maximum(); });
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &ActivityPanel::followEnd, Qt::QueuedConnection);
}

QComboBox *ActivityPanel::addChoice(const char *name, const QString &label, const QStringList &choices)
{
    auto *box = new QComboBox(this);
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(label);
    box->setToolTip(label);
    box->addItems(choices);
    toolBar()->addWidget(box);
    return box;
}

void ActivityPanel::makeToolBar()
{
    toolBar()->setObjectName(u"activityToolBar"_s);
    auto *search = new QLineEdit(this);
    search->setObjectName(u"activitySearch"_s);
    search->setAccessibleName(Tr::tr("Filter"));
    search->setPlaceholderText(Tr::tr("Filter"));
    search->setClearButtonEnabled(true);
    search->addAction(Icons::get(u"filter"_s, Icons::Tint::Muted), QLineEdit::LeadingPosition);
    search->setMaximumWidth(260);
    toolBar()->addWidget(search);
    connect(search, &QLineEdit::textChanged, m_filter, &ActivityFilter::setText);
    QComboBox *kinds = addChoice("activityKinds", Tr::tr("Which kinds"),
        {Tr::tr("Everything"), Tr::tr("Calls"), Tr::tr("Failures"), Tr::tr("Devices"), Tr::tr("Approvals, leases, notes")});
    connect(kinds, &QComboBox::currentIndexChanged, m_filter,
        [this](int index) { m_filter->setKinds(ActivityFilter::Kinds(index)); });
    QComboBox *callers = addChoice(
        "activityCallers", Tr::tr("By whom"), {Tr::tr("Everybody"), Tr::tr("You"), Tr::tr("Assistants"), Tr::tr("ohmctl")});
    connect(callers, &QComboBox::currentIndexChanged, m_filter,
        [this](int index) { m_filter->setCallers(ActivityFilter::Callers(index)); });
    toolBar()->addSeparator();
}

void ActivityPanel::makeMenu()
{
    const auto add = [this](const char *name, const char *icon, const QString &text, auto function) {
        auto *action = new QAction(Icons::get(QString::fromLatin1(icon)), text, this);
        action->setObjectName(QString::fromLatin1(name));
        connect(action, &QAction::triggered, this, function);
        m_table->addAction(action);
        m_callActions.push_back(action);
        return action;
    };
    QAction *copyCommand =
        add("activityCopyCommand", "copy", Tr::tr("Copy as ohmctl command"), [this] { copy(ohmctlCommand); });
    QAction *copyMcp = add("activityCopyMcp", "client", Tr::tr("Copy as MCP call"), [this] { copy(mcpCall); });
    QAction *again = add("activityRerun", "reset", Tr::tr("Call again"), [this] { rerun(); });
    toolBar()->addActions({copyCommand, copyMcp, again});
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    copyCommand->setShortcut(QKeySequence::Copy);
    copyCommand->setShortcutContext(Qt::WidgetShortcut);
}

std::optional<std::pair<QString, Json>> ActivityPanel::currentCall() const
{
    const QModelIndex index = m_filter->mapToSource(m_table->currentIndex());
    if (!index.isValid())
        return {};
    const Event &event = *m_model->row(index.row()).event;
    if (event.kind != EventKind::Call)
        return {};
    return std::pair(toQString(event.data.value("action", Json())), event.data.value("arguments", Json::object()));
}

QString ActivityPanel::currentAs(QString (*text)(const QString &, const Json &)) const
{
    const auto call = currentCall();
    return call ? text(call->first, call->second) : QString();
}

void ActivityPanel::copy(QString (*text)(const QString &, const Json &))
{
    if (const QString made = currentAs(text); !made.isEmpty())
        QGuiApplication::clipboard()->setText(made);
}

void ActivityPanel::rerun()
{
    const auto call = currentCall();
    if (!call)
        return;
    // What the journal has blotted out, the person has to give again.
    const bool lacksSecret = call->second.dump().find("\"***\"") != std::string::npos;
    m_runner->runOrAsk(call->first, call->second, lacksSecret);
}

void ActivityPanel::showDetails()
{
    const QModelIndex index = m_filter->mapToSource(m_table->currentIndex());
    const QString text = index.isValid() ? QString::fromStdString(describe(m_model->row(index.row())).dump(2)) : QString();
    if (m_details->toPlainText() != text)
        m_details->setPlainText(text);
    for (QAction *action : m_callActions)
        action->setEnabled(currentCall().has_value());
}

void ActivityPanel::followEnd()
{
    if (m_atEnd)
        m_table->scrollToBottom();
}

void ActivityPanel::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    followEnd();
}

} // namespace ohm
