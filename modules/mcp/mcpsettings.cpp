// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp/mcpsettings.h"

#include "mcp/mcptr.h"

namespace ohm::mcp {

using namespace Qt::StringLiterals;

void describe(Fields<McpSettings> &fields)
{
    fields
        .optional("longest_line_kib", &McpSettings::longestLineKib,
            {.title = Tr::text("Longest message"),
                .help = Tr::text("Longer messages of a client are refused. Takes effect for new connections."),
                .unit = "KiB",
                .minimum = 16,
                .maximum = 65536})
        .optional("hidden_families", &McpSettings::hiddenFamilies,
            {.title = Tr::text("Hidden families"),
                .help = Tr::text("Families of tools that assistants do not see, such as qemu.")})
        .optional("starts_headless", &McpSettings::startsHeadless,
            {.title = Tr::text("Start without a window"),
                .help = Tr::text("Start a workbench without a window when an assistant comes and none is open.")})
        .optional("idle_minutes", &McpSettings::idleMinutes,
            {.title = Tr::text("End when idle for"),
                .help = Tr::text("A workbench started that way ends when nobody was connected and nothing ran for this long."),
                .unit = "min",
                .minimum = 1,
                .maximum = 1440});
}

SettingsGroup<McpSettings> mcpSettings(SettingsStore &store)
{
    return SettingsGroup<McpSettings>(store, u"mcp"_s, Tr::text("MCP clients"));
}

} // namespace ohm::mcp
