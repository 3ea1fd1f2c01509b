// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/panel/allconsolespanel.h"

#include "serial/engine/serialsettings.h"
#include "serial/panel/filterbar.h"
#include "serial/panel/highlightcolors.h"
#include "serial/panel/searchbar.h"
#include "serial/serialtr.h"
#include "ui/icons.h"
#include "ui/text/logview.h"
#include "ui/text/logviewactions.h"

#include <QEvent>
#include <QMenu>
#include <QToolBar>
#include <QVBoxLayout>

namespace ohm::serial {

using namespace Qt::StringLiterals;

namespace {

constexpr int mergeEvery = 40; // ms

} // namespace

AllConsolesPanel::AllConsolesPanel(Bench &bench, Consoles &consoles, QWidget *parent)
    : Panel(parent)
    , m_bench(bench)
    , m_consoles(consoles)
    , m_view(new LogView(bench.clock, this))
    , m_filter(new FilterBar(*m_view, this))
    , m_search(new SearchBar(*m_view, this))
    , m_choice(new QMenu(this))
{
    setObjectName(u"all_consoles_panel"_s);
    m_view->setAccessibleName(Tr::tr("All consoles in the order of reception"));
    LogViewOptions options = m_view->options();
    options.times = TimeStamps::Wall;
    m_view->setOptions(options);
    applyHighlights();
    connect(&bench.settings, &SettingsStore::groupChanged, this, &AllConsolesPanel::applyHighlights);
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_filter);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_search);
    content->setFocusProxy(m_view);
    setContent(content);
    makeToolBar();
    m_timer.setInterval(mergeEvery);
    connect(&m_timer, &QTimer::timeout, this, [this] { m_merged->advance(m_bench.clock.now()); });
    rebuildLog();
    bench.devices.list().subscribe(this, [this](const auto &devices) { followConsoles(*devices); });
}

void AllConsolesPanel::makeToolBar()
{
    makeChoice();
    LogViewActions &view = m_view->actionSet();
    view.wrap->setIcon(Icons::get(u"wrap"_s));
    toolBar()->addAction(view.wrap);
    toolBar()->addSeparator();
    const auto addTool = [this](const char *name, const QString &icon, const QString &text, const QKeySequence &key) {
        QAction *action = toolBar()->addAction(Icons::get(icon), text);
        action->setObjectName(QLatin1StringView(name));
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        return action;
    };
    connect(addTool("all_filter", u"filter"_s, Tr::tr("Filter"), Qt::CTRL | Qt::SHIFT | Qt::Key_L), &QAction::triggered, this,
        [this] { m_filter->isVisible() ? m_filter->close() : m_filter->open(); });
    connect(
        addTool("all_find", u"search"_s, Tr::tr("Find"), QKeySequence::Find), &QAction::triggered, m_search, &SearchBar::open);
    connect(addTool("all_clear", u"clear"_s, Tr::tr("Clear the view"), Qt::CTRL | Qt::SHIFT | Qt::Key_K), &QAction::triggered,
        m_view, &LogView::clearView);
}

void AllConsolesPanel::makeChoice()
{
    auto *button = new QToolButton(toolBar());
    button->setObjectName(u"all_choice"_s);
    button->setText(Tr::tr("Consoles"));
    button->setIcon(Icons::get(u"console"_s));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setToolTip(Tr::tr("Which consoles to show"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::TabFocus);
    button->setMenu(m_choice);
    toolBar()->addWidget(button);
}

void AllConsolesPanel::followConsoles(const DeviceList &devices)
{
    QStringList names;
    for (const DeviceInfo &device : devices) {
        if (device.kind == u"console")
            names.append(device.name());
    }
    if (names == m_names)
        return;
    m_names = names;
    rebuildChoice();
    rebuildLog();
}

void AllConsolesPanel::rebuildChoice()
{
    m_choice->clear();
    for (const QString &name : std::as_const(m_names)) {
        QAction *action = m_choice->addAction(name);
        action->setObjectName(u"all_show_"_s + name);
        action->setCheckable(true);
        action->setChecked(!m_hidden.contains(name));
        connect(action, &QAction::toggled, this, [this, name](bool shown) { setShown(name, shown); });
    }
}

QStringList AllConsolesPanel::shownConsoles() const
{
    QStringList shown;
    for (const QString &name : m_names) {
        if (!m_hidden.contains(name))
            shown.append(name);
    }
    return shown;
}

void AllConsolesPanel::setShown(const QString &console, bool shown)
{
    if (shown)
        m_hidden.remove(console);
    else
        m_hidden.insert(console);
    rebuildLog();
}

void AllConsolesPanel::rebuildLog()
{
    std::vector<MergedLog::Source> sources;
    for (const QString &name : shownConsoles()) {
        if (const auto console = m_consoles.find(name))
            sources.push_back({name, int(m_names.indexOf(name)), console->log()});
    }
    m_merged = std::make_unique<MergedLog>(sources);
    m_merged->advance(m_bench.clock.now());
    m_view->setLog(m_merged->log());
    m_view->jumpToEnd();
}

void AllConsolesPanel::applyHighlights()
{
    m_view->setHighlights(highlightRules(consoleHighlights(m_bench.settings).get(), palette()));
}

void AllConsolesPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyHighlights();
}

void AllConsolesPanel::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    m_timer.start();
}

void AllConsolesPanel::hideEvent(QHideEvent *event)
{
    Panel::hideEvent(event);
    m_timer.stop();
}

} // namespace ohm::serial
