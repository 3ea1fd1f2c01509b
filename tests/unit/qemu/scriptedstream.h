// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stream/bytestream.h"

#include <condition_variable>
#include <cstring>
#include <functional>
#include <mutex>

// A stream whose other side is a function of the test: it gets what was written and says what comes back.
class ScriptedStream final : public ohm::ByteStream
{
public:
    using Answer = std::function<QByteArray(const QByteArray &written)>;
    explicit ScriptedStream(Answer answer)
        : m_answer(std::move(answer))
    {
    }

    void send(const QByteArray &bytes)
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.append(bytes);
        m_changed.notify_all();
    }

    ohm::Result<std::size_t> read(std::span<char> buffer, ohm::Deadline deadline, std::stop_token stop) override
    {
        std::unique_lock lock(m_mutex);
        const auto ready = [this] { return !m_waiting.isEmpty() || m_closed; };
        if (!m_changed.wait_until(lock, stop, deadline.at(), ready))
            return ohm::fail(stop.stop_requested() ? ohm::ErrorCode::Cancelled : ohm::ErrorCode::Timeout, {});
        if (m_waiting.isEmpty())
            return ohm::fail(ohm::ErrorCode::Disconnected, {});
        const std::size_t size = std::min(buffer.size(), std::size_t(m_waiting.size()));
        std::memcpy(buffer.data(), m_waiting.constData(), size);
        m_waiting.remove(0, qsizetype(size));
        return size;
    }

    ohm::Result<std::size_t> writeSome(QByteArrayView bytes, ohm::Deadline, std::stop_token) override
    {
        const QByteArray answer = m_answer(QByteArray(bytes.data(), bytes.size()));
        if (!answer.isEmpty())
            send(answer);
        return std::size_t(bytes.size());
    }

    void close() override
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        m_changed.notify_all();
    }

private:
    const Answer m_answer;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    QByteArray m_waiting;
    bool m_closed = false;
};
