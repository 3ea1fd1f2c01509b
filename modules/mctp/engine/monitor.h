// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mctp/engine/codec.h"
#include "mctp/engine/drops.h"
#include "stream/bytelog.h"

#include <map>
#include <optional>

namespace ohm::mctp {

// Something that was seen on a link: a frame with its packet, or bytes that brought none.
struct Capture
{
    quint64 number = 0; // 1, 2, 3 … on this link
    Instant at;
    Direction direction = Direction::Received;
    QByteArray frame; // as it lay on the wire
    QByteArray packet; // empty when the frame holds none
    std::optional<Drop> drop; // why it was not delivered
    quint64 message = 0; // what it belongs to; 0: nothing
    bool isInjected = false; // sent by hand, past all rules
};

enum class MessageState {
    Open,
    Complete,
    Dropped,
    NotSent, // by us: the port went away, or nobody on an I2C bus took it
};

// What several packets are parts of.
struct MessageInfo
{
    MessageState state = MessageState::Open;
    std::optional<Drop> reason; // of a dropped one
    std::optional<quint8> type; // MCTP message type
    quint8 source = 0, destination = 0;
    std::vector<quint64> packets; // their numbers
    QString summary; // "Control: Get Endpoint ID request"
};

// Of a message that begins with this packet.
MessageInfo messageInfo(QByteArrayView firstPacket);

// The last packets of a link. Thread safe.
class Monitor final
{
public:
    explicit Monitor(std::size_t capacity = 65536)
        : m_capacity(capacity)
    {
    }

    quint64 add(Capture capture); // its number
    void begin(quint64 message, MessageInfo info);
    void end(quint64 message, std::optional<Drop> reason); // nullopt: complete
    void giveUp(quint64 message); // it was not sent

    struct Read
    {
        std::vector<Capture> captures;
        quint64 next = 0; // where to go on
        quint64 lost = 0; // fell out between the cursor and the first one here
    };
    Read read(quint64 cursor, std::size_t most) const;
    std::optional<MessageInfo> message(quint64 id) const;
    quint64 last() const; // 0: nothing yet

    // False: the deadline or the stop came before something with a number of at least `cursor`.
    bool waitFor(quint64 cursor, Deadline deadline, std::stop_token stop) const;

private:
    void trim();
    void settle(quint64 message, MessageState state, std::optional<Drop> reason);

    const std::size_t m_capacity;
    mutable std::mutex m_mutex;
    mutable std::condition_variable_any m_grown;
    std::deque<Capture> m_captures;
    std::map<quint64, MessageInfo> m_messages;
    quint64 m_last = 0;
};

// Which packets to show.
struct PacketFilter
{
    std::optional<int> eid; // from or to
    std::optional<int> type; // message type
    bool dropsOnly = false;
    std::optional<Direction> direction;
    QString text; // in the summary, or in the bytes as "01 ff"
};
bool matches(const PacketFilter &filter, const Capture &capture, const std::optional<MessageInfo> &message);

QString summaryOf(const Capture &capture, const std::optional<MessageInfo> &message);

} // namespace ohm::mctp
