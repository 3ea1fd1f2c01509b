// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/channelserver.h"

#include "stream/listener_posix.h"

#include <sys/socket.h>

#include <array>
#include <cerrno>
#include <vector>

namespace ohm::probe {

namespace {

constexpr qsizetype mostKept = 64 * 1024;
constexpr std::size_t mostClients = 8;

void keep(QByteArray &waiting, QByteArrayView bytes)
{
    waiting += bytes.first(std::min(bytes.size(), mostKept - waiting.size()));
}

class PosixChannelServer final : public ChannelServer
{
public:
    PosixChannelServer(Listener listener, const QString &path)
        : m_listener(std::move(listener))
        , m_path(path)
    {
    }

    QString url() const override { return QStringLiteral("unix:") + m_path; }
    void send(QByteArrayView bytes) override;
    QByteArray exchange(std::size_t most) override;

private:
    struct Client
    {
        UniqueFd fd;
        QByteArray waiting;
    };
    void letIn();
    static void flush(Client &client);
    static void receive(Client &client, QByteArray &into, std::size_t most);

    Listener m_listener;
    const QString m_path;
    QByteArray m_backlog; // while nobody is there
    std::vector<Client> m_clients;
};

void PosixChannelServer::send(QByteArrayView bytes)
{
    letIn();
    if (m_clients.empty())
        keep(m_backlog, bytes);
    for (Client &client : m_clients) {
        keep(client.waiting, bytes);
        flush(client);
    }
}

QByteArray PosixChannelServer::exchange(std::size_t most)
{
    letIn();
    QByteArray received;
    for (Client &client : m_clients) {
        flush(client);
        receive(client, received, most);
    }
    std::erase_if(m_clients, [](const Client &client) { return !client.fd.isOpen(); });
    return received;
}

void PosixChannelServer::letIn()
{
    while (m_clients.size() < mostClients) {
        UniqueFd fd = m_listener.accept();
        if (!fd.isOpen())
            return;
        m_clients.push_back({std::move(fd), std::exchange(m_backlog, {})});
    }
}

void PosixChannelServer::flush(Client &client)
{
    while (client.fd.isOpen() && !client.waiting.isEmpty()) {
        const ssize_t size =
            ::send(client.fd.get(), client.waiting.constData(), std::size_t(client.waiting.size()), MSG_NOSIGNAL);
        if (size < 0 && errno == EINTR)
            continue;
        if (size < 0 && errno != EAGAIN)
            client.fd.reset();
        if (size <= 0)
            return;
        client.waiting.remove(0, size);
    }
}

void PosixChannelServer::receive(Client &client, QByteArray &into, std::size_t most)
{
    std::array<char, 4096> buffer;
    while (client.fd.isOpen() && std::size_t(into.size()) < most) {
        const std::size_t room = std::min(buffer.size(), most - std::size_t(into.size()));
        const ssize_t size = ::recv(client.fd.get(), buffer.data(), room, 0);
        if (size < 0 && errno == EINTR)
            continue;
        if (size == 0 || (size < 0 && errno != EAGAIN))
            client.fd.reset();
        if (size <= 0)
            return;
        into.append(buffer.data(), size);
    }
}

} // namespace

Result<std::unique_ptr<ChannelServer>> ChannelServer::open(const QString &path)
{
    auto listener = Listener::open(path);
    if (!listener)
        return fail(listener.error());
    return std::make_unique<PosixChannelServer>(std::move(*listener), path);
}

} // namespace ohm::probe
