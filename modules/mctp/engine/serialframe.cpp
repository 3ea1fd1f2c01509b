// SPDX-License-Identifier: GPL-3.0-or-later
#include "mctp/engine/serialframe.h"

#include "action/codec.h"
#include "mctp/engine/checksum.h"
#include "mctp/engine/packet.h"
#include "mctp/mctptr.h"

namespace ohm::mctp {

using namespace Qt::StringLiterals;

namespace {

constexpr char flag = '\x7e';
constexpr char escape = '\x7d';
constexpr char escapeXor = '\x20';
constexpr char revision = '\x01';

bool mustBeEscaped(char byte) { return byte == flag || byte == escape; }

Field byteField(const char *name, QByteArrayView wire, qsizetype at)
{
    Field field{.name = QString::fromLatin1(name), .offset = at, .length = 1};
    field.value = quint8(wire[at]);
    return field;
}

// Offsets within the unescaped packet become those on the wire.
void moveToWire(Field &field, const std::vector<qsizetype> &wireOf)
{
    const auto limit = qsizetype(wireOf.size()) - 1;
    const qsizetype begin = wireOf[std::size_t(std::min(field.offset, limit))];
    const qsizetype end = wireOf[std::size_t(std::min(field.offset + field.length, limit))];
    field.offset = begin;
    field.length = end - begin;
    for (Field &child : field.children)
        moveToWire(child, wireOf);
}

struct Unescaped
{
    QByteArray packet;
    std::vector<qsizetype> wireOf; // where each byte of the packet begins, and where the last one ends
    Message problem;
};

Unescaped unescape(QByteArrayView wire, qsizetype at, qsizetype length)
{
    Unescaped made;
    made.wireOf.push_back(at);
    while (made.packet.size() < length && at < wire.size() && made.problem.isEmpty()) {
        char byte = wire[at++];
        if (byte == flag)
            made.problem = Tr::text("a flag inside the frame");
        if (byte == escape && at < wire.size()) {
            byte = char(wire[at++] ^ escapeXor);
            if (!mustBeEscaped(byte))
                made.problem = Tr::text("a wrong escape");
        }
        made.packet.append(byte);
        made.wireOf.push_back(at);
    }
    if (made.problem.isEmpty() && made.packet.size() < length)
        made.problem = Tr::text("cut off: %1 bytes, but the length says %2").arg(made.packet.size()).arg(length);
    return made;
}

void addFcs(Field &root, QByteArrayView wire, qsizetype at, const QByteArray &covered)
{
    Field field{.name = u"fcs"_s, .offset = at, .length = std::min<qsizetype>(2, wire.size() - at)};
    if (field.length < 2) {
        field.problem = Tr::text("cut off: takes %1 bytes, but %2 are left").arg(2).arg(field.length);
        root.add(std::move(field));
        return;
    }
    const int value = quint8(wire[at]) << 8 | quint8(wire[at + 1]);
    field.value = value;
    if (const int right = fcs16(covered); value != right)
        field.problem = Tr::text("wrong check sum, should be 0x%1").arg(QString::number(right, 16));
    root.add(std::move(field));
    Field last{.name = u"end_flag"_s, .offset = at + 2, .length = wire.size() - at - 2};
    if (last.length > 0)
        last.value = quint8(wire[at + 2]);
    if (last.length != 1 || wire[at + 2] != flag)
        last.problem = last.length > 1 ? Tr::text("%1 bytes more than there should be").arg(last.length - 1)
                                       : Message(Tr::text("no flag where it belongs"));
    root.add(std::move(last));
}

} // namespace

QByteArray serialFrame(const QByteArray &packet)
{
    QByteArray covered(1, revision);
    covered.append(char(packet.size()));
    QByteArray wire = flag + covered;
    for (const char byte : packet) {
        if (mustBeEscaped(byte))
            wire.append(escape);
        wire.append(mustBeEscaped(byte) ? char(byte ^ escapeXor) : byte);
    }
    const quint16 fcs = fcs16(covered + packet);
    wire.append(char(fcs >> 8));
    wire.append(char(fcs));
    wire.append(flag);
    return wire;
}

std::vector<SerialPiece> SerialFramer::take(QByteArrayView bytes)
{
    std::vector<SerialPiece> pieces;
    for (const char byte : bytes)
        takeByte(byte, pieces);
    // A run of noise is told as soon as it is there: its end may be long in coming.
    if (!m_noise.isEmpty() && !m_afterDrop) {
        pieces.push_back({m_noise, {}, Drop::SerialNoise});
        m_noise.clear();
        m_afterDrop = true;
    }
    return pieces;
}

void SerialFramer::hunt(char byte)
{
    if (!m_afterDrop)
        m_noise.append(byte);
}

void SerialFramer::begin(char byte)
{
    m_state = State::Revision;
    m_wire = QByteArray(1, byte);
    m_covered.clear();
    m_escaped = false;
    m_afterDrop = false;
    m_fcs = 0;
    m_fcsBytes = 0;
}

void SerialFramer::drop(Drop reason, std::vector<SerialPiece> &pieces)
{
    pieces.push_back({m_wire, {}, reason});
    m_state = State::Hunting;
    m_afterDrop = true;
}

void SerialFramer::takeByte(char byte, std::vector<SerialPiece> &pieces)
{
    if (m_state == State::Hunting) {
        if (byte != flag)
            return hunt(byte);
        if (!m_noise.isEmpty())
            pieces.push_back({std::exchange(m_noise, {}), {}, Drop::SerialNoise});
        return begin(byte);
    }
    if (m_state == State::Revision && byte == flag)
        return; // any number of flags may stand between frames
    if (m_state == State::Data && byte == flag) {
        drop(Drop::SerialRestart, pieces);
        return begin(byte);
    }
    m_wire.append(byte);
    switch (m_state) {
    case State::Hunting:
        break;
    case State::Revision:
        m_covered.append(byte);
        m_state = State::Length;
        if (byte != revision)
            drop(Drop::SerialRevision, pieces);
        break;
    case State::Length:
        m_covered.append(byte);
        m_packetLength = quint8(byte);
        m_state = State::Data;
        if (m_packetLength <= packetHeader)
            drop(Drop::SerialLength, pieces);
        break;
    case State::Data:
        takeData(byte, pieces);
        break;
    case State::Fcs:
        m_fcs = quint16(m_fcs << 8 | quint8(byte));
        if (++m_fcsBytes == 2)
            m_state = State::End;
        break;
    case State::End:
        byte == flag ? end(pieces) : drop(Drop::SerialEnd, pieces);
        break;
    }
}

void SerialFramer::takeData(char byte, std::vector<SerialPiece> &pieces)
{
    if (!m_escaped && byte == escape) {
        m_escaped = true;
        return;
    }
    if (std::exchange(m_escaped, false)) {
        byte = char(byte ^ escapeXor);
        if (!mustBeEscaped(byte))
            return drop(Drop::SerialEscape, pieces);
    }
    m_covered.append(byte);
    if (m_covered.size() == m_packetLength + 2)
        m_state = State::Fcs;
}

void SerialFramer::end(std::vector<SerialPiece> &pieces)
{
    if (m_fcs == fcs16(m_covered))
        pieces.push_back({m_wire, m_covered.sliced(2), std::nullopt});
    else
        pieces.push_back({m_wire, {}, Drop::SerialFcs});
    begin(flag); // the flag that ends this frame may start the next
}

QByteArray serialPacketIn(QByteArrayView wire)
{
    constexpr qsizetype before = 3; // flag, revision, length
    return wire.size() > before && wire.front() == flag ? unescape(wire, before, quint8(wire[before - 1])).packet
                                                        : QByteArray();
}

Field decodeSerialFrame(QByteArrayView wire)
{
    Field root{.name = u"serial_frame"_s, .length = wire.size()};
    if (wire.size() < 3) {
        root.value = jsonString(hexFromBytes(wire.toByteArray()));
        root.problem = Tr::text("cut off: takes at least %1 bytes, but has %2").arg(packetHeader + 6).arg(wire.size());
        return root;
    }
    root.add(byteField("flag", wire, 0));
    root.add(byteField("revision", wire, 1));
    root.add(byteField("length", wire, 2));
    if (wire[0] != flag)
        root.children[0].problem = Tr::text("a frame begins with 0x7e");
    if (wire[1] != revision)
        root.children[1].problem = Tr::text("only revision 1 is known");
    const qsizetype length = quint8(wire[2]);
    if (length <= packetHeader)
        root.children[2].problem = Tr::text("a packet has at least %1 bytes").arg(packetHeader + 1);
    const Unescaped made = unescape(wire, 3, length);
    Field packet = decodePacket(made.packet);
    moveToWire(packet, made.wireOf);
    if (!made.problem.isEmpty())
        packet.problem = made.problem;
    root.meaning = packet.meaning;
    root.add(std::move(packet));
    if (made.problem.isEmpty())
        addFcs(root, wire, made.wireOf.back(), wire.sliced(1, 2).toByteArray() + made.packet);
    return root;
}

} // namespace ohm::mctp
