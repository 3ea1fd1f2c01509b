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
    QMetaObject::invokeMethod(
        m_listener.get(), [listener = m_listener.get()] { listener->end(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void McpServer::start()
{
    if (m_listener) {
        QMetaObject::invokeMethod(m_listener.get(), [listener = m_listener.get()] { listener->tryToListen(); });
        return;
    }
    m_listener = std::make_unique<Listener>(*this, m_options.path.isEmpty() ? socketPath(m_bench.paths) : m_options.path);
    m_listener->moveToThread(&m_thread);
    m_thread.setObjectName(u"mcp"_s);
    m_thread.start();
    QMetaObject::invokeMethod(m_listener.get(), [listener = m_listener.get()] { listener->begin(); });
}

void McpServer::disconnectClient(int number)
{
    if (m_listener)
        QMetaObject::invokeMethod(
            m_listener.get(), [listener = m_listener.get(), number] { listener->disconnectClient(number); });
}

} // namespace ohm::mcp
