// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory/rspmemory.h"

namespace ohm {

namespace {

std::size_t accessSize(const MemoryRead &request)
{
    return request.width == AccessWidth::Any || request.width == AccessWidth::Bits8 ? request.into.size()
                                                                                    : std::size_t(request.width) / 8;
}

} // namespace

RspMemory::RspMemory(RspClient &client, MemoryCapabilities capabilities)
    : m_client(client)
    , m_capabilities(std::move(capabilities))
{
}

Result<RunState> RspMemory::runState(Deadline, std::stop_token stop)
{
    // A stop that has arrived already is seen; nothing is sent, which might stop the target.
    if (m_client.isRunning()) {
        const auto event = m_client.waitForStop(Deadline::after(0ns), stop);
        if (!event && event.error().code != ErrorCode::Timeout)
            return fail(event.error());
    }
    return m_client.isRunning() ? RunState::Running : RunState::Halted;
}

Result<void> RspMemory::read(const MemoryRead &request, Deadline deadline, std::stop_token stop)
{
    return readMany({&request, 1}, deadline, stop);
}

Result<void> RspMemory::readMany(std::span<const MemoryRead> requests, Deadline deadline, std::stop_token stop)
{
    std::vector<RspClient::Block> blocks;
    for (const MemoryRead &request : requests) {
        if (const auto checked = checkRange(m_capabilities, request.at, request.into.size(), request.width); !checked)
            return checked;
        const std::size_t unitBytes = std::size_t(m_capabilities.unitBits) / 8;
        const std::size_t size = accessSize(request);
        for (std::size_t done = 0; done < request.into.size(); done += size)
            blocks.push_back({request.at.value + done / unitBytes, request.into.subspan(done, size)});
    }
    return whileHalted([&] { return m_client.readMemory(blocks, deadline, stop); }, deadline, stop);
}

Result<void> RspMemory::write(const MemoryWrite &request, Deadline deadline, std::stop_token stop)
{
    const auto size = std::size_t(request.bytes.size());
    if (const auto checked = checkRange(m_capabilities, request.at, size, request.width); !checked)
        return checked;
    const bool whole = request.width == AccessWidth::Any || request.width == AccessWidth::Bits8;
    const qsizetype most = whole ? request.bytes.size() : qsizetype(request.width) / 8;
    const qsizetype unitBytes = m_capabilities.unitBits / 8;
    const auto work = [&]() -> Result<void> {
        for (qsizetype done = 0; done < request.bytes.size(); done += most) {
            const std::uint64_t at = request.at.value + std::uint64_t(done / unitBytes);
            if (const auto written = m_client.writeMemory(at, request.bytes.sliced(done, most), deadline, stop); !written)
                return written;
        }
        return {};
    };
    return whileHalted(work, deadline, stop);
}

Result<void> RspMemory::whileHalted(const std::function<Result<void>()> &work, Deadline deadline, const std::stop_token &stop)
{
    if (m_capabilities.live == LiveAccess::Stopping)
        return m_client.pauseFor(work, deadline, stop);
    return work(); // refused by the client while the target runs
}

} // namespace ohm
