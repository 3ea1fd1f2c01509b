// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp/panel/mcppanels.h"

#include "mcp/mcptr.h"
#include "mcp/panel/clientspanel.h"

namespace ohm {

void addMcpPanels(PanelRegistry &panels, Bench &bench, mcp::McpServer &server)
{
    panels.add(PanelSpec{.id = "clients",
        .title = mcp::Tr::text("Clients"),
        .icon = "client",
        .area = PanelArea::Bottom,
        .make = [&bench, &server](QWidget *parent) { return new mcp::ClientsPanel(bench, server, parent); }});
}

} // namespace ohm
