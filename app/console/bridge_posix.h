// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paths.h"

namespace ohm::console {

struct BridgeOptions
{
    Paths paths;
    QString profile; // folder given by --profile; empty: none
    QString dropIn; // the server that the workbench stands in for; empty: none
    bool mayStart = true; // a headless workbench when none is open
};

// `ohmctl mcp`: joins an MCP client on standard input and output with the open workbench. Ends with the end of the input.
// Returns the exit code.
int runBridge(const BridgeOptions &options);

} // namespace ohm::console
