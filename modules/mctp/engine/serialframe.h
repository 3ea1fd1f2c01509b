// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mctp/engine/drops.h"
#include "mctp/engine/field.h"

#include <QByteArray>
#include <optional>

namespace ohm::mctp {

// MCTP over a serial line: DSP0253 1.0.0, clause 5. A frame is 7E 01 length packet FCS 7E; only the packet is escaped, and the
// length is the unescaped packet's.

inline constexpr qsizetype longestSerialPacket = 255;

QByteArray serialFrame(const QByteArray &packet); // of at most longestSerialPacket bytes

// As much of the packet as is there, whatever else is wrong with the frame; empty: nothing.
QByteArray serialPacketIn(QByteArrayView wire);

// What a line brought: a packet, or a reason why there is none.
struct SerialPiece
{
    QByteArray wire; // as it lay on the line, both flags included where there were any
    QByteArray packet; // empty when dropped
    std::optional<Drop> drop;
};

// Finds frames in a stream of bytes. Two frames may share the flag between them.
class SerialFramer final
{
public:
    std::vector<SerialPiece> take(QByteArrayView bytes);

private:
    enum class State { Hunting, Revision, Length, Data, Fcs, End };

    void takeByte(char byte, std::vector<SerialPiece> &pieces);
    void takeData(char byte, std::vector<SerialPiece> &pieces);
    void hunt(char byte);
    void begin(char flag);
    void drop(Drop reason, std::vector<SerialPiece> &pieces);
    void end(std::vector<SerialPiece> &pieces);

    State m_state = State::Hunting;
    bool m_escaped = false;
    bool m_afterDrop = false; // the rest of a bad frame is no noise of its own
    QByteArray m_noise;
    QByteArray m_wire;
    QByteArray m_covered; // by the FCS: revision, length, packet
    qsizetype m_packetLength = 0;
    quint16 m_fcs = 0;
    int m_fcsBytes = 0;
};

// One frame from its first flag to its last.
Field decodeSerialFrame(QByteArrayView wire);

} // namespace ohm::mctp
