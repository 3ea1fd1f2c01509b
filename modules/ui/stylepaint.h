// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/themecolors.h"

#include <QStyleOption>

class QPainter;

// The strokes that Style is made of. Each draws one element completely.
namespace ohm::stylepaint {

inline constexpr qreal corner = 5;

void box(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &border, qreal radius = corner);
void arrow(QPainter &painter, const QRect &rect, Qt::ArrowType direction, const QColor &color);

void button(QPainter &painter, const QStyleOption &option, const QString &emphasis, const ThemeColors &colors);
QColor buttonText(const QStyleOption &option, const QString &emphasis, const ThemeColors &colors);
void toolButton(QPainter &painter, const QStyleOption &option, const ThemeColors &colors);
void toolButtonLabel(QPainter &painter, const QStyleOptionToolButton &option, const ThemeColors &colors); // icon, then text
void closeMark(QPainter &painter, const QStyleOption &option, const ThemeColors &colors); // of a tab
void field(QPainter &painter, const QStyleOption &option, const ThemeColors &colors); // line edit, combo box, spin box
void checkBox(QPainter &painter, const QStyleOption &option, const ThemeColors &colors);
void radioButton(QPainter &painter, const QStyleOption &option, const ThemeColors &colors);
void branch(QPainter &painter, const QStyleOption &option, const ThemeColors &colors);
void itemRow(QPainter &painter, const QStyleOptionViewItem &option, const ThemeColors &colors);
void header(QPainter &painter, const QStyleOptionHeader &option, const ThemeColors &colors);
void tab(QPainter &painter, const QStyleOptionTab &option, const ThemeColors &colors);
void progressGroove(QPainter &painter, const QStyleOption &option, const ThemeColors &colors);
void progressContents(QPainter &painter, const QStyleOptionProgressBar &option, const ThemeColors &colors);
void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &handle, const ThemeColors &colors);
void menuBarItem(QPainter &painter, const QStyleOptionMenuItem &option, const ThemeColors &colors);
void splitter(QPainter &painter, const QStyleOption &option, const ThemeColors &colors);

} // namespace ohm::stylepaint
