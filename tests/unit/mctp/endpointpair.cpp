// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/mctp/endpointpair.h"

#include "mctp/engine/i2cframe.h"

namespace ohm::mctp {

using namespace Qt::StringLiterals;

namespace {

constexpr int tagTimeoutMs = 6000; // of the firmware's core
constexpr quint8 ownerBit = 8;

const uint8_t *raw(QByteArrayView bytes) { return reinterpret_cast<const uint8_t *>(bytes.data()); }

} // namespace

EndpointPair::EndpointPair()
    : m_theirs(ccore_new(ownEid, unsigned(assemblies), unsigned(longest), &EndpointPair::take, this))
    , m_ours({.eid = [] { return ownEid; },
                 .isAwaited = [this](const ReceivedMessage &part) { return isAwaited(part); },
                 .isTaken = [](quint8 type) { return type <= 1; },
                 .freshId = [this] { return ++m_lastId; }},
          {.assemblies = assemblies, .longest = longest})
{
}

EndpointPair::~EndpointPair() { ccore_free(m_theirs); }

void EndpointPair::await(quint8 peer, quint8 tag)
{
    if (m_awaited.insert({{peer, tag}, m_nowMs}).second)
        ccore_await(m_theirs, peer, tag);
}

void EndpointPair::pass(int ms)
{
    m_nowMs += ms;
    ccore_poll(m_theirs, quint32(m_nowMs));
    m_ours.expire(now());
    std::erase_if(m_awaited, [this](const auto &entry) { return m_nowMs - entry.second >= tagTimeoutMs; });
}

void EndpointPair::packet(QByteArrayView bytes, quint8 address)
{
    ccore_packet(m_theirs, address, raw(bytes), std::size_t(bytes.size()));
    give(bytes, address);
}

std::vector<SerialPiece> EndpointPair::serial(QByteArrayView bytes)
{
    ccore_serial(m_theirs, raw(bytes), std::size_t(bytes.size()));
    std::vector<SerialPiece> pieces = m_framer.take(bytes);
    for (const SerialPiece &piece : pieces) {
        if (piece.drop)
            m_ours.count(*piece.drop);
        else
            give(piece.packet, 0);
    }
    return pieces;
}

void EndpointPair::i2c(QByteArrayView frame)
{
    ccore_i2c(m_theirs, raw(frame), std::size_t(frame.size()));
    if (const auto drop = checkI2cFrame(frame))
        m_ours.count(*drop);
    else
        give(i2cPacket(frame), i2cSource(frame));
}

QString EndpointPair::difference() const
{
    if (ours != theirs)
        return u"%1 messages of ours, %2 of theirs"_s.arg(ours.size()).arg(theirs.size());
    for (std::size_t i = 0; i < dropCount; ++i) {
        if (m_ours.drops()[i] != theirDrops(i))
            return u"%1: ours %2, theirs %3"_s.arg(QLatin1StringView(dropName(Drop(i))))
                .arg(m_ours.drops()[i])
                .arg(theirDrops(i));
    }
    return {};
}

void EndpointPair::take(void *context, uint8_t source, uint8_t tag, uint8_t address, const uint8_t *body, std::size_t length)
{
    static_cast<EndpointPair *>(context)->theirs.push_back(
        {source, tag, address, QByteArray(reinterpret_cast<const char *>(body), qsizetype(length))});
}

void EndpointPair::give(QByteArrayView packet, quint8 address)
{
    const Receiver::Outcome outcome = m_ours.receive(packet, address, now());
    if (!outcome.delivered)
        return;
    const ReceivedMessage &message = *outcome.delivered;
    ours.push_back({message.source, quint8(message.tag | (message.isTagOwner ? ownerBit : 0)), message.address, message.body});
    if (!message.isTagOwner)
        m_awaited.erase({message.source, message.tag});
}

quint64 EndpointPair::theirDrops(std::size_t drop) const
{
    if (drop < CCORE_PACKET_DROPS)
        return ccore_packet_drops(m_theirs)[drop];
    drop -= CCORE_PACKET_DROPS;
    if (drop < CCORE_SERIAL_DROPS)
        return ccore_serial_drops(m_theirs)[drop];
    return ccore_i2c_frames(m_theirs)[drop - CCORE_SERIAL_DROPS + 1];
}

} // namespace ohm::mctp
