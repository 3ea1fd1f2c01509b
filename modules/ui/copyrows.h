// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;
class QTreeView;

namespace ohm {

// Lets a person copy the chosen rows of a list or tree: with Ctrl+C and in its context menu, which is made of the view's
// actions. One line per row, its columns as they stand, parted by tabulators.
QAction *addCopyRows(QTreeView &view);

} // namespace ohm
