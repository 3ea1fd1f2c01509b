// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stream/bytestream.h"

#include <memory>

namespace ohm::qemu {

// "$<payload>#<checksum>" (GDB documentation, appendix E.1 "Overview" of the Remote Serial Protocol).
QByteArray rspFrame(const QByteArray &payload);

// Takes whole packets out of a stream of bytes. Acknowledgements and what lies between packets are passed over, and so are
// packets whose checksum is wrong.
class RspDecoder final
{
public:
    void append(QByteArrayView bytes) { m_received.append(bytes); }
    std::optional<QByteArray> next(); // payload with escapes and runs undone

private:
    QByteArray m_received;
};

// As much of a debugger as going backwards takes: one command, one answer.
class RspClient final
{
public:
    explicit RspClient(std::unique_ptr<ByteStream> stream)
        : m_stream(std::move(stream))
    {
    }

    // Stop replies that came in before are dropped: QEMU sends one on its own whenever the machine stops.
    Result<QByteArray> command(const QByteArray &payload, Deadline deadline, std::stop_token stop = {});

private:
    Result<void> receive(Deadline deadline, const std::stop_token &stop);

    const std::unique_ptr<ByteStream> m_stream;
    RspDecoder m_decoder;
};

} // namespace ohm::qemu
