// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp/server/listener.h"

#include "mcp/mcptr.h"
#include "mcp/protocol/resourcemethods.h"
#include "mcp/server/endpoint.h"
#include "mcp/server/loan.h"

#include <QFileInfo>

#include <algorithm>

namespace ohm::mcp {

using namespace Qt::StringLiterals;

namespace {

constexpr auto tellPause = std::chrono::milliseconds(100); // ten messages a second
constexpr auto publishPause = std::chrono::milliseconds(200);

} // namespace

class McpServer::Listener::Server final : public QLocalServer
{
public:
    explicit Server(std::function<void(int descriptor)> accept)
        : m_accept(std::move(accept))
    {
    }

protected:
    void incomingConnection(quintptr descriptor) override { m_accept(int(descriptor)); }

private:
    const std::function<void(int)> m_accept;
};

McpServer::Listener::Listener(McpServer &server, const QString &path)
    : m_server(server)
    , m_path(path)
    , m_lock(path + u".lock"_s)
    , m_tools(server.m_bench.registry)
{
    m_lock.setStaleLockTime(0); // held for hours; a holder that died is found by its process id
}

void McpServer::Listener::run()
{
    begin();
    m_loop.exec();
    end();
}

void McpServer::Listener::begin()
{
    m_host.emplace(Host{.bench = m_server.m_bench,
        .tools = m_tools,
        .seal = m_seal,
        .postbox = m_postbox,
        .changed = [this] { publishSoon(); },
        .handOver = m_server.m_handOver});
    for (auto *timer : {&m_tellTimer, &m_publishTimer}) {
        timer->emplace();
        (*timer)->setSingleShot(true);
    }
    connect(&*m_tellTimer, &QTimer::timeout, this, [this] { tellChanges(); });
    connect(&*m_publishTimer, &QTimer::timeout, this, [this] { publish(); });
    applySettings();
    connect(&m_server.m_bench.settings, &SettingsStore::groupChanged, this, [this](const QString &group) {
        if (group == m_server.m_settings.page().group)
            applySettings();
    });
    watchBench();
    tryToListen();
}

void McpServer::Listener::tryToListen()
{
    if (m_socket)
        return;
    const Result<void> listening = listen();
    ServerState state;
    if (listening)
        state.path = m_path;
    else
        state.problem = listening.error();
    m_server.m_state.set(std::move(state));
}

void McpServer::Listener::end()
{
    m_server.m_state.set({});
    for (const auto &connection : m_connections) {
        connection->session->subscriptions().endAll();
        connection->session.reset();
    }
    m_connections.clear();
    m_socket.reset();
    m_publishTimer.reset();
    m_tellTimer.reset();
    m_postbox->close();
    m_server.m_clients.set({});
}

Result<void> McpServer::Listener::listen()
{
    if (!m_lock.tryLock(0)) {
        qint64 pid = 0;
        QString host;
        QString program;
        m_lock.getLockInfo(&pid, &host, &program);
        return fail(ErrorCode::Busy, Tr::text("Another workbench (process %1) listens at %2.").arg(pid).arg(m_path));
    }
    if (const auto removed = removeLeftOver(); !removed)
        return removed;
    auto socket = std::make_unique<Server>([this](int descriptor) { accept(descriptor); });
    socket->setSocketOptions(QLocalServer::UserAccessOption);
    socket->setListenBacklogSize(128);
    if (!socket->listen(m_path))
        return fail(ErrorCode::Io, Tr::text("No socket could be opened at %1: %2").arg(m_path).arg(socket->errorString()));
    m_socket = std::move(socket);
    return {};
}

Result<void> McpServer::Listener::removeLeftOver() const
{
    if (!QFileInfo::exists(m_path))
        return {};
    if (connectToWorkbench(m_path))
        return fail(ErrorCode::Busy, Tr::text("Another workbench listens at %1.").arg(m_path));
    QLocalServer::removeServer(m_path);
    return {};
}

void McpServer::Listener::accept(int descriptor)
{
    if (int(m_connections.size()) >= m_server.m_options.mostClients) {
        refuse(descriptor);
        return;
    }
    auto connection = std::make_unique<Connection>();
    Connection *raw = connection.get();
    const int number = raw->number = ++m_lastNumber;
    raw->socket = std::make_unique<LocalConnection>(
        descriptor,
        [raw](QByteArrayView bytes, std::vector<UniqueFd> descriptors) { raw->receive(bytes, std::move(descriptors)); },
        [this, number] { drop(number); });
    raw->session = std::make_unique<Session>(*m_host, number, [raw](std::string_view line) { raw->write(line); });
    m_connections.push_back(std::move(connection));
    publishSoon();
}

void McpServer::Listener::Connection::receive(QByteArrayView bytes, std::vector<UniqueFd> descriptors)
{
    if (streams) {
        streams->begin();
        return;
    }
    session->receive(bytes);
    if (!descriptors.empty())
        takeStreams(std::move(descriptors));
}

void McpServer::Listener::Connection::takeStreams(std::vector<UniqueFd> descriptors)
{
    auto taken = ClientStreams::take(std::move(descriptors),
        {.toSession = [this](QByteArrayView line) { session->receive(line); },
            .toBridge = [this](std::string_view notice) { socket->write(notice); },
            .giveUp = [this] { socket->close(); }});
    if (!taken) {
        socket->close();
        return;
    }
    std::string consent(takenLine);
    socket->write(consent.append("\n"));
    streams = std::move(taken);
}

void McpServer::Listener::refuse(int descriptor) const
{
    const std::string message = std::to_string(m_server.m_options.mostClients)
        + " clients are connected, which is the limit; close one of them and try again.";
    LocalConnection(
        descriptor, [](QByteArrayView, const std::vector<UniqueFd> &) { }, [] { })
        .write(errorLine({}, {RpcCode::InternalError, message, {}}));
}

void McpServer::Listener::disconnectClient(int number)
{
    const auto found = std::ranges::find(m_connections, number, [](const auto &connection) { return connection->number; });
    if (found != m_connections.end())
        (*found)->socket->close();
}

void McpServer::Listener::drop(int number)
{
    const auto find = [this, number] {
        return std::ranges::find(m_connections, number, [](const auto &connection) { return connection->number; });
    };
    // The bridge serves its client again from now on.
    if (const auto found = find(); found != m_connections.end() && (*found)->streams)
        (*found)->streams->end();
    // Posted, because the session may be the one that is sending just now.
    m_postbox->post([this, find] {
        const auto found = find();
        if (found == m_connections.end())
            return;
        m_connections.erase(found);
        publishSoon();
    });
}

void McpServer::Listener::watchBench()
{
    Bench &bench = m_server.m_bench;
    bench.resources.whenTouched([touched = m_touched, postbox = m_postbox, this](const QString &scheme, const QString &name) {
        const std::lock_guard lock(touched->mutex);
        const bool first = touched->uris.empty();
        touched->uris.insert(resourceUri(scheme, name));
        if (first)
            postbox->post([this] { m_tellTimer->start(tellPause); });
    });
    bench.devices.list().subscribe(this, [this](const auto &) { deviceListChanged(); });
    bench.jobs.revision().subscribe(this, [this](const auto &) { m_server.m_bench.resources.touch(u"ohmdeck"_s, u"jobs"_s); });
}

void McpServer::Listener::applySettings()
{
    const McpSettings settings = m_server.m_settings.get();
    m_host->longestLine = qsizetype(settings.longestLineKib) * 1024;
    m_tools.setHiddenFamilies({settings.hiddenFamilies.begin(), settings.hiddenFamilies.end()});
    for (const auto &connection : m_connections)
        connection->session->subscriptions().toolsChanged();
}

void McpServer::Listener::deviceListChanged()
{
    std::vector<DeviceId> devices;
    const auto listedDevices = m_server.m_bench.devices.list().get();
    for (const DeviceInfo &device : *listedDevices)
        devices.push_back(device.id);
    m_listChanged |= devices != m_devices;
    m_devices = std::move(devices);
    m_server.m_bench.resources.touch(u"ohmdeck"_s, u"devices"_s);
}

void McpServer::Listener::tellChanges()
{
    std::set<std::string> uris;
    {
        const std::lock_guard lock(m_touched->mutex);
        uris = std::exchange(m_touched->uris, {});
    }
    const bool listChanged = std::exchange(m_listChanged, false);
    for (const auto &connection : m_connections) {
        Subscriptions &subscriptions = connection->session->subscriptions();
        if (listChanged)
            subscriptions.resourceListChanged();
        for (const std::string &uri : uris)
            subscriptions.resourceChanged(uri);
    }
}

void McpServer::Listener::publishSoon()
{
    if (m_publishTimer && !m_publishTimer->isActive())
        m_publishTimer->start(publishPause);
}

void McpServer::Listener::publish()
{
    ClientList clients;
    for (const auto &connection : m_connections)
        clients.push_back(connection->session->summary());
    if (clients != *m_server.m_clients.get())
        m_server.m_clients.set(std::move(clients));
}

} // namespace ohm::mcp
