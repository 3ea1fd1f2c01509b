// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/infobar.h"

#include "ui/icons.h"
#include "ui/themecolors.h"
#include "ui/uitr.h"

#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ohm {

using ui::Tr;

namespace {

Icons::Tint tintOf(Severity severity)
{
    switch (severity) {
    case Severity::Success:
        return Icons::Tint::Success;
    case Severity::Warning:
        return Icons::Tint::Warning;
    case Severity::Failure:
        return Icons::Tint::Error;
    case Severity::Info:
        break;
    }
    return Icons::Tint::Info;
}

QColor fillOf(Severity severity, const ThemeColors &colors)
{
    switch (severity) {
    case Severity::Success:
        return colors.successFill;
    case Severity::Warning:
        return colors.warningFill;
    case Severity::Failure:
        return colors.errorFill;
    case Severity::Info:
        break;
    }
    return colors.infoFill;
}

QString listed(const QString &heading, const std::vector<Message> &messages)
{
    if (messages.empty())
        return {};
    QStringList lines{heading};
    for (const Message &message : messages)
        lines += u"  •  "_s + message.translated();
    return lines.join(u'\n');
}

QLabel *makeLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

QString severityIcon(Severity severity)
{
    switch (severity) {
    case Severity::Success:
        return u"ok"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Failure:
        return u"error"_s;
    case Severity::Info:
        break;
    }
    return u"info"_s;
}

InfoBar::InfoBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_message(makeLabel(u"infoBarMessage"_s, this))
    , m_advice(makeLabel(u"infoBarAdvice"_s, this))
    , m_details(makeLabel(u"infoBarDetails"_s, this))
    , m_more(new QToolButton(this))
{
    setObjectName(u"infoBar"_s);
    setAccessibleName(Tr::tr("Message"));
    m_details->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_more->setObjectName(u"infoBarMore"_s);
    m_more->setText(Tr::tr("Details"));
    m_more->setAutoRaise(true);
    connect(m_more, &QToolButton::clicked, this, &InfoBar::toggleDetails);

    auto *close = new QToolButton(this);
    close->setObjectName(u"infoBarClose"_s);
    close->setIcon(Icons::get(u"close"_s));
    close->setToolTip(Tr::tr("Close this message"));
    close->setAccessibleName(Tr::tr("Close this message"));
    close->setAutoRaise(true);
    connect(close, &QToolButton::clicked, this, &InfoBar::clear);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(m_message);
    texts->addWidget(m_advice);
    texts->addWidget(m_details);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 6, 6);
    row->setSpacing(8);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    row->addWidget(m_more, 0, Qt::AlignTop);
    row->addWidget(close, 0, Qt::AlignTop);
    m_icon->setContentsMargins(0, 4, 0, 0);
    m_message->setContentsMargins(0, 4, 0, 4);
    hide();
}

void InfoBar::showError(const Error &error)
{
    QStringList advice;
    for (const QString &part :
        {listed(Tr::tr("Likely causes:"), error.causes), listed(Tr::tr("What to do:"), error.nextActions)}) {
        if (!part.isEmpty())
            advice += part;
    }
    present(Severity::Failure, error.message.translated(), advice.join(u'\n'), error.detail);
}

void InfoBar::showMessage(Severity severity, const QString &message, const QString &details)
{
    present(severity, message, {}, details);
}

void InfoBar::clear() { hide(); }

QString InfoBar::text() const { return isHidden() ? QString() : m_message->text(); }

void InfoBar::present(Severity severity, const QString &message, const QString &advice, const QString &details)
{
    m_severity = severity;
    m_icon->setPixmap(Icons::get(severityIcon(severity), tintOf(severity)).pixmap(QSize(16, 16), devicePixelRatioF()));
    m_message->setText(message);
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
    m_details->setText(details.trimmed());
    m_details->hide();
    m_more->setVisible(!m_details->text().isEmpty());
    show();
    update();
}

void InfoBar::toggleDetails() { m_details->setVisible(m_details->isHidden()); }

void InfoBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_icon->setPixmap(Icons::get(severityIcon(m_severity), tintOf(m_severity)).pixmap(QSize(16, 16), devicePixelRatioF()));
    QFrame::changeEvent(event);
}

void InfoBar::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = themeColors(palette());
    QPainter painter(this);
    painter.fillRect(rect(), fillOf(m_severity, colors));
    painter.setPen(colors.border);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

void InfoBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        clear();
    else
        QFrame::keyPressEvent(event);
}

} // namespace ohm
