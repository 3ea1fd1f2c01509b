// SPDX-License-Identifier: GPL-3.0-or-later
#include "mctp/engine/link.h"

#include "core/waiting.h"
#include "mctp/engine/names.h"
#include "mctp/mctptr.h"

#include <QUuid>

namespace ohm::mctp {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds expiryStep{200};
constexpr std::chrono::seconds answerTime{2}; // for sending an answer
constexpr std::chrono::seconds acknowledgeTime{2}; // an agent that is silent for longer is gone
constexpr std::size_t mostToAnswer = 64;
constexpr quint8 typeMask = 0x7f;

std::unique_ptr<Binding> makeBinding(const LinkSettings &settings)
{
    return settings.binding == BindingKind::Serial ? makeSerialBinding() : makeI2cAgentBinding(settings.ownAddress);
}

MessageInfo infoOf(QByteArrayView packet)
{
    const PacketHeader header = parseHeader(packet);
    MessageInfo info{.source = header.source, .destination = header.destination};
    if (packet.size() <= packetHeader)
        return info;
    info.type = quint8(packet[packetHeader]) & typeMask;
    info.summary = decodeMessage(packet.sliced(packetHeader)).meaning;
    return info;
}

} // namespace

Link::Link(LinkSettings settings, Services services)
    : m_settings(std::move(settings))
    , m_services(std::move(services))
    , m_binding(makeBinding(m_settings))
    , m_own{m_settings.eid, QUuid::createUuid().toRfc4122()}
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
    if (isOpen())
        return fail(ErrorCode::Busy, Tr::text("The link %1 is open already.").arg(m_settings.name));
    auto stream = openStream(m_settings.url, m_settings.line, deadline, stop);
    if (!stream)
        return fail(stream.error());
    m_reader = {};
    m_answerer = {};
    {
        const std::lock_guard lock(m_mutex);
        m_stream = std::move(*stream);
        m_end.reset();
        m_openedAt = m_services.clock.now();
    }
    m_reader = std::jthread([this](const std::stop_token &threadStop) { read(threadStop); });
    m_answerer = std::jthread([this](const std::stop_token &threadStop) { answer(threadStop); });
    m_services.changed();
    return {};
}

void Link::close()
{
    const std::lock_guard control(m_control);
    m_reader.request_stop();
    m_answerer.request_stop();
    abandon(Tr::text("It was closed."));
    m_reader = {};
    m_answerer = {};
}

void Link::abandon(const Message &why) { end({.code = ErrorCode::Disconnected, .message = why}); }

void Link::end(const Error &why)
{
    std::shared_ptr<ByteStream> stream;
    {
        const std::lock_guard lock(m_mutex);
        stream = std::exchange(m_stream, nullptr);
        if (!m_end)
            m_end = why;
        m_wake.notify_all();
    }
    if (!stream)
        return;
    stream->close();
    m_services.changed();
}

bool Link::isOpen() const
{
    const std::lock_guard lock(m_mutex);
    return m_stream != nullptr;
}

Instant Link::openedAt() const
{
    const std::lock_guard lock(m_mutex);
    return m_openedAt;
}

Message Link::whyEnded() const
{
    const std::lock_guard lock(m_mutex);
    return m_end ? m_end->message : Message();
}

Error Link::notOpen() const
{
    Error error;
    error.code = ErrorCode::Disconnected;
    error.message = Tr::text("The link %1 is not open. %2").arg(m_settings.name).arg(whyEnded());
    error.nextActions.push_back(Tr::text("Open it again with mctp_open."));
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

// --- What comes in --------------------------------------------------------------------------------------------------

void Link::read(const std::stop_token &stop)
{
    std::array<char, 4096> buffer{};
    std::shared_ptr<ByteStream> stream;
    {
        const std::lock_guard lock(m_mutex);
        stream = m_stream;
    }
    while (stream && !stop.stop_requested()) {
        const auto count = stream->read(buffer, Deadline::after(expiryStep), stop);
        if (count) {
            take({buffer.data(), qsizetype(*count)}, m_services.clock.now());
        } else if (count.error().code != ErrorCode::Timeout) {
            if (!stop.stop_requested())
                m_services.events.append(
                    {.kind = EventKind::Problem, .source = device().toString(), .data = toJson(count.error())});
            return end(count.error());
        }
        expire();
    }
}

void Link::expire()
{
    const std::lock_guard lock(m_mutex);
    for (const Receiver::Ended &each : m_receiver.expire(m_services.clock.now()))
        m_monitor.end(each.message, each.reason);
}

void Link::take(QByteArrayView bytes, Instant at)
{
    for (const Arrival &arrival : m_binding->take(bytes)) {
        if (!arrival.acknowledged) {
            take(arrival, at);
            continue;
        }
        const std::lock_guard lock(m_mutex);
        m_acknowledged = arrival.acknowledged;
        m_wake.notify_all();
    }
}

void Link::take(const Arrival &arrival, Instant at)
{
    Capture capture{.at = at, .frame = arrival.frame, .packet = arrival.packet, .drop = arrival.drop};
    const std::lock_guard lock(m_mutex);
    m_statistics.bytesIn += quint64(arrival.frame.size());
    if (arrival.drop) {
        m_receiver.count(*arrival.drop);
        return record(std::move(capture));
    }
    ++m_statistics.packetsIn;
    takePacket(arrival, capture);
}

void Link::takePacket(const Arrival &arrival, Capture &capture)
{
    Receiver::Outcome outcome = m_receiver.receive(arrival.packet, arrival.address, capture.at);
    capture.message = outcome.message;
    capture.drop = outcome.drop;
    const bool begins = arrival.packet.size() >= packetHeader && parseHeader(arrival.packet).isStart;
    if (outcome.message != 0 && begins)
        m_monitor.begin(outcome.message, infoOf(arrival.packet));
    record(std::move(capture));
    if (outcome.ended)
        m_monitor.end(outcome.ended->message, outcome.ended->reason);
    if (outcome.drop && outcome.message != 0)
        m_monitor.end(outcome.message, outcome.drop);
    if (outcome.delivered)
        deliver(std::move(*outcome.delivered));
}

void Link::deliver(ReceivedMessage message)
{
    m_monitor.end(message.id, std::nullopt);
    if (message.source >= firstEid)
        m_addresses[message.source] = message.address;
    if (message.isTagOwner) {
        if (m_toAnswer.size() < mostToAnswer)
            m_toAnswer.push_back(std::move(message));
    } else if (TagBook::Waiting *waiting = m_tags.find(message)) {
        waiting->reply = std::move(message);
    }
    m_wake.notify_all();
}

void Link::record(Capture capture)
{
    const EventKind kind = capture.direction == Direction::Received ? EventKind::Received : EventKind::Sent;
    m_services.events.append({.at = capture.at, .kind = kind, .source = device().toString(), .bytes = capture.frame});
    m_monitor.add(std::move(capture));
}

// --- What is asked of us --------------------------------------------------------------------------------------------

void Link::answer(const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        ReceivedMessage request;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, stop, [this] { return !m_toAnswer.empty(); }))
                return;
            request = std::move(m_toAnswer.front());
            m_toAnswer.pop_front();
        }
        answerOne(request, stop);
    }
}

void Link::answerOne(const ReceivedMessage &request, const std::stop_token &stop)
{
    const auto body = answerControl(request.body, m_own);
    if (!body)
        return;
    const PacketHeader header{.destination = request.source, .source = m_own.eid, .tag = request.tag};
    const auto sent = sendMessage(header, request.address, *body, Deadline::after(answerTime), stop);
    const std::lock_guard lock(m_mutex);
    m_statistics.answered += sent ? 1 : 0;
}

// --- What goes out --------------------------------------------------------------------------------------------------

Result<Reply> Link::request(
    const Target &target, const QByteArray &body, const Patience &patience, Deadline deadline, std::stop_token stop)
{
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
    if (const auto sent = sendMessage(header, target.address, body, deadline, stop); !sent)
        return fail(sent.error());
    const Deadline patience = Deadline::after(timeout).sooner(deadline);
    std::unique_lock lock(m_mutex);
    waitUntil(m_wake, lock, patience, stop, [&] { return entry->reply || !m_stream; });
    if (entry->reply) {
        reply.message = *std::move(entry->reply);
        reply.roundTrip = m_services.clock.now() - begin;
        return true;
    }
    const bool isOpenStill = m_stream != nullptr;
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
    m_monitor.begin(id, infoOf(packets.front()));
    const std::lock_guard sending(m_sending);
    for (const QByteArray &packet : packets) {
        const auto sent = sendFrame(m_binding->frame(packet, address), packet, id, deadline, stop);
        if (!sent)
            return fail(sent.error());
        if (!*sent)
            return fail(ErrorCode::NotFound,
                Tr::text("Nobody on the bus acknowledged the address 0x%1.").arg(QString::number(address, 16)));
    }
    m_monitor.end(id, std::nullopt);
    return {};
}

Result<std::vector<bool>> Link::sendFrames(const std::vector<QByteArray> &frames, Deadline deadline, std::stop_token stop)
{
    const std::lock_guard sending(m_sending);
    std::vector<bool> taken;
    for (const QByteArray &frame : frames) {
        const auto sent = sendFrame(frame, {}, 0, deadline, stop);
        if (!sent)
            return fail(sent.error());
        taken.push_back(*sent);
    }
    return taken;
}

Result<bool> Link::sendFrame(
    const QByteArray &frame, const QByteArray &packet, quint64 message, Deadline deadline, const std::stop_token &stop)
{
    std::shared_ptr<ByteStream> stream;
    {
        // Seen before it is sent, so that its answer comes after it.
        const std::lock_guard lock(m_mutex);
        stream = m_stream;
        if (stream) {
            m_acknowledged.reset();
            ++m_statistics.packetsOut;
            m_statistics.bytesOut += quint64(frame.size());
            record({.at = m_services.clock.now(),
                .direction = Direction::Sent,
                .frame = frame,
                .packet = packet,
                .message = message});
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
            return each.eid == endpoint.eid || (isSamePlace && endpoint.behind == 0);
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
