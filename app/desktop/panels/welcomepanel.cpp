// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/panels/welcomepanel.h"

#include "desktop/card.h"
#include "desktop/desktoptr.h"
#include "ui/actionrunner.h"
#include "ui/icons.h"

#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QFontDatabase>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QUrl>

#include <utility>

using namespace Qt::StringLiterals;

namespace ohm {

using desktop::Tr;

namespace {

constexpr int pageWidth = 1040;
constexpr int wideEnough = 820; // for three columns
constexpr int longestRow = 200;
constexpr int mostRows = 3; // so that the page fits a small screen

// As it stands on the keyboard: "Strg+K" in German.
QString keyText(const QString &keys) { return QKeySequence(keys).toString(QKeySequence::NativeText); }

// What most clients take in their list of MCP servers.
QString clientSetup()
{
    const Json program = jsonString(QCoreApplication::applicationDirPath() + u"/ohmctl"_s);
    const QString quoted = QString::fromStdString(program.dump());
    return uR"({
  "mcpServers": {
    "ohmdeck": { "command": %1,
                 "args": ["mcp"] }
  }
})"_s.arg(quoted);
}

// A line that is a button.
QToolButton *addRow(QWidget &rows, const QString &name, const QString &icon, const QString &words)
{
    auto *row = new QToolButton(&rows);
    row->setObjectName(name);
    row->setIcon(Icons::get(icon, Icons::Tint::Muted));
    row->setText(row->fontMetrics().elidedText(words, Qt::ElideRight, longestRow));
    row->setToolTip(words);
    row->setAccessibleName(words);
    row->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    row->setAutoRaise(true);
    rows.layout()->addWidget(row);
    return row;
}

} // namespace

WelcomePanel::WelcomePanel(const ShellServices &services, QWidget *parent)
    : Panel(parent)
    , m_services(services)
    , m_runner(new ActionRunner(services.bench, this))
{
    auto *area = new QScrollArea(this);
    area->setObjectName(u"welcomeScroll"_s);
    area->setAccessibleName(Tr::tr("Welcome"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(makePage());
    setContent(area);
    if (auto *first = findChild<QPushButton *>())
        setFirstFocus(first);
}

QWidget *WelcomePanel::makePage()
{
    auto *outer = new QWidget;
    auto *page = new QWidget(outer);
    page->setMaximumWidth(pageWidth);
    m_grid = new QGridLayout(page);
    m_grid->setContentsMargins(20, 16, 20, 12);
    m_grid->setSpacing(12);
    m_heading = makeHeading(page);
    // A build without these modules has no such cards.
    if (m_services.bench.registry.find(u"bench_start_demo"_s))
        m_starts.push_back(makeDemo(page));
    if (m_services.bench.registry.find(u"serial_open"_s))
        m_starts.push_back(makeConsole(page));
    m_starts.push_back(makeRecents(page));
    m_assistant = makeAssistant(page);
    m_keys = makeKeys(page);
    arrange(3);
    for (Card *card : page->findChildren<Card *>())
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout(outer);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(page, 100);
    row->addStretch(1);
    return outer;
}

// The Tab key goes through the cards in the order in which they were made, which is that of both arrangements.
void WelcomePanel::arrange(int columns)
{
    if (std::exchange(m_columns, columns) == columns)
        return;
    const int last = columns - 1;
    int place = 0;
    m_grid->addWidget(m_heading, 0, 0, 1, columns);
    for (Card *card : m_starts) {
        m_grid->addWidget(card, 1 + place / columns, place % columns);
        ++place;
    }
    const int row = 1 + (place + columns - 1) / columns;
    const bool hasRoom = columns == 2 && place % 2 == 1; // beside the last of the starts
    m_grid->addWidget(m_keys, hasRoom ? row - 1 : row, last);
    m_grid->addWidget(m_assistant, row, 0, 1, hasRoom ? columns : last);
    for (int column = 0; column < 3; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    for (int i = 0; i <= 4; ++i)
        m_grid->setRowStretch(i, i == row + 1 ? 1 : 0);
}

void WelcomePanel::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    arrange(width() >= wideEnough ? 3 : 2);
}

QWidget *WelcomePanel::makeHeading(QWidget *page)
{
    auto *heading = new QWidget(page);
    auto *icon = new QLabel(heading);
    icon->setPixmap(Icons::application().pixmap(QSize(40, 40), devicePixelRatioF()));
    auto *title = new QLabel(Tr::tr("Ohmdeck"), heading);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.7);
    large.setWeight(QFont::DemiBold);
    title->setFont(large);
    auto *subtitle = new QLabel(Tr::tr("Your embedded bench in one window, for you and your assistants."), heading);
    subtitle->setWordWrap(true);
    subtitle->setForegroundRole(QPalette::PlaceholderText);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(title);
    texts->addWidget(subtitle);
    auto *row = new QHBoxLayout(heading);
    row->setContentsMargins(4, 0, 0, 0);
    row->setSpacing(14);
    row->addWidget(icon);
    row->addLayout(texts, 1);
    return heading;
}

void WelcomePanel::addButton(Card &card, const QString &name, const char *emphasis)
{
    QAction *action = m_runner->makeAction(name, Json::object(), &card);
    action->setObjectName(u"welcome_"_s + name);
    auto *button = new QPushButton(action->text(), &card);
    button->setObjectName(u"welcomeButton_"_s + name);
    button->setProperty("emphasis", QString::fromLatin1(emphasis));
    const auto tint = qstrcmp(emphasis, "primary") == 0 ? Icons::Tint::OnAccent : Icons::Tint::Text;
    button->setIcon(Icons::get(Icons::forAction(name), tint));
    button->setEnabled(action->isEnabled());
    button->setToolTip(action->toolTip());
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [action, button] {
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
    });
    card.body()->addWidget(button, 0, Qt::AlignLeft);
}

Card *WelcomePanel::makeDemo(QWidget *page)
{
    auto *card = new Card(Icons::get(u"machine"_s, Icons::Tint::Accent), Tr::tr("Try it without hardware"),
        Tr::tr("A virtual bench: QEMU boots a Cortex-M machine with our own firmware, and its console opens."), page);
    card->body()->addStretch(1);
    addButton(*card, u"bench_start_demo"_s, "primary");
    return card;
}

Card *WelcomePanel::makeConsole(QWidget *page)
{
    auto *card = new Card(Icons::get(u"console"_s, Icons::Tint::Accent), Tr::tr("Open a console"),
        Tr::tr("A serial port at any speed, a socket, an RFC 2217 server: it scrolls in a panel and is recorded."), page);
    card->body()->addStretch(1);
    addButton(*card, u"serial_open"_s, "");
    return card;
}

Card *WelcomePanel::makeRecents(QWidget *page)
{
    auto *card = new Card(Icons::get(u"history"_s, Icons::Tint::Accent), Tr::tr("Recent"), {}, page);
    card->setObjectName(u"welcomeRecents"_s);
    card->body()->addStretch(1);
    fillRecents(*card);
    connect(&m_services.recents, &Recents::changed, card, [this, card] { fillRecents(*card); });
    return card;
}

void WelcomePanel::fillRecents(Card &card)
{
    // Made anew in the old one's place, which goes later: the row that was clicked may still be at work.
    if (auto *old = card.findChild<QWidget *>(u"recentRows"_s)) {
        old->setObjectName({});
        old->hide();
        old->deleteLater();
    }
    auto *rows = new QWidget(&card);
    rows->setObjectName(u"recentRows"_s);
    auto *column = new QVBoxLayout(rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (!addRecents(*rows)) {
        auto *empty = new QLabel(Tr::tr("Consoles, machines and layouts that you open stand here, one click away."), rows);
        empty->setObjectName(u"recentEmpty"_s);
        empty->setWordWrap(true);
        empty->setForegroundRole(QPalette::PlaceholderText);
        column->addWidget(empty);
    }
    connect(addRow(*rows, u"recentSessions"_s, u"record"_s, Tr::tr("Recorded sessions")), &QToolButton::clicked, this,
        &WelcomePanel::showSessions);
    card.body()->insertWidget(card.body()->count() - 1, rows);
}

// False: there are none.
bool WelcomePanel::addRecents(QWidget &rows)
{
    int number = 0;
    for (const Recents::Item &item : m_services.recents.items()) {
        if (number == mostRows)
            break;
        if (!item.action && !m_services.navigator.hasLayout(item.layout))
            continue;
        const QString icon = item.action ? Icons::forAction(item.action->name()) : u"layout"_s;
        QToolButton *row = addRow(rows, u"recent_%1"_s.arg(number++), icon, recentWords(item));
        connect(row, &QToolButton::clicked, this, [this, item] {
            if (item.action)
                m_runner->runOrAsk(item.action->name(), item.arguments);
            else
                m_services.navigator.showLayout(item.layout);
        });
    }
    return number > 0;
}

void WelcomePanel::showSessions()
{
    const QString folder = m_services.bench.paths.sessions();
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        showError({.code = ErrorCode::ToolMissing,
            .message = Tr::text("No program here shows folders; the recorded sessions are in %1.").arg(folder)});
}

Card *WelcomePanel::makeKeys(QWidget *page)
{
    auto *card = new Card(Icons::get(u"palette"_s, Icons::Tint::Accent), Tr::tr("Everything by keyboard"), {}, page);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    const std::pair<QString, QString> keys[] = {{keyText(u"Ctrl+K"_s), Tr::tr("Find and run anything")},
        {keyText(u"F6"_s), Tr::tr("Next panel")}, {keyText(u"Ctrl+1"_s) + u" … 9"_s, Tr::tr("A panel by its number")},
        {keyText(u"Ctrl+Alt+Y"_s) + u" / N"_s, Tr::tr("Allow or deny")},
        {keyText(u"Ctrl+Shift+F12"_s), Tr::tr("Stop all assistants")}, {keyText(u"Ctrl+,"_s), Tr::tr("Settings")},
        {keyText(u"F1"_s), Tr::tr("Help")}};
    int row = 0;
    for (const auto &[key, meaning] : keys) {
        auto *name = new QLabel(key, card);
        name->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        auto *words = new QLabel(meaning, card);
        words->setForegroundRole(QPalette::PlaceholderText);
        words->setWordWrap(true);
        grid->addWidget(name, row, 0, Qt::AlignTop);
        grid->addWidget(words, row++, 1);
    }
    card->body()->addLayout(grid);
    card->body()->addStretch(1);
    return card;
}

Card *WelcomePanel::makeAssistant(QWidget *page)
{
    auto *card = new Card(Icons::get(u"client"_s, Icons::Tint::Accent), Tr::tr("Let an assistant in"),
        Tr::tr("Add this to the list of MCP servers of your client. It drives this open window; what writes to hardware asks "
               "you first."),
        page);
    auto *setup = new QPlainTextEdit(clientSetup(), card);
    setup->setObjectName(u"welcomeSetup"_s);
    setup->setAccessibleName(Tr::tr("Set-up for an MCP client"));
    setup->setReadOnly(true);
    setup->setTabChangesFocus(true);
    setup->setLineWrapMode(QPlainTextEdit::NoWrap);
    setup->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setup->setFixedHeight(setup->fontMetrics().lineSpacing() * (setup->blockCount() + 1) + 10);
    auto *copy = new QPushButton(Icons::get(u"copy"_s), Tr::tr("Copy"), card);
    copy->setObjectName(u"welcomeCopySetup"_s);
    connect(copy, &QPushButton::clicked, card, [] { QGuiApplication::clipboard()->setText(clientSetup()); });
    card->body()->addWidget(setup);
    card->body()->addWidget(copy, 0, Qt::AlignLeft);
    return card;
}

} // namespace ohm
