// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/panel/targetpanel.h"

#include "probe/panel/runcontrol.h"
#include "probe/panel/sourcedisassembly.h"
#include "probe/panel/targetbox.h"
#include "probe/probetr.h"
#include "ui/actionrunner.h"
#include "ui/emptypage.h"
#include "ui/icons.h"

#include <QAction>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QToolBar>
#include <QToolButton>

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

// What a question meets when the target has just gone on or the session has ended: the panel will hear of that by itself.
bool isOfThePast(const Error &error)
{
    return error.code == ErrorCode::Cancelled || error.code == ErrorCode::Disconnected || error.code == ErrorCode::NotEnabled;
}

} // namespace

TargetPanel::TargetPanel(Bench &bench, std::shared_ptr<SessionChoice> choice, const QString &prefix, QWidget *parent)
    : Panel(parent)
    , m_bench(bench)
    , m_choice(std::move(choice))
    , m_prefix(prefix)
    , m_runner(new ActionRunner(bench, this))
    , m_jobs(new JobWatch(bench, this))
    , m_connect(new QAction(Tr::tr("Connect to a board…"), this))
{
    setObjectName(prefix + u"_panel"_s);
    toolBar()->setObjectName(prefix + u"_tools"_s);
    m_control = new RunControl(*m_runner, *m_choice, this);
    m_connect->setObjectName(prefix + u"_connect"_s);
    m_connect->setToolTip(Tr::tr("Choose a board and a probe in the panel “Debug probe”"));
    connect(m_connect, &QAction::triggered, this, &TargetPanel::openConnectForm);
    connect(m_choice.get(), &SessionChoice::changed, this, &TargetPanel::follow);
}

void TargetPanel::begin(QWidget *content, QWidget *firstFocus, const char *icon)
{
    const QList<QAction *> tools = toolBar()->actions();
    auto *box = new TargetBox(m_choice, this);
    box->setObjectName(m_prefix + u"_target"_s);
    m_box = toolBar()->insertWidget(tools.value(0), box);
    m_pages = new QStackedWidget(this);
    m_pages->setObjectName(m_prefix + u"_pages"_s);
    m_empty = new EmptyPage(m_prefix + u"_empty"_s, QString::fromLatin1(icon), m_pages);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(content);
    m_focus = firstFocus;
    setContent(m_pages);
    follow();
}

TargetPanel::Situation TargetPanel::situation() const
{
    const ShownSession *session = m_choice->session();
    if (!session)
        return Situation::NoSession;
    if (!session->isConnected() || !m_choice->target())
        return Situation::Disconnected;
    return m_choice->target()->isHalted() ? Situation::Halted : Situation::Running;
}

TargetPanel::Moment TargetPanel::moment() const
{
    Moment moment;
    if (const ShownSession *session = m_choice->session()) {
        moment.session = *session;
        moment.session->targets.clear(); // what the others do is not shown here
    }
    if (const ShownTarget *target = m_choice->target())
        moment.target = *target;
    return moment;
}

void TargetPanel::follow()
{
    followTarget();
    if (!isVisible())
        return;
    Moment now = moment();
    if (m_shown == now)
        return;
    m_shown = std::move(now);
    if (hasTarget())
        refresh();
}

// A session that has ended stays in the list of devices, but there is nothing to work on.
void TargetPanel::followTarget()
{
    const bool isThere = situation() == Situation::Running || situation() == Situation::Halted;
    const auto target =
        isThere ? std::optional(QStringList{m_choice->session()->name, m_choice->target()->name}) : std::nullopt;
    for (QAction *tool : m_tools)
        tool->setEnabled(isThere);
    if (m_box)
        m_box->setVisible(m_choice->targetCount() > 1);
    if (!isThere)
        offerToConnect();
    if (std::exchange(m_target, target) == target)
        return;
    m_shown.reset();
    if (isThere)
        showContent();
    startAnew();
}

void TargetPanel::showContent()
{
    if (!m_pages)
        return;
    m_pages->setCurrentIndex(1);
    setFirstFocus(m_focus);
}

void TargetPanel::showWords(const QString &words, QAction *offer)
{
    if (!m_pages)
        return;
    m_empty->setWords(words);
    m_empty->offer(offer);
    m_pages->setCurrentIndex(0);
    setFirstFocus(m_empty->firstFocus());
}

void TargetPanel::offerToConnect()
{
    const ShownSession *session = m_choice->session();
    if (!session)
        return showWords(Tr::tr("No debug session is open. Connect to a board, real or simulated."), m_connect);
    const QString why = session->why.isEmpty() ? Tr::tr("The target does not answer.") : session->why;
    showWords(Tr::tr("%1 Connect again when that is mended.").arg(why), m_connect);
}

void TargetPanel::offerHalt()
{
    showWords(Tr::tr("%1 is running. Halt it to see this.").arg(m_choice->target()->name), m_control->halt());
}

// The other panel may never have been seen: the window makes it then.
void TargetPanel::openConnectForm()
{
    m_runner->run(u"bench_show_panel"_s, {{"panel", "probe"}}, [this](const Result<Json> &shown) {
        if (!shown)
            return m_runner->report(shown.error());
        m_choice->askToConnect();
    });
}

void TargetPanel::openPlace(const QString &source, quint64 address)
{
    m_runner->run(u"bench_show_panel"_s, {{"panel", "source"}}, [this, source, address](const Result<Json> &shown) {
        if (!shown)
            return m_runner->report(shown.error());
        const auto [file, line] = fileAndLine(source);
        m_choice->showPlace(file, line, address);
    });
}

Json TargetPanel::withSession(Json arguments) const
{
    if (const ShownSession *session = m_choice->session())
        arguments["session"] = session->name.toStdString();
    return arguments;
}

Json TargetPanel::withTarget(Json arguments) const
{
    arguments.update(m_choice->arguments());
    return arguments;
}

bool TargetPanel::isAbout(const Json &arguments) const
{
    return m_target && arguments.contains("session") && toQString(arguments["session"]) == m_target->front();
}

void TargetPanel::ask(const QString &action, const Json &more, std::function<void(const Json &)> take)
{
    Json arguments = m_choice->arguments();
    arguments.merge_patch(more); // a null takes the target away
    const auto show = [this, asked = m_shown, take = std::move(take)](const Result<Json> &answer) {
        if (asked != m_shown)
            return;
        if (answer)
            take(*answer);
        else if (!isOfThePast(answer.error()))
            m_runner->report(answer.error());
    };
    m_runner->run(action, arguments, show, ActionRunner::Asked::ByPanel);
}

void TargetPanel::act(const QString &action, const Json &more)
{
    Json arguments = m_choice->arguments();
    arguments.merge_patch(more); // a null takes the target away
    m_runner->run(action, arguments);
}

QAction *TargetPanel::addTool(
    const char *icon, const QString &text, const QString &tip, const char *name, std::function<void()> run)
{
    QAction *action = toolBar()->addAction(Icons::get(QString::fromLatin1(icon)), text.isEmpty() ? tip : text);
    action->setObjectName(m_prefix + u'_' + QString::fromLatin1(name));
    action->setToolTip(tip);
    if (auto *button = qobject_cast<QToolButton *>(toolBar()->widgetForAction(action)))
        button->setToolButtonStyle(text.isEmpty() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    connect(action, &QAction::triggered, this, std::move(run));
    m_tools.push_back(action);
    return action;
}

QAction *TargetPanel::addForm(const char *icon, const char *action, const QString &text, std::function<Json()> known)
{
    const QString name = QString::fromLatin1(action);
    const Action *declared = m_bench.registry.find(name);
    const QString help = declared ? declared->spec().help.translated() : QString();
    return addTool(
        icon, text, help, action, [this, name, known = std::move(known)] { m_runner->runOrAsk(name, known(), true); });
}

void TargetPanel::setKeys(QAction &action, const QKeySequence &keys)
{
    action.setShortcut(keys);
    action.setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action.setToolTip(u"%1 (%2)"_s.arg(action.toolTip(), keys.toString(QKeySequence::NativeText)));
    addAction(&action);
}

void TargetPanel::followJobs(const QStringList &actions, JobWatch::Receive receive)
{
    m_jobs->follow(actions, [this, receive = std::move(receive)](const JobPointer &job) {
        if (isAbout(job->arguments()))
            receive(job);
    });
}

void TargetPanel::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    follow();
}

bool TargetPanel::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && m_control->wants(*static_cast<QKeyEvent *>(event))) {
        event->accept(); // comes back as a key press instead of as a shortcut of the window
        return true;
    }
    return Panel::event(event);
}

void TargetPanel::keyPressEvent(QKeyEvent *event)
{
    if (!m_control->press(*event))
        Panel::keyPressEvent(event);
}

QString addressText(quint64 address) { return u"0x%1"_s.arg(address, address > 0xffffffff ? 16 : 8, 16, QLatin1Char('0')); }

} // namespace ohm::probe
