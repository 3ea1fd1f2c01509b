// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp/mcpserver.h"

#include "mcp/actions/actions.h"
#include "mcp/server/benchresources.h"
#include "mcp/server/endpoint.h"
#include "mcp/server/listener.h"

namespace ohm::mcp {

using namespace Qt::StringLiterals;

McpServer::McpServer(Bench &bench, Options options)
    : m_bench(bench)
    , m_options(std::move(options))
    , m_settings(mcpSettings(bench.settings))
{
    bench.settingsPages.push_back(m_settings.page());
    addBenchResources(bench);
    addMcpActions(bench, *this);
}

McpServer::~McpServer()
{
    if (!m_listener)
        return;
    m_listener->post([listener = m_listener] { listener->quit(); });
    m_thread.join();
}

void McpServer::start()
{
    if (m_listener) {
        m_listener->post([listener = m_listener] { listener->tryToListen(); });
        return;
    }
    std::promise<Listener *> made;
    std::future<Listener *> listener = made.get_future();
    m_thread = std::thread(&McpServer::serve, this, std::move(made));
    m_listener = listener.get();
}

void McpServer::serve(std::promise<Listener *> made)
{
    Listener listener(*this, m_options.path.isEmpty() ? socketPath(m_bench.paths) : m_options.path);
    made.set_value(&listener);
    listener.run();
}

void McpServer::disconnectClient(int number)
{
    if (m_listener)
        m_listener->post([listener = m_listener, number] { listener->disconnectClient(number); });
}

} // namespace ohm::mcp
