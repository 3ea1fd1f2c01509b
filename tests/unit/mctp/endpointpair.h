// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mctp/engine/receiver.h"
#include "mctp/engine/serialframe.h"
#include "unit/mctp/ccore.h"

#include <map>

namespace ohm::mctp {

// Our endpoint and the firmware's, fed alike: they must take the same messages and count the same drops.
class EndpointPair final
{
public:
    static constexpr quint8 ownEid = 8;
    static constexpr std::size_t assemblies = 3;
    static constexpr qsizetype longest = 256;

    struct Delivery
    {
        quint8 source = 0;
        quint8 tag = 0; // with the owner bit, 8
        quint8 address = 0;
        QByteArray body;
        bool operator==(const Delivery &) const = default;
    };

    EndpointPair();
    ~EndpointPair();
    Q_DISABLE_COPY_MOVE(EndpointPair)

    void await(quint8 peer, quint8 tag); // a response; at most 64 at once
    void pass(int ms);
    void packet(QByteArrayView bytes, quint8 address);
    std::vector<SerialPiece> serial(QByteArrayView bytes); // what ours made of them
    void i2c(QByteArrayView frame);

    QString difference() const; // empty: they agree
    quint64 drops(Drop drop) const { return m_ours.drops()[std::size_t(drop)]; }

    std::vector<Delivery> ours, theirs;

private:
    static void take(void *context, uint8_t source, uint8_t tag, uint8_t address, const uint8_t *body, std::size_t length);
    Instant now() const { return {qint64(m_nowMs) * 1'000'000}; }
    bool isAwaited(const ReceivedMessage &part) const { return m_awaited.contains({part.source, part.tag}); }
    void give(QByteArrayView packet, quint8 address);
    quint64 theirDrops(std::size_t drop) const;

    ccore *m_theirs;
    quint64 m_lastId = 0;
    int m_nowMs = 0;
    std::map<std::pair<quint8, quint8>, int> m_awaited; // peer and tag, since when
    Receiver m_ours;
    SerialFramer m_framer;
};

} // namespace ohm::mctp
