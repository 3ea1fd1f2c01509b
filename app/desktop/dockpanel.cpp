// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/dockpanel.h"

#include "desktop/docktitle.h"
#include "ui/icons.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ohm {

namespace {

// Without room of its own, which is how QDockWidget is told to have no title.
class NoTitle final : public QWidget
{
public:
    using QWidget::QWidget;
    QSize sizeHint() const override { return {0, 0}; }
    QSize minimumSizeHint() const override { return {0, 0}; }
};

} // namespace

DockPanel::DockPanel(DockSpec spec, QWidget *window)
    : QDockWidget(window)
    , m_spec(std::move(spec))
    , m_host(new QWidget(this))
    , m_noTitle(new NoTitle(this))
{
    setObjectName(u"dock_"_s + m_spec.id);
    setFeatures(DockWidgetClosable | DockWidgetMovable | DockWidgetFloatable);
    m_title = new DockTitle(*this, icon());
    setTitle(m_spec.title);
    setTitleBarWidget(m_title);
    m_noTitle->hide();
    connect(m_title, &DockTitle::menuWanted, this, &DockPanel::menuWanted);
    auto *layout = new QVBoxLayout(m_host);
    layout->setContentsMargins(0, 0, 0, 0);
    m_host->setObjectName(u"host_"_s + m_spec.id);
    m_host->setBackgroundRole(QPalette::Base);
    m_host->setAutoFillBackground(true);
    setWidget(m_host);
}

QIcon DockPanel::icon() const { return Icons::get(m_spec.icon, Icons::Tint::Muted); }

void DockPanel::setTitle(const QString &title)
{
    m_name = title;
    setAccessibleName(title);
    showTitle();
}

// The badge is part of the window's title, because QMainWindow sets the text of a tab to that again and again: another text
// there would have the two of them change it for ever.
void DockPanel::showTitle()
{
    const auto *panel = qobject_cast<const Panel *>(m_content);
    const QString text = panel && !panel->badge().isEmpty() ? u"%1  %2"_s.arg(m_name, panel->badge()) : m_name;
    setWindowTitle(text);
    m_title->setText(text);
}

void DockPanel::ensureContent()
{
    if (m_content) {
        m_content->show();
        return;
    }
    m_content = m_spec.make(m_host);
    if (m_content->objectName().isEmpty())
        m_content->setObjectName(u"panel_"_s + m_spec.id);
    if (m_content->accessibleName().isEmpty())
        m_content->setAccessibleName(m_name);
    m_host->layout()->addWidget(m_content);
    m_content->show();
    if (auto *panel = qobject_cast<Panel *>(m_content))
        connect(panel, &Panel::badgeChanged, this, [this] {
            showTitle();
            Q_EMIT badgeChanged();
        });
}

void DockPanel::followVisibility()
{
    const bool seen = isReallyVisible();
    if (seen)
        ensureContent();
    if (m_content)
        m_content->setVisible(seen);
}

void DockPanel::focusContent()
{
    ensureContent();
    const auto *panel = qobject_cast<const Panel *>(m_content);
    QWidget *target = panel && panel->firstFocus() ? panel->firstFocus() : m_content;
    while (target->focusProxy())
        target = target->focusProxy();
    // A panel that names nobody gives the focus to the first of its controls that takes it.
    for (QWidget *next = target; !(target->focusPolicy() & Qt::TabFocus);) {
        next = next->nextInFocusChain();
        if (next == m_content || !next)
            break;
        if (m_content->isAncestorOf(next) && next->isVisibleTo(m_content) && next->isEnabled())
            target = next;
    }
    target->setFocus(Qt::ShortcutFocusReason);
}

void DockPanel::setTitleVisible(bool visible)
{
    QWidget *wanted = visible ? static_cast<QWidget *>(m_title) : m_noTitle;
    if (titleBarWidget() == wanted)
        return;
    setTitleBarWidget(wanted);
    (visible ? m_noTitle : static_cast<QWidget *>(m_title))->hide();
    wanted->show();
}

bool DockPanel::isReallyVisible() const
{
    // QMainWindow moves the docks behind a tab out of sight instead of hiding them.
    return isVisible() && (isFloating() || (geometry().right() >= 0 && geometry().bottom() >= 0));
}

void DockPanel::showError(const Error &error)
{
    if (auto *surface = dynamic_cast<ErrorSurface *>(m_content))
        return surface->showError(error);
    for (QWidget *above = parentWidget(); above; above = above->parentWidget()) {
        if (auto *surface = dynamic_cast<ErrorSurface *>(above))
            return surface->showError(error);
    }
}

} // namespace ohm
