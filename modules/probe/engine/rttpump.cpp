// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/rttpump.h"

#include "core/waiting.h"
#include "probe/probetr.h"

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

constexpr auto patience = 2s; // for one look: a target that does not answer must not hold up stop() for long
constexpr auto lookWhileAway = 250ms; // a target that was reset, or has no power
constexpr std::uint32_t mostAtOnce = 16 * 1024;

RttChannelInfo infoOf(const RttBlock &block, std::size_t number)
{
    RttChannelInfo info{.number = int(number)};
    if (number < block.up().size()) {
        info.upName = block.up()[number].name;
        info.upSize = block.up()[number].size;
    }
    if (number < block.down().size()) {
        info.downName = block.down()[number].name;
        info.downSize = block.down()[number].size;
    }
    return info;
}

} // namespace

RttPump::RttPump(Setup setup)
    : m_memory(std::move(setup.memory))
    , m_at(setup.block.at())
    , m_interval(setup.interval)
    , m_clock(*setup.clock)
    , m_block(std::move(setup.block))
{
    const std::size_t count = std::max(m_block.up().size(), m_block.down().size());
    for (std::size_t i = 0; i < count; ++i) {
        m_infos.push_back(infoOf(m_block, i));
        m_channels.push_back({.log = std::make_shared<ByteLog>(logBytes)});
    }
    if (!setup.folder.isEmpty())
        openServers(setup.folder);
    m_thread = std::jthread([this](const std::stop_token &stop) { run(stop); });
}

// Without a socket a channel is still read and written here.
void RttPump::openServers(const QString &folder)
{
    for (std::size_t i = 0; i < m_channels.size(); ++i) {
        if (m_infos[i].upSize == 0 && m_infos[i].downSize == 0)
            continue;
        auto server = ChannelServer::open(u"%1/rtt%2"_s.arg(folder).arg(i));
        if (!server)
            continue;
        m_infos[i].url = (*server)->url();
        m_channels[i].server = std::move(*server);
    }
}

const RttChannelInfo *RttPump::find(int number) const
{
    const auto found = std::ranges::find(m_infos, number, &RttChannelInfo::number);
    return found == m_infos.end() ? nullptr : &*found;
}

std::shared_ptr<ByteLog> RttPump::log(int number) const
{
    const std::lock_guard lock(m_mutex);
    return find(number) ? m_channels[std::size_t(number)].log : nullptr;
}

std::optional<Error> RttPump::problem() const
{
    const std::lock_guard lock(m_mutex);
    return m_problem;
}

Result<void> RttPump::checkWrite(int number) const
{
    const RttChannelInfo *info = find(number);
    if (!info)
        return fail(ErrorCode::NotFound, Tr::text("There is no RTT channel %1.").arg(number));
    if (info->downSize == 0)
        return fail(ErrorCode::Unsupported, Tr::text("RTT channel %1 takes nothing from the host.").arg(number));
    return {};
}

Result<void> RttPump::write(int number, QByteArrayView bytes, Deadline deadline, const std::stop_token &stop)
{
    if (const auto possible = checkWrite(number); !possible)
        return possible;
    if (bytes.size() > mostWaiting)
        return fail(ErrorCode::LimitExceeded,
            Tr::text("%1 bytes are too many at once for an RTT channel; give at most %2.").arg(bytes.size()).arg(mostWaiting));
    std::unique_lock lock(m_mutex);
    Channel &channel = m_channels[std::size_t(number)];
    const auto isFree = [&] { return !channel.isBeingWritten || m_ended; };
    if (!waitUntil(m_changed, lock, deadline, stop, isFree))
        return fail(ErrorCode::Busy, Tr::text("Somebody else is writing to RTT channel %1.").arg(number));
    channel.isBeingWritten = true;
    auto written = writeInTurn(number, bytes, lock, deadline, stop);
    channel.isBeingWritten = false;
    m_changed.notify_all();
    return written;
}

Result<void> RttPump::writeInTurn(
    int number, QByteArrayView bytes, std::unique_lock<std::mutex> &lock, Deadline deadline, const std::stop_token &stop)
{
    Channel &channel = m_channels[std::size_t(number)];
    channel.toTarget += bytes;
    channel.queued += std::uint64_t(bytes.size());
    const std::uint64_t wanted = channel.queued;
    m_hasNews = true;
    m_changed.notify_all();
    waitUntil(m_changed, lock, deadline, stop, [&] { return channel.taken >= wanted || m_ended; });
    if (channel.taken >= wanted)
        return {};
    const auto size = std::uint64_t(bytes.size());
    const std::uint64_t gone = size - std::min(wanted - channel.taken, size);
    // What the target has not taken is dropped: coming late, it would be a surprise.
    channel.toTarget.clear();
    channel.taken = channel.queued;
    return fail(notTaken(number, gone, bytes.size(), stop));
}

Error RttPump::notTaken(int number, std::uint64_t taken, qsizetype size, const std::stop_token &stop) const
{
    Error error;
    error.code = m_ended ? ErrorCode::Disconnected : stop.stop_requested() ? ErrorCode::Cancelled : ErrorCode::Timeout;
    error.message = Tr::text("RTT channel %1 took %2 of %3 bytes.").arg(number).arg(taken).arg(size);
    if (m_problem)
        error.causes.push_back(m_problem->message);
    else
        error.causes.push_back(Tr::text("The target stands still, or does not read the channel."));
    return error;
}

void RttPump::run(const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        fetchFromServers();
        const auto moved = pump(stop);
        note(moved ? std::nullopt : std::optional(moved.error()));
        if (!moved && moved.error().code == ErrorCode::Disconnected)
            break;
        if (!moved)
            pause(std::max<std::chrono::milliseconds>(m_interval, lookWhileAway), stop);
        else if (!*moved)
            pause(m_interval, stop);
    }
    finish();
}

void RttPump::pause(std::chrono::milliseconds duration, const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    waitUntil(m_changed, lock, Deadline::after(duration), stop, [this] { return m_hasNews; });
    m_hasNews = false;
}

void RttPump::finish()
{
    const std::lock_guard lock(m_mutex);
    m_ended = true;
    for (Channel &channel : m_channels) {
        channel.log->setOpen(false);
        channel.server.reset();
    }
    m_changed.notify_all();
}

void RttPump::note(const std::optional<Error> &problem)
{
    const std::lock_guard lock(m_mutex);
    m_problem = problem;
}

void RttPump::fetchFromServers()
{
    const std::lock_guard lock(m_mutex);
    for (Channel &channel : m_channels) {
        if (!channel.server)
            continue;
        const QByteArray bytes = channel.server->exchange(std::size_t(mostWaiting - channel.toTarget.size()));
        channel.toTarget += bytes;
        channel.queued += std::uint64_t(bytes.size());
    }
}

Result<bool> RttPump::pump(const std::stop_token &stop)
{
    if (const auto looked = m_block.refresh(*m_memory, Deadline::after(patience), stop); !looked)
        return fail(looked.error());
    const auto up = pumpUp(stop);
    if (!up)
        return up;
    const auto down = pumpDown(stop);
    return down ? *up || *down : down;
}

Result<bool> RttPump::pumpUp(const std::stop_token &stop)
{
    bool moved = false;
    for (std::size_t i = 0; i < m_block.up().size(); ++i) {
        const auto bytes = m_block.take(*m_memory, i, mostAtOnce, Deadline::after(patience), stop);
        if (!bytes)
            return fail(bytes.error());
        if (bytes->isEmpty())
            continue;
        moved = true;
        const std::lock_guard lock(m_mutex);
        const Instant now = m_clock.now();
        if (m_channels[i].server)
            m_channels[i].server->send(*bytes);
        m_channels[i].log->append(*bytes, now, Direction::Received);
    }
    return moved;
}

Result<bool> RttPump::pumpDown(const std::stop_token &stop)
{
    bool moved = false;
    for (std::size_t i = 0; i < m_block.down().size(); ++i) {
        QByteArray waiting;
        std::uint64_t before = 0;
        {
            const std::lock_guard lock(m_mutex);
            waiting = m_channels[i].toTarget;
            before = m_channels[i].taken;
        }
        if (waiting.isEmpty())
            continue;
        const auto count = m_block.put(*m_memory, i, waiting, Deadline::after(patience), stop);
        if (!count)
            return fail(count.error());
        if (*count == 0)
            continue;
        moved = true;
        const std::lock_guard lock(m_mutex);
        Channel &channel = m_channels[i];
        channel.log->append(QByteArrayView(waiting).first(*count), m_clock.now(), Direction::Sent);
        if (channel.taken != before) // a writer gave up meanwhile and has emptied the queue
            continue;
        channel.toTarget.remove(0, *count);
        channel.taken += *count;
        m_changed.notify_all();
    }
    return moved;
}

void RttPump::stop()
{
    m_thread.request_stop();
    if (m_thread.joinable())
        m_thread.join();
}

} // namespace ohm::probe
