// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mctp/engine/drops.h"
#include "mctp/engine/field.h"

#include <QByteArray>
#include <optional>

namespace ohm::mctp {

// MCTP over SMBus and I2C block writes: DSP0237 1.1.0, clause 6. A frame is destination<<1, 0F, count, source<<1|1, packet,
// PEC; it begins with the destination byte here, also where the hardware keeps that to itself, because the PEC covers it.

inline constexpr qsizetype longestI2cPacket = 254; // the count is one byte and covers the source address too

QByteArray i2cFrame(const QByteArray &packet, quint8 destination, quint8 source, bool withPec = true); // 7-bit addresses

std::optional<Drop> checkI2cFrame(QByteArrayView frame, bool withPec = true); // nullopt: it holds a packet
QByteArray i2cPacket(QByteArrayView frame); // as much as is there, whatever else is wrong; empty: nothing
quint8 i2cSource(QByteArrayView frame);

Field decodeI2cFrame(QByteArrayView frame, bool withPec = true);

} // namespace ohm::mctp
