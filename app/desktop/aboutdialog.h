// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace ohm {

void showAbout(QWidget &window);

} // namespace ohm
