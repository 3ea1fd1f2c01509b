// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace ohm::qemu {

// One line that ends with "…" where there is not room enough, instead of asking for room.
class ElidedLabel final : public QLabel
{
    Q_OBJECT
public:
    ElidedLabel(const QString &objectName, QWidget *parent);

    QSize minimumSizeHint() const override { return {0, QLabel::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ohm::qemu
