// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp/server/localconnection.h"

#include <cerrno>
#include <cstring>
#include <sys/socket.h>

namespace ohm::mcp {

namespace {

constexpr std::size_t mostQueued = 64 * 1024 * 1024; // bytes that a peer may leave unread
constexpr std::size_t mostDescriptors = 4; // at once; the kernel closes further ones

std::vector<UniqueFd> descriptorsOf(msghdr &message)
{
    std::vector<UniqueFd> descriptors;
    for (cmsghdr *header = CMSG_FIRSTHDR(&message); header; header = CMSG_NXTHDR(&message, header)) {
        if (header->cmsg_level != SOL_SOCKET || header->cmsg_type != SCM_RIGHTS)
            continue;
        for (std::size_t at = CMSG_LEN(0); at + sizeof(int) <= header->cmsg_len; at += sizeof(int)) {
            int fd = -1;
            std::memcpy(&fd, reinterpret_cast<const char *>(header) + at, sizeof fd);
            descriptors.emplace_back(fd);
        }
    }
    return descriptors;
}

} // namespace

LocalConnection::LocalConnection(int descriptor, Received received, Closed closed)
    : m_socket(descriptor)
    , m_received(std::move(received))
    , m_closed(std::move(closed))
    , m_readable(descriptor, QSocketNotifier::Read)
    , m_writable(descriptor, QSocketNotifier::Write)
{
    m_writable.setEnabled(false);
    connect(&m_readable, &QSocketNotifier::activated, this, [this] { receive(); });
    connect(&m_writable, &QSocketNotifier::activated, this, [this] { sendQueue(); });
}

void LocalConnection::receive()
{
    char buffer[64 * 1024];
    alignas(cmsghdr) char control[CMSG_SPACE(mostDescriptors * sizeof(int))];
    iovec bytes{buffer, sizeof buffer};
    msghdr message{};
    message.msg_iov = &bytes;
    message.msg_iovlen = 1;
    message.msg_control = control;
    message.msg_controllen = sizeof control;
    const ssize_t size = ::recvmsg(m_socket.get(), &message, MSG_DONTWAIT | MSG_CMSG_CLOEXEC);
    if (size > 0)
        m_received(QByteArrayView(buffer, size), descriptorsOf(message));
    else if (size == 0 || (errno != EAGAIN && errno != EINTR))
        end();
}

void LocalConnection::write(std::string_view bytes)
{
    if (m_hasEnded)
        return;
    if (m_queue.empty())
        bytes.remove_prefix(sendSome(bytes));
    if (bytes.empty() || m_hasEnded)
        return;
    m_queue.append(bytes);
    m_writable.setEnabled(true);
    if (m_queue.size() > mostQueued)
        end();
}

void LocalConnection::sendQueue()
{
    m_queue.erase(0, sendSome(m_queue));
    m_writable.setEnabled(!m_queue.empty() && !m_hasEnded);
}

std::size_t LocalConnection::sendSome(std::string_view bytes)
{
    std::size_t sent = 0;
    while (sent < bytes.size()) {
        const ssize_t size = ::send(m_socket.get(), bytes.data() + sent, bytes.size() - sent, MSG_DONTWAIT | MSG_NOSIGNAL);
        if (size >= 0) {
            sent += std::size_t(size);
        } else if (errno != EINTR) {
            if (errno != EAGAIN)
                end();
            break;
        }
    }
    return sent;
}

void LocalConnection::close()
{
    ::shutdown(m_socket.get(), SHUT_RDWR);
    end();
}

void LocalConnection::end()
{
    if (std::exchange(m_hasEnded, true))
        return;
    m_readable.setEnabled(false);
    m_writable.setEnabled(false);
    m_closed();
}

} // namespace ohm::mcp
