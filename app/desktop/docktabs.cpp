// SPDX-License-Identifier: GPL-3.0-or-later
// The part of DockArea that deals with tabs and menus.
#include "desktop/dockarea.h"

#include "desktop/desktoptr.h"
#include "ui/icons.h"

#include <QMainWindow>
#include <QMenu>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace ohm {

using desktop::Tr;

void DockArea::dressTabs()
{
    for (DockPanel *panel : m_docks) {
        const QList<QDockWidget *> mates = m_window.tabifiedDockWidgets(panel);
        const bool isTab = !panel->isFloating()
            && std::ranges::any_of(mates, [](const QDockWidget *mate) { return !mate->isHidden() && !mate->isFloating(); });
        panel->setTitleVisible(!isTab);
    }
    for (QTabBar *bar : m_window.findChildren<QTabBar *>(QString(), Qt::FindDirectChildrenOnly))
        dressTabBar(*bar);
}

void DockArea::dressTabBar(QTabBar &bar)
{
    if (bar.objectName().isEmpty()) {
        bar.setObjectName(u"dockTabs%1"_s.arg(++m_tabBars));
        bar.setAccessibleName(Tr::tr("Panels"));
        bar.setTabsClosable(true);
        bar.setExpanding(false);
        bar.setElideMode(Qt::ElideRight);
        bar.setIconSize({16, 16});
        bar.setContextMenuPolicy(Qt::CustomContextMenu);
        connect(&bar, &QTabBar::tabCloseRequested, this, [this, &bar](int index) {
            if (DockPanel *panel = dockOfTab(bar, index))
                panel->close();
        });
        connect(&bar, &QTabBar::customContextMenuRequested, this, [this, &bar](const QPoint &at) {
            if (DockPanel *panel = dockOfTab(bar, bar.tabAt(at)))
                showMenu(panel->spec().id, bar.mapToGlobal(at));
        });
        connect(&bar, &QTabBar::currentChanged, this, &DockArea::scheduleSettle);
    }
    for (int i = 0; i < bar.count(); ++i) {
        const DockPanel *panel = dockOfTab(bar, i);
        if (!panel)
            continue;
        if (bar.tabIcon(i).isNull())
            bar.setTabIcon(i, panel->icon());
        if (QWidget *button = bar.tabButton(i, QTabBar::RightSide); button && button->accessibleName().isEmpty()) {
            button->setAccessibleName(Tr::tr("Close panel"));
            button->setFocusPolicy(Qt::NoFocus);
        }
    }
}

DockPanel *DockArea::dockOfTab(const QTabBar &bar, int index) const
{
    // QMainWindow marks each tab with the address of its dock.
    const quintptr mark = bar.tabData(index).value<quintptr>();
    for (DockPanel *panel : m_docks) {
        if (mark == reinterpret_cast<quintptr>(static_cast<QDockWidget *>(panel)))
            return panel;
    }
    return nullptr;
}

void DockArea::fillMoveMenu(QMenu &menu, const QString &id)
{
    const std::pair<PanelArea, QString> areas[] = {{PanelArea::Left, Tr::tr("To the left")},
        {PanelArea::Center, Tr::tr("To the centre")}, {PanelArea::Right, Tr::tr("To the right")},
        {PanelArea::Bottom, Tr::tr("To the bottom")}};
    for (const auto &[area, text] : areas)
        menu.addAction(text, this, [this, id, to = area] { move(id, to); })->setObjectName(u"move_%1"_s.arg(int(area)));
    menu.addSeparator();
    const bool floats = isFloating(id);
    menu.addAction(Icons::get(floats ? u"dock"_s : u"float"_s), floats ? Tr::tr("Dock") : Tr::tr("Float"), this,
            [this, id, floats] { setFloating(id, !floats); })
        ->setObjectName(u"move_float"_s);
    QMenu *tabs = menu.addMenu(Tr::tr("Beside, as a tab"));
    tabs->setObjectName(u"move_tabs"_s);
    for (const DockPanel *other : m_docks) {
        const QString otherId = other->spec().id;
        if (otherId != id && !other->isHidden())
            tabs->addAction(other->icon(), other->title(), this, [this, id, otherId] { tabWith(id, otherId); })
                ->setObjectName(u"move_tab_"_s + otherId);
    }
    tabs->setEnabled(!tabs->isEmpty());
}

void DockArea::showMenu(const QString &id, const QPoint &globalPosition)
{
    auto *menu = new QMenu(&m_window);
    menu->setObjectName(u"panelMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMoveMenu(*menu, id);
    menu->addSeparator();
    menu->addAction(Icons::get(u"close"_s), Tr::tr("Close panel"), this, [this, id] { close(id); })
        ->setObjectName(u"panelMenu_close"_s);
    menu->popup(globalPosition);
}

} // namespace ohm
