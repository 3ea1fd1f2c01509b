// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memory/memoryaccess.h"

#include <functional>

namespace ohm::probe {

// A block of memory of any size, moved in pieces with progress and cancel between them. Errors of write() say how much has been
// written.
class MemoryBlock final
{
public:
    using Progress = std::function<void(std::uint64_t done, std::uint64_t total)>; // in bytes

    MemoryBlock(MemoryAccess &memory, Address at, Progress progress, Deadline deadline, std::stop_token stop)
        : m_memory(memory)
        , m_at(at)
        , m_progress(std::move(progress))
        , m_deadline(deadline)
        , m_stop(std::move(stop))
    {
    }

    Address at() const { return m_at; }
    Result<QByteArray> read(std::uint64_t size) const;
    Result<void> write(QByteArrayView bytes) const;

private:
    Result<void> checkStopped() const;

    MemoryAccess &m_memory;
    const Address m_at;
    const Progress m_progress;
    const Deadline m_deadline;
    const std::stop_token m_stop;
};

} // namespace ohm::probe
