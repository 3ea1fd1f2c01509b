// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/gdbstub.h"

#include "core/waiting.h"
#include "probe/probetr.h"

namespace ohm::probe {

void GdbStub::begin()
{
    std::unique_lock lock(m_mutex);
    ++m_waiting;
    m_giveWay.request_stop();
    m_changed.wait(lock, [this] { return !m_isTaken; });
    --m_waiting;
    m_isTaken = true;
}

void GdbStub::end()
{
    const std::lock_guard lock(m_mutex);
    m_isTaken = false;
    m_changed.notify_all();
}

Result<void> GdbStub::waitForNews(Deadline deadline, const std::stop_token &stop)
{
    while (true) {
        std::stop_source giveWay;
        {
            std::unique_lock lock(m_mutex);
            if (!waitUntil(m_changed, lock, deadline, stop, [this] { return !m_isTaken && m_waiting == 0; }))
                return fail(stop.stop_requested() ? ErrorCode::Cancelled : ErrorCode::Timeout, Tr::text("Nothing was told."));
            m_isTaken = true;
            m_giveWay = giveWay;
        }
        const std::stop_callback forward(stop, [&giveWay] { giveWay.request_stop(); });
        const auto told = m_client->waitForNews(deadline, giveWay.get_token());
        end();
        if (told)
            return {};
        if (told.error().code != ErrorCode::Cancelled || stop.stop_requested())
            return fail(told.error());
    }
}

Result<RunState> GdbStubMemory::runState(Deadline deadline, std::stop_token stop)
{
    const GdbStub::Turn turn(m_stub);
    return m_memory.runState(deadline, stop);
}

Result<void> GdbStubMemory::read(const MemoryRead &request, Deadline deadline, std::stop_token stop)
{
    const GdbStub::Turn turn(m_stub);
    return m_memory.read(request, deadline, stop);
}

Result<void> GdbStubMemory::write(const MemoryWrite &request, Deadline deadline, std::stop_token stop)
{
    const GdbStub::Turn turn(m_stub);
    return m_memory.write(request, deadline, stop);
}

Result<void> GdbStubMemory::readMany(std::span<const MemoryRead> requests, Deadline deadline, std::stop_token stop)
{
    const GdbStub::Turn turn(m_stub);
    return m_memory.readMany(requests, deadline, stop);
}

} // namespace ohm::probe
