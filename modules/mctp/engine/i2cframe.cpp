// SPDX-License-Identifier: GPL-3.0-or-later
#include "mctp/engine/i2cframe.h"

#include "action/codec.h"
#include "mctp/engine/checksum.h"
#include "mctp/engine/packet.h"
#include "mctp/mctptr.h"

namespace ohm::mctp {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype head = 4; // bytes before the packet
constexpr quint8 mctpCommand = 0x0f;
constexpr quint8 sourceIsMctp = 1; // IPMB has 0 there (6.4)

quint8 byteAt(QByteArrayView frame, qsizetype at) { return quint8(frame[at]); }

Field addressField(const char *name, QByteArrayView frame, qsizetype at)
{
    Field field{.name = QString::fromLatin1(name), .offset = at, .length = 1};
    field.lowestBit = 1;
    field.bits = 7;
    field.value = byteAt(frame, at) >> 1;
    field.meaning = u"0x%1"_s.arg(byteAt(frame, at) >> 1, 2, 16, QLatin1Char('0'));
    return field;
}

Field byteField(const char *name, QByteArrayView frame, qsizetype at)
{
    Field field{.name = QString::fromLatin1(name), .offset = at, .length = 1};
    field.value = byteAt(frame, at);
    return field;
}

void addPec(Field &root, QByteArrayView frame, qsizetype at)
{
    Field pec{.name = u"pec"_s, .offset = at, .length = std::max<qsizetype>(0, frame.size() - at)};
    if (pec.length == 0) {
        pec.problem = Tr::text("the packet error code is missing");
    } else {
        pec.value = byteAt(frame, at);
        const int right = pec8(frame.first(at));
        if (pec.length > 1)
            pec.problem = Tr::text("%1 bytes more than there should be").arg(pec.length - 1);
        else if (pec.value != right)
            pec.problem = Tr::text("wrong check sum, should be 0x%1").arg(QString::number(right, 16));
    }
    root.add(std::move(pec));
}

void addUnexpected(Field &root, QByteArrayView frame, qsizetype at)
{
    if (at >= frame.size())
        return;
    Field field{.name = u"unexpected"_s, .offset = at, .length = frame.size() - at};
    field.value = jsonString(hexFromBytes(frame.sliced(at).toByteArray()));
    field.problem = Tr::text("%1 bytes more than there should be").arg(field.length);
    root.add(std::move(field));
}

} // namespace

QByteArray i2cFrame(const QByteArray &packet, quint8 destination, quint8 source, bool withPec)
{
    QByteArray frame;
    for (const int byte : {destination << 1, int(mctpCommand), int(packet.size() + 1), source << 1 | sourceIsMctp})
        frame.append(char(byte));
    frame += packet;
    if (withPec)
        frame.append(char(pec8(frame)));
    return frame;
}

std::optional<Drop> checkI2cFrame(QByteArrayView frame, bool withPec)
{
    const bool isOther = (frame.size() > 1 && byteAt(frame, 1) != mctpCommand)
        || (frame.size() >= head && (byteAt(frame, 3) & sourceIsMctp) == 0);
    if (isOther)
        return Drop::I2cOther;
    if (frame.size() < head)
        return Drop::I2cShort;
    if (byteAt(frame, 0) & 1)
        return Drop::I2cRead;
    const qsizetype count = byteAt(frame, 2);
    const qsizetype whole = head - 1 + count + (withPec ? 1 : 0);
    if (frame.size() < whole || count <= packetHeader)
        return Drop::I2cShort;
    if (frame.size() > whole)
        return Drop::I2cLong;
    if (withPec && pec8(frame.chopped(1)) != quint8(frame.back()))
        return Drop::I2cPec;
    return std::nullopt;
}

QByteArray i2cPacket(QByteArrayView frame)
{
    const qsizetype length = frame.size() > head ? std::min<qsizetype>(byteAt(frame, 2) - 1, frame.size() - head) : 0;
    return frame.sliced(std::min(head, frame.size()), std::max<qsizetype>(length, 0)).toByteArray();
}

quint8 i2cSource(QByteArrayView frame) { return byteAt(frame, 3) >> 1; }

Field decodeI2cFrame(QByteArrayView frame, bool withPec)
{
    Field root{.name = u"i2c_frame"_s, .length = frame.size()};
    if (frame.size() < head) {
        root.value = jsonString(hexFromBytes(frame.toByteArray()));
        root.problem = Tr::text("cut off: takes at least %1 bytes, but has %2").arg(head + packetHeader + 2).arg(frame.size());
        return root;
    }
    root.add(addressField("destination_address", frame, 0));
    root.add(byteField("command_code", frame, 1));
    root.add(byteField("count", frame, 2));
    root.add(addressField("source_address", frame, 3));
    if (byteAt(frame, 0) & 1)
        root.children[0].problem = Tr::text("the direction bit says read");
    if (byteAt(frame, 1) != mctpCommand)
        root.children[1].problem = Tr::text("not MCTP: its command code is 0x0f");
    if ((byteAt(frame, 3) & sourceIsMctp) == 0)
        root.children[3].problem = Tr::text("not MCTP: bit 0 is clear, as in IPMB");
    const qsizetype length = qsizetype(byteAt(frame, 2)) - 1;
    const qsizetype there = std::clamp<qsizetype>(length, 0, frame.size() - head);
    if (there < length || length < packetHeader)
        root.children[2].problem = Tr::text("%1 bytes follow").arg(frame.size() - head + 1);
    Field packet = decodePacket(frame.sliced(head, there), head);
    root.meaning = packet.meaning;
    root.add(std::move(packet));
    if (withPec)
        addPec(root, frame, head + there);
    else
        addUnexpected(root, frame, head + there);
    return root;
}

} // namespace ohm::mctp
