// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workbench.h"
#include "ui/panel.h"

namespace ohm {

// The panels of the modules of this build; the graphical half of app/modules.cpp.
void addModulePanels(PanelRegistry &panels, Workbench &workbench);

} // namespace ohm
