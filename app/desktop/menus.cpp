// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/menus.h"

#include "desktop/aboutdialog.h"
#include "desktop/desktoptr.h"
#include "desktop/mainwindow.h"
#include "ui/actionrunner.h"
#include "ui/icons.h"

#include <QActionGroup>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace ohm {

using desktop::Tr;

namespace {

QMenu *addMenu(MainWindow &window, const char *name, const QString &title)
{
    QMenu *menu = window.menuBar()->addMenu(title);
    menu->setObjectName(u"menu_"_s + QLatin1StringView(name));
    menu->setToolTipsVisible(true);
    return menu;
}

template <typename Function>
QAction *addItem(
    QMenu &menu, const char *name, const QString &icon, const QString &text, const QKeySequence &keys, Function function)
{
    QAction *action = menu.addAction(text);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(keys);
    if (!icon.isEmpty())
        action->setIcon(Icons::get(icon));
    QObject::connect(action, &QAction::triggered, &menu, function);
    return action;
}

// The actions that declare themselves for this menu.
void addBenchActions(MainWindow &window, QMenu &menu, const char *name)
{
    for (const Action *action : window.bench().registry.inMenu(name)) {
        QAction *item = window.runner().makeAction(action->name(), Json::object(), &menu);
        item->setObjectName(u"menu_"_s + action->name());
        menu.addAction(item);
    }
}

// Calls a slot such as "copy()" of whatever has the focus, when it has one: text fields and our own views alike.
void addEditItem(
    QMenu &menu, const char *name, const QString &icon, const QString &text, QKeySequence::StandardKey keys, const char *slot)
{
    QAction *action = addItem(menu, name, icon, text, keys, [slot] {
        if (QWidget *focus = QApplication::focusWidget(); focus && focus->metaObject()->indexOfMethod(slot) >= 0)
            QMetaObject::invokeMethod(focus, QByteArray(slot).chopped(2).constData());
    });
    // The focused widget's own handling comes first; the entry is for the mouse and for reading.
    action->setShortcutContext(Qt::WidgetShortcut);
}

void addFileMenu(MainWindow &window)
{
    QMenu *menu = addMenu(window, "file", Tr::tr("&File"));
    addBenchActions(window, *menu, "file");
    menu->addSeparator();
    addItem(*menu, "settings", u"settings"_s, Tr::tr("&Settings…"), QKeySequence(u"Ctrl+,"_s),
        [&window] { window.openSettings(); });
    menu->addSeparator();
    addItem(*menu, "quit", {}, Tr::tr("&Quit"), QKeySequence(u"Ctrl+Q"_s), [&window] { window.close(); });
}

void addEditMenu(MainWindow &window)
{
    QMenu *menu = addMenu(window, "edit", Tr::tr("&Edit"));
    addEditItem(*menu, "edit_undo", u"reset"_s, Tr::tr("&Undo"), QKeySequence::Undo, "undo()");
    menu->addSeparator();
    addEditItem(*menu, "edit_copy", u"copy"_s, Tr::tr("&Copy"), QKeySequence::Copy, "copy()");
    addEditItem(*menu, "edit_paste", {}, Tr::tr("&Paste"), QKeySequence::Paste, "paste()");
    addEditItem(*menu, "edit_select_all", {}, Tr::tr("Select &all"), QKeySequence::SelectAll, "selectAll()");
}

void fillLayouts(MainWindow &window, QMenu &menu)
{
    menu.clear();
    auto *group = new QActionGroup(&menu);
    for (const QString &name : window.layouts().names()) {
        QAction *action = menu.addAction(layoutTitle(name), &window, [&window, name] { window.showLayout(name); });
        action->setObjectName(u"layout_"_s + name);
        action->setCheckable(true);
        action->setChecked(name == window.currentLayout());
        group->addAction(action);
    }
}

void addThemes(MainWindow &window, QMenu &menu)
{
    auto *group = new QActionGroup(&menu);
    for (const auto &choice : choicesOf(ThemeChoice::System)) {
        QAction *action =
            menu.addAction(choice.title.translated(), &window, [&window, value = choice.value] { window.chooseTheme(value); });
        action->setObjectName(u"theme_"_s + QLatin1StringView(choice.name));
        action->setCheckable(true);
        action->setChecked(choice.value == window.theme().choice());
        QObject::connect(&window.theme(), &Theme::changed, action,
            [&window, action, value = choice.value] { action->setChecked(window.theme().choice() == value); });
        group->addAction(action);
    }
}

void addViewMenu(MainWindow &window)
{
    QMenu *menu = addMenu(window, "view", Tr::tr("&View"));
    addItem(*menu, "palette", u"palette"_s, Tr::tr("&Command palette…"), QKeySequence(u"Ctrl+K"_s),
        [&window] { window.openPalette(); });
    menu->addSeparator();
    QMenu *layouts = menu->addMenu(Icons::get(u"layout"_s), Tr::tr("&Layout"));
    layouts->setObjectName(u"menu_layouts"_s);
    fillLayouts(window, *layouts);
    QObject::connect(&window, &MainWindow::layoutChanged, layouts, [&window, layouts] { fillLayouts(window, *layouts); });
    addItem(*menu, "layout_save", u"save"_s, Tr::tr("&Save layout as…"), {}, [&window] { window.askLayoutName(); });
    addItem(*menu, "layout_reset", u"reset"_s, Tr::tr("&Reset layout"), {}, [&window] { window.resetLayout(); });
    menu->addSeparator();
    QMenu *themes = menu->addMenu(Icons::get(u"theme"_s), Tr::tr("&Theme"));
    themes->setObjectName(u"menu_themes"_s);
    addThemes(window, *themes);
    addItem(*menu, "full_screen", {}, Tr::tr("&Full screen"), QKeySequence(Qt::Key_F11),
        [&window] { window.setWindowState(window.windowState() ^ Qt::WindowFullScreen); });
}

void addRunMenu(MainWindow &window)
{
    QMenu *menu = addMenu(window, "run", Tr::tr("&Run"));
    addBenchActions(window, *menu, "run");
    menu->addSeparator();
    addItem(*menu, "stop_assistants", u"shield"_s, Tr::tr("Stop all &assistants"), QKeySequence(u"Ctrl+Shift+F12"_s),
        [&window] { window.stopAssistants(true); });
    addItem(
        *menu, "resume_assistants", {}, Tr::tr("Let assistants &work again"), {}, [&window] { window.stopAssistants(false); });
}

// The panels that asked to be in this menu.
void addPanelItems(MainWindow &window, QMenu &menu, const char *name)
{
    for (const PanelSpec &spec : window.panels().panels()) {
        if (QLatin1StringView(spec.menu) != QLatin1StringView(name))
            continue;
        const QString id = QString::fromLatin1(spec.id);
        QAction *action = addItem(menu, "", QString::fromLatin1(spec.icon), spec.title.translated(),
            QKeySequence(QString::fromLatin1(spec.keys)), [&window, id] { window.showPanel(id); });
        action->setObjectName(u"menu_panel_"_s + id);
    }
}

void addToolsMenu(MainWindow &window)
{
    QMenu *menu = addMenu(window, "tools", Tr::tr("&Tools"));
    addBenchActions(window, *menu, "tools");
    addPanelItems(window, *menu, "tools");
}

void fillWindows(MainWindow &window, QMenu &menu)
{
    menu.clear();
    addItem(menu, "next_panel", {}, Tr::tr("&Next panel"), QKeySequence(Qt::Key_F6), [&window] { window.docks().cycle(1); });
    addItem(menu, "previous_panel", {}, Tr::tr("&Previous panel"), QKeySequence(u"Shift+F6"_s),
        [&window] { window.docks().cycle(-1); });
    QMenu *move = menu.addMenu(Tr::tr("&Move panel…"));
    move->setObjectName(u"menu_move"_s);
    QObject::connect(move, &QMenu::aboutToShow, move, [&window, move] {
        move->clear();
        if (const QString id = window.docks().current(); !id.isEmpty())
            window.docks().fillMoveMenu(*move, id);
    });
    addItem(menu, "close_panel", u"close"_s, Tr::tr("&Close panel"), QKeySequence(u"Ctrl+W"_s),
        [&window] { window.docks().close(window.docks().current()); });
    menu.addSeparator();
    int number = 0;
    for (const QString &id : window.docks().ids()) {
        QAction *action = addItem(menu, "", {}, window.docks().title(id), {}, [&window, id] { window.showPanel(id); });
        action->setObjectName(u"panel_"_s + id);
        action->setIcon(window.docks().icon(id));
        action->setCheckable(true);
        action->setChecked(window.docks().isOpen(id));
        if (++number <= 9)
            action->setShortcut(QKeySequence(u"Ctrl+%1"_s.arg(number)));
    }
}

// What the menu is made of: while this stays the same there is no need to make it again.
QStringList windowMenuKey(MainWindow &window)
{
    QStringList key;
    for (const QString &id : window.docks().ids())
        key += id + u'\n' + window.docks().title(id) + (window.docks().isOpen(id) ? u"+"_s : u"-"_s);
    return key;
}

void addWindowMenu(MainWindow &window)
{
    QMenu *menu = addMenu(window, "window", Tr::tr("&Window"));
    fillWindows(window, *menu);
    QObject::connect(&window.docks(), &DockArea::changed, menu, [&window, menu, last = windowMenuKey(window)]() mutable {
        if (const QStringList now = windowMenuKey(window); now != last) {
            last = now;
            fillWindows(window, *menu);
        }
    });
}

void addHelpMenu(MainWindow &window)
{
    QMenu *menu = addMenu(window, "help", Tr::tr("&Help"));
    addPanelItems(window, *menu, "help");
    menu->addSeparator();
    addItem(*menu, "about", u"info"_s, Tr::tr("&About Ohmdeck"), {}, [&window] { showAbout(window); });
}

} // namespace

void addMenus(MainWindow &window)
{
    window.menuBar()->setObjectName(u"menuBar"_s);
    addFileMenu(window);
    addEditMenu(window);
    addViewMenu(window);
    addRunMenu(window);
    addToolsMenu(window);
    addWindowMenu(window);
    addHelpMenu(window);
}

} // namespace ohm
