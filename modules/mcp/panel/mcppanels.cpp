// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp/panel/mcppanels.h"

#include "mcp/mcptr.h"
#include "mcp/panel/clientspanel.h"

#include <algorithm>

namespace ohm {

void addMcpPanels(PanelRegistry &panels, Bench &bench, mcp::McpServer &server)
{
    panels.add(PanelSpec{.id = "clients",
        .title = mcp::Tr::text("Clients"),
        .icon = "client",
        .area = PanelArea::Bottom,
        .make = [&bench, &server](QWidget *parent) { return new mcp::ClientsPanel(bench, server, parent); },
        .count = PanelCount{.words = mcp::Tr::text("Assistants: %1"),
            .help = mcp::Tr::text("Show who is connected and what each may do"),
            .follow = [&server](QObject *receiver, std::function<void(int)> tell) {
                server.clients().subscribe(receiver, [tell = std::move(tell)](const auto &clients) {
                    tell(int(std::ranges::count_if(*clients, [](const auto &client) { return !client.isConsole; })));
                });
            }}});
}

} // namespace ohm
