// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace ohm::probe {

// Draws a share, a number from 0 to 1 in `role`, as a bar with its percentage.
class ProfileBar final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int role = Qt::UserRole + 1;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace ohm::probe
