// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paths.h"

namespace ohm::console {

struct ServeOptions
{
    Paths paths;
    double exitAfter = 0; // seconds; 0: stays
    int idleMinutes = 0; // ends when nobody was connected and nothing ran for this long; 0: stays
};

// A workbench without a window that lets MCP clients and ohmctl in, until a signal ends it. Returns the exit code.
int serve(const ServeOptions &options);

} // namespace ohm::console
