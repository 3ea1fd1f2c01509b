// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/dockarea.h"

#include "desktop/desktoptr.h"
#include "desktop/onscreen.h"

#include <QApplication>
#include <QEvent>
#include <QMainWindow>
#include <QMenu>
#include <QStatusBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ohm {

using desktop::Tr;

namespace {

constexpr int stateVersion = 1;

Qt::DockWidgetArea qtArea(PanelArea area)
{
    // The centre is a place for panels like any other; QMainWindow has none of the kind, so it is the top.
    switch (area) {
    case PanelArea::Left:
        return Qt::LeftDockWidgetArea;
    case PanelArea::Center:
        return Qt::TopDockWidgetArea;
    case PanelArea::Right:
        return Qt::RightDockWidgetArea;
    case PanelArea::Bottom:
        break;
    }
    return Qt::BottomDockWidgetArea;
}

// What a panel gets that is alone in its area and of which no layout says more.
int usualSize(PanelArea area) { return area == PanelArea::Right ? 420 : area == PanelArea::Left ? 280 : 240; }

} // namespace

DockArea::DockArea(QMainWindow &window)
    : QObject(&window)
    , m_window(window)
{
    // Without a central widget QMainWindow gives what is left to the side at every change of anything. This one has no height,
    // and makes the middle column the one that grows and shrinks.
    auto *middle = new QWidget(&window);
    middle->setObjectName(u"middle"_s);
    middle->setMaximumHeight(0);
    middle->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    window.setCentralWidget(middle);
    window.setDockOptions(QMainWindow::AllowNestedDocks | QMainWindow::AllowTabbedDocks);
    window.setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    window.setCorner(Qt::TopLeftCorner, Qt::LeftDockWidgetArea);
    window.setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    window.setCorner(Qt::TopRightCorner, Qt::RightDockWidgetArea);
    window.setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    window.installEventFilter(this);
    m_settle.setSingleShot(true);
    m_settle.setInterval(0);
    connect(&m_settle, &QTimer::timeout, this, &DockArea::settle);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        for (QWidget *widget = now; widget; widget = widget->parentWidget()) {
            if (auto *panel = qobject_cast<DockPanel *>(widget))
                m_current = panel;
        }
    });
}

void DockArea::add(DockSpec spec)
{
    auto *panel = new DockPanel(std::move(spec), &m_window);
    const QString id = panel->spec().id;
    m_docks.push_back(panel);
    panel->hide();
    // A layout that was restored may have kept a place for it.
    m_window.restoreDockWidget(panel);
    connect(panel, &QDockWidget::visibilityChanged, this, &DockArea::scheduleSettle);
    connect(panel, &QDockWidget::dockLocationChanged, this, &DockArea::scheduleSettle);
    connect(panel, &QDockWidget::topLevelChanged, this, &DockArea::scheduleSettle);
    connect(panel, &DockPanel::badgeChanged, this, &DockArea::scheduleSettle);
    connect(panel, &DockPanel::menuWanted, this, [this, id](const QPoint &at) { showMenu(id, at); });
    scheduleSettle();
}

void DockArea::remove(const QString &id)
{
    DockPanel *panel = dock(id);
    if (!panel)
        return;
    std::erase(m_docks, panel);
    keepSizes([&] {
        m_window.removeDockWidget(panel);
        delete panel;
    });
    scheduleSettle();
}

void DockArea::setTitle(const QString &id, const QString &title)
{
    if (DockPanel *panel = dock(id); panel && panel->title() != title) {
        panel->setTitle(title);
        scheduleSettle();
    }
}

QStringList DockArea::ids() const
{
    QStringList ids;
    for (const DockPanel *panel : m_docks)
        ids += panel->spec().id;
    return ids;
}

QStringList DockArea::visible() const
{
    QStringList ids;
    for (const DockPanel *panel : m_docks) {
        if (panel->isReallyVisible())
            ids += panel->spec().id;
    }
    return ids;
}

bool DockArea::isOpen(const QString &id) const
{
    const DockPanel *panel = dock(id);
    return panel && !panel->isHidden();
}

QString DockArea::title(const QString &id) const
{
    const DockPanel *panel = dock(id);
    return panel ? panel->title() : QString();
}

QIcon DockArea::icon(const QString &id) const
{
    const DockPanel *panel = dock(id);
    return panel ? panel->icon() : QIcon();
}

QWidget *DockArea::widget(const QString &id) const
{
    DockPanel *panel = dock(id);
    if (!panel)
        return nullptr;
    panel->ensureContent();
    return panel->content();
}

void DockArea::open(const QString &id)
{
    DockPanel *panel = dock(id);
    if (!panel)
        return;
    keepSizes([&] {
        if (m_window.dockWidgetArea(panel) == Qt::NoDockWidgetArea && !panel->isFloating())
            place(*panel);
        panel->show();
        panel->raise();
    });
    panel->ensureContent();
    scheduleSettle();
}

void DockArea::focus(const QString &id)
{
    open(id);
    if (DockPanel *panel = dock(id)) {
        if (panel->isFloating())
            panel->activateWindow();
        panel->focusContent();
        m_current = panel;
    }
}

void DockArea::close(const QString &id)
{
    if (DockPanel *panel = dock(id))
        panel->close();
}

void DockArea::cycle(int step)
{
    std::vector<DockPanel *> seen;
    std::ranges::copy_if(placedInOrder(), std::back_inserter(seen), &DockPanel::isReallyVisible);
    if (seen.empty())
        return;
    const auto at = std::ranges::find(seen, m_current.data());
    const auto count = std::ssize(seen);
    const auto next = at == seen.end() ? 0 : (at - seen.begin() + step + count) % count;
    focus(seen[std::size_t(next)]->spec().id);
}

void DockArea::focusLargest()
{
    const auto room = [](const DockPanel *panel) { return panel->isReallyVisible() ? panel->width() * panel->height() : 0; };
    const auto largest = std::ranges::max_element(m_docks, {}, room);
    if (largest != m_docks.end() && room(*largest) > 0)
        focus((*largest)->spec().id);
}

QString DockArea::current() const { return m_current ? m_current->spec().id : QString(); }

void DockArea::move(const QString &id, PanelArea area)
{
    DockPanel *panel = dock(id);
    if (!panel)
        return;
    panel->setFloating(false);
    placeAlone(*panel, area);
    open(id);
}

void DockArea::tabWith(const QString &id, const QString &other)
{
    DockPanel *panel = dock(id);
    DockPanel *target = dock(other);
    if (!panel || !target || panel == target)
        return;
    panel->setFloating(false);
    m_window.tabifyDockWidget(target, panel);
    open(id);
}

void DockArea::setFloating(const QString &id, bool floating)
{
    if (DockPanel *panel = dock(id)) {
        open(id);
        panel->setFloating(floating);
        if (floating)
            pullOnScreen(*panel);
    }
}

bool DockArea::isFloating(const QString &id) const
{
    const DockPanel *panel = dock(id);
    return panel && panel->isFloating();
}

QByteArray DockArea::saveState() const { return m_window.saveState(stateVersion); }

bool DockArea::restoreState(const QByteArray &state)
{
    if (state.isEmpty() || !m_window.restoreState(state, stateVersion))
        return false;
    for (DockPanel *panel : m_docks) {
        if (panel->isFloating())
            pullOnScreen(*panel);
    }
    scheduleSettle();
    return true;
}

void DockArea::settle()
{
    m_settle.stop();
    dressTabs();
    for (DockPanel *panel : m_docks)
        panel->followVisibility();
    Q_EMIT changed();
}

bool DockArea::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show || event->type() == QEvent::ChildAdded)
        scheduleSettle();
    return QObject::eventFilter(watched, event);
}

DockPanel *DockArea::dock(const QString &id) const
{
    const auto found = std::ranges::find_if(m_docks, [&id](const DockPanel *panel) { return panel->spec().id == id; });
    return found == m_docks.end() ? nullptr : *found;
}

// Where a panel goes that the layout has no place for: to its like, then to what the layout puts beside its like, then to
// whatever is in its area.
DockPanel *DockArea::neighbourFor(const DockPanel &panel) const
{
    const auto first = [&](auto &&suits) -> DockPanel * {
        for (DockPanel *other : m_docks) {
            if (other != &panel && !other->isHidden() && !other->isFloating() && suits(*other))
                return other;
        }
        return nullptr;
    };
    const QString &group = panel.spec().group;
    if (!group.isEmpty()) {
        if (DockPanel *like = first([&](const DockPanel &other) { return other.spec().group == group; }))
            return like;
        const QStringList beside = m_placedWith.value(group);
        if (DockPanel *found = first([&](const DockPanel &other) { return beside.contains(other.spec().id); }))
            return found;
    }
    const Qt::DockWidgetArea area = qtArea(panel.spec().area);
    return first([&](DockPanel &other) { return m_window.dockWidgetArea(&other) == area; });
}

// QMainWindow takes the room for a dock that comes from whichever neighbour it likes, and gives it back to another.
void DockArea::keepSizes(const std::function<void()> &change)
{
    std::vector<std::pair<QPointer<DockPanel>, QSize>> before;
    for (DockPanel *panel : m_docks) {
        if (!panel->isFloating() && !panel->visibleRegion().isEmpty())
            before.emplace_back(panel, panel->size());
    }
    change();
    QList<QDockWidget *> beside, below;
    QList<int> widths, heights;
    // The middle gets what the others leave: asking for its size too would ask for more than there is.
    for (const auto &[panel, size] : before) {
        if (!panel || panel->isHidden() || panel->isFloating())
            continue;
        const Qt::DockWidgetArea area = m_window.dockWidgetArea(panel);
        if (area == Qt::LeftDockWidgetArea || area == Qt::RightDockWidgetArea) {
            beside += panel;
            widths += size.width();
        } else if (area == Qt::BottomDockWidgetArea) {
            below += panel;
            heights += size.height();
        }
    }
    m_window.resizeDocks(beside, widths, Qt::Horizontal);
    m_window.resizeDocks(below, heights, Qt::Vertical);
}

void DockArea::place(DockPanel &panel)
{
    DockPanel *neighbour = neighbourFor(panel);
    if (neighbour)
        m_window.tabifyDockWidget(neighbour, &panel);
    else
        placeAlone(panel, panel.spec().area);
}

void DockArea::placeAlone(DockPanel &panel, PanelArea area)
{
    m_window.addDockWidget(qtArea(area), &panel);
    panel.show();
    if (area != PanelArea::Center)
        m_window.resizeDocks({&panel}, {usualSize(area)}, area == PanelArea::Bottom ? Qt::Vertical : Qt::Horizontal);
}

std::vector<DockPanel *> DockArea::panelsOf(const DockGroup &group) const
{
    std::vector<DockPanel *> panels;
    for (const QString &name : group.panels) {
        const QString kind = name.startsWith(u"kind:"_s) ? name.mid(5) : QString();
        for (DockPanel *panel : m_docks) {
            if (kind.isEmpty() ? panel->spec().id == name : panel->spec().group == kind)
                panels.push_back(panel);
        }
    }
    return panels;
}

void DockArea::arrangeArea(PanelArea area, const std::vector<DockGroup> &groups)
{
    for (const DockGroup &group : groups) {
        for (const QString &name : group.panels) {
            if (name.startsWith(u"kind:"_s))
                m_placedWith[name.mid(5)] = group.panels;
        }
        const std::vector<DockPanel *> panels = panelsOf(group);
        if (panels.empty())
            continue;
        m_window.addDockWidget(qtArea(area), panels.front());
        for (std::size_t i = 1; i < panels.size(); ++i)
            m_window.tabifyDockWidget(panels[i - 1], panels[i]);
        for (DockPanel *panel : panels)
            panel->show();
        panels.front()->raise();
        m_sizes[area].push_back({panels.front(), group.size});
    }
}

// Each area is told its size; the centre gets what the others leave.
void DockArea::applySizes()
{
    const auto low = m_sizes.value(PanelArea::Bottom);
    const int frame = m_window.menuWidget()->height() + m_window.statusBar()->height();
    const int whole = m_window.height() - frame;
    const int rest = whole - (low.empty() ? 0 : low.front().second);
    QList<QDockWidget *> across, down;
    QList<int> widths, heights;
    for (auto area = m_sizes.cbegin(); area != m_sizes.cend(); ++area) {
        for (const auto &[panel, size] : area.value()) {
            if (!panel || panel->isFloating())
                continue;
            const bool isColumn = area.key() == PanelArea::Left || area.key() == PanelArea::Right;
            if (isColumn && area.value().size() > 1) { // groups of one column share its height
                down += panel;
                heights += whole / int(area.value().size());
            }
            const bool stacked = size <= 0; // shares the width of another in its column
            if (stacked && area.key() != PanelArea::Center)
                continue;
            if (isColumn) {
                across += panel;
                widths += size;
            } else {
                down += panel;
                heights += area.key() == PanelArea::Bottom ? size : rest;
            }
        }
    }
    m_window.resizeDocks(across, widths, Qt::Horizontal);
    m_window.resizeDocks(down, heights, Qt::Vertical);
}

void DockArea::arrange(const Layout &layout)
{
    for (DockPanel *panel : m_docks) {
        panel->setFloating(false);
        m_window.removeDockWidget(panel);
    }
    m_placedWith.clear();
    m_sizes.clear();
    for (const PanelArea area : {PanelArea::Left, PanelArea::Right, PanelArea::Center, PanelArea::Bottom})
        arrangeArea(area, layout.areas.value(area));
    if (m_window.isVisible())
        applySizes();
    scheduleSettle();
}

Layout DockArea::capture(const QString &name) const
{
    Layout layout{.name = name, .areas = {}, .state = saveState()};
    std::vector<DockPanel *> done;
    for (const PanelArea area : {PanelArea::Left, PanelArea::Center, PanelArea::Right, PanelArea::Bottom}) {
        for (DockPanel *panel : placedInOrder()) {
            if (panel->isHidden() || m_window.dockWidgetArea(panel) != qtArea(area)
                || std::ranges::find(done, panel) != done.end())
                continue;
            DockGroup group;
            group.size = area == PanelArea::Bottom ? panel->height() : area == PanelArea::Center ? 0 : panel->width();
            for (DockPanel *other : m_docks) {
                if (other != panel && (other->isHidden() || !m_window.tabifiedDockWidgets(panel).contains(other)))
                    continue;
                done.push_back(other);
                const QString &kind = other->spec().group;
                const QString entry = kind.isEmpty() ? other->spec().id : u"kind:"_s + kind;
                if (!group.panels.contains(entry))
                    group.panels += entry;
            }
            layout.areas[area].push_back(group);
        }
    }
    return layout;
}

std::vector<DockPanel *> DockArea::placedInOrder() const
{
    std::vector<DockPanel *> panels = m_docks;
    std::ranges::stable_sort(
        panels, [](const DockPanel *a, const DockPanel *b) { return std::pair(a->x(), a->y()) < std::pair(b->x(), b->y()); });
    return panels;
}

void DockArea::scheduleSettle()
{
    if (!m_settle.isActive())
        m_settle.start();
}

} // namespace ohm
