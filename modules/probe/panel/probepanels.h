// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/bench.h"
#include "ui/panel.h"

namespace ohm {

// The debugger's panels. `module` is the one that makeProbeModule() gave.
void addProbePanels(PanelRegistry &panels, Bench &bench, Module &module);

} // namespace ohm
