// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/codec.h"
#include "core/error.h"
#include "mctp/engine/field.h"

namespace ohm::mctp {

// What bytes are taken for.
enum class Layer {
    Serial, // a frame of DSP0253
    I2c, // a frame of DSP0237, from the destination byte to the PEC
    I2cWithoutPec,
    Packet, // header first
    Message, // type byte first
    Control, // a control message without its type byte
    Pldm, // a PLDM message without MCTP's type byte
    Pdr, // a platform descriptor record
};
std::vector<EnumChoice<Layer>> choicesOf(Layer);

Layer guessLayer(QByteArrayView bytes); // never Control, Pldm or Pdr, which nothing tells apart

Field decode(Layer layer, QByteArrayView bytes);

// One frame, packet or message for each that it takes; see encodePackets() and encodeMessage(). A serial frame is {"packet"},
// an I2C frame {"destination_address", "source_address", "packet"}. Unsupported for records.
Result<std::vector<QByteArray>> encode(Layer layer, const Json &values, const QString &path);

} // namespace ohm::mctp
