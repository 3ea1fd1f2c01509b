// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/toasts.h"

#include "ui/icons.h"
#include "ui/stylepaint.h"
#include "ui/uitr.h"

#include <QEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ohm {

using ui::Tr;

namespace {

constexpr int toastWidth = 340;
constexpr int margin = 16;
constexpr std::size_t mostToasts = 4;

QColor markOf(Severity severity, const ThemeColors &colors)
{
    switch (severity) {
    case Severity::Success:
        return colors.success;
    case Severity::Warning:
        return colors.warning;
    case Severity::Failure:
        return colors.error;
    case Severity::Info:
        break;
    }
    return colors.info;
}

Icons::Tint tintOf(Severity severity)
{
    return severity == Severity::Failure ? Icons::Tint::Error
        : severity == Severity::Warning  ? Icons::Tint::Warning
        : severity == Severity::Success  ? Icons::Tint::Success
                                         : Icons::Tint::Info;
}

class Toast final : public QFrame
{
public:
    Toast(Severity severity, const QString &title, const QString &text, QWidget *parent)
        : QFrame(parent)
        , m_severity(severity)
    {
        setObjectName(u"toast"_s);
        setAccessibleName(title);
        setAccessibleDescription(text);
        setFixedWidth(toastWidth);
        auto *icon = new QLabel(this);
        icon->setPixmap(Icons::get(severityIcon(severity), tintOf(severity)).pixmap(QSize(16, 16), devicePixelRatioF()));
        auto *heading = new QLabel(title, this);
        QFont bold = heading->font();
        bold.setWeight(QFont::DemiBold);
        heading->setFont(bold);
        heading->setWordWrap(true);
        heading->setTextFormat(Qt::PlainText);
        auto *texts = new QVBoxLayout;
        texts->setSpacing(2);
        texts->addWidget(heading);
        if (!text.isEmpty()) {
            auto *body = new QLabel(text, this);
            body->setWordWrap(true);
            body->setTextFormat(Qt::PlainText);
            texts->addWidget(body);
        }
        m_close = new QToolButton(this);
        m_close->setIcon(Icons::get(u"close"_s, Icons::Tint::Muted));
        m_close->setAutoRaise(true);
        m_close->setFocusPolicy(Qt::NoFocus);
        m_close->setAccessibleName(Tr::tr("Close this message"));
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(14, 10, 6, 10);
        row->setSpacing(8);
        row->addWidget(icon, 0, Qt::AlignTop);
        row->addLayout(texts, 1);
        row->addWidget(m_close, 0, Qt::AlignTop);
        m_timer.setSingleShot(true);
        m_timer.start(lifetime());
    }

    QToolButton *closeButton() const { return m_close; }
    QTimer &timer() { return m_timer; }

protected:
    void enterEvent(QEnterEvent *) override { m_timer.stop(); }
    void leaveEvent(QEvent *) override { m_timer.start(lifetime()); }
    void paintEvent(QPaintEvent *) override
    {
        const ThemeColors &colors = themeColors(palette());
        QPainter painter(this);
        stylepaint::box(painter, rect(), colors.raised, colors.strongBorder, 7);
        painter.fillRect(QRect(1, 8, 3, height() - 16), markOf(m_severity, colors));
    }

private:
    int lifetime() const { return m_severity == Severity::Failure ? 12000 : 6000; }

    const Severity m_severity;
    QToolButton *m_close;
    QTimer m_timer;
};

} // namespace

Toasts::Toasts(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    window->installEventFilter(this);
}

void Toasts::show(Severity severity, const QString &title, const QString &text)
{
    if (m_toasts.size() == mostToasts)
        remove(m_toasts.front());
    auto *toast = new Toast(severity, title, text, m_window);
    m_toasts.push_back(toast);
    connect(&toast->timer(), &QTimer::timeout, this, [this, toast] { remove(toast); });
    connect(toast->closeButton(), &QToolButton::clicked, this, [this, toast] { remove(toast); });
    toast->show();
    place();
}

void Toasts::setBottomMargin(int pixels)
{
    m_bottomMargin = pixels;
    place();
}

bool Toasts::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QObject::eventFilter(watched, event);
}

void Toasts::remove(QWidget *toast)
{
    std::erase(m_toasts, toast);
    toast->hide();
    toast->deleteLater();
    place();
}

void Toasts::place()
{
    int bottom = m_window->height() - m_bottomMargin - margin;
    for (auto it = m_toasts.rbegin(); it != m_toasts.rend(); ++it) {
        QWidget *toast = *it;
        toast->resize(
            toastWidth, toast->heightForWidth(toastWidth) > 0 ? toast->heightForWidth(toastWidth) : toast->sizeHint().height());
        toast->move(m_window->width() - toastWidth - margin, bottom - toast->height());
        toast->raise();
        bottom -= toast->height() + 8;
    }
}

} // namespace ohm
