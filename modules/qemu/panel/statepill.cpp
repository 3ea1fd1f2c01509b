// SPDX-License-Identifier: GPL-3.0-or-later
#include "qemu/panel/statepill.h"

#include "qemu/qemutr.h"
#include "ui/themecolors.h"

#include <QPainter>

namespace ohm::qemu {

namespace {

constexpr int dot = 8;
constexpr int gap = 6;
constexpr int margin = 8;

struct Colors
{
    QColor ink, fill;
};

Colors colorsOf(StatePill::Tone tone, const ThemeColors &theme)
{
    switch (tone) {
    case StatePill::Tone::Good:
        return {theme.success, theme.successFill};
    case StatePill::Tone::Attention:
        return {theme.warning, theme.warningFill};
    case StatePill::Tone::Information:
        return {theme.info, theme.infoFill};
    case StatePill::Tone::Bad:
        return {theme.error, theme.errorFill};
    case StatePill::Tone::Quiet:
        break;
    }
    return {theme.muted, theme.window};
}

} // namespace

StatePill::StatePill(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatePill::setState(const QString &word, Tone tone)
{
    if (word == m_word && tone == m_tone)
        return;
    m_word = word;
    m_tone = tone;
    setAccessibleName(Tr::tr("State: %1").arg(word));
    updateGeometry();
    update();
}

QSize StatePill::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {2 * margin + dot + gap + metrics.horizontalAdvance(m_word), metrics.height() + 6};
}

void StatePill::paintEvent(QPaintEvent *)
{
    const Colors colors = colorsOf(m_tone, themeColors(palette()));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.fill);
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    painter.setBrush(colors.ink);
    painter.drawEllipse(QRect(margin, (height() - dot) / 2, dot, dot));
    painter.setPen(colors.ink);
    painter.drawText(rect().adjusted(margin + dot + gap, 0, -margin, 0), Qt::AlignVCenter | Qt::AlignLeft, m_word);
}

} // namespace ohm::qemu
