// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memory/rspclient.h"

namespace ohm {

// The memory behind a GDB stub. The protocol carries no access width: a number of 2, 4 or 8 bytes is asked for on its own, so
// that a stub that reads registers of peripherals right does so here; Any reads in large blocks.
class RspMemory final : public MemoryAccess
{
public:
    // `live` Stopping: a running target is stopped for each call. `capabilities.live` says so to others.
    RspMemory(RspClient &client, MemoryCapabilities capabilities);

    QString name() const override { return m_client.name(); }
    const MemoryCapabilities &capabilities() const override { return m_capabilities; }
    Result<RunState> runState(Deadline deadline, std::stop_token stop) override;
    Result<void> read(const MemoryRead &request, Deadline deadline, std::stop_token stop) override;
    Result<void> write(const MemoryWrite &request, Deadline deadline, std::stop_token stop) override;
    Result<void> readMany(std::span<const MemoryRead> requests, Deadline deadline, std::stop_token stop) override;

private:
    Result<void> whileHalted(const std::function<Result<void>()> &work, Deadline deadline, const std::stop_token &stop);

    RspClient &m_client;
    const MemoryCapabilities m_capabilities;
};

} // namespace ohm
