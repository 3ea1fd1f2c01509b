// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/bench.h"
#include "desktop/navigator.h"
#include "desktop/recents.h"
#include "session/journal.h"
#include "ui/panel.h"

namespace ohm {

// What the shell's own panels work with.
struct ShellServices
{
    Bench &bench;
    Journal &journal;
    Navigator &navigator;
    Recents &recents;
};

// Welcome, bench, activity, jobs, doctor, help.
void addShellPanels(PanelRegistry &panels, const ShellServices &services);

} // namespace ohm
