// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/approvalcards.h"

#include "action/redact.h"
#include "core/datatext.h"
#include "desktop/desktoptr.h"
#include "desktop/mainwindow.h"
#include "ui/icons.h"
#include "ui/stylepaint.h"

#include <QAction>
#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ohm {

using desktop::Tr;

namespace {

constexpr int cardWidth = 400;
constexpr int margin = 16;
constexpr int mostLines = 9;

QString effectWords(const Action &action)
{
    switch (action.spec().effect) {
    case Effect::Reads:
        return Tr::tr("It changes nothing.");
    case Effect::ChangesBench:
        return Tr::tr("It changes the bench: it opens, starts or stops something.");
    case Effect::WritesDevice:
        return Tr::tr("It writes to the device.");
    case Effect::Destroys:
        return Tr::tr("It cannot be undone.");
    }
    return {};
}

QLabel *wrapped(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QPlainTextEdit *argumentsView(const Job &job, QWidget *parent)
{
    const Json shown = redacted(job.arguments(), job.action().arguments());
    auto *view = new QPlainTextEdit(QString::fromStdString(shown.dump(2)), parent);
    view->setObjectName(u"approvalArguments"_s);
    view->setAccessibleName(Tr::tr("Arguments"));
    view->setReadOnly(true);
    view->setTabChangesFocus(true);
    view->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    const int lines = std::clamp(int(view->blockCount()), 1, mostLines);
    view->setFixedHeight(lines * view->fontMetrics().lineSpacing() + 16);
    return view;
}

} // namespace

ApprovalCard::ApprovalCard(Bench &bench, const ApprovalRequest &request, const Actions &actions, QWidget *parent)
    : QFrame(parent)
    , m_request(request)
{
    const Action &action = request.job->action();
    setObjectName(u"approvalCard_%1"_s.arg(request.id));
    setFixedWidth(cardWidth);
    setAccessibleName(Tr::tr("%1 asks: %2").arg(request.job->caller().name, action.spec().title.translated()));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(8);
    column->addWidget(makeHeading(bench));
    column->addWidget(wrapped(action.spec().help.translated() + u' ' + effectWords(action), this));
    column->addWidget(argumentsView(*request.job, this));
    column->addWidget(makeButtons());
    m_keys = wrapped(keysOf(actions), this);
    m_keys->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_keys);
}

QString ApprovalCard::keysOf(const Actions &actions) const
{
    const auto keys = [](const QAction *action) { return action->shortcut().toString(QKeySequence::NativeText); };
    if (!canBeAlways())
        return Tr::tr("%1 once · %2 deny").arg(keys(actions.once), keys(actions.deny));
    return Tr::tr("%1 once · %2 always · %3 deny").arg(keys(actions.once), keys(actions.always), keys(actions.deny));
}

QWidget *ApprovalCard::makeHeading(Bench &bench)
{
    const Job &job = *m_request.job;
    auto *heading = new QWidget(this);
    auto *icon = new QLabel(heading);
    icon->setPixmap(Icons::get(u"shield"_s, Icons::Tint::Warning).pixmap(QSize(24, 24), devicePixelRatioF()));
    auto *who = wrapped(Tr::tr("%1 wants to: %2").arg(job.caller().id(), job.action().spec().title.translated()), heading);
    QFont bold = who->font();
    bold.setWeight(QFont::DemiBold);
    who->setFont(bold);
    const auto device = bench.devices.find(job.device());
    const auto standIn = [&device] { return device->isReal() ? QString() : u" (%1)"_s.arg(translatedData(device->standIn)); };
    const QString on = device ? translatedData(device->title) + standIn() : job.device().toString();
    auto *what = wrapped(on.isEmpty() ? job.action().name() : u"%1  ·  %2"_s.arg(job.action().name(), on), heading);
    what->setForegroundRole(QPalette::PlaceholderText);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(who);
    texts->addWidget(what);
    auto *row = new QHBoxLayout(heading);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    return heading;
}

QWidget *ApprovalCard::makeButtons()
{
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 4, 0, 0);
    row->setSpacing(8);
    const auto add = [&](const char *name, const QString &text, Answer answer) {
        auto *button = new QPushButton(text, buttons);
        button->setObjectName(QString::fromLatin1(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, answer] { Q_EMIT answered(m_request.id, answer); });
        row->addWidget(button);
        return button;
    };
    add("approvalOnce", Tr::tr("Allow once"), Answer::AllowOnce)->setProperty("emphasis", u"primary"_s);
    if (canBeAlways())
        add("approvalAlways", Tr::tr("Always for this client"), Answer::AllowAlways);
    row->addStretch(1);
    add("approvalDeny", Tr::tr("Deny"), Answer::Deny);
    return buttons;
}

void ApprovalCard::setOnTop(bool onTop) { m_keys->setVisible(onTop); }

void ApprovalCard::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = themeColors(palette());
    QPainter painter(this);
    stylepaint::box(painter, rect(), colors.raised, colors.warning, 8);
}

ApprovalCards::ApprovalCards(Bench &bench, MainWindow &window)
    : QObject(&window)
    , m_bench(bench)
    , m_window(window)
    , m_actions{.once = addAction("approval_once", u"Ctrl+Alt+Y"_s,
                    [this](const ApprovalCard &card) { answer(card.id(), Answer::AllowOnce); }),
          .always = addAction("approval_always", u"Ctrl+Alt+A"_s,
              [this](const ApprovalCard &card) {
                  if (card.canBeAlways())
                      answer(card.id(), Answer::AllowAlways);
              }),
          .deny = addAction(
              "approval_deny", u"Ctrl+Alt+N"_s, [this](const ApprovalCard &card) { answer(card.id(), Answer::Deny); })}
{
    addAction("approval_go", u"Ctrl+Alt+J"_s,
        [](const ApprovalCard &card) { card.findChild<QPushButton *>(u"approvalDeny"_s)->setFocus(Qt::ShortcutFocusReason); });
    window.installEventFilter(this);
    bench.approvals.attend();
    bench.approvals.list().subscribe(this, [this](const Published<ApprovalList>::Pointer &list) { follow(*list); });
}

ApprovalCards::~ApprovalCards() { m_bench.approvals.leave(); }

QAction *ApprovalCards::addAction(
    const char *name, const QString &keys, const std::function<void(const ApprovalCard &card)> &run)
{
    auto *action = new QAction(this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(QKeySequence(keys));
    connect(action, &QAction::triggered, this, [this, run] {
        if (!m_cards.empty())
            run(*m_cards.front());
    });
    m_window.addAction(action);
    return action;
}

void ApprovalCards::follow(const ApprovalList &open)
{
    const auto isOpen = [&open](const ApprovalCard *card) {
        return std::ranges::any_of(open, [card](const ApprovalRequest &request) { return request.id == card->id(); });
    };
    std::erase_if(m_cards, [&isOpen](ApprovalCard *card) {
        if (isOpen(card))
            return false;
        card->hide();
        card->deleteLater();
        return true;
    });
    for (const ApprovalRequest &request : open) {
        if (std::ranges::any_of(m_cards, [&request](const ApprovalCard *card) { return request.id == card->id(); }))
            continue;
        auto *card = new ApprovalCard(m_bench, request, m_actions, &m_window);
        connect(card, &ApprovalCard::answered, this, &ApprovalCards::answer);
        m_cards.push_back(card);
        card->show();
        m_window.notifyAttention();
    }
    place();
}

void ApprovalCards::answer(std::uint64_t id, Answer answer) { m_bench.approvals.answer(id, answer, u"person"_s); }

bool ApprovalCards::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QObject::eventFilter(watched, event);
}

void ApprovalCards::place()
{
    int top = m_window.menuBar()->height() + margin;
    for (ApprovalCard *card : m_cards) {
        card->setOnTop(card == m_cards.front());
        card->layout()->activate();
        const int height =
            card->layout()->hasHeightForWidth() ? card->layout()->totalHeightForWidth(cardWidth) : card->sizeHint().height();
        card->setGeometry(m_window.width() - cardWidth - margin, top, cardWidth, height);
        card->raise();
        top += height + 8;
    }
}

} // namespace ohm
