// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/error.h"

#include <sys/socket.h>

#include <stop_token>

namespace ohm {

struct SocketAddress
{
    sockaddr_storage storage = {};
    socklen_t size = 0;

    const sockaddr *get() const { return reinterpret_cast<const sockaddr *>(&storage); }
};

// The addresses of a TCP service, at least one. NotFound, Timeout, Cancelled.
Result<std::vector<SocketAddress>> resolve(const QString &host, quint16 port, Deadline deadline, std::stop_token stop);

} // namespace ohm
