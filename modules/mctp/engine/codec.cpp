// SPDX-License-Identifier: GPL-3.0-or-later
#include "mctp/engine/codec.h"

#include "mctp/engine/i2cframe.h"
#include "mctp/engine/layoutcodec.h"
#include "mctp/engine/message.h"
#include "mctp/engine/packet.h"
#include "mctp/engine/serialframe.h"
#include "mctp/mctptr.h"

namespace ohm::mctp {

using namespace Qt::StringLiterals;

namespace {

using Frames = std::vector<QByteArray>;

Result<Frames> framed(
    const Json &values, const QString &path, qsizetype longest, const std::function<QByteArray(const QByteArray &)> &frame)
{
    if (!values.is_object() || !values.contains("packet"))
        return fail(badField(path + u".packet"_s, Tr::text("this field is missing")));
    auto packets = encodePackets(values.at("packet"), path + u".packet"_s);
    if (!packets)
        return packets;
    for (QByteArray &packet : *packets) {
        if (packet.isEmpty() || packet.size() > longest)
            return fail(badField(path + u".packet"_s, Tr::text("a packet has 1 to %1 bytes here").arg(longest)));
        packet = frame(packet);
    }
    return packets;
}

Result<Frames> encodeI2c(const Json &values, const QString &path, bool withPec)
{
    const auto address = [&](const char *name) {
        return numberFrom(
            values.is_object() ? values.value(name, Json()) : Json(), {}, 0x7f, path + u'.' + QLatin1StringView(name));
    };
    const auto destination = address("destination_address");
    if (!destination)
        return fail(destination.error());
    const auto source = address("source_address");
    if (!source)
        return fail(source.error());
    return framed(values, path, longestI2cPacket,
        [&](const QByteArray &packet) { return i2cFrame(packet, quint8(*destination), quint8(*source), withPec); });
}

Result<Frames> one(Result<QByteArray> bytes)
{
    return mapResult(std::move(bytes), [](QByteArray only) { return Frames{std::move(only)}; });
}

Result<Frames> withoutType(const char *type, const char *part, const Json &values, const QString &path)
{
    return mapResult(
        encodeMessage({{"type", type}, {part, values}}, path), [](const QByteArray &body) { return Frames{body.sliced(1)}; });
}

} // namespace

std::vector<EnumChoice<Layer>> choicesOf(Layer)
{
    return {{Layer::Serial, "serial", Tr::text("Serial frame")}, {Layer::I2c, "i2c", Tr::text("I2C frame")},
        {Layer::I2cWithoutPec, "i2c_without_pec", Tr::text("I2C frame without PEC")},
        {Layer::Packet, "packet", Tr::text("Packet")}, {Layer::Message, "message", Tr::text("Message")},
        {Layer::Control, "control", Tr::text("Control message")}, {Layer::Pldm, "pldm", Tr::text("PLDM message")},
        {Layer::Pdr, "pdr", Tr::text("Platform descriptor record")}};
}

Layer guessLayer(QByteArrayView bytes)
{
    constexpr qsizetype shortestFrame = 8;
    const auto at = [&bytes](qsizetype i) { return quint8(bytes[i]); };
    if (bytes.size() >= 3 && at(0) == 0x7e && at(1) == 0x01)
        return Layer::Serial;
    if (bytes.size() >= shortestFrame && at(1) == 0x0f && (at(3) & 1) != 0 && (at(4) & 0x0f) == 1)
        return at(2) + 3 == bytes.size() ? Layer::I2cWithoutPec : Layer::I2c;
    return bytes.size() > packetHeader && at(0) == 0x01 && at(1) != 0x80 ? Layer::Packet : Layer::Message;
}

Field decode(Layer layer, QByteArrayView bytes)
{
    switch (layer) {
    case Layer::Serial:
        return decodeSerialFrame(bytes);
    case Layer::I2c:
    case Layer::I2cWithoutPec:
        return decodeI2cFrame(bytes, layer == Layer::I2c);
    case Layer::Packet:
        return decodePacket(bytes);
    case Layer::Message:
        return decodeMessage(bytes);
    case Layer::Control:
        return decodeControl(bytes);
    case Layer::Pldm:
        return decodePldm(bytes);
    case Layer::Pdr:
        return decodePdr(bytes);
    }
    return {};
}

Result<Frames> encode(Layer layer, const Json &values, const QString &path)
{
    switch (layer) {
    case Layer::Serial:
        return framed(values, path, longestSerialPacket, serialFrame);
    case Layer::I2c:
    case Layer::I2cWithoutPec:
        return encodeI2c(values, path, layer == Layer::I2c);
    case Layer::Packet:
        return encodePackets(values, path);
    case Layer::Message:
        return one(encodeMessage(values, path));
    case Layer::Control:
        return withoutType("Control", "control", values, path);
    case Layer::Pldm:
        return withoutType("PLDM", "pldm", values, path);
    case Layer::Pdr:
        break;
    }
    return fail(ErrorCode::Unsupported, Tr::text("Platform descriptor records are decoded only."));
}

} // namespace ohm::mctp
