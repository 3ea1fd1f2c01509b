// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory/rsp/rsplink.h"

#include "memory/memorytr.h"

#include <algorithm>
#include <utility>

namespace ohm::rsp {

using memory::Tr;

namespace {

constexpr auto bufferSize = 64UL * 1024;
constexpr auto maxStops = 16UL;
constexpr int maxRepetitions = 3;

std::unexpected<Error> damagedConnection()
{
    return fail(fail(ErrorCode::Protocol, Tr::text("The debug stub's packets arrive damaged."))
            .error()
            .cause(Tr::text("The connection carries something else as well, or a serial line has the wrong speed."))
            .next(Tr::text("See what listens on that port, and connect again.")));
}

} // namespace

RspLink::RspLink(std::unique_ptr<ByteStream> stream)
    : m_stream(std::move(stream))
    , m_buffer(bufferSize)
{
}

Result<QByteArray> RspLink::exchange(QByteArrayView request, Deadline deadline, const std::stop_token &stop)
{
    if (const auto ready = catchUp(deadline, stop); !ready)
        return fail(ready.error());
    frame(request);
    if (const auto sent = sendOutgoing(deadline, stop); !sent)
        return fail(sent.error());
    ++m_owed;
    const auto answer = receiveAnswer(deadline, stop);
    if (!answer)
        return fail(answer.error());
    return answer->toByteArray();
}

Result<void> RspLink::exchangeMany(
    std::size_t count, const Ask &ask, const Take &take, Deadline deadline, const std::stop_token &stop)
{
    if (const auto ready = catchUp(deadline, stop); !ready)
        return fail(ready.error());
    Result<void> outcome;
    QByteArray payload;
    std::size_t asked = 0;
    for (std::size_t taken = 0; taken < asked || (outcome && asked < count); ++taken) {
        // Topped up in halves: one system call carries several requests.
        if (outcome && asked < count && m_owed <= m_window / 2) {
            const std::size_t end = std::min(count, asked + m_window - m_owed);
            for (; asked < end; ++asked, ++m_owed) {
                payload.resize(0);
                ask(asked, payload);
                frame(payload);
            }
            if (const auto sent = sendOutgoing(deadline, stop); !sent)
                return fail(sent.error());
        }
        const auto answer = receiveAnswer(deadline, stop);
        if (!answer)
            return fail(answer.error());
        if (outcome)
            outcome = take(taken, *answer);
    }
    return outcome;
}

Result<void> RspLink::send(QByteArrayView request, Deadline deadline, const std::stop_token &stop)
{
    if (const auto ready = catchUp(deadline, stop); !ready)
        return fail(ready.error());
    frame(request);
    return sendOutgoing(deadline, stop);
}

Result<void> RspLink::sendBreak(Deadline deadline, const std::stop_token &stop) { return transmit("\x03", deadline, stop); }

Result<QByteArray> RspLink::receive(Deadline deadline, const std::stop_token &stop)
{
    const auto packet = receivePacket(deadline, stop);
    if (!packet)
        return fail(packet.error());
    return packet->toByteArray();
}

Result<QByteArray> RspLink::receiveUnasked(Deadline deadline, const std::stop_token &stop)
{
    if (const auto ready = catchUp(deadline, stop); !ready)
        return fail(ready.error());
    return receive(deadline, stop);
}

std::optional<StopEvent> RspLink::takeStop()
{
    if (m_stops.empty())
        return std::nullopt;
    StopEvent newest = std::move(m_stops.back());
    m_stops.clear();
    return newest;
}

Result<void> RspLink::catchUp(Deadline deadline, const std::stop_token &stop)
{
    while (m_owed > 0) {
        if (const auto late = receiveAnswer(deadline, stop); !late)
            return fail(late.error());
    }
    return {};
}

Result<QByteArrayView> RspLink::receiveAnswer(Deadline deadline, const std::stop_token &stop)
{
    while (true) {
        const auto packet = receivePacket(deadline, stop);
        if (!packet)
            return packet;
        if (auto event = parseStopReply(*packet)) {
            m_stops.push_back(std::move(*event));
            if (m_stops.size() > maxStops)
                m_stops.pop_front();
            continue;
        }
        --m_owed;
        return packet;
    }
}

Result<QByteArrayView> RspLink::receivePacket(Deadline deadline, const std::stop_token &stop)
{
    while (true) {
        const auto item = m_decoder.next();
        if (!item) {
            if (const auto filled = fill(deadline, stop); !filled)
                return fail(filled.error());
            continue;
        }
        if (item->kind == Decoder::Kind::Packet) {
            m_repetitions = 0;
            if (const auto sent = acknowledge(deadline, stop); !sent)
                return fail(sent.error());
            return item->payload;
        }
        Result<void> mended;
        if (item->kind == Decoder::Kind::Damaged)
            mended = refuse(deadline, stop);
        else if (item->kind == Decoder::Kind::Refused)
            mended = repeat(deadline, stop);
        if (!mended)
            return fail(mended.error());
    }
}

Result<void> RspLink::fill(Deadline deadline, const std::stop_token &stop)
{
    const auto size = m_stream->read(m_buffer, deadline, stop);
    if (!size)
        return fail(size.error());
    m_decoder.append({m_buffer.data(), qsizetype(*size)});
    return {};
}

Result<void> RspLink::acknowledge(Deadline deadline, const std::stop_token &stop)
{
    if (!m_acknowledging)
        return {};
    m_owesAcknowledgement = m_acknowledgingLate;
    return m_acknowledgingLate ? Result<void>() : transmit("+", deadline, stop);
}

// The stub sends its packet again.
Result<void> RspLink::refuse(Deadline deadline, const std::stop_token &stop)
{
    if (!m_acknowledging || ++m_repetitions > maxRepetitions)
        return damagedConnection();
    return transmit("-", deadline, stop);
}

// Only in the acknowledging mode is a refusal meant for the newest request: no more than one is under way then.
Result<void> RspLink::repeat(Deadline deadline, const std::stop_token &stop)
{
    if (!m_acknowledging || m_lastFrame.isEmpty())
        return {};
    if (++m_repetitions > maxRepetitions)
        return damagedConnection();
    return transmit(m_lastFrame, deadline, stop);
}

Result<void> RspLink::transmit(QByteArrayView bytes, Deadline deadline, const std::stop_token &stop)
{
    if (!std::exchange(m_owesAcknowledgement, false))
        return m_stream->write(bytes, deadline, stop);
    m_acknowledged.resize(0);
    m_acknowledged.append('+').append(bytes);
    return m_stream->write(m_acknowledged, deadline, stop);
}

Result<void> RspLink::sendOutgoing(Deadline deadline, const std::stop_token &stop)
{
    const auto sent = transmit(m_outgoing, deadline, stop);
    m_outgoing.resize(0); // keeps the memory, unlike clear()
    return sent;
}

void RspLink::frame(QByteArrayView request)
{
    if (!m_acknowledging) {
        appendFramed(m_outgoing, request);
        return;
    }
    const qsizetype begin = m_outgoing.size();
    appendFramed(m_outgoing, request);
    m_lastFrame = m_outgoing.sliced(begin);
}

} // namespace ohm::rsp
