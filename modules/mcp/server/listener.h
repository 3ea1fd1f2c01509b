// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcp/mcpserver.h"
#include "mcp/server/clientstreams.h"
#include "mcp/server/localconnection.h"

#include <QEventLoop>
#include <QLocalServer>
#include <QLockFile>
#include <QTimer>

namespace ohm::mcp {

// The server's side in its own thread: listens, keeps a session per connection, tells sessions of changes.
class McpServer::Listener final : public QObject
{
public:
    Listener(McpServer &server, const QString &path);

    void post(std::function<void()> work) { m_postbox->post(std::move(work)); } // from any thread

    void run(); // until quit()
    void quit() { m_loop.quit(); }
    void tryToListen(); // unless it listens already
    void disconnectClient(int number);

private:
    struct Connection
    {
        void receive(QByteArrayView bytes, std::vector<UniqueFd> descriptors);
        void takeStreams(std::vector<UniqueFd> descriptors);
        void write(std::string_view line) { streams ? streams->write(line) : socket->write(line); }

        int number = 0;
        std::unique_ptr<LocalConnection> socket;
        std::unique_ptr<ClientStreams> streams; // the client's own, where a bridge has lent them
        std::unique_ptr<Session> session; // goes first: it still writes
    };
    class Server; // hands over accepted descriptors
    // Addresses that changed since clients were last told; filled from any thread.
    struct Touched
    {
        std::mutex mutex;
        std::set<std::string> uris;
    };

    void begin();
    void end();
    Result<void> listen();
    Result<void> removeLeftOver() const;
    void accept(int descriptor);
    void refuse(int descriptor) const;
    void drop(int number);

    void watchBench();
    void applySettings();
    void deviceListChanged();
    void tellChanges();
    void publishSoon();
    void publish();

    McpServer &m_server;
    const QString m_path;
    QLockFile m_lock; // held as long as we live: of two instances starting at once, one wins
    QEventLoop m_loop;
    const std::shared_ptr<Postbox> m_postbox = std::make_shared<Postbox>();
    ToolCatalogue m_tools;
    Seal m_seal;
    std::optional<Host> m_host;
    std::unique_ptr<QLocalServer> m_socket;
    std::vector<std::unique_ptr<Connection>> m_connections;
    int m_lastNumber = 0;
    std::shared_ptr<Touched> m_touched = std::make_shared<Touched>();
    bool m_listChanged = false;
    std::vector<DeviceId> m_devices;
    std::optional<QTimer> m_tellTimer;
    std::optional<QTimer> m_publishTimer;
};

} // namespace ohm::mcp
