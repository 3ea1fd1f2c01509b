// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcp/mcpsettings.h"
#include "mcp/protocol/session.h"

#include <future>
#include <thread>

namespace ohm::mcp {

using ClientList = std::vector<ClientSummary>; // in order of connecting

struct ServerState
{
    QString path; // of the socket that is listened on; empty: not listening
    std::optional<Error> problem; // why not
};

// Lets MCP clients and ohmctl into the workbench by a local socket that only its owner may open. Works in a thread of its own:
// a call of an inline action is answered there, without the GUI's thread. Made after all modules, destroyed before them.
class McpServer final
{
public:
    struct Options
    {
        QString path; // empty: socketPath(bench.paths)
        int mostClients = 32;
    };

    explicit McpServer(Bench &bench)
        : McpServer(bench, Options())
    {
    }
    McpServer(Bench &bench, Options options);
    ~McpServer(); // tells the clients, cancels their jobs

    // What is to be done when a window asks for this workbench's place, `force`: whatever goes on here. Returns the answer:
    // {"ends": true} when it makes room, else what it is at. Called in the server's thread. Without it the place is kept.
    void setHandOver(std::function<Json(bool force)> handOver) { m_handOver = std::move(handOver); } // before start()

    void start(); // state() tells how it went; again after a problem, it tries once more

    // The connections that there are; follows within a quarter of a second.
    const Published<ClientList> &clients() const { return m_clients; }
    const Published<ServerState> &state() const { return m_state; }

    void disconnectClient(int number);

private:
    class Listener;

    void serve(std::promise<Listener *> made);

    Bench &m_bench;
    const Options m_options;
    SettingsGroup<McpSettings> m_settings;
    Published<ClientList> m_clients;
    Published<ServerState> m_state;
    std::function<Json(bool force)> m_handOver;
    Listener *m_listener = nullptr; // lives in m_thread, as long as that; nullptr before start()
    std::thread m_thread;
};

} // namespace ohm::mcp
