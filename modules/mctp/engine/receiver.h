// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "mctp/engine/drops.h"
#include "mctp/engine/packet.h"

#include <functional>
#include <optional>

namespace ohm::mctp {

// A message that came in whole; the type byte first.
struct ReceivedMessage
{
    quint8 source = 0, destination = 0; // EIDs
    bool isTagOwner = false; // a request or datagram; else a response
    quint8 tag = 0;
    quint8 address = 0; // the sender's physical one, 0 where there is none
    QByteArray body;
    quint64 id = 0; // of this message on its link
};

// Puts packets together to messages and says why it drops what it drops: DSP0236 1.3.1, clauses 8.6 to 8.8. Not thread safe.
class Receiver final
{
public:
    struct Limits
    {
        std::size_t assemblies = 16; // messages at once
        qsizetype longest = 65536; // bytes of a message
        std::chrono::milliseconds timeout{6000}; // between two packets of a message
    };
    struct Surroundings
    {
        std::function<quint8()> eid; // ours, 0 while we have none
        std::function<bool(const ReceivedMessage &)> isAwaited; // a response; without its body
        std::function<bool(quint8 type)> isTaken; // whether requests of this type are answered here
        std::function<quint64()> freshId; // for a message that begins
    };
    // A message that ended without being delivered, and why.
    struct Ended
    {
        quint64 message = 0;
        Drop reason = Drop::Timeout;
    };
    struct Outcome
    {
        quint64 message = 0; // that the packet belongs to; 0: none
        std::optional<Drop> drop; // of the packet, and of the message that it belongs to
        std::optional<Ended> ended; // another one, by this packet
        std::optional<ReceivedMessage> delivered;
    };

    Receiver(Surroundings surroundings, const Limits &limits);

    Outcome receive(QByteArrayView packet, quint8 address, Instant now);
    std::vector<Ended> expire(Instant now);

    const DropCounters &drops() const { return m_drops; }
    void count(Drop drop) { ++m_drops[std::size_t(drop)]; } // of the binding below
    quint64 delivered() const { return m_delivered; }

private:
    struct Assembly
    {
        ReceivedMessage message;
        quint8 sequence = 0; // expected next
        qsizetype unit = 0;
        Instant since;
    };

    std::optional<Drop> refuse(QByteArrayView packet) const;
    Outcome start(const PacketHeader &header, ReceivedMessage part, Instant now);
    Outcome go(const PacketHeader &header, ReceivedMessage part, Instant now);
    Outcome deliver(ReceivedMessage message);
    Outcome dropped(Drop drop, quint64 message = 0);
    std::vector<Assembly>::iterator find(const ReceivedMessage &part);

    const Surroundings m_surroundings;
    const Limits m_limits;
    std::vector<Assembly> m_assemblies;
    DropCounters m_drops{};
    quint64 m_delivered = 0;
};

} // namespace ohm::mctp
