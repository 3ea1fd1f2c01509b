// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/bench.h"
#include "ui/panel.h"

namespace ohm {

// A panel for each console, one for the ports, one for all consoles on one time axis. `module` is what makeSerialModule() made
// and outlives the panels.
void addSerialPanels(PanelRegistry &panels, Bench &bench, Module &module);

} // namespace ohm
