// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/panel/sessionspanel.h"

#include "probe/panel/runcontrol.h"
#include "probe/panel/sessionsconnect.h"
#include "probe/panel/sessionsmodel.h"
#include "probe/probetr.h"
#include "ui/actionrunner.h"
#include "ui/copyrows.h"
#include "ui/icons.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace ohm::probe {

using namespace Qt::StringLiterals;

SessionsPanel::SessionsPanel(Bench &bench, const std::shared_ptr<SessionChoice> &choice, QWidget *parent)
    : TargetPanel(bench, choice, u"probe"_s, parent)
    , m_model(new SessionsModel(this))
    , m_pages(new QStackedWidget(this))
    , m_form(new ConnectForm(runner(), this))
    , m_tree(new QTreeView(this))
    , m_facts(new QLabel(this))
{
    makeToolBar();
    auto *area = new QScrollArea(m_pages);
    area->setObjectName(u"probe_connect_area"_s);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(m_form);
    m_pages->addWidget(area);
    m_pages->addWidget(makeSessions());
    setContent(m_pages);
    connect(m_form, &ConnectForm::connected, this, [this] { showForm(false); });
    connect(m_form, &ConnectForm::cancelled, this, [this] { showForm(false); });
    connect(choice.get(), &SessionChoice::changed, this, &SessionsPanel::followChoice);
    connect(choice.get(), &SessionChoice::connectWanted, this, [this] {
        showForm(true);
        m_form->setFocus();
    });
    showForm(choice->sessions().empty());
    followChoice();
}

void SessionsPanel::makeToolBar()
{
    m_connect = toolBar()->addAction(Icons::get(u"add"_s), Tr::tr("Connect…"));
    m_connect->setObjectName(u"probe_connect_show"_s);
    m_connect->setToolTip(Tr::tr("Connect to a board"));
    m_connect->setCheckable(true);
    connect(m_connect, &QAction::triggered, this, &SessionsPanel::showForm);
    if (auto *button = qobject_cast<QToolButton *>(toolBar()->widgetForAction(m_connect)))
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    toolBar()->addSeparator();
    control().addTo(*toolBar());
    toolBar()->addSeparator();
    control().addResetsTo(*toolBar());
    toolBar()->addSeparator();
    m_disconnect = toolBar()->addAction(Icons::get(u"unplug"_s), Tr::tr("Disconnect"));
    m_disconnect->setObjectName(u"probe_disconnect_session"_s);
    m_disconnect->setToolTip(Tr::tr("End the chosen session"));
    connect(m_disconnect, &QAction::triggered, this, &SessionsPanel::disconnectSession);
}

QWidget *SessionsPanel::makeSessions()
{
    auto *page = new QWidget(m_pages);
    makeTree();
    m_facts->setObjectName(u"probe_facts"_s);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    m_facts->setContentsMargins(12, 8, 12, 8);
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_facts);
    return page;
}

void SessionsPanel::makeTree()
{
    m_tree->setObjectName(u"probe_sessions"_s);
    m_tree->setAccessibleName(Tr::tr("Debug sessions"));
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setItemsExpandable(false);
    m_tree->setRootIsDecorated(false);
    m_tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(SessionsModel::Where, QHeaderView::Stretch);
    connect(m_model, &QAbstractItemModel::modelReset, m_tree, [this] {
        m_tree->expandAll();
        for (int row = 0; row < m_model->rowCount(); ++row)
            m_tree->setFirstColumnSpanned(row, {}, true); // a session's name is long
    });
    addCopyRows(*m_tree);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SessionsPanel::chooseCurrent);
}

void SessionsPanel::followChoice()
{
    const auto &sessions = choice().sessions();
    const bool hadNone = m_model->rowCount() == 0;
    m_model->setSessions(sessions);
    const ShownSession *session = choice().session();
    if (session) {
        const QModelIndex wanted = m_model->indexOf(session->name, choice().target() ? choice().target()->name : QString());
        if (m_tree->currentIndex().siblingAtColumn(0) != wanted)
            m_tree->setCurrentIndex(wanted);
    }
    m_disconnect->setEnabled(session);
    m_form->setCanCancel(session);
    m_connect->setEnabled(session); // without a session the form is there anyway
    if (hadNone != sessions.empty())
        showForm(sessions.empty());
    setBadge(sessions.empty() ? QString() : QString::number(sessions.size()));
    showFacts();
}

void SessionsPanel::chooseCurrent()
{
    const QModelIndex current = m_tree->currentIndex();
    const ShownSession *session = m_model->sessionAt(current);
    if (!session)
        return;
    const ShownTarget *target = m_model->targetAt(current);
    choice().choose(session->name, target ? target->name : QString());
}

// The names of functions come with the status; the rest is known already.
void SessionsPanel::refresh()
{
    if (!isHalted())
        return;
    const QString session = choice().session()->name;
    const auto show = [this, session](const Result<Json> &status) {
        if (!status) // then the session itself tells what is wrong
            return;
        QMap<QString, QString> functions;
        for (const Json &target : status->value("targets", Json::array())) {
            if (target.contains("function"))
                functions.insert(toQString(target.at("name")), toQString(target.at("function")));
        }
        m_model->setFunctions(session, functions);
    };
    runner().run(u"probe_status"_s, {{"session", session.toStdString()}}, show, ActionRunner::Asked::ByPanel);
}

void SessionsPanel::showFacts()
{
    const ShownSession *session = choice().session();
    if (!session)
        return m_facts->clear();
    QStringList lines;
    if (!session->standIn.isEmpty())
        lines << Tr::tr("Not real: this stands in for %1.").arg(session->standIn);
    if (!session->why.isEmpty())
        lines << session->why;
    lines << (session->program.isEmpty() ? Tr::tr("No program: connect with one to see functions and lines.")
                                         : Tr::tr("Program: %1").arg(session->program));
    lines << session->openocd;
    m_facts->setText(lines.join(u'\n'));
}

void SessionsPanel::showForm(bool wanted)
{
    const bool shown = wanted || choice().sessions().empty();
    m_pages->setCurrentIndex(shown ? 0 : 1);
    m_connect->setChecked(shown);
    setFirstFocus(shown ? static_cast<QWidget *>(m_form) : m_tree);
}

void SessionsPanel::disconnectSession()
{
    if (const ShownSession *session = choice().session())
        runner().run(u"probe_disconnect"_s, {{"session", session->name.toStdString()}});
}

} // namespace ohm::probe
