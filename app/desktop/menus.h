// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ohm {

class MainWindow;

// File, Edit, View, Run, Tools, Window, Help.
void addMenus(MainWindow &window);

} // namespace ohm
