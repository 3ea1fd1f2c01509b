// SPDX-License-Identifier: GPL-3.0-or-later
#include "stream/listener_posix.h"

#include "stream/streamtr.h"

#include <QFile>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>

#include <cerrno>
#include <cstring>

namespace ohm {

using stream::Tr;
using namespace Qt::StringLiterals;

namespace {

constexpr int backlog = 4;

template <typename Address>
int bindTo(int fd, const Address &address)
{
    return ::bind(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address);
}

UniqueFd makeSocket(int family) { return UniqueFd(::socket(family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0)); }

// Removes a socket that nobody listens on any more.
Result<void> removeStale(const QString &name, const sockaddr_un &address)
{
    struct stat status = {};
    if (::lstat(address.sun_path, &status) != 0)
        return {};
    if (!S_ISSOCK(status.st_mode))
        return fail(ErrorCode::InvalidArgument, Tr::text("%1 exists and is no socket.").arg(name));
    const UniqueFd attempt = makeSocket(AF_UNIX);
    if (::connect(attempt.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0 || errno == EAGAIN)
        return fail(ErrorCode::Busy, Tr::text("Another program listens on %1.").arg(name));
    ::unlink(address.sun_path);
    return {};
}

std::unexpected<Error> cannotListen(const QString &name)
{
    return failErrno(errno, Tr::text("%1 cannot be listened on").arg(name));
}

} // namespace

Listener::Listener(Listener &&other) noexcept
    : m_fd(std::move(other.m_fd))
    , m_path(std::exchange(other.m_path, {}))
    , m_port(other.m_port)
{
}

Listener &Listener::operator=(Listener &&other) noexcept
{
    std::swap(m_fd, other.m_fd);
    std::swap(m_path, other.m_path);
    std::swap(m_port, other.m_port);
    return *this;
}

Result<Listener> Listener::open(const QString &address)
{
    Listener listener;
    if (address.startsWith("tcp:"_L1)) {
        bool isNumber = false;
        sockaddr_in inet = {};
        inet.sin_family = AF_INET;
        inet.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        inet.sin_port = htons(address.sliced(4).toUShort(&isNumber));
        if (!isNumber)
            return fail(ErrorCode::InvalidArgument, Tr::text("\"%1\" names no port; write tcp:0 to tcp:65535.").arg(address));
        listener.m_fd = makeSocket(AF_INET);
        const int on = 1;
        ::setsockopt(listener.fd(), SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
        socklen_t size = sizeof inet;
        if (bindTo(listener.fd(), inet) != 0 || ::listen(listener.fd(), backlog) != 0
            || ::getsockname(listener.fd(), reinterpret_cast<sockaddr *>(&inet), &size) != 0)
            return cannotListen(address);
        listener.m_port = ntohs(inet.sin_port);
        return listener;
    }
    sockaddr_un local = {};
    local.sun_family = AF_UNIX;
    const QByteArray path = QFile::encodeName(address);
    if (path.isEmpty() || path.size() >= qsizetype(sizeof local.sun_path))
        return fail(ErrorCode::InvalidArgument, Tr::text("A socket's path has 1 to 107 bytes, not %1.").arg(path.size()));
    std::memcpy(local.sun_path, path.constData(), std::size_t(path.size()) + 1);
    if (const auto removed = removeStale(address, local); !removed)
        return fail(removed.error());
    listener.m_fd = makeSocket(AF_UNIX);
    if (bindTo(listener.fd(), local) != 0)
        return cannotListen(address);
    listener.m_path = path;
    if (::chmod(path.constData(), S_IRUSR | S_IWUSR) != 0 || ::listen(listener.fd(), backlog) != 0)
        return cannotListen(address);
    return listener;
}

UniqueFd Listener::accept() const
{
    UniqueFd client(::accept4(fd(), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
    const int on = 1;
    if (client.isOpen() && m_port != 0)
        ::setsockopt(client.get(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return client;
}

void Listener::close()
{
    m_fd.reset();
    if (!m_path.isEmpty())
        ::unlink(m_path.constData());
    m_path.clear();
}

} // namespace ohm
