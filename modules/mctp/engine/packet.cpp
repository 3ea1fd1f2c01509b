// SPDX-License-Identifier: GPL-3.0-or-later
#include "mctp/engine/packet.h"

#include "action/codec.h"
#include "mctp/engine/layoutcodec.h"
#include "mctp/engine/message.h"
#include "mctp/mctptr.h"

namespace ohm::mctp {

using namespace Qt::StringLiterals;

namespace {

constexpr quint8 currentVersion = 1;

constexpr ValueName eidNames[] = {{nullEid, "null: by physical address"}, {broadcastEid, "broadcast"}};
constexpr BitLayout versionBits[] = {{"version", 0, 4}, {"reserved", 4, 4}};
constexpr BitLayout flagBits[] = {{"tag", 0, 3}, {"tag_owner", 3, 1}, {"sequence", 4, 2}, {"end", 6, 1}, {"start", 7, 1}};
constexpr FieldLayout headerLayout[] = {{.name = "version", .kind = FieldKind::Bits, .bits = versionBits},
    {.name = "destination", .names = eidNames}, {.name = "source", .names = eidNames},
    {.name = "flags", .kind = FieldKind::Bits, .bits = flagBits}};

bool isReservedEid(quint8 eid) { return eid != nullEid && eid < firstEid; }

void judge(Field &root, const PacketHeader &header)
{
    auto &fields = root.children;
    if (header.version != currentVersion)
        fields[0].problem = Tr::text("version %1 is not supported").arg(header.version);
    if (isReservedEid(header.destination))
        fields[1].problem = Tr::text("reserved EID");
    if (header.source == broadcastEid || isReservedEid(header.source))
        fields[2].problem = Tr::text("no EID that a packet may come from");
}

QString partMeaning(const PacketHeader &header)
{
    if (header.isStart)
        return header.isEnd ? QString() : u"start of "_s;
    return header.isEnd ? u"end of a message"_s : u"middle of a message"_s;
}

Result<PacketHeader> headerFrom(const Json &values, const QString &path)
{
    PacketHeader header;
    const auto take = [&](const char *name, quint64 largest, quint64 fallback) {
        return numberFrom(values.value(name, Json(fallback)), {}, largest, path + u'.' + QLatin1StringView(name));
    };
    const auto destination = numberFrom(values.value("destination", Json()), {}, 0xff, path + u".destination"_s);
    const auto source = numberFrom(values.value("source", Json()), {}, 0xff, path + u".source"_s);
    const auto version = take("version", 15, currentVersion);
    const auto reserved = take("reserved", 15, 0);
    const auto tag = take("tag", 7, 0);
    const auto owner = take("tag_owner", 1, 1);
    const auto sequence = take("sequence", 3, 0);
    const auto start = take("start", 1, 1);
    const auto end = take("end", 1, 1);
    for (const auto *each : {&destination, &source, &version, &reserved, &tag, &owner, &sequence, &start, &end}) {
        if (!*each)
            return fail(each->error());
    }
    header = {quint8(*version), quint8(*reserved), quint8(*destination), quint8(*source), *start != 0, *end != 0,
        quint8(*sequence), *owner != 0, quint8(*tag)};
    return header;
}

// Decoded packets hold their bits in groups; by hand they are easier to give plain.
Json plain(const Json &values)
{
    Json flat = Json::object();
    for (const auto &[name, value] : values.items()) {
        if ((name == "version" || name == "flags") && value.is_object())
            flat.update(value);
        else
            flat[name] = value;
    }
    return flat;
}

Result<QByteArray> payloadFrom(const Json &values, const QString &path)
{
    if (values.contains("message"))
        return encodeMessage(values.at("message"), path + u".message"_s);
    if (values.contains("payload"))
        return bytesFrom(values.at("payload"), path + u".payload"_s);
    return fail(badField(path, Tr::text("a message or a payload is needed")));
}

} // namespace

PacketHeader parseHeader(QByteArrayView packet)
{
    const quint8 flags = quint8(packet[3]);
    return {.version = quint8(packet[0] & 0x0f),
        .reserved = quint8(quint8(packet[0]) >> 4),
        .destination = quint8(packet[1]),
        .source = quint8(packet[2]),
        .isStart = (flags & 0x80) != 0,
        .isEnd = (flags & 0x40) != 0,
        .sequence = quint8(flags >> 4 & 3),
        .isTagOwner = (flags & 0x08) != 0,
        .tag = quint8(flags & 7)};
}

QByteArray headerBytes(const PacketHeader &header)
{
    const int flags = (header.isStart ? 0x80 : 0) | (header.isEnd ? 0x40 : 0) | (header.sequence & 3) << 4
        | (header.isTagOwner ? 0x08 : 0) | (header.tag & 7);
    QByteArray bytes;
    for (const int byte : {header.reserved << 4 | header.version, int(header.destination), int(header.source), flags})
        bytes.append(char(byte));
    return bytes;
}

std::vector<QByteArray> packetize(const QByteArray &body, const PacketHeader &like, qsizetype unit)
{
    std::vector<QByteArray> packets;
    PacketHeader header = like;
    qsizetype at = 0;
    do {
        const QByteArray part = body.mid(at, unit);
        header.isStart = at == 0;
        at += part.size();
        header.isEnd = at >= body.size();
        packets.push_back(headerBytes(header) + part);
        header.sequence = (header.sequence + 1) & 3;
    } while (at < body.size());
    return packets;
}

Field decodePacket(QByteArrayView packet, qsizetype offset)
{
    Field root{.name = u"packet"_s, .offset = offset, .length = packet.size()};
    root.children =
        decodeLayout(headerLayout, packet.first(std::min<qsizetype>(packet.size(), packetHeader)), offset, Order::MsbFirst);
    if (packet.size() < packetHeader)
        return root;
    const PacketHeader header = parseHeader(packet);
    judge(root, header);
    root.meaning = partMeaning(header);
    const QByteArrayView body = packet.sliced(packetHeader);
    if (body.isEmpty()) {
        root.problem = Tr::text("nothing follows the header");
        return root;
    }
    if (header.isStart && header.isEnd) {
        root.add(decodeMessage(body, offset + packetHeader));
        root.meaning = root.children.back().meaning;
        return root;
    }
    Field payload{.name = u"payload"_s, .offset = offset + packetHeader, .length = body.size()};
    payload.value = jsonString(hexFromBytes(body.toByteArray()));
    // Of the first part, at least what the message is can be told.
    if (header.isStart) {
        payload.meaning = decodeMessage(body).meaning;
        root.meaning += payload.meaning;
        if (body.size() < baselineUnit)
            payload.problem = Tr::text("a first packet of several has at least %1 bytes").arg(baselineUnit);
    }
    root.add(std::move(payload));
    return root;
}

Result<std::vector<QByteArray>> encodePackets(const Json &given, const QString &path)
{
    if (given.is_string())
        return mapResult(bytesFrom(given, path), [](QByteArray packet) { return std::vector{std::move(packet)}; });
    if (!given.is_object())
        return fail(badField(path, Tr::text("an object with the fields is needed, or bytes in hexadecimal")));
    const Json values = plain(given);
    const auto header = headerFrom(values, path);
    if (!header)
        return fail(header.error());
    const auto body = payloadFrom(values, path);
    if (!body)
        return fail(body.error());
    if (!values.contains("start") && !values.contains("end"))
        return packetize(*body, *header);
    return std::vector{headerBytes(*header) + *body};
}

} // namespace ohm::mctp
