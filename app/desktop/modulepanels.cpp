// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/modulepanels.h"

namespace ohm {

void addModulePanels([[maybe_unused]] PanelRegistry &panels, [[maybe_unused]] Workbench &workbench) { }

} // namespace ohm
