// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/logviewactions.h"

#include "ui/text/logview.h"
#include "ui/uitr.h"

namespace ohm {

using ui::Tr;

LogViewActions::LogViewActions(LogView &view)
    : QObject(&view)
    , m_view(view)
{
    makeCopyActions();
    makeModeActions();
    makeTimeActions();
    makeZoomActions();
    makeMenu();
    connect(&view, &LogView::optionsChanged, this, &LogViewActions::syncToOptions);
    connect(&view, &LogView::selectionChanged, this, &LogViewActions::syncToSelection);
    syncToOptions();
    syncToSelection();
}

LogViewActions::~LogViewActions() = default;

QAction *LogViewActions::make(const char *name, const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    if (!key.isEmpty()) {
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut); // other views of the window have the same keys
    }
    return action;
}

void LogViewActions::makeCopyActions()
{
    const auto makeCopy = [this](const char *name, const QString &text, CopyFormat format, const QKeySequence &key = {}) {
        QAction *action = make(name, text, key);
        connect(action, &QAction::triggered, this, [this, format] { m_view.copy(format); });
        return action;
    };
    copy = makeCopy("log_copy", Tr::tr("Copy"), CopyFormat::Plain, QKeySequence::Copy);
    copyWithTimes = makeCopy("log_copy_times", Tr::tr("Copy with time stamps"), CopyFormat::WithTimes);
    copyWithEscapes = makeCopy("log_copy_escapes", Tr::tr("Copy with colour codes"), CopyFormat::Escapes);
    copyAsHex = makeCopy("log_copy_hex", Tr::tr("Copy as hex"), CopyFormat::Hex);
    selectAll = make("log_select_all", Tr::tr("Select all"), QKeySequence::SelectAll);
    connect(selectAll, &QAction::triggered, this, [this] {
        if (const LogDocument *document = m_view.document())
            m_view.select({document->log().firstOffset(), document->lines().endOffset()});
    });
}

void LogViewActions::makeModeActions()
{
    auto *group = new QActionGroup(this);
    const auto makeMode = [&](const char *name, const QString &text, LogMode mode) {
        QAction *action = make(name, text);
        action->setCheckable(true);
        action->setData(int(mode));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, mode] {
            LogViewOptions options = m_view.options();
            options.mode = mode;
            m_view.setOptions(options);
        });
        return action;
    };
    modeText = makeMode("log_mode_text", Tr::tr("Text"), LogMode::Text);
    modeHex = makeMode("log_mode_hex", Tr::tr("Hex"), LogMode::Hex);
    modeMixed = makeMode("log_mode_mixed", Tr::tr("Hex and text"), LogMode::Mixed);
}

void LogViewActions::makeTimeActions()
{
    auto *group = new QActionGroup(this);
    const auto makeTimes = [&](const char *name, const QString &text, TimeStamps times) {
        QAction *action = make(name, text);
        action->setCheckable(true);
        action->setData(int(times));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, times] {
            LogViewOptions options = m_view.options();
            options.times = times;
            m_view.setOptions(options);
        });
        return action;
    };
    timesNone = makeTimes("log_times_none", Tr::tr("None"), TimeStamps::None);
    timesWall = makeTimes("log_times_wall", Tr::tr("Time of day"), TimeStamps::Wall);
    timesElapsed = makeTimes("log_times_elapsed", Tr::tr("Since the start"), TimeStamps::Elapsed);
    timesDelta = makeTimes("log_times_delta", Tr::tr("Since the line before"), TimeStamps::Delta);
}

void LogViewActions::makeZoomActions()
{
    const auto makeZoom = [this](const char *name, const QString &text, const QKeySequence &key, int points) {
        QAction *action = make(name, text, key);
        connect(action, &QAction::triggered, this, [this, points] { m_view.zoomBy(points); });
        return action;
    };
    zoomIn = makeZoom("log_zoom_in", Tr::tr("Zoom in"), QKeySequence::ZoomIn, 1);
    zoomIn->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    zoomOut = makeZoom("log_zoom_out", Tr::tr("Zoom out"), QKeySequence(Qt::CTRL | Qt::Key_Minus), -1);
    zoomReset = makeZoom("log_zoom_reset", Tr::tr("Normal size"), QKeySequence(Qt::CTRL | Qt::Key_0), 0);
    const auto makeSwitch = [this](const char *name, const QString &text, bool LogViewOptions::*option) {
        QAction *action = make(name, text);
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, option](bool on) {
            LogViewOptions options = m_view.options();
            options.*option = on;
            m_view.setOptions(options);
        });
        return action;
    };
    wrap = makeSwitch("log_wrap", Tr::tr("Wrap lines"), &LogViewOptions::wrap);
    showSent = makeSwitch("log_show_sent", Tr::tr("Show sent bytes"), &LogViewOptions::showSent);
    jumpToEnd = make("log_jump_to_end", Tr::tr("Jump to end"));
    connect(jumpToEnd, &QAction::triggered, &m_view, &LogView::jumpToEnd);
}

void LogViewActions::makeMenu()
{
    const auto separator = [this] {
        auto *action = new QAction(this);
        action->setSeparator(true);
        return action;
    };
    m_view.addActions({copy, copyWithTimes, copyWithEscapes, copyAsHex, selectAll, separator(),
        makeSubMenu("log_mode", Tr::tr("Show as"), {modeText, modeHex, modeMixed}),
        makeSubMenu("log_times", Tr::tr("Time stamps"), {timesNone, timesWall, timesElapsed, timesDelta}), wrap, showSent,
        separator(), zoomIn, zoomOut, zoomReset, separator(), jumpToEnd});
}

QAction *LogViewActions::makeSubMenu(const char *name, const QString &title, const QList<QAction *> &entries)
{
    m_menus.push_back(std::make_unique<QMenu>());
    m_menus.back()->addActions(entries);
    QAction *action = make(name, title);
    action->setMenu(m_menus.back().get());
    return action;
}

void LogViewActions::syncToOptions()
{
    const LogViewOptions &options = m_view.options();
    for (QAction *action : {modeText, modeHex, modeMixed})
        action->setChecked(action->data().toInt() == int(options.mode));
    for (QAction *action : {timesNone, timesWall, timesElapsed, timesDelta})
        action->setChecked(action->data().toInt() == int(options.times));
    wrap->setChecked(options.wrap);
    wrap->setEnabled(options.mode == LogMode::Text);
    showSent->setChecked(options.showSent);
}

void LogViewActions::syncToSelection()
{
    for (QAction *action : {copy, copyWithTimes, copyWithEscapes, copyAsHex})
        action->setEnabled(!m_view.selectedRange().isEmpty());
}

} // namespace ohm
