// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/bench.h"
#include "ui/panel.h"

namespace ohm {

// The panel "Machines". `module` is the one that makeQemuModule() gave.
void addQemuPanels(PanelRegistry &panels, Bench &bench, Module &module);

} // namespace ohm
