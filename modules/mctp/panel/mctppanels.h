// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/bench.h"
#include "ui/panel.h"

namespace ohm {

// The panel "MCTP bus". `module` is the one that makeMctpModule() gave.
void addMctpPanels(PanelRegistry &panels, Bench &bench, Module &module);

} // namespace ohm
