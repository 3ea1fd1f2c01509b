// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/panel/consolepanel.h"

#include "serial/engine/linechoices.h"
#include "serial/panel/background.h"
#include "serial/panel/consoleinput.h"
#include "serial/panel/filterbar.h"
#include "serial/panel/groupdialog.h"
#include "serial/panel/highlightcolors.h"
#include "serial/panel/linebar.h"
#include "serial/panel/macrorow.h"
#include "serial/panel/searchbar.h"
#include "serial/serialtr.h"
#include "ui/actionrunner.h"
#include "ui/icons.h"
#include "ui/infobar.h"
#include "ui/text/logview.h"
#include "ui/text/logviewactions.h"
#include "ui/text/terminalview.h"

#include <QEvent>
#include <QMenu>
#include <QStackedWidget>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

namespace ohm::serial {

using namespace Qt::StringLiterals;

namespace {

TimeStamps timesOf(StampKind kind)
{
    switch (kind) {
    case StampKind::None:
        return TimeStamps::None;
    case StampKind::Wall:
        return TimeStamps::Wall;
    case StampKind::Elapsed:
        return TimeStamps::Elapsed;
    case StampKind::Delta:
        break;
    }
    return TimeStamps::Delta;
}

// What serial_open needs to open the same port again in the same way.
Json openArguments(const QString &name, const ConsoleStatus &status)
{
    const LineSettings &line = status.options.line;
    return {{"port", status.port.asked.toStdString()}, {"name", name.toStdString()}, {"baud", line.baud},
        {"data_bits", line.dataBits}, {"parity", Codec<Parity>::encode(line.parity)}, {"stop_bits", line.stopBits},
        {"flow", Codec<FlowControl>::encode(line.flow)}, {"encoding", Codec<TextEncoding>::encode(status.options.encoding)},
        {"autoreconnect", status.options.autoReconnect}};
}

QVBoxLayout *makeColumn(QWidget *parent)
{
    auto *layout = new QVBoxLayout(parent);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    return layout;
}

QString waitingText(const ConsoleStatus &status)
{
    const QString title = status.port.title;
    switch (status.state) {
    case ConsoleState::Lent:
        return Tr::tr("%1 is lent; it is opened again by itself when it is given back.").arg(title);
    case ConsoleState::Gone:
        return Tr::tr("%1 went away. Connect opens it again.").arg(title);
    default:
        return Tr::tr("%1 went away; it is opened again by itself when it is back.").arg(title);
    }
}

bool isConnected(ConsoleState state) { return state != ConsoleState::Gone && state != ConsoleState::Closed; }

} // namespace

ConsolePanel::ConsolePanel(Bench &bench, std::shared_ptr<Console> console, QWidget *parent)
    : Panel(parent)
    , m_bench(bench)
    , m_console(std::move(console))
    , m_runner(new ActionRunner(bench, this))
    , m_log(new LogView(bench.clock, this))
    , m_terminal(new TerminalView(this))
    , m_views(new QStackedWidget(this))
    , m_filter(new FilterBar(*m_log, this))
    , m_search(new SearchBar(*m_log, this))
    , m_macros(new MacroRow(bench.settings, this))
    , m_input(new ConsoleInput(bench, this))
    , m_line(new LineBar(*m_runner, m_console->name(), this))
    , m_sampler(new ConsoleSampler(bench, m_console, this))
{
    setObjectName(u"console_panel"_s);
    m_log->setAccessibleName(Tr::tr("Log of console %1").arg(m_console->name()));
    m_terminal->setAccessibleName(Tr::tr("Terminal of console %1").arg(m_console->name()));
    setContent(makeContent());
    makeToolBar();
    followSettings();
    m_log->setLog(m_console->log());
    m_log->jumpToEnd();
    connect(m_input, &ConsoleInput::entered, this, &ConsolePanel::send);
    connect(m_macros, &MacroRow::triggered, this, &ConsolePanel::sendMacro);
    connect(m_terminal, &TerminalView::bytesTyped, this, &ConsolePanel::type);
    connect(m_terminal, &TerminalView::answered, this, &ConsolePanel::type);
    connect(m_sampler, &ConsoleSampler::sampled, this, [this](const ConsoleSample &sample) {
        m_line->showSample(sample);
        showState(sample.status);
    });
    bench.devices.list().subscribe(this, [this](const auto &devices) { showDevice(*devices); });
    bench.leases.list().subscribe(this, [this](const auto &leases) { showLease(*leases); });
}

QWidget *ConsolePanel::makeContent()
{
    auto *logPage = new QWidget(m_views);
    auto *log = makeColumn(logPage);
    log->addWidget(m_filter);
    log->addWidget(m_log, 1);
    log->addWidget(m_search);
    m_views->addWidget(logPage);
    m_views->addWidget(m_terminal);
    auto *content = new QWidget(this);
    auto *column = makeColumn(content);
    column->addWidget(m_views, 1);
    column->addWidget(m_macros);
    column->addWidget(m_input);
    column->addWidget(m_line);
    content->setFocusProxy(m_input);
    return content;
}

QAction *ConsolePanel::addTool(const char *name, const QString &icon, const QString &text, const QKeySequence &key)
{
    QAction *action = toolBar()->addAction(Icons::get(icon), text);
    action->setObjectName(QLatin1StringView(name));
    if (!key.isEmpty()) {
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setToolTip(u"%1 (%2)"_s.arg(text, key.toString(QKeySequence::NativeText)));
        addAction(action);
    }
    return action;
}

void ConsolePanel::addMenu(const char *name, const QString &icon, const QString &text, const QList<QAction *> &entries)
{
    auto *button = new QToolButton(toolBar());
    button->setObjectName(QLatin1StringView(name));
    button->setIcon(Icons::get(icon));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::TabFocus);
    auto *menu = new QMenu(button);
    menu->addActions(entries);
    button->setMenu(menu);
    toolBar()->addWidget(button);
}

void ConsolePanel::makeToolBar()
{
    m_terminalMode = addTool("console_terminal", u"console"_s, Tr::tr("Terminal"), Qt::CTRL | Qt::SHIFT | Qt::Key_T);
    m_terminalMode->setCheckable(true);
    connect(m_terminalMode, &QAction::toggled, this, &ConsolePanel::setTerminal);
    showText(m_terminalMode);
    makeViewTools();
    toolBar()->addSeparator();
    makeTransferTools();
    auto *space = new QWidget(toolBar());
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    toolBar()->addWidget(space);
    m_connection = addTool("console_connection", u"unplug"_s, Tr::tr("Disconnect"));
    connect(m_connection, &QAction::triggered, this, &ConsolePanel::toggleConnection);
    showText(m_connection);
}

void ConsolePanel::showText(QAction *action)
{
    if (auto *button = qobject_cast<QToolButton *>(toolBar()->widgetForAction(action)))
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

void ConsolePanel::makeViewTools()
{
    LogViewActions &view = m_log->actionSet();
    addMenu("console_times", u"clock"_s, Tr::tr("Time stamps"),
        {view.timesNone, view.timesWall, view.timesElapsed, view.timesDelta});
    addMenu("console_bytes", u"hex"_s, Tr::tr("Text or bytes"), {view.modeText, view.modeHex, view.modeMixed});
    view.wrap->setIcon(Icons::get(u"wrap"_s));
    toolBar()->addAction(view.wrap);
    QAction *follow = addTool("console_follow", u"follow"_s, Tr::tr("Follow the end"), Qt::CTRL | Qt::Key_End);
    follow->setCheckable(true);
    follow->setChecked(true);
    connect(follow, &QAction::triggered, this, [this, follow] {
        m_log->jumpToEnd();
        follow->setChecked(m_log->isFollowing());
    });
    connect(m_log, &LogView::followingChanged, follow, &QAction::setChecked);
    toolBar()->addSeparator();
    QAction *filter = addTool("console_filter", u"filter"_s, Tr::tr("Filter"), Qt::CTRL | Qt::SHIFT | Qt::Key_L);
    connect(filter, &QAction::triggered, this, [this] {
        setTerminal(false);
        m_filter->isVisible() ? m_filter->close() : m_filter->open();
    });
    QAction *find = addTool("console_find", u"search"_s, Tr::tr("Find"), QKeySequence::Find);
    connect(find, &QAction::triggered, this, [this] {
        setTerminal(false);
        m_search->open();
    });
    QAction *clear = addTool("console_clear", u"clear"_s, Tr::tr("Clear the view"), Qt::CTRL | Qt::SHIFT | Qt::Key_K);
    connect(clear, &QAction::triggered, this, &ConsolePanel::clearView);
    addSearchKey(QKeySequence::FindNext, &SearchBar::findNext);
    addSearchKey(QKeySequence::FindPrevious, &SearchBar::findPrevious);
}

void ConsolePanel::addSearchKey(const QKeySequence &key, void (SearchBar::*function)())
{
    auto *action = new QAction(this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, m_search, function);
    addAction(action);
}

void ConsolePanel::makeTransferTools()
{
    QAction *sendFile = m_runner->makeAction(u"serial_send_file"_s, {{"console", console()}}, this);
    sendFile->setIcon(Icons::get(u"open"_s));
    QAction *exportLog = m_runner->makeAction(u"serial_export"_s, {{"console", console()}}, this);
    toolBar()->addActions({sendFile, exportLog});
    QAction *macros = addTool("console_edit_macros", u"macro"_s, Tr::tr("Macros…"));
    connect(macros, &QAction::triggered, this, [this] { editGroup(consoleMacros(m_bench.settings).page()); });
    QAction *highlights = new QAction(Tr::tr("Highlighting…"), this);
    highlights->setObjectName(u"console_edit_highlights"_s);
    connect(highlights, &QAction::triggered, this, [this] { editGroup(consoleHighlights(m_bench.settings).page()); });
    QAction *lines = new QAction(Tr::tr("Line sequence…"), this);
    lines->setObjectName(u"console_line_sequence"_s);
    connect(lines, &QAction::triggered, this,
        [this] { m_runner->runOrAsk(u"serial_set_lines"_s, {{"console", console()}}, true); });
    addMenu("console_more", u"more"_s, Tr::tr("More"), {m_log->actionSet().showSent, highlights, lines});
}

void ConsolePanel::followSettings()
{
    const SerialSettings settings = serialSettings(m_bench.settings).get();
    LogViewOptions options = m_log->options();
    options.times = timesOf(settings.stamps);
    options.showSent = settings.echoSent;
    m_log->setOptions(options);
    applyHighlights();
    connect(&m_bench.settings, &SettingsStore::groupChanged, this, [this](const QString &group) {
        if (group == consoleHighlights(m_bench.settings).page().group)
            applyHighlights();
    });
}

void ConsolePanel::applyHighlights()
{
    m_log->setHighlights(highlightRules(consoleHighlights(m_bench.settings).get(), palette()));
}

void ConsolePanel::editGroup(const SettingsPage &page) { (new GroupDialog(m_bench.settings, page, this))->open(); }

bool ConsolePanel::isTerminal() const { return m_views->currentWidget() == m_terminal; }

void ConsolePanel::setTerminal(bool terminal)
{
    if (terminal == isTerminal())
        return;
    // The log is fed to the terminal only once somebody looks at it there.
    if (terminal)
        m_terminal->setLog(m_console->log());
    m_terminalMode->setChecked(terminal);
    m_views->setCurrentIndex(terminal ? 1 : 0);
    m_input->setVisible(!terminal);
    (terminal ? static_cast<QWidget *>(m_terminal) : m_input)->setFocus();
}

void ConsolePanel::send(const QString &text)
{
    m_runner->run(u"serial_write"_s,
        {{"console", console()}, {"text", jsonString(text)},
            {"line_ending", Codec<LineEnding>::encode(m_input->lineEnding())}});
}

void ConsolePanel::sendMacro(const Macro &macro)
{
    Json arguments = {{"console", console()}, {macro.hex ? "hex" : "text", jsonString(macro.text)}};
    if (!macro.hex)
        arguments["line_ending"] = Codec<LineEnding>::encode(macro.lineEnding);
    m_runner->run(u"serial_write"_s, arguments);
}

// Keys are no calls: they go to the stream under its lease, in order with the calls, and the tap journals them.
void ConsolePanel::type(const QByteArray &bytes)
{
    if (const auto allowed = m_bench.leases.check(m_console->device(), Caller()); !allowed)
        return showError(allowed.error());
    const auto write = [console = m_console, bytes] { return console->write(bytes, Deadline::after(1s)); };
    inBackground(m_bench, m_console->device(), this, write, [this](const Result<void> &written) {
        if (!written)
            showError(written.error());
    });
}

void ConsolePanel::clearView()
{
    m_log->clearView();
    if (isTerminal())
        m_terminal->clearView();
}

void ConsolePanel::toggleConnection()
{
    const ConsoleStatus status = m_console->status();
    if (isConnected(status.state))
        m_runner->run(u"serial_close"_s, {{"console", console()}, {"keep", true}});
    else
        m_runner->run(u"serial_open"_s, openArguments(m_console->name(), status));
}

void ConsolePanel::showDevice(const DeviceList &devices)
{
    const auto device = std::ranges::find(devices, m_console->device(), &DeviceInfo::id);
    if (device == devices.end())
        return;
    showState(m_console->status());
    m_sampler->sampleNow();
}

void ConsolePanel::showLease(const LeaseList &leases)
{
    const auto lease = std::ranges::find(leases, m_console->device(), &Lease::device);
    const bool isHeld = lease != leases.end();
    m_line->showHolder(isHeld ? lease->holder.id() : QString(), isHeld ? lease->reason : QString());
}

void ConsolePanel::showState(const ConsoleStatus &status)
{
    if (status.state == m_shownState)
        return;
    m_shownState = status.state;
    const bool connected = isConnected(status.state);
    m_connection->setText(connected ? Tr::tr("Disconnect") : Tr::tr("Connect"));
    m_connection->setToolTip(
        connected ? Tr::tr("Close the port; what came stays here") : Tr::tr("Open %1").arg(status.port.title));
    m_connection->setIcon(Icons::get(connected ? u"unplug"_s : u"plug"_s));
    const bool open = status.state == ConsoleState::Open;
    m_input->setOpen(open, open ? Tr::tr("Type a line, Enter sends it") : Tr::tr("Not connected"));
    setBadge(open || status.state == ConsoleState::Closed ? QString() : u"!"_s);
    if (open || status.state == ConsoleState::Closed)
        return infoBar()->clear();
    const Severity severity = status.state == ConsoleState::Lent ? Severity::Info : Severity::Warning;
    infoBar()->showMessage(severity, waitingText(status), status.why.translated());
}

void ConsolePanel::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    m_sampler->setWatched(true);
}

void ConsolePanel::hideEvent(QHideEvent *event)
{
    Panel::hideEvent(event);
    m_sampler->setWatched(false);
}

void ConsolePanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyHighlights();
}

} // namespace ohm::serial
