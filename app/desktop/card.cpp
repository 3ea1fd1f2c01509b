// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/card.h"

#include "ui/stylepaint.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace ohm {

namespace {

QLabel *makeText(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

Card::Card(const QIcon &icon, const QString &heading, const QString &text, QWidget *parent)
    : QFrame(parent)
    , m_icon(icon)
    , m_iconLabel(new QLabel(this))
    , m_body(new QVBoxLayout)
{
    QLabel *title = makeText(heading, this);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    m_body->setSpacing(6);
    m_body->addWidget(title);
    if (!text.isEmpty()) {
        QLabel *words = makeText(text, this);
        words->setForegroundRole(QPalette::PlaceholderText);
        m_body->addWidget(words);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 14, 16, 14);
    row->setSpacing(14);
    row->addWidget(m_iconLabel, 0, Qt::AlignTop);
    row->addLayout(m_body, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    showIcon();
}

void Card::showIcon() { m_iconLabel->setPixmap(m_icon.pixmap(QSize(24, 24), devicePixelRatioF())); }

void Card::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showIcon();
    QFrame::changeEvent(event);
}

void Card::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = themeColors(palette());
    QPainter painter(this);
    stylepaint::box(painter, rect(), colors.raised, colors.border, 8);
}

} // namespace ohm
