// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "mctp/engine/field.h"

namespace ohm::mctp {

// Packets of DSP0236 1.3.1, clause 8.1.

inline constexpr qsizetype packetHeader = 4; // bytes
inline constexpr qsizetype baselineUnit = 64; // payload bytes of a packet that every endpoint takes
inline constexpr quint8 nullEid = 0;
inline constexpr quint8 firstEid = 8; // lower ones are reserved
inline constexpr quint8 broadcastEid = 255;
inline constexpr int tagCount = 8;

struct PacketHeader
{
    quint8 version = 1;
    quint8 reserved = 0; // the four bits above the version; nobody looks at them
    quint8 destination = 0, source = 0; // EIDs
    bool isStart = false, isEnd = false;
    quint8 sequence = 0; // 0 to 3
    bool isTagOwner = false;
    quint8 tag = 0; // 0 to 7
};

PacketHeader parseHeader(QByteArrayView packet); // of at least packetHeader bytes
QByteArray headerBytes(const PacketHeader &header);

// A message in as many packets as it takes with `unit` payload bytes each. Sequence and flags are set, the rest is `like`'s.
std::vector<QByteArray> packetize(const QByteArray &body, const PacketHeader &like, qsizetype unit = baselineUnit);

Field decodePacket(QByteArrayView packet, qsizetype offset = 0);

// From what valuesOf() gives of a decoded packet: {"destination", "source", "start"?, "end"?, "sequence"?, "tag_owner"?,
// "tag"?, "message" or "payload"}. A message that does not fit becomes several packets, unless `start` or `end` is given.
Result<std::vector<QByteArray>> encodePackets(const Json &values, const QString &path);

} // namespace ohm::mctp
