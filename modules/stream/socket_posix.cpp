// SPDX-License-Identifier: GPL-3.0-or-later
#include "stream/socket.h"

#include "stream/fdstream_posix.h"
#include "stream/resolver_posix.h"
#include "stream/streamtr.h"

#include <QFile>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/un.h>

#include <cerrno>
#include <cstring>

namespace ohm {

using stream::Tr;

namespace {

// What a connection attempt of one address came to.
struct Attempt
{
    UniqueFd fd; // open when it succeeded
    IoOutcome outcome;
};

Attempt attempt(const SocketAddress &address, Deadline deadline, const std::stop_token &stop)
{
    UniqueFd fd(::socket(address.get()->sa_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    if (!fd.isOpen())
        return {{}, {IoEnd::Failed, 0, errno}};
    if (::connect(fd.get(), address.get(), address.size) == 0)
        return {std::move(fd), {}};
    if (errno != EINPROGRESS)
        return {{}, {IoEnd::Failed, 0, errno}};
    WakePipe wake;
    const Readiness readiness = wake.waitFor(fd.get(), POLLOUT, deadline, stop);
    if (readiness == Readiness::Stopped)
        return {{}, {IoEnd::Stopped}};
    if (readiness != Readiness::Ready)
        return {{}, {IoEnd::TimedOut}};
    int error = 0;
    socklen_t size = sizeof error;
    ::getsockopt(fd.get(), SOL_SOCKET, SO_ERROR, &error, &size);
    if (error != 0)
        return {{}, {IoEnd::Failed, 0, error}};
    return {std::move(fd), {}};
}

std::unexpected<Error> explain(const IoOutcome &outcome, const QString &name)
{
    if (outcome.end == IoEnd::Stopped)
        return fail(ErrorCode::Cancelled, Tr::text("Connecting to %1 was cancelled.").arg(name));
    Error error = outcome.end == IoEnd::TimedOut
        ? fail(ErrorCode::Timeout, Tr::text("%1 did not answer in time.").arg(name)).error()
        : failErrno(outcome.error, Tr::text("%1 cannot be connected to").arg(name)).error();
    if (outcome.error == EAGAIN) { // of a Unix socket only
        error.code = ErrorCode::Busy;
        error.causes.push_back(Tr::text("More clients wait there already than the program takes."));
    }
    if (outcome.error == ECONNREFUSED)
        error.causes.push_back(Tr::text("No program listens there: it is not running, or a killed one left its socket."));
    error.nextActions.push_back(Tr::text("Start the program that listens there, or correct the address."));
    return fail(std::move(error));
}

Deadline shareOf(Deadline deadline, std::size_t addressesLeft)
{
    return deadline.isNever() ? deadline : Deadline::after(deadline.remaining() / addressesLeft);
}

// A keystroke shall go out at once, and a peer that lost its power shall be noticed some day.
void tuneTcp(int fd)
{
    const int on = 1;
    ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    ::setsockopt(fd, SOL_SOCKET, SO_KEEPALIVE, &on, sizeof on);
}

Message reconnectRemedy() { return Tr::text("See whether the program on the other side still runs, and connect again."); }

} // namespace

Result<std::unique_ptr<ByteStream>> connectTcp(const QString &host, quint16 port, Deadline deadline, std::stop_token stop)
{
    const QString name =
        host.contains(u':') ? QStringLiteral("[%1]:%2").arg(host).arg(port) : QStringLiteral("%1:%2").arg(host).arg(port);
    const auto addresses = resolve(host, port, deadline, stop);
    if (!addresses)
        return fail(addresses.error());
    IoOutcome last;
    for (std::size_t i = 0; i < addresses->size() && last.end != IoEnd::Stopped; ++i) {
        Attempt made = attempt((*addresses)[i], shareOf(deadline, addresses->size() - i), stop);
        last = made.outcome;
        if (!made.fd.isOpen())
            continue;
        tuneTcp(made.fd.get());
        return std::make_unique<FdStream>(std::move(made.fd), name, reconnectRemedy());
    }
    return explain(last, name);
}

Result<std::unique_ptr<ByteStream>> connectLocal(const QString &path, Deadline deadline, std::stop_token stop)
{
    const QByteArray encoded = QFile::encodeName(path);
    SocketAddress address;
    auto *local = reinterpret_cast<sockaddr_un *>(&address.storage);
    address.size = sizeof *local;
    if (encoded.size() >= qsizetype(sizeof local->sun_path)) {
        const Message message = Tr::text("The socket's path %1 has %2 bytes; at most %3 are possible.");
        return fail(ErrorCode::InvalidArgument, message.arg(path).arg(encoded.size()).arg(sizeof local->sun_path - 1));
    }
    local->sun_family = AF_UNIX;
    std::memcpy(local->sun_path, encoded.constData(), std::size_t(encoded.size()) + 1);
    Attempt made = attempt(address, deadline, stop);
    if (!made.fd.isOpen())
        return explain(made.outcome, path);
    return std::make_unique<FdStream>(std::move(made.fd), path, reconnectRemedy());
}

} // namespace ohm
