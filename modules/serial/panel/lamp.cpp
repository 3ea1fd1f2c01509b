// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/panel/lamp.h"

#include "serial/serialtr.h"
#include "ui/themecolors.h"

#include <QPainter>
#include <QtMath>

namespace ohm::serial {

using namespace Qt::StringLiterals;

namespace {

constexpr int dot = 8;
constexpr int gap = 4;
constexpr int chipPadding = 7;

} // namespace

Lamp::Lamp(const QString &line, const QString &meaning, QWidget *parent)
    : QWidget(parent)
    , m_line(line)
    , m_meaning(meaning)
{
    setObjectName(u"lamp_"_s + line.toLower());
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_on = true; // so that the next line is a change
    setState(std::nullopt);
}

void Lamp::setState(std::optional<bool> on)
{
    if (on == m_on)
        return;
    m_on = on;
    const QString state = !on ? Tr::tr("unknown") : *on ? Tr::tr("on") : Tr::tr("off");
    const QString unknown = on ? QString() : u"\n"_s + Tr::tr("This port has no such line.");
    setToolTip(u"%1: %2%3"_s.arg(m_meaning, state, unknown));
    setAccessibleName(u"%1 %2"_s.arg(m_line, state));
    update();
}

QSize Lamp::sizeHint() const
{
    return {dot + gap + fontMetrics().horizontalAdvance(m_line), std::max(dot, fontMetrics().height())};
}

void Lamp::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = themeColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF circle((0.5), (height() - dot) / 2.0 + 0.5, dot - 1, dot - 1);
    const bool on = m_on.value_or(false);
    painter.setPen(QPen(on ? colors.success : colors.muted, 1.2, m_on ? Qt::SolidLine : Qt::DotLine));
    painter.setBrush(on ? QBrush(colors.success) : QBrush(Qt::NoBrush));
    painter.drawEllipse(circle);
    painter.setPen(m_on ? colors.text : colors.muted);
    painter.drawText(rect().adjusted(dot + gap, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, m_line);
}

Chip::Chip(Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    hide();
}

void Chip::setText(const QString &text, const QString &explanation)
{
    m_text = text;
    setToolTip(explanation);
    setAccessibleName(explanation);
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    // Rounded up: a fraction of a pixel too few would elide the text.
    const int width = qCeil(QFontMetricsF(font()).horizontalAdvance(m_text));
    return {width + 2 * chipPadding, fontMetrics().height() + 4};
}

void Chip::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = themeColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_kind == Kind::Info ? colors.infoFill : colors.warningFill);
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    painter.setPen(m_kind == Kind::Info ? colors.info : colors.warning);
    const QRect inner = rect().adjusted(chipPadding, 0, -chipPadding, 0);
    painter.drawText(inner, Qt::AlignCenter, fontMetrics().elidedText(m_text, Qt::ElideRight, inner.width()));
}

} // namespace ohm::serial
