// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/bench.h"
#include "mcp/mcpserver.h"

namespace ohm::mcp {

// bench_stop_assistants, mcp_clients, mcp_disconnect and mcp_limit: what the person decides about assistants. Assistants may
// look and may stop themselves, the rest is refused to them.
void addMcpActions(Bench &bench, McpServer &server);

} // namespace ohm::mcp
