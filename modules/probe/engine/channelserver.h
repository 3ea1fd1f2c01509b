// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <memory>

namespace ohm::probe {

// Offers a channel of bytes as a local socket, so that a console, or any other program of this user, opens it like a port. All
// clients get what is sent and any of them may write. Never waits; one thread at a time.
class ChannelServer
{
public:
    virtual ~ChannelServer() = default; // the socket is gone, clients are disconnected

    // `path` has at most 107 bytes. Unsupported on Windows.
    static Result<std::unique_ptr<ChannelServer>> open(const QString &path);

    virtual QString url() const = 0; // as openStream() takes it

    // To all clients. Kept for the first one while there is none, up to 64 KiB; a client that does not read loses what is more.
    virtual void send(QByteArrayView bytes) = 0;

    // Lets new clients in and returns what they all have written, at most `most` bytes.
    virtual QByteArray exchange(std::size_t most) = 0;
};

} // namespace ohm::probe
