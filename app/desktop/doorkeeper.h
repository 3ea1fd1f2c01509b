// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/takeover.h"
#include "mcp/mcpserver.h"

namespace ohm {

class MainWindow;

// Lets MCP clients into the open window; a workbench without a window that is in the way makes room, and is asked about first
// when the person started it and it is at work.
class Doorkeeper final : public QObject
{
    Q_OBJECT
public:
    // Ends before the window does.
    Doorkeeper(mcp::McpServer &server, MainWindow &window, const Paths &paths);

    void open();

private:
    void ask(const QStringList &actions, const QStringList &devices);

    mcp::McpServer &m_server;
    MainWindow &m_window;
    Takeover m_takeover;
};

} // namespace ohm
