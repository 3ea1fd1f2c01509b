// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stream/bytestream.h"

#include <QByteArray>

#include <array>
#include <chrono>
#include <thread>

namespace ohm::testing {

inline Deadline soon() { return Deadline::after(10s); }

// Up to `size` bytes: fewer when the stream ends or nothing comes in time.
inline QByteArray readBytes(ByteStream &stream, qsizetype size, Deadline deadline = soon())
{
    QByteArray bytes;
    std::array<char, 4096> buffer;
    while (bytes.size() < size) {
        const std::size_t room = std::min(buffer.size(), std::size_t(size - bytes.size()));
        const auto count = stream.read(std::span(buffer).first(room), deadline);
        if (!count)
            break;
        bytes.append(buffer.data(), qsizetype(*count));
    }
    return bytes;
}

// The code with which a read of `stream` ends; OK is told as Internal, which no stream gives.
inline ErrorCode readFailure(ByteStream &stream, Deadline deadline = soon(), std::stop_token stop = {})
{
    std::array<char, 16> buffer;
    const auto count = stream.read(buffer, deadline, std::move(stop));
    return count ? ErrorCode::Internal : count.error().code;
}

// How long `wait` went on after `end` was called from another thread.
template <typename Wait, typename End>
std::chrono::nanoseconds timeToEnd(Wait wait, End end)
{
    std::chrono::steady_clock::time_point ended;
    std::jthread ender([&] {
        std::this_thread::sleep_for(50ms);
        ended = std::chrono::steady_clock::now();
        end();
    });
    wait();
    const auto now = std::chrono::steady_clock::now();
    ender.join();
    return now - ended;
}

} // namespace ohm::testing
