// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memory/memoryaccess.h"

#include <QByteArray>

#include <algorithm>
#include <mutex>
#include <set>

namespace ohm::testing {

// Plain memory from `base` on; everywhere else is nothing. Thread safe, so that a test may play the target beside a reader.
class FakeMemory final : public MemoryAccess
{
public:
    explicit FakeMemory(std::uint64_t base = 0x20000000, qsizetype size = 0x4000)
        : m_base(base)
        , m_bytes(size, '\0')
    {
    }

    MemoryCapabilities caps;

    QString name() const override { return QStringLiteral("fake"); }
    const MemoryCapabilities &capabilities() const override { return caps; }
    Result<RunState> runState(Deadline, std::stop_token) override { return RunState::Running; }

    Result<void> read(const MemoryRead &request, Deadline, std::stop_token) override
    {
        const std::lock_guard lock(m_mutex);
        if (const auto checked = check(request.at, request.into.size(), request.width); !checked)
            return checked;
        m_read.insert(request.at.value);
        std::copy_n(m_bytes.cbegin() + qsizetype(request.at.value - m_base), request.into.size(), request.into.begin());
        return {};
    }
    Result<void> write(const MemoryWrite &request, Deadline, std::stop_token) override
    {
        const std::lock_guard lock(m_mutex);
        if (const auto checked = check(request.at, std::size_t(request.bytes.size()), request.width); !checked)
            return checked;
        std::ranges::copy(request.bytes, m_bytes.begin() + qsizetype(request.at.value - m_base));
        return {};
    }

    // The target's side.
    void poke(std::uint64_t at, std::uint64_t value, std::size_t size = 4)
    {
        const std::lock_guard lock(m_mutex);
        storeNumber(value, std::span(m_bytes.data() + (at - m_base), size), caps.order);
    }
    void poke(std::uint64_t at, QByteArrayView bytes)
    {
        const std::lock_guard lock(m_mutex);
        std::ranges::copy(bytes, m_bytes.begin() + qsizetype(at - m_base));
    }
    std::uint32_t peek(std::uint64_t at) const
    {
        const std::lock_guard lock(m_mutex);
        return std::uint32_t(loadNumber(QByteArrayView(m_bytes).sliced(qsizetype(at - m_base), 4), caps.order));
    }
    QByteArray bytes(std::uint64_t at, qsizetype size) const
    {
        const std::lock_guard lock(m_mutex);
        return m_bytes.sliced(qsizetype(at - m_base), size);
    }
    bool wasRead(std::uint64_t at) const
    {
        const std::lock_guard lock(m_mutex);
        return m_read.contains(at);
    }
    void setFailure(std::optional<ErrorCode> code)
    {
        const std::lock_guard lock(m_mutex);
        m_failure = code;
    }

private:
    Result<void> check(Address at, std::size_t size, AccessWidth width) const
    {
        if (m_failure)
            return fail(*m_failure, Message::verbatim(QStringLiteral("as the test wants")));
        if (const auto checked = checkRange(caps, at, size, width); !checked)
            return checked;
        if (at.value < m_base || at.value - m_base + size > std::uint64_t(m_bytes.size()))
            return fail(ErrorCode::NotFound, Message::verbatim(QStringLiteral("no memory at ") + at.toString()));
        return {};
    }

    const std::uint64_t m_base;
    mutable std::mutex m_mutex;
    QByteArray m_bytes;
    std::set<std::uint64_t> m_read;
    std::optional<ErrorCode> m_failure;
};

} // namespace ohm::testing
