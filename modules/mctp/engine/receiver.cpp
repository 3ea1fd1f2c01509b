// SPDX-License-Identifier: GPL-3.0-or-later
#include "mctp/engine/receiver.h"

#include <algorithm>

namespace ohm::mctp {

namespace {

constexpr quint8 typeMask = 0x7f;

} // namespace

Receiver::Receiver(Surroundings surroundings, const Limits &limits)
    : m_surroundings(std::move(surroundings))
    , m_limits(limits)
{
}

Receiver::Outcome Receiver::dropped(Drop drop, quint64 message)
{
    count(drop);
    return {.message = message, .drop = drop};
}

// The terminus is (source, tag owner, tag); null sources are told apart by where they are.
std::vector<Receiver::Assembly>::iterator Receiver::find(const ReceivedMessage &part)
{
    return std::ranges::find_if(m_assemblies, [&part](const Assembly &each) {
        const ReceivedMessage &other = each.message;
        return other.source == part.source && other.isTagOwner == part.isTagOwner && other.tag == part.tag
            && (part.source != nullEid || other.address == part.address);
    });
}

std::optional<Drop> Receiver::refuse(QByteArrayView packet) const
{
    if (packet.size() <= packetHeader)
        return Drop::Short;
    const PacketHeader header = parseHeader(packet);
    if (header.version != 1)
        return Drop::Version;
    if (header.source == broadcastEid)
        return Drop::Source;
    const bool isOurs =
        header.destination == m_surroundings.eid() || header.destination == nullEid || header.destination == broadcastEid;
    return isOurs ? std::nullopt : std::optional(Drop::Destination);
}

Receiver::Outcome Receiver::receive(QByteArrayView packet, quint8 address, Instant now)
{
    if (const auto drop = refuse(packet))
        return dropped(*drop);
    const PacketHeader header = parseHeader(packet);
    ReceivedMessage part{.source = header.source,
        .destination = header.destination,
        .isTagOwner = header.isTagOwner,
        .tag = header.tag,
        .address = address,
        .body = packet.sliced(packetHeader).toByteArray()};
    return header.isStart ? start(header, std::move(part), now) : go(header, std::move(part), now);
}

Receiver::Outcome Receiver::start(const PacketHeader &header, ReceivedMessage part, Instant now)
{
    part.id = m_surroundings.freshId();
    if (!part.isTagOwner && !m_surroundings.isAwaited(part))
        return dropped(Drop::Tag, part.id);
    std::optional<Ended> ended;
    if (const auto old = find(part); old != m_assemblies.end()) {
        ended = Ended{old->message.id, Drop::Restarted};
        m_assemblies.erase(old);
        count(Drop::Restarted);
    }
    Outcome outcome;
    if (header.isEnd) {
        outcome = deliver(std::move(part));
    } else if (part.body.size() < baselineUnit) {
        outcome = dropped(Drop::Unit, part.id);
    } else if (m_assemblies.size() == m_limits.assemblies) {
        outcome = dropped(Drop::NoAssembly, part.id);
    } else if (part.body.size() > m_limits.longest) {
        outcome = dropped(Drop::TooLong, part.id);
    } else {
        outcome.message = part.id;
        const qsizetype unit = part.body.size();
        m_assemblies.push_back({std::move(part), quint8((header.sequence + 1) & 3), unit, now});
    }
    outcome.ended = ended;
    return outcome;
}

Receiver::Outcome Receiver::go(const PacketHeader &header, ReceivedMessage part, Instant now)
{
    const auto found = find(part);
    if (found == m_assemblies.end())
        return dropped(Drop::NotStarted);
    std::optional<Drop> wrong;
    if (header.sequence != found->sequence)
        wrong = Drop::Sequence;
    else if (part.body.size() > found->unit || (part.body.size() < found->unit && !header.isEnd))
        wrong = Drop::Size;
    else if (found->message.body.size() + part.body.size() > m_limits.longest)
        wrong = Drop::TooLong;
    const quint64 id = found->message.id;
    if (wrong) {
        m_assemblies.erase(found);
        return dropped(*wrong, id);
    }
    found->message.body += part.body;
    found->sequence = (found->sequence + 1) & 3;
    found->since = now;
    if (!header.isEnd)
        return {.message = id};
    ReceivedMessage whole = std::move(found->message);
    m_assemblies.erase(found);
    whole.destination = part.destination; // as the last packet has it
    whole.address = part.address;
    return deliver(std::move(whole));
}

Receiver::Outcome Receiver::deliver(ReceivedMessage message)
{
    const quint64 id = message.id;
    if (message.isTagOwner && !m_surroundings.isTaken(quint8(message.body[0]) & typeMask))
        return dropped(Drop::NoHandler, id);
    if (!message.isTagOwner && !m_surroundings.isAwaited(message))
        return dropped(Drop::Tag, id); // given up while it was coming
    ++m_delivered;
    return {.message = id, .delivered = std::move(message)};
}

std::vector<Receiver::Ended> Receiver::expire(Instant now)
{
    std::vector<Ended> ended;
    std::erase_if(m_assemblies, [&](const Assembly &each) {
        const bool isOver = now - each.since >= m_limits.timeout;
        if (isOver) {
            ended.push_back({each.message.id, Drop::Timeout});
            count(Drop::Timeout);
        }
        return isOver;
    });
    return ended;
}

} // namespace ohm::mctp
