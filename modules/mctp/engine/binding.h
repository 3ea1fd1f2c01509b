// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mctp/engine/codec.h"
#include "mctp/engine/drops.h"

#include <memory>
#include <optional>

namespace ohm::mctp {

enum class BindingKind {
    Serial, // frames of DSP0253 on the stream itself
    I2cAgent, // a program that sits on an I2C bus and tells what it sees there; see makeI2cAgentBinding()
};
std::vector<EnumChoice<BindingKind>> choicesOf(BindingKind);

// What a stream brought.
struct Arrival
{
    QByteArray frame; // as it lay on the wire
    QByteArray packet; // empty when dropped
    quint8 address = 0; // the sender's physical one, 0 where there is none
    std::optional<Drop> drop;
    std::optional<bool> acknowledged; // no frame but what became of the last one sent
};

// How packets travel on a byte stream. Not thread safe, but take() and the others may be called by two threads.
class Binding
{
public:
    virtual ~Binding() = default;

    virtual std::vector<Arrival> take(QByteArrayView bytes) = 0;
    virtual void reset() = 0; // another stream begins: what has come of a frame so far is forgotten
    virtual QByteArray frame(const QByteArray &packet, quint8 address) const = 0;
    virtual QByteArray packetIn(const QByteArray &frame) const = 0; // whatever else is wrong with it; empty: there is none
    virtual QByteArray envelope(const QByteArray &frame) const = 0; // what goes to the stream for a frame
    virtual bool acknowledges() const = 0; // each frame that was sent is followed by an Arrival::acknowledged
    virtual Layer layer() const = 0; // of frames
    virtual qsizetype longestPacket() const = 0;
};

std::unique_ptr<Binding> makeSerialBinding();

// Messages both ways: type, length (2 bytes, little endian), data. To the agent: 'W' frame, write it to the bus; its first byte
// is the address with the direction bit 0. From the agent: 'S' status, the write is done (0) or was not acknowledged (1); 'F'
// data, what was written to `ownAddress`, without the address byte.
std::unique_ptr<Binding> makeI2cAgentBinding(quint8 ownAddress);

} // namespace ohm::mctp
