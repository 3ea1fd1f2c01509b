// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/emptypage.h"

#include "ui/icons.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ohm {

using namespace Qt::StringLiterals;

namespace {

constexpr int pictureSize = 48;

} // namespace

EmptyPage::EmptyPage(const QString &name, const QString &icon, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_picture(new QLabel(this))
    , m_words(new QLabel(this))
    , m_button(new QPushButton(this))
{
    setObjectName(name);
    m_picture->setAlignment(Qt::AlignCenter);
    m_words->setObjectName(name + u"_words"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    m_button->setProperty("emphasis", u"primary"_s);
    m_button->hide();
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_action)
            m_action->trigger();
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 12, 24, 12);
    layout->setSpacing(12);
    layout->addStretch(2);
    layout->addWidget(m_picture);
    layout->addWidget(m_words);
    layout->addWidget(m_button, 0, Qt::AlignCenter);
    layout->addStretch(3);
    showPicture();
}

void EmptyPage::setWords(const QString &words) { m_words->setText(words); }

void EmptyPage::offer(QAction *action)
{
    if (m_action == action)
        return;
    if (m_action)
        disconnect(m_action, nullptr, this, nullptr);
    m_action = action;
    m_button->setVisible(action);
    if (!action)
        return;
    connect(action, &QAction::changed, this, &EmptyPage::followAction);
    followAction();
}

void EmptyPage::followAction()
{
    m_button->setObjectName(m_action->objectName());
    m_button->setText(m_action->text());
    m_button->setToolTip(m_action->toolTip());
    m_button->setEnabled(m_action->isEnabled());
}

QWidget *EmptyPage::firstFocus() { return m_action ? static_cast<QWidget *>(m_button) : this; }

void EmptyPage::showPicture()
{
    m_picture->setPixmap(Icons::get(m_icon, Icons::Tint::Muted).pixmap(QSize(pictureSize, pictureSize), devicePixelRatioF()));
}

void EmptyPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showPicture();
}

} // namespace ohm
