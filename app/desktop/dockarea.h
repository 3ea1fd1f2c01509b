// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/dockpanel.h"
#include "desktop/layout.h"

#include <QPointer>
#include <QTimer>

class QMainWindow;
class QMenu;
class QTabBar;

namespace ohm {

// All that knows how docks are made: the rest of the program speaks of panels by their ids. Today QMainWindow's docks.
class DockArea final : public QObject
{
    Q_OBJECT
public:
    explicit DockArea(QMainWindow &window);

    void add(DockSpec spec); // not shown before somebody asks for it
    void remove(const QString &id);
    void setTitle(const QString &id, const QString &title);

    QStringList ids() const; // in the order in which they were added
    QStringList visible() const; // those that can be seen now
    bool contains(const QString &id) const { return dock(id); }
    bool isOpen(const QString &id) const; // shown, be it behind another tab
    QString title(const QString &id) const;
    QIcon icon(const QString &id) const;
    QWidget *widget(const QString &id) const; // the panel's, made if need be; nullptr for an unknown id

    void open(const QString &id); // brings it to the front without taking the focus
    void focus(const QString &id); // the same, and takes it
    void close(const QString &id);
    void cycle(int step); // the focus goes to the next (1) or previous (-1) visible panel
    void focusLargest(); // to begin with: what takes most of the window is what one came for
    QString current() const; // the panel that has or last had the focus; empty when none

    void move(const QString &id, PanelArea area);
    void tabWith(const QString &id, const QString &other);
    void setFloating(const QString &id, bool floating);
    bool isFloating(const QString &id) const;
    void fillMoveMenu(QMenu &menu, const QString &id); // everything above for the keyboard

    void arrange(const Layout &layout);
    Layout capture(const QString &name) const; // what arrange() and restore() make again
    QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

    void applySizes(); // gives the areas the sizes of the layout; needs a window that is shown
    void settle(); // makes what has become visible; otherwise done when the event loop gets there

Q_SIGNALS:
    void changed(); // panels came, went, were shown, closed or moved

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    DockPanel *dock(const QString &id) const;
    void place(DockPanel &panel);
    void keepSizes(const std::function<void()> &change); // of the panels that are there, whatever comes or goes
    void placeAlone(DockPanel &panel, PanelArea area);
    DockPanel *neighbourFor(const DockPanel &panel) const;
    void arrangeArea(PanelArea area, const std::vector<DockGroup> &groups);
    std::vector<DockPanel *> panelsOf(const DockGroup &group) const;
    std::vector<DockPanel *> placedInOrder() const;
    void scheduleSettle();
    void dressTabs();
    void dressTabBar(QTabBar &bar);
    DockPanel *dockOfTab(const QTabBar &bar, int index) const;
    void showMenu(const QString &id, const QPoint &globalPosition);

    QMainWindow &m_window;
    std::vector<DockPanel *> m_docks;
    QMap<PanelArea, std::vector<std::pair<QPointer<DockPanel>, int>>> m_sizes; // the front of each group and what it wants
    QMap<QString, QStringList> m_placedWith; // group of devices -> panels that the layout puts beside it
    QPointer<DockPanel> m_current;
    QTimer m_settle;
    int m_tabBars = 0;
};

} // namespace ohm
