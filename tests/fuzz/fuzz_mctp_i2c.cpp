// SPDX-License-Identifier: GPL-3.0-or-later
// Frames on an I2C bus into both implementations, half of them with a right PEC, or nearly none would come past it; and the
// messages of the agent that brings them.
#include "fuzz/mctpchecks.h"
#include "mctp/engine/binding.h"
#include "mctp/engine/checksum.h"
#include "mctp/engine/i2cframe.h"

using namespace ohm;
using namespace ohm::mctp;

namespace {

constexpr quint8 ownAddress = 0x10;

QByteArray nextFrame(fuzz::Input &input, int kind)
{
    QByteArray bytes = input.block().toByteArray();
    if (kind == 1 && !bytes.isEmpty())
        bytes.back() = char(pec8(bytes.chopped(1)));
    if (kind == 2)
        bytes = i2cFrame(bytes.left(longestI2cPacket), ownAddress, 0x32);
    return bytes;
}

void checkFrame(QByteArrayView frame)
{
    for (const bool withPec : {true, false}) {
        const Field field = fuzz::checkLayer(withPec ? Layer::I2c : Layer::I2cWithoutPec, frame);
        const bool isTaken = !checkI2cFrame(frame, withPec);
        fuzz::check(isTaken == fuzz::isFrameSound(field), "frames are taken that are decoded without complaint, and no others");
        if (isTaken)
            fuzz::same(i2cFrame(i2cPacket(frame), quint8(frame[0]) >> 1, i2cSource(frame), withPec), frame.toByteArray(),
                "a packet in its frame");
    }
}

// All at once and byte by byte, what an agent says means the same.
void checkAgent(QByteArrayView data)
{
    const auto whole = makeI2cAgentBinding(ownAddress);
    const auto parts = makeI2cAgentBinding(ownAddress);
    const std::vector<Arrival> arrivals = whole->take(data);
    std::vector<Arrival> again;
    for (const char byte : data) {
        for (Arrival &arrival : parts->take({&byte, 1}))
            again.push_back(std::move(arrival));
    }
    fuzz::check(std::ranges::equal(arrivals, again,
                    [](const Arrival &a, const Arrival &b) {
                        return a.frame == b.frame && a.packet == b.packet && a.address == b.address && a.drop == b.drop
                            && a.acknowledged == b.acknowledged;
                    }),
        "the parts in which bytes come make no difference");
}

} // namespace

void fuzz::run(QByteArrayView data)
{
    EndpointPair pair;
    for (Input input(data); !input.isEmpty();) {
        const int kind = input.byte() & 3;
        if (kind == 3) {
            stir(pair, input);
            continue;
        }
        const Exact frame(nextFrame(input, kind));
        checkFrame(frame.view());
        pair.i2c(frame.view());
    }
    checkAgreement(pair);
    checkFrame(data);
    checkAgent(data);
}

QByteArrayList fuzz::seeds()
{
    const QByteArray good = hex("200f0c65010a43d0001a0100004300f4");
    const QByteArray getEid = hex("010809c8008102");
    const QByteArray start = hex("0108098900aa") + QByteArray(62, 'x');
    return {good, '\0' + block(good), '\1' + block(good), '\2' + block(getEid),
        '\2' + block(start) + '\2' + block(hex("0108095900")), hex("200f0840010809c8008102"), hex("210f0841010809c8008102f2"),
        hex("0312") + '\2' + block(hex("010809c1000002")),
        'F' + longBlock(good.sliced(1)) + 'S' + longBlock(hex("00")) + 'S' + longBlock(hex("01"))};
}
