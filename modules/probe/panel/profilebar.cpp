// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/panel/profilebar.h"

#include "ui/themecolors.h"

#include <QPainter>

namespace ohm::probe {

using namespace Qt::StringLiterals;

void ProfileBar::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    const QString words = std::exchange(background.text, {});
    const QWidget *widget = option.widget;
    widget->style()->drawControl(QStyle::CE_ItemViewItem, &background, painter, widget);
    const ThemeColors &colors = themeColors(option.palette);
    const int number = option.fontMetrics.horizontalAdvance(u"100.0 %"_s) + 12;
    const QRect groove = option.rect.adjusted(number, 4, -6, -4);
    QRect bar = groove;
    bar.setWidth(std::max(2, int(index.data(role).toDouble() * groove.width())));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors.hover);
    painter->drawRoundedRect(groove, 3, 3);
    painter->setBrush(index.parent().isValid() ? colors.info : colors.accentFill);
    painter->drawRoundedRect(bar, 3, 3);
    painter->setPen(option.state.testFlag(QStyle::State_Selected) ? colors.selectedText : colors.text);
    const QRect text(option.rect.left(), option.rect.top(), number - 8, option.rect.height());
    painter->drawText(text, Qt::AlignRight | Qt::AlignVCenter, words);
    painter->restore();
}

} // namespace ohm::probe
