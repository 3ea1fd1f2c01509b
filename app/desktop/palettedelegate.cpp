// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/palettedelegate.h"

#include "ui/icons.h"
#include "ui/stylepaint.h"

#include <QPainter>

namespace ohm {

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemeColors &colors = themeColors(option.palette);
    const QString why = index.data(WhyDisabledRole).toString();
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    if (selected)
        stylepaint::box(*painter, QRectF(option.rect).adjusted(6, 1, -6, -1), colors.selection, Qt::transparent, 6);
    const QRect inner = option.rect.adjusted(18, 5, -18, -5);
    Icons::get(index.data(IconRole).toString(), selected ? Icons::Tint::Accent : Icons::Tint::Muted)
        .paint(painter, QRect(inner.left(), inner.center().y() - 9, 20, 20), Qt::AlignCenter,
            why.isEmpty() ? QIcon::Normal : QIcon::Disabled);

    const QRect texts = inner.adjusted(34, 0, 0, 0);
    const int half = texts.height() / 2;
    const QRect first(texts.left(), texts.top(), texts.width(), half);
    const QRect second(texts.left(), texts.top() + half, texts.width(), half);
    QFont hintFont = option.font;
    hintFont.setPointSizeF(option.font.pointSizeF() * 0.9);
    const QColor weak = selected ? colors.selectedText : colors.muted;

    painter->setFont(hintFont);
    painter->setPen(weak);
    const QString hint = index.data(HintRole).toString();
    const int hintWidth = painter->fontMetrics().horizontalAdvance(hint) + 8;
    painter->drawText(first, Qt::AlignRight | Qt::AlignVCenter, hint);
    const QString detail = why.isEmpty() ? index.data(DetailRole).toString() : why;
    painter->setPen(why.isEmpty() ? weak : colors.warning);
    painter->drawText(
        second, Qt::AlignLeft | Qt::AlignVCenter, painter->fontMetrics().elidedText(detail, Qt::ElideRight, second.width()));

    painter->setFont(option.font);
    painter->setPen(!why.isEmpty() ? colors.muted : selected ? colors.selectedText : colors.text);
    const QRect title = first.adjusted(0, 0, -hintWidth, 0);
    painter->drawText(title, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, title.width()));
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, option.fontMetrics.height() * 2 + 16};
}

} // namespace ohm
