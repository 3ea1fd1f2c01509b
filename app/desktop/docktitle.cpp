// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/docktitle.h"

#include "desktop/desktoptr.h"
#include "ui/icons.h"
#include "ui/themecolors.h"

#include <QContextMenuEvent>
#include <QDockWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ohm {

using desktop::Tr;

namespace {

constexpr int titleHeight = 30;

} // namespace

DockTitle::DockTitle(QDockWidget &dock, const QIcon &icon)
    : QWidget(&dock)
    , m_dock(dock)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
{
    setObjectName(u"title_"_s + dock.objectName());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 0, 4, 1);
    row->setSpacing(2);
    row->addWidget(m_icon);
    row->addSpacing(6);
    row->addWidget(m_text, 1);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    QFont font = m_text->font();
    font.setWeight(QFont::DemiBold);
    m_text->setFont(font);
    m_icon->setProperty("icon", icon);
    showIcon();

    QToolButton *menu = addButton("menu", u"more"_s, Tr::tr("Panel menu"));
    connect(
        menu, &QToolButton::clicked, this, [this, menu] { Q_EMIT menuWanted(menu->mapToGlobal(QPoint(0, menu->height()))); });
    m_float = addButton("float", u"float"_s, Tr::tr("Float"));
    connect(m_float, &QToolButton::clicked, &dock, [&dock] { dock.setFloating(!dock.isFloating()); });
    connect(&dock, &QDockWidget::topLevelChanged, m_float, [this](bool floating) {
        m_float->setIcon(Icons::get(floating ? u"dock"_s : u"float"_s, Icons::Tint::Muted));
        m_float->setToolTip(floating ? Tr::tr("Dock") : Tr::tr("Float"));
        m_float->setAccessibleName(m_float->toolTip());
    });
    connect(addButton("close", u"close"_s, Tr::tr("Close panel")), &QToolButton::clicked, &dock, &QDockWidget::close);
}

QToolButton *DockTitle::addButton(const char *name, const QString &icon, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QString::fromLatin1(name) + u'_' + m_dock.objectName());
    button->setIcon(Icons::get(icon, Icons::Tint::Muted));
    button->setIconSize({14, 14});
    button->setFixedSize(22, 22);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus); // the Window menu does all of this by keyboard
    button->setToolTip(text);
    button->setAccessibleName(text);
    layout()->addWidget(button);
    return button;
}

void DockTitle::setText(const QString &text)
{
    m_text->setText(text);
    m_text->setToolTip(text);
}

QSize DockTitle::minimumSizeHint() const { return {120, titleHeight}; }

void DockTitle::showIcon()
{
    m_icon->setPixmap(m_icon->property("icon").value<QIcon>().pixmap(QSize(16, 16), devicePixelRatioF()));
}

void DockTitle::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = themeColors(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.raised);
    painter.setPen(colors.border);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

void DockTitle::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showIcon();
    QWidget::changeEvent(event);
}

void DockTitle::contextMenuEvent(QContextMenuEvent *event) { Q_EMIT menuWanted(event->globalPos()); }

} // namespace ohm
