// SPDX-License-Identifier: GPL-3.0-or-later
#include "mctp/engine/link.h"

#include "core/waiting.h"
#include "mctp/engine/names.h"
#include "mctp/mctptr.h"

#include <QUuid>

namespace ohm::mctp {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds acknowledgeTime{2}; // an agent that is silent for longer is gone
constexpr std::chrono::seconds comesBackWithin{2}; // what who sends waits for a port that went away

std::unique_ptr<Binding> makeBinding(const LinkSettings &settings)
{
    return settings.binding == BindingKind::Serial ? makeSerialBinding() : makeI2cAgentBinding(settings.ownAddress);
}

} // namespace

const char *stateName(LinkState state)
{
    switch (state) {
    case LinkState::Open:
        return "open";
    case LinkState::Waiting:
        return "waiting";
    case LinkState::Closed:
        break;
    }
    return "closed";
}

Link::Link(LinkSettings settings, Services services)
    : m_settings(std::move(settings))
    , m_services(std::move(services))
    , m_binding(makeBinding(m_settings))
    , m_own{m_settings.eid, QUuid::createUuid().toRfc4122()}
    , m_place(m_settings.place)
    , m_receiver({.eid = [this] { return m_own.eid; },
                     .isAwaited = [this](const ReceivedMessage &part) { return m_tags.find(part) != nullptr; },
                     .isTaken = [](quint8 type) { return type == controlType; },
                     .freshId = [this] { return ++m_lastMessage; }},
          {})
{
}

Link::~Link() { close(); }

Result<void> Link::open(Deadline deadline, std::stop_token stop)
{
    const std::lock_guard control(m_control);
    if (state() != LinkState::Closed)
        return fail(ErrorCode::Busy, Tr::text("The link %1 is open already.").arg(m_settings.name));
    if (auto opened = openAt(m_settings.place, deadline, stop); !opened)
        return opened;
    m_reader = std::jthread([this](const std::stop_token &threadStop) { run(threadStop); });
    m_answerer = std::jthread([this](const std::stop_token &threadStop) { answer(threadStop); });
    return {};
}

Result<void> Link::openAt(const PortPlace &place, Deadline deadline, const std::stop_token &stop)
{
    auto stream = openStream(place.url, m_settings.line, deadline, stop);
    if (!stream)
        return fail(stream.error());
    m_binding->reset();
    {
        const std::lock_guard lock(m_mutex);
        m_stream = std::move(*stream);
        m_state = LinkState::Open;
        m_place = place;
        m_why = {};
        m_openedAt = m_services.clock.now();
        ++m_openings;
        m_wake.notify_all();
    }
    m_services.changed();
    return {};
}

void Link::close()
{
    const std::lock_guard control(m_control);
    m_reader.request_stop();
    m_answerer.request_stop();
    end(LinkState::Closed, Tr::text("It was closed."));
    m_reader = {};
    m_answerer = {};
    end(LinkState::Closed, Tr::text("It was closed.")); // it may just have been opened again
}

void Link::lend(const Message &why)
{
    if (state() == LinkState::Open)
        end(LinkState::Waiting, why);
}

// The first reason stays: the reader sees the closed stream only after whoever closed it.
void Link::end(LinkState next, const Message &why)
{
    std::shared_ptr<ByteStream> stream;
    bool changed = false;
    {
        const std::lock_guard lock(m_mutex);
        stream = std::exchange(m_stream, nullptr);
        changed = m_state != next || m_why.isEmpty();
        if (changed)
            m_why = why;
        m_state = next;
        m_wake.notify_all();
    }
    if (stream)
        stream->close();
    if (changed)
        m_services.changed();
}

void Link::lookAgain()
{
    const std::lock_guard lock(m_mutex);
    m_looksAtOnce = true;
    m_wake.notify_all();
}

bool Link::waitUntilOpen(Deadline deadline, const std::stop_token &stop) const
{
    std::unique_lock lock(m_mutex);
    waitUntil(m_wake, lock, deadline, stop, [this] { return m_state != LinkState::Waiting; });
    return m_state == LinkState::Open;
}

LinkState Link::state() const
{
    const std::lock_guard lock(m_mutex);
    return m_state;
}

PortPlace Link::place() const
{
    const std::lock_guard lock(m_mutex);
    return m_place;
}

Instant Link::openedAt() const
{
    const std::lock_guard lock(m_mutex);
    return m_openedAt;
}

Message Link::why() const
{
    const std::lock_guard lock(m_mutex);
    return m_why;
}

Error Link::notOpen() const
{
    Error error;
    error.code = ErrorCode::Disconnected;
    const bool isWaiting = state() == LinkState::Waiting;
    error.message = isWaiting
        ? Tr::text("The link %1 waits for its port, %2. %3").arg(m_settings.name).arg(identityText(place())).arg(why())
        : Tr::text("The link %1 is not open. %2").arg(m_settings.name).arg(why());
    error.nextActions.push_back(isWaiting
            ? Tr::text("It goes on by itself when the port is back: start the machine, or plug the device in.")
            : Tr::text("Open it again with mctp_open."));
    return error;
}

LinkStatistics Link::statistics() const
{
    const std::lock_guard lock(m_mutex);
    LinkStatistics now = m_statistics;
    now.delivered = m_receiver.delivered();
    now.drops = m_receiver.drops();
    return now;
}

// --- What goes out --------------------------------------------------------------------------------------------------

quint64 Link::openings() const
{
    const std::lock_guard lock(m_mutex);
    return m_openings;
}

Result<Reply> Link::request(
    const Target &target, const QByteArray &body, const Patience &patience, Deadline deadline, std::stop_token stop)
{
    (void)waitUntilOpen(Deadline::after(comesBackWithin).sooner(deadline), stop);
    std::optional<TagBook::Entry> entry;
    {
        const std::lock_guard lock(m_mutex);
        entry = m_tags.reserve(target);
        m_statistics.requests += entry ? 1 : 0;
    }
    if (!entry)
        return fail(ErrorCode::LimitExceeded,
            Tr::text("Eight requests to EID %1 are waiting already, and there are no more tags.").arg(target.eid));
    Reply reply{.tag = (*entry)->tag};
    Result<bool> done = false;
    for (int i = 0; i <= patience.retries && done && !*done; ++i) {
        reply.tries = i + 1;
        done = tryOnce(*entry, body, reply, patience.timeout, deadline, stop);
        const std::lock_guard lock(m_mutex);
        m_statistics.retries += i > 0 ? 1 : 0;
    }
    const std::lock_guard lock(m_mutex);
    m_tags.release(*entry);
    if (!done)
        return fail(done.error());
    if (*done)
        return reply;
    ++m_statistics.timeouts;
    Error error;
    error.code = ErrorCode::Timeout;
    error.message = Tr::text("EID %1 did not answer within %2 ms; it was asked %3 times.")
                        .arg(target.eid)
                        .arg(int(patience.timeout.count()))
                        .arg(reply.tries);
    error.nextActions.push_back(Tr::text("See with mctp_monitor what came instead, and with mctp_stats what was dropped."));
    return fail(std::move(error));
}

// False: no answer in time.
Result<bool> Link::tryOnce(TagBook::Entry entry, const QByteArray &body, Reply &reply, std::chrono::milliseconds timeout,
    Deadline deadline, const std::stop_token &stop)
{
    const Target target = entry->target;
    const PacketHeader header{.destination = target.eid, .source = m_own.eid, .isTagOwner = true, .tag = entry->tag};
    const Instant begin = m_services.clock.now();
    const quint64 opening = openings();
    if (const auto sent = sendMessage(header, target.address, body, deadline, stop); !sent)
        return fail(sent.error());
    const Deadline patience = Deadline::after(timeout).sooner(deadline);
    std::unique_lock lock(m_mutex);
    waitUntil(m_wake, lock, patience, stop, [&] { return entry->reply || !m_stream || m_openings != opening; });
    if (entry->reply) {
        reply.message = *std::move(entry->reply);
        reply.roundTrip = m_services.clock.now() - begin;
        return true;
    }
    const bool isOpenStill = m_stream && m_openings == opening;
    lock.unlock();
    if (stop.stop_requested())
        return fail(ErrorCode::Cancelled, Tr::text("The request to EID %1 was cancelled.").arg(target.eid));
    return isOpenStill ? Result<bool>(false) : fail(notOpen());
}

quint8 Link::nextInstance()
{
    constexpr quint8 instanceMask = 0x1f;
    const std::lock_guard lock(m_mutex);
    m_lastInstance = (m_lastInstance + 1) & instanceMask;
    return m_lastInstance;
}

Result<void> Link::sendMessage(
    const PacketHeader &header, quint8 address, const QByteArray &body, Deadline deadline, const std::stop_token &stop)
{
    quint64 id = 0;
    {
        const std::lock_guard lock(m_mutex);
        id = ++m_lastMessage;
    }
    const std::vector<QByteArray> packets = packetize(body, header);
    m_monitor.begin(id, messageInfo(packets.front()));
    const auto sent = sendPackets(packets, address, id, deadline, stop);
    sent ? m_monitor.end(id, std::nullopt) : m_monitor.giveUp(id);
    return sent;
}

Result<void> Link::sendPackets(
    const std::vector<QByteArray> &packets, quint8 address, quint64 message, Deadline deadline, const std::stop_token &stop)
{
    const std::lock_guard sending(m_sending);
    for (const QByteArray &packet : packets) {
        const auto sent =
            sendFrame({.frame = m_binding->frame(packet, address), .packet = packet, .message = message}, deadline, stop);
        if (!sent)
            return fail(sent.error());
        if (!*sent)
            return fail(ErrorCode::NotFound,
                Tr::text("Nobody on the bus acknowledged the address 0x%1.").arg(QString::number(address, 16)));
    }
    return {};
}

Result<std::vector<bool>> Link::sendFrames(const std::vector<QByteArray> &frames, Deadline deadline, std::stop_token stop)
{
    (void)waitUntilOpen(Deadline::after(comesBackWithin).sooner(deadline), stop);
    const std::lock_guard sending(m_sending);
    std::vector<bool> taken;
    for (const QByteArray &frame : frames) {
        const auto sent = sendFrame({.frame = frame, .packet = m_binding->packetIn(frame), .isInjected = true}, deadline, stop);
        if (!sent)
            return fail(sent.error());
        taken.push_back(*sent);
    }
    return taken;
}

Result<bool> Link::sendFrame(Capture capture, Deadline deadline, const std::stop_token &stop)
{
    const QByteArray frame = capture.frame;
    capture.direction = Direction::Sent;
    std::shared_ptr<ByteStream> stream;
    {
        // Seen before it is sent, so that its answer comes after it.
        const std::lock_guard lock(m_mutex);
        stream = m_stream;
        if (stream) {
            m_acknowledged.reset();
            ++m_statistics.packetsOut;
            m_statistics.bytesOut += quint64(frame.size());
            capture.at = m_services.clock.now();
            record(std::move(capture));
        }
    }
    if (!stream)
        return fail(notOpen());
    if (const auto written = stream->write(m_binding->envelope(frame), deadline, stop); !written)
        return fail(written.error());
    return m_binding->acknowledges() ? awaitAcknowledgement(deadline, stop) : Result<bool>(true);
}

Result<bool> Link::awaitAcknowledgement(Deadline deadline, const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    waitUntil(
        m_wake, lock, Deadline::after(acknowledgeTime).sooner(deadline), stop, [this] { return m_acknowledged || !m_stream; });
    if (!m_acknowledged)
        return fail(stop.stop_requested() ? ErrorCode::Cancelled : ErrorCode::Timeout,
            Tr::text("The agent on the bus did not say what became of a frame."));
    m_statistics.notAcknowledged += *m_acknowledged ? 0 : 1;
    return *m_acknowledged;
}

// --- Who is there ---------------------------------------------------------------------------------------------------

Target Link::targetOf(quint8 eid) const
{
    const std::lock_guard lock(m_mutex);
    const auto known = m_addresses.find(eid);
    return {eid, known == m_addresses.end() ? quint8(0) : known->second};
}

void Link::learn(quint8 eid, quint8 address)
{
    const std::lock_guard lock(m_mutex);
    m_addresses[eid] = address;
}

void Link::putEndpoint(const Endpoint &endpoint)
{
    {
        const std::lock_guard lock(m_mutex);
        std::erase_if(m_endpoints, [&](const Endpoint &each) {
            const bool isSamePlace = each.address == endpoint.address && each.behind == endpoint.behind;
            const bool isSameEid = endpoint.eid != nullEid && each.eid == endpoint.eid;
            return isSameEid || (isSamePlace && endpoint.behind == 0);
        });
        const auto at = std::ranges::lower_bound(m_endpoints, endpoint.eid, {}, &Endpoint::eid);
        m_endpoints.insert(at, endpoint);
    }
    m_services.changed();
}

std::vector<Endpoint> Link::endpoints() const
{
    const std::lock_guard lock(m_mutex);
    return m_endpoints;
}

} // namespace ohm::mctp
