// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stylepaint.h"

#include <QPainter>
#include <QPainterPath>

namespace ohm::stylepaint {

namespace {

bool has(const QStyleOption &option, QStyle::State state) { return option.state & state; }

QColor faded(QColor color, double alpha)
{
    color.setAlphaF(float(alpha));
    return color;
}

QColor borderOf(const QStyleOption &option, const ThemeColors &colors)
{
    if (!has(option, QStyle::State_Enabled))
        return colors.border;
    if (has(option, QStyle::State_HasFocus))
        return colors.accent;
    return has(option, QStyle::State_MouseOver) ? colors.strongBorder : colors.border;
}

QColor solidFill(const QStyleOption &option, const QColor &color)
{
    if (!has(option, QStyle::State_Enabled))
        return faded(color, 0.4);
    if (has(option, QStyle::State_Sunken))
        return color.darker(118);
    return has(option, QStyle::State_MouseOver) ? color.darker(108) : color;
}

QColor plainFill(const QStyleOption &option, const ThemeColors &colors, bool flat)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    if (enabled && has(option, QStyle::State_Sunken))
        return colors.pressed;
    if (has(option, QStyle::State_On))
        return colors.selection;
    if (enabled && has(option, QStyle::State_MouseOver))
        return colors.hover;
    return flat ? QColor(Qt::transparent) : colors.raised;
}

void focusRing(QPainter &painter, const QStyleOption &option, const ThemeColors &colors)
{
    if (has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange))
        box(painter, QRectF(option.rect).adjusted(1, 1, -1, -1), Qt::transparent, colors.accent, corner - 1);
}

QColor markFill(const QStyleOption &option, const ThemeColors &colors)
{
    const bool on = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    if (!has(option, QStyle::State_Enabled))
        return on ? faded(colors.strongBorder, 0.6) : QColor(Qt::transparent);
    return on ? colors.accentFill : colors.base;
}

} // namespace

void box(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &border, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(border.alpha() ? QPen(border, 1) : QPen(Qt::NoPen));
    painter.setBrush(fill.alpha() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

void arrow(QPainter &painter, const QRect &rect, Qt::ArrowType direction, const QColor &color)
{
    const qreal reach = qBound(2.5, std::min(rect.width(), rect.height()) * 0.28, 4.0);
    const QPointF center = QRectF(rect).center();
    QPainterPath path;
    path.moveTo(-reach, -reach / 2);
    path.lineTo(0, reach / 2);
    path.lineTo(reach, -reach / 2);
    const qreal turn = direction == Qt::UpArrow ? 180 : direction == Qt::LeftArrow ? 90 : direction == Qt::RightArrow ? -90 : 0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(center);
    painter.rotate(turn);
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.restore();
}

void button(QPainter &painter, const QStyleOption &option, const QString &emphasis, const ThemeColors &colors)
{
    const QRectF rect = option.rect;
    if (emphasis == QLatin1StringView("primary") || emphasis == QLatin1StringView("danger")) {
        const QColor base = emphasis == QLatin1StringView("primary") ? colors.accentFill : QColor(0xb3261e);
        box(painter, rect, solidFill(option, base), Qt::transparent);
        if (has(option, QStyle::State_HasFocus))
            box(painter, rect.adjusted(2, 2, -2, -2), Qt::transparent, colors.onAccent, corner - 2);
        return;
    }
    const bool flat = emphasis == QLatin1StringView("flat");
    const QColor border = flat && !has(option, QStyle::State_HasFocus) ? QColor(Qt::transparent) : borderOf(option, colors);
    box(painter, rect, plainFill(option, colors, flat), border);
}

QColor buttonText(const QStyleOption &option, const QString &emphasis, const ThemeColors &colors)
{
    if (emphasis == QLatin1StringView("primary") || emphasis == QLatin1StringView("danger"))
        return has(option, QStyle::State_Enabled) || !colors.dark ? colors.onAccent : colors.muted;
    return has(option, QStyle::State_Enabled) ? colors.text : colors.disabled;
}

void toolButton(QPainter &painter, const QStyleOption &option, const ThemeColors &colors)
{
    const QColor fill = plainFill(option, colors, true);
    if (fill.alpha())
        box(painter, option.rect, fill, Qt::transparent);
    focusRing(painter, option, colors);
    if (has(option, QStyle::State_HasFocus) && !has(option, QStyle::State_KeyboardFocusChange))
        box(painter, option.rect, Qt::transparent, colors.accent);
}

void toolButtonLabel(QPainter &painter, const QStyleOptionToolButton &option, const ThemeColors &colors)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const QSize size = option.iconSize;
    const QRect icon(
        option.rect.left() + 6, option.rect.top() + (option.rect.height() - size.height()) / 2, size.width(), size.height());
    option.icon.paint(&painter, icon, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled,
        has(option, QStyle::State_On) ? QIcon::On : QIcon::Off);
    const QRect text = option.rect.adjusted(size.width() + 12, 0, -4, 0);
    painter.setPen(enabled ? colors.text : colors.disabled);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option.text);
}

void closeMark(QPainter &painter, const QStyleOption &option, const ThemeColors &colors)
{
    const bool hovered = has(option, QStyle::State_MouseOver);
    const bool shown = hovered || has(option, QStyle::State_Selected);
    if (hovered)
        box(painter, option.rect, colors.pressed, Qt::transparent, 4);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(shown ? colors.muted : faded(colors.muted, 0.6), 1.4, Qt::SolidLine, Qt::RoundCap));
    const QPointF center = QRectF(option.rect).center();
    painter.drawLine(center + QPointF(-3, -3), center + QPointF(3, 3));
    painter.drawLine(center + QPointF(3, -3), center + QPointF(-3, 3));
    painter.restore();
}

void field(QPainter &painter, const QStyleOption &option, const ThemeColors &colors)
{
    box(painter, option.rect, has(option, QStyle::State_Enabled) ? colors.base : colors.window, borderOf(option, colors));
}

void checkBox(QPainter &painter, const QStyleOption &option, const ThemeColors &colors)
{
    const bool on = has(option, QStyle::State_On);
    const bool some = has(option, QStyle::State_NoChange);
    const QRectF rect = option.rect;
    box(painter, rect, markFill(option, colors), on || some ? QColor(Qt::transparent) : colors.strongBorder, 4);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.onAccent, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const qreal unit = rect.width() / 16;
    painter.translate(rect.topLeft());
    if (on)
        painter.drawPolyline(QPolygonF({{4 * unit, 8.4 * unit}, {7 * unit, 11.3 * unit}, {12 * unit, 5.2 * unit}}));
    else if (some)
        painter.drawLine(QPointF(4.5 * unit, 8 * unit), QPointF(11.5 * unit, 8 * unit));
    painter.restore();
}

void radioButton(QPainter &painter, const QStyleOption &option, const ThemeColors &colors)
{
    const bool on = has(option, QStyle::State_On);
    const QRectF rect = option.rect;
    const qreal radius = rect.width() / 2;
    box(painter, rect, markFill(option, colors), on ? QColor(Qt::transparent) : colors.strongBorder, radius);
    if (on)
        box(painter, rect.adjusted(5, 5, -5, -5), colors.onAccent, Qt::transparent, radius - 5);
}

void branch(QPainter &painter, const QStyleOption &option, const ThemeColors &colors)
{
    if (has(option, QStyle::State_Children))
        arrow(painter, option.rect, has(option, QStyle::State_Open) ? Qt::DownArrow : Qt::RightArrow, colors.muted);
}

void itemRow(QPainter &painter, const QStyleOptionViewItem &option, const ThemeColors &colors)
{
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, option.backgroundBrush);
    if (has(option, QStyle::State_Selected)) {
        const bool active = has(option, QStyle::State_Active);
        painter.fillRect(option.rect, active ? colors.selection : faded(colors.selection, 0.65));
    } else if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled)) {
        painter.fillRect(option.rect, faded(colors.hover, 0.55));
    }
}

void header(QPainter &painter, const QStyleOptionHeader &option, const ThemeColors &colors)
{
    painter.fillRect(option.rect, has(option, QStyle::State_MouseOver) ? colors.hover : colors.raised);
    painter.setPen(colors.border);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.position != QStyleOptionHeader::End && option.position != QStyleOptionHeader::OnlyOneSection)
        painter.drawLine(option.rect.topRight() + QPoint(0, 5), option.rect.bottomRight() - QPoint(0, 5));
}

void tab(QPainter &painter, const QStyleOptionTab &option, const ThemeColors &colors)
{
    const bool selected = has(option, QStyle::State_Selected);
    if (selected)
        painter.fillRect(option.rect, colors.base);
    else if (has(option, QStyle::State_MouseOver))
        painter.fillRect(option.rect, colors.hover);
    if (selected) {
        QRect mark = option.rect;
        mark.setHeight(2);
        painter.fillRect(mark, colors.accent);
    }
    painter.setPen(colors.border);
    painter.drawLine(option.rect.topRight(), option.rect.bottomRight());
    if (!selected)
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (has(option, QStyle::State_HasFocus))
        box(painter, QRectF(option.rect).adjusted(3, 4, -4, -3), Qt::transparent, colors.accent, 3);
}

void progressGroove(QPainter &painter, const QStyleOption &option, const ThemeColors &colors)
{
    box(painter, option.rect, colors.dark ? colors.pressed : colors.hover, Qt::transparent, option.rect.height() / 2.0);
}

void progressContents(QPainter &painter, const QStyleOptionProgressBar &option, const ThemeColors &colors)
{
    QRectF rect = option.rect;
    if (option.minimum == 0 && option.maximum == 0) {
        // Nobody knows how much there is: a piece that says "under way" without moving, which would keep an idle program awake.
        rect.adjust(rect.width() * 0.35, 0, -rect.width() * 0.35, 0);
    } else {
        const double share = double(option.progress - option.minimum) / std::max(1, option.maximum - option.minimum);
        rect.setWidth(rect.width() * qBound(0.0, share, 1.0));
    }
    if (rect.width() >= rect.height())
        box(painter, rect, colors.accent, Qt::transparent, rect.height() / 2);
}

void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &handle, const ThemeColors &colors)
{
    if (option.maximum <= option.minimum)
        return;
    const bool active = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    const QColor color = active ? colors.strongBorder : faded(colors.strongBorder, 0.6);
    const bool upright = option.orientation == Qt::Vertical;
    const QRectF rect = upright ? QRectF(handle).adjusted(3, 1, -3, -1) : QRectF(handle).adjusted(1, 3, -1, -3);
    box(painter, rect, color, Qt::transparent, std::min(rect.width(), rect.height()) / 2);
}

void menuBarItem(QPainter &painter, const QStyleOptionMenuItem &option, const ThemeColors &colors)
{
    painter.fillRect(option.rect, colors.window);
    if (has(option, QStyle::State_Selected) || has(option, QStyle::State_Sunken))
        box(painter, QRectF(option.rect).adjusted(0, 2, 0, -2), colors.hover, Qt::transparent);
    painter.setPen(has(option, QStyle::State_Enabled) ? colors.text : colors.disabled);
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option.text);
}

void splitter(QPainter &painter, const QStyleOption &option, const ThemeColors &colors)
{
    const bool active = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    const bool upright = option.rect.width() < option.rect.height();
    QRect line = option.rect;
    if (upright)
        line.setRect(line.center().x(), line.top(), 1, line.height());
    else
        line.setRect(line.left(), line.center().y(), line.width(), 1);
    painter.fillRect(active ? option.rect : line, active ? colors.accent : colors.border);
}

} // namespace ohm::stylepaint
