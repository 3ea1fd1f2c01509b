// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

class QWidget;

namespace ohm {

// `frame` moved, and made smaller where need be, so that it can be seen and grasped on one of `screens` (their available
// geometries, the first is the main one). What is mostly visible already stays as it is.
QRect onScreen(const QRect &frame, const QList<QRect> &screens);

void pullOnScreen(QWidget &window);

} // namespace ohm
