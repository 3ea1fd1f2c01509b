// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/panel/targetpanel.h"

#include "probe/panel/runcontrol.h"
#include "probe/probetr.h"
#include "ui/actionrunner.h"
#include "ui/icons.h"

#include <QKeyEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

// What a question meets when the target has just gone on or the session has ended: the panel will hear of that by itself.
bool isOfThePast(const Error &error)
{
    return error.code == ErrorCode::Cancelled || error.code == ErrorCode::Disconnected || error.code == ErrorCode::NotEnabled;
}

} // namespace

TargetPanel::TargetPanel(Bench &bench, std::shared_ptr<SessionChoice> choice, QWidget *parent)
    : Panel(parent)
    , m_choice(std::move(choice))
    , m_runner(new ActionRunner(bench, this))
    , m_control(new RunControl(*m_runner, *m_choice, this))
{
    connect(m_choice.get(), &SessionChoice::changed, this, &TargetPanel::follow);
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
    Moment moment{.situation = situation()};
    if (const ShownSession *session = m_choice->session()) {
        moment.session = session->name;
        moment.program = session->program;
        moment.changes = session->changes;
    }
    if (const ShownTarget *target = m_choice->target())
        moment.target = *target;
    return moment;
}

void TargetPanel::follow()
{
    if (!isVisible())
        return;
    Moment now = moment();
    if (m_shown == now)
        return;
    m_shown = std::move(now);
    refresh();
}

void TargetPanel::ask(const QString &action, const Json &more, std::function<void(const Json &)> take)
{
    Json arguments = m_choice->arguments();
    arguments.merge_patch(more); // a null takes the target away
    m_runner->run(action, arguments, [this, asked = m_shown, take = std::move(take)](const Result<Json> &answer) {
        if (asked != m_shown)
            return;
        if (answer)
            take(*answer);
        else if (!isOfThePast(answer.error()))
            m_runner->report(answer.error());
    });
}

void TargetPanel::act(const QString &action, const Json &more)
{
    Json arguments = m_choice->arguments();
    arguments.merge_patch(more); // a null takes the target away
    m_runner->run(action, arguments);
}

void TargetPanel::setPages(QWidget *content, const char *icon)
{
    m_pages = new QStackedWidget(this);
    auto *page = new QWidget(m_pages);
    auto *picture = new QLabel(page);
    picture->setPixmap(Icons::get(QString::fromLatin1(icon), Icons::Tint::Muted).pixmap(QSize(40, 40), devicePixelRatioF()));
    picture->setAlignment(Qt::AlignCenter);
    m_words = new QLabel(page);
    m_words->setObjectName(objectName() + u"_words"_s);
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(12);
    layout->addStretch(2);
    layout->addWidget(picture);
    layout->addWidget(m_words);
    layout->addStretch(3);
    m_pages->addWidget(page);
    m_pages->addWidget(content);
    setContent(m_pages);
    showWords(wordsForSituation());
}

void TargetPanel::showWords(const QString &words)
{
    m_words->setText(words);
    m_pages->setCurrentIndex(words.isEmpty() ? 1 : 0);
}

QString TargetPanel::wordsForSituation() const
{
    switch (situation()) {
    case Situation::NoSession:
        return Tr::tr("No debug session. Connect to a board in the panel “Debug probe”.");
    case Situation::Disconnected:
        return m_choice->session()->why.isEmpty() ? Tr::tr("The target does not answer.") : m_choice->session()->why;
    case Situation::Running:
        return Tr::tr("%1 is running. Halt it (F6) to see where it is.").arg(m_choice->target()->name);
    case Situation::Halted:
        break;
    }
    return {};
}

void TargetPanel::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    follow();
}

bool TargetPanel::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && m_control->isKey(*static_cast<QKeyEvent *>(event))) {
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
