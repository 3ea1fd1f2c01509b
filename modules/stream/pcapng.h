// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stream/bytelog.h"

#include <QByteArray>

namespace ohm::pcapng {

inline constexpr quint16 linkTypeUser0 = 147; // left to the user: Wireshark asks which dissector to take
inline constexpr quint16 linkTypeMctp = 291; // MCTP packets, transport header first (tcpdump.org/linktypes.html)

// Blocks of a capture file as of draft-ietf-opsawg-pcapng (sections 4.1 to 4.3), little endian.
QByteArray sectionHeader(const QByteArray &application);
QByteArray interfaceDescription(const QByteArray &name, quint16 linkType = linkTypeUser0); // times in nanoseconds

// Of the interface with that number, in order of their descriptions. epb_flags says which way; a comment is for people.
QByteArray packet(
    QByteArrayView bytes, std::int64_t unixNs, Direction direction, quint32 interface = 0, const QByteArray &comment = {});

} // namespace ohm::pcapng
