// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/uniquefd_posix.h"

namespace ohm {

// A listening socket: a Unix socket by its path (owner only, at most 107 bytes), or "tcp:PORT" on the loopback interface, where
// 0 lets the kernel choose. A Unix socket's file goes with it; one that a killed process left is replaced.
class Listener final
{
public:
    // Busy when somebody listens there; InvalidArgument for a path that is something else than a socket.
    static Result<Listener> open(const QString &address);
    Listener() = default;
    Listener(Listener &&other) noexcept;
    Listener &operator=(Listener &&other) noexcept;
    ~Listener() { close(); }

    int fd() const { return m_fd.get(); }
    bool isOpen() const { return m_fd.isOpen(); }
    quint16 port() const { return m_port; } // 0 for a Unix socket
    UniqueFd accept() const; // non-blocking; not open when nobody waits
    void close();

private:
    UniqueFd m_fd;
    QByteArray m_path;
    quint16 m_port = 0;
};

} // namespace ohm
