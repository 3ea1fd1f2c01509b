// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/engine/channelserver.h"
#include "probe/engine/rttblock.h"
#include "stream/bytelog.h"

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace ohm::probe {

struct RttChannelInfo
{
    int number = 0;
    QString upName, downName;
    std::uint32_t upSize = 0, downSize = 0; // bytes; 0: no ring in this direction
    QString url; // where programs reach it, as openStream() takes it; empty where the platform has no such sockets
};

// Carries bytes between a target's RTT rings and their readers and writers: a thread that looks at the control block at an
// interval, more often while bytes flow. A target that is reset or without power for a while is waited for. Thread safe.
class RttPump final
{
public:
    struct Setup
    {
        std::shared_ptr<MemoryAccess> memory; // used by the pump's thread alone
        RttBlock block;
        std::chrono::milliseconds interval{10};
        QString folder; // for the sockets of the channels; exists. Empty: none are made
        const Clock *clock = nullptr; // outlives the pump
    };
    static constexpr std::size_t logBytes = 4 * 1024 * 1024; // kept of each channel
    static constexpr qsizetype mostWaiting = 64 * 1024; // bytes to the target that have found no room yet, per channel

    explicit RttPump(Setup setup);
    ~RttPump() { stop(); }
    Q_DISABLE_COPY_MOVE(RttPump)

    Address blockAddress() const { return m_at; }
    const std::vector<RttChannelInfo> &channels() const { return m_infos; }
    const RttChannelInfo *find(int number) const;

    // What came up through a channel, and down into it as Sent. Null for a number that does not exist.
    std::shared_ptr<ByteLog> log(int number) const;

    // Waits until the target has room for all of it. NotFound, Unsupported without a ring down, LimitExceeded, and Timeout
    // with how much went out.
    Result<void> write(int number, QByteArrayView bytes, Deadline deadline, const std::stop_token &stop);

    std::optional<Error> problem() const; // why nothing comes just now
    void stop(); // waits for the thread

private:
    struct Channel
    {
        std::shared_ptr<ByteLog> log;
        std::unique_ptr<ChannelServer> server;
        QByteArray toTarget; // what has found no room yet
        std::uint64_t queued = 0, taken = 0; // bytes so far
        bool isBeingWritten = false; // by a caller of write(); one at a time
    };

    void openServers(const QString &folder);
    Result<void> checkWrite(int number) const;
    Result<void> writeInTurn(
        int number, QByteArrayView bytes, std::unique_lock<std::mutex> &lock, Deadline deadline, const std::stop_token &stop);
    Error notTaken(int number, std::uint64_t taken, qsizetype size, const std::stop_token &stop) const;
    void run(const std::stop_token &stop);
    Result<bool> pump(const std::stop_token &stop); // whether anything moved
    Result<bool> pumpUp(const std::stop_token &stop);
    Result<bool> pumpDown(const std::stop_token &stop);
    void fetchFromServers();
    void pause(std::chrono::milliseconds duration, const std::stop_token &stop);
    void note(const std::optional<Error> &problem);
    void finish();

    const std::shared_ptr<MemoryAccess> m_memory;
    const Address m_at;
    const std::chrono::milliseconds m_interval;
    const Clock &m_clock;
    RttBlock m_block; // of the thread
    std::vector<RttChannelInfo> m_infos;

    mutable std::mutex m_mutex; // guards what follows
    std::condition_variable_any m_changed;
    std::vector<Channel> m_channels;
    std::optional<Error> m_problem;
    bool m_hasNews = false; // somebody wrote
    bool m_ended = false;
    std::jthread m_thread; // the last member: it uses the others
};

} // namespace ohm::probe
