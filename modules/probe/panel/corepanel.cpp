// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/panel/corepanel.h"

#include "probe/probetr.h"
#include "ui/actionrunner.h"
#include "ui/icons.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolBar>
#include <QVBoxLayout>

namespace ohm::probe {

using namespace Qt::StringLiterals;

CorePanel::CorePanel(Bench &bench, std::shared_ptr<SessionChoice> choice, const QString &prefix, QWidget *parent)
    : Panel(parent)
    , m_bench(bench)
    , m_choice(std::move(choice))
    , m_prefix(prefix)
    , m_runner(new ActionRunner(bench, this))
    , m_cores(new QComboBox(this))
    , m_pages(new QStackedWidget(this))
{
    setObjectName(prefix + u"_panel"_s);
    toolBar()->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_cores->setObjectName(prefix + u"_core"_s);
    m_cores->setAccessibleName(Tr::tr("Core"));
    m_cores->setToolTip(Tr::tr("The debug session and its core"));
    m_cores->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_cores->setMinimumContentsLength(20);
    toolBar()->addWidget(m_cores);
    m_pages->setObjectName(prefix + u"_pages"_s);
    m_pages->addWidget(makeInvitation());
    setContent(m_pages);
    connect(m_cores, &QComboBox::currentIndexChanged, this, &CorePanel::chooseCore);
}

void CorePanel::begin(QWidget *body)
{
    m_pages->addWidget(body);
    connect(m_choice.get(), &SessionChoice::changed, this, &CorePanel::followChoice);
    followChoice();
}

QWidget *CorePanel::makeInvitation()
{
    auto *page = new QWidget(m_pages);
    auto *icon = new QLabel(page);
    icon->setPixmap(Icons::get(u"chip"_s, Icons::Tint::Muted).pixmap(QSize(48, 48), devicePixelRatioF()));
    icon->setAlignment(Qt::AlignCenter);
    auto *words = new QLabel(Tr::tr("No debug session is open."), page);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignCenter);
    words->setForegroundRole(QPalette::PlaceholderText);
    auto *open = new QPushButton(Tr::tr("Connect a probe…"), page);
    open->setObjectName(m_prefix + u"_connect"_s);
    open->setProperty("emphasis", u"primary"_s);
    connect(open, &QPushButton::clicked, this, [this] { m_runner->runOrAsk(u"probe_connect"_s, Json::object(), true); });
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(12);
    layout->addStretch(2);
    layout->addWidget(icon);
    layout->addWidget(words);
    layout->addWidget(open, 0, Qt::AlignCenter);
    layout->addStretch(3);
    return page;
}

Json CorePanel::withSession(Json arguments) const
{
    arguments["session"] = m_session.toStdString();
    return arguments;
}

Json CorePanel::withCore(Json arguments) const
{
    arguments = withSession(std::move(arguments));
    if (m_shown)
        arguments["target"] = m_shown->name.toStdString();
    return arguments;
}

bool CorePanel::isAbout(const Json &arguments) const
{
    return m_shown && arguments.contains("session") && toQString(arguments["session"]) == m_session;
}

QAction *CorePanel::addTool(
    const char *icon, const QString &text, const QString &tip, const char *name, std::function<void()> run)
{
    QAction *action = toolBar()->addAction(Icons::get(QString::fromLatin1(icon)), text);
    action->setObjectName(m_prefix + u'_' + QString::fromLatin1(name));
    action->setToolTip(tip);
    connect(action, &QAction::triggered, this, std::move(run));
    m_tools.push_back(action);
    return action;
}

QAction *CorePanel::addForm(const char *icon, const char *action, const QString &text, std::function<Json()> known)
{
    const QString name = QString::fromLatin1(action);
    const Action *declared = m_bench.registry.find(name);
    const QString help = declared ? declared->spec().help.translated() : QString();
    return addTool(
        icon, text, help, action, [this, name, known = std::move(known)] { m_runner->runOrAsk(name, known(), true); });
}

// Sessions that have ended stay in the list of devices, but there is nothing to work on.
void CorePanel::followChoice()
{
    fillCores();
    const ShownSession *session = m_choice->session();
    const ShownTarget *target = session && session->isConnected() ? m_choice->target() : nullptr;
    const QString name = target ? session->name : QString();
    const bool isSame = target && m_shown && name == m_session && target->name == m_shown->name;
    const bool hadOne = m_shown.has_value();
    const bool isOther = !isSame || *target != *m_shown;
    m_session = name;
    m_shown = target ? std::optional(*target) : std::nullopt;
    m_pages->setCurrentIndex(target ? 1 : 0);
    for (QAction *tool : m_tools)
        tool->setEnabled(target);
    if (!isSame && (target || hadOne))
        Q_EMIT coreChanged();
    else if (isSame && isOther)
        Q_EMIT stateChanged();
}

void CorePanel::fillCores()
{
    const QSignalBlocker quiet(m_cores);
    m_cores->clear();
    for (const ShownSession &session : m_choice->sessions()) {
        for (const ShownTarget &target : session.targets) {
            m_cores->addItem(u"%1 · %2"_s.arg(session.name, target.name), QStringList{session.name, target.name});
            if (m_choice->session() == &session && m_choice->target() == &target)
                m_cores->setCurrentIndex(m_cores->count() - 1);
        }
    }
    m_cores->setEnabled(m_cores->count() > 0);
}

void CorePanel::chooseCore()
{
    const QStringList names = m_cores->currentData().toStringList();
    if (names.size() == 2)
        m_choice->choose(names[0], names[1]);
}

void CorePanel::followJobs(const QStringList &actions, std::function<void(const JobPointer &)> receive)
{
    for (const JobPointer &job : m_bench.jobs.all()) {
        if (isFinal(job->state()))
            m_endedJobs.insert(job->id().toString());
    }
    if (m_following.empty())
        m_bench.jobs.revision().subscribe(this, [this](const auto &) { lookAtJobs(); });
    m_following.push_back({actions, std::move(receive)});
}

void CorePanel::lookAtJobs()
{
    for (const JobPointer &job : m_bench.jobs.all()) {
        const QString id = job->id().toString();
        if (m_endedJobs.contains(id))
            continue;
        const bool hasEnded = isFinal(job->state());
        for (const Following &each : m_following) {
            if (!each.actions.contains(job->action().name()))
                continue;
            if (hasEnded)
                m_endedJobs.insert(id);
            if (isAbout(job->arguments()))
                each.receive(job);
        }
    }
}

} // namespace ohm::probe
