// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcp/mcpserver.h"
#include "ui/panel.h"

namespace ohm {

// The panel "Clients". `server` outlives it.
void addMcpPanels(PanelRegistry &panels, Bench &bench, mcp::McpServer &server);

} // namespace ohm
