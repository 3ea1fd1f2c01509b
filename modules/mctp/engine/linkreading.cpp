// SPDX-License-Identifier: GPL-3.0-or-later
#include "mctp/engine/link.h"

#include "mctp/engine/names.h"

namespace ohm::mctp {

namespace {

constexpr std::chrono::milliseconds expiryStep{200};
constexpr std::chrono::milliseconds lookAgainAfter{500}; // for a port that went away
constexpr std::chrono::seconds openTime{2}; // for one attempt
constexpr std::chrono::seconds answerTime{2}; // for sending an answer
constexpr std::size_t mostToAnswer = 64;

} // namespace

// --- What comes in --------------------------------------------------------------------------------------------------

void Link::run(const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        const Error why = read(stop);
        if (stop.stop_requested())
            return;
        const bool wasLent = state() == LinkState::Waiting;
        if (!wasLent) {
            m_services.events.append({.kind = EventKind::Problem, .source = device().toString(), .data = toJson(why)});
            const std::lock_guard lock(m_mutex);
            ++m_statistics.disconnects;
        }
        end(LinkState::Waiting, why.message);
        comeBack(stop);
    }
}

// Looks for the port until it is open again, or the link closed.
void Link::comeBack(const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        pause(stop);
        expire();
        const auto place = m_services.locate(this->place());
        const auto opened = place ? openAt(*place, Deadline::after(openTime), stop) : fail(place.error());
        if (opened)
            return;
        {
            const std::lock_guard lock(m_mutex);
            const bool isSame = m_why.english() == opened.error().message.english();
            m_why = opened.error().message;
            if (isSame)
                continue;
        }
        m_services.changed();
    }
}

void Link::pause(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    m_wake.wait_for(lock, stop, lookAgainAfter, [this] { return m_looksAtOnce; });
    m_looksAtOnce = false;
}

// Until the stream ends; why it did.
Error Link::read(const std::stop_token &stop)
{
    std::array<char, 4096> buffer{};
    std::shared_ptr<ByteStream> stream;
    {
        const std::lock_guard lock(m_mutex);
        stream = m_stream;
    }
    while (stream) {
        const auto count = stream->read(buffer, Deadline::after(expiryStep), stop);
        if (count)
            take({buffer.data(), qsizetype(*count)}, m_services.clock.now());
        else if (count.error().code != ErrorCode::Timeout)
            return count.error();
        expire();
    }
    return notOpen();
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
        m_monitor.begin(outcome.message, messageInfo(arrival.packet));
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

} // namespace ohm::mctp
