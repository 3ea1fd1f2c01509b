// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/settingsgroup.h"

namespace ohm::mcp {

// What the person may choose about MCP clients; read by the server and, for starting a workbench, by the bridge.
struct McpSettings
{
    int longestLineKib = 1024;
    std::vector<QString> hiddenFamilies;
    bool startsHeadless = true;
    int idleMinutes = 10;
};

void describe(Fields<McpSettings> &fields);
SettingsGroup<McpSettings> mcpSettings(SettingsStore &store);

} // namespace ohm::mcp
