// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memory/rspmemory.h"

#include <condition_variable>
#include <mutex>

namespace ohm::probe {

// One connection to a GDB stub for several threads: the session's strand, the one that watches, those who read along (RTT, a
// GDB). Each takes its turn; the one that watches gives way at once.
class GdbStub final
{
public:
    explicit GdbStub(std::unique_ptr<RspClient> client)
        : m_client(std::move(client))
    {
    }
    Q_DISABLE_COPY_MOVE(GdbStub)

    class Turn final
    {
    public:
        explicit Turn(GdbStub &stub)
            : m_stub(stub)
        {
            m_stub.begin();
        }
        ~Turn() { m_stub.end(); }
        Q_DISABLE_COPY_MOVE(Turn)
        RspClient *operator->() const { return m_stub.m_client.get(); }
        RspClient &operator*() const { return *m_stub.m_client; }

    private:
        GdbStub &m_stub;
    };

    // Waits for what the stub says by itself, between the turns of others. Timeout, Cancelled, Disconnected.
    Result<void> waitForNews(Deadline deadline, const std::stop_token &stop);

    const QString &name() const { return m_client->name(); }
    void close() { m_client->close(); } // from any thread

private:
    void begin();
    void end();

    const std::unique_ptr<RspClient> m_client;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::stop_source m_giveWay; // of the thread that watches
    int m_waiting = 0;
    bool m_isTaken = false;
};

// The stub's memory, by whoever's turn it is. A running target is stopped for each call.
class GdbStubMemory final : public MemoryAccess
{
public:
    GdbStubMemory(GdbStub &stub, RspClient &client, const MemoryCapabilities &capabilities)
        : m_stub(stub)
        , m_memory(client, capabilities)
    {
    }

    QString name() const override { return m_stub.name(); }
    const MemoryCapabilities &capabilities() const override { return m_memory.capabilities(); }
    Result<RunState> runState(Deadline deadline, std::stop_token stop) override;
    Result<void> read(const MemoryRead &request, Deadline deadline, std::stop_token stop) override;
    Result<void> write(const MemoryWrite &request, Deadline deadline, std::stop_token stop) override;
    Result<void> readMany(std::span<const MemoryRead> requests, Deadline deadline, std::stop_token stop) override;

private:
    GdbStub &m_stub;
    RspMemory m_memory;
};

} // namespace ohm::probe
