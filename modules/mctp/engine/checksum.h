// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace ohm::mctp {

// The packet error code of SMBus 3.1, 6.4.1: x^8 + x^2 + x + 1 from 0. Also of PDR transfers (DSP0248).
quint8 pec8(QByteArrayView bytes);

// The frame check sequence of DSP0253: CRC-16 with the reflected polynomial 0x8408 from 0xffff, without a final complement.
quint16 fcs16(QByteArrayView bytes);

// CRC-32 of IEEE 802.3; of PLDM's list of versions (DSP0240).
quint32 crc32(QByteArrayView bytes);

} // namespace ohm::mctp
