// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel.h"

#include "ui/infobar.h"
#include "ui/uitr.h"

#include <QActionEvent>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ohm {

const DevicePanelSpec *PanelRegistry::forKind(const QString &kind) const
{
    const auto found = std::ranges::find_if(
        m_devicePanels, [&kind](const DevicePanelSpec &spec) { return kind == QLatin1StringView(spec.kind); });
    return found == m_devicePanels.end() ? nullptr : &*found;
}

namespace {

// Qt keeps the Tab key out of tool bars, because the menus of a window have the same actions. A panel has no menus.
class PanelToolBar final : public QToolBar
{
public:
    explicit PanelToolBar(QWidget *parent)
        : QToolBar(parent)
    {
        if (auto *more = findChild<QToolButton *>(u"qt_toolbar_ext_button"_s)) {
            more->setFocusPolicy(Qt::TabFocus);
            more->setAccessibleName(ui::Tr::tr("More"));
        }
    }

protected:
    void actionEvent(QActionEvent *event) override
    {
        QToolBar::actionEvent(event);
        if (auto *button = qobject_cast<QToolButton *>(widgetForAction(event->action())))
            button->setFocusPolicy(Qt::TabFocus);
    }
};

} // namespace

Panel::Panel(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_infoBar(new InfoBar(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_infoBar);
}

void Panel::setContent(QWidget *content)
{
    m_layout->addWidget(content, 1);
    if (!m_firstFocus)
        m_firstFocus = content;
}

QToolBar *Panel::toolBar()
{
    if (!m_toolBar) {
        m_toolBar = new PanelToolBar(this);
        m_toolBar->setIconSize({16, 16});
        m_toolBar->setMovable(false);
        m_layout->insertWidget(0, m_toolBar);
    }
    return m_toolBar;
}

void Panel::showError(const Error &error) { m_infoBar->showError(error); }

void Panel::setBadge(const QString &badge)
{
    if (m_badge == badge)
        return;
    m_badge = badge;
    Q_EMIT badgeChanged(badge);
}

} // namespace ohm
