// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/error.h"

#include <memory>
#include <optional>
#include <span>
#include <stop_token>

namespace ohm {

// What a serial port has counted since the computer or the connection started.
struct LineErrors
{
    quint32 framing = 0;
    quint32 parity = 0;
    quint32 overrun = 0; // bytes lost in the port or its driver
    quint32 breaks = 0;
};

// The modem lines and error counters of a serial port. What the port does not have, as on a pty, is unknown: nullopt.
struct LineStates
{
    std::optional<bool> dtr, rts; // ours
    std::optional<bool> cts, dsr, dcd, ri; // the other side's
    std::optional<LineErrors> errors;
};

// A connection that carries bytes both ways: serial port, pty, TCP, RFC 2217, Unix socket, child process. Plain synchronous
// calls with a deadline and a stop token; one thread may read while another writes. close() from any thread ends both.
class ByteStream
{
public:
    virtual ~ByteStream() = default;

    // Waits for at least one byte and returns how many were put into `buffer`.
    // Timeout, Cancelled, Disconnected (the device or the other side is gone), Io.
    virtual Result<std::size_t> read(std::span<char> buffer, Deadline deadline, std::stop_token stop = {}) = 0;

    // Waits until at least one byte of `bytes`, which is not empty, is taken and returns how many were. Errors as of read().
    virtual Result<std::size_t> writeSome(QByteArrayView bytes, Deadline deadline, std::stop_token stop = {}) = 0;

    // Writes all of it. When it stops midway, the message says how many bytes went out.
    Result<void> write(QByteArrayView bytes, Deadline deadline, std::stop_token stop = {});

    // Serial lines. Streams that have none answer Unsupported to setters and unknown lines to the getter.
    virtual Result<void> setDtr(bool on);
    virtual Result<void> setRts(bool on);
    virtual Result<void> setBaud(int baud);
    virtual Result<void> sendBreak(std::chrono::milliseconds duration); // 1 ms to 10 s; returns when it is over
    virtual LineStates lines() const;

    virtual void close() = 0; // for good
};

} // namespace ohm
