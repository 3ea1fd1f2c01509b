// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stream/bytelog.h"

#include <QByteArray>

namespace ohm::serial::pcapng {

// Blocks of a capture file as of draft-ietf-opsawg-pcapng (sections 4.1 to 4.3), little endian. Wireshark shows them with a
// dissector for LINKTYPE_USER0 (147).
QByteArray sectionHeader(const QByteArray &application);
QByteArray interfaceDescription(const QByteArray &name); // times in nanoseconds
QByteArray packet(QByteArrayView bytes, std::int64_t unixNs, Direction direction); // of interface 0, epb_flags says which way

} // namespace ohm::serial::pcapng
