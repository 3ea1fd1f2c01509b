// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fdio_posix.h"
#include "stream/bytestream.h"

#include <shared_mutex>

namespace ohm {

// A stream over a non-blocking file descriptor: what serial ports, ptys and sockets share.
class FdStream : public ByteStream
{
public:
    // `name` and `remedy` are for messages: what it is and what to do when it is gone.
    FdStream(UniqueFd fd, const QString &name, Message remedy);
    ~FdStream() override;

    Result<std::size_t> read(std::span<char> buffer, Deadline deadline, std::stop_token stop) override;
    Result<std::size_t> writeSome(QByteArrayView bytes, Deadline deadline, std::stop_token stop) override;
    void close() override;

protected:
    const QString &name() const { return m_name; }
    bool isClosed() const { return m_readWake.isClosed(); }

    // Waits that long unless the stream is closed meanwhile.
    void pause(std::chrono::milliseconds duration) const;

    // Runs `use(fd)` while close() cannot take the descriptor away; -1 when it is closed already.
    template <typename Use>
    auto withFd(Use use) const
    {
        const std::shared_lock lock(m_fdMutex);
        return use(m_fd.get());
    }

private:
    Error explain(const IoOutcome &outcome) const;

    const QString m_name;
    const Message m_remedy;
    mutable std::shared_mutex m_fdMutex; // shared by all who use the descriptor; close() takes it alone
    UniqueFd m_fd;
    WakePipe m_readWake;
    WakePipe m_writeWake;
};

} // namespace ohm
