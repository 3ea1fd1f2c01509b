// SPDX-License-Identifier: GPL-3.0-or-later
// Packets of any senders at any times into both implementations: what is put together, what is dropped and why.
#include "fuzz/mctpchecks.h"

using namespace ohm;
using namespace ohm::mctp;

namespace {

// What fuzzers change last: a packet from one of a few peers to us, with flags and a length of their own.
QByteArray likelyPacket(fuzz::Input &input)
{
    const int who = input.byte();
    const int flags = input.byte();
    const QByteArray head{"\1\x08\0\0", 4};
    QByteArray packet = head + QByteArray(input.byte(), char(who & 1));
    packet[2] = char(9 + (who >> 1 & 3));
    packet[3] = char(flags);
    return packet;
}

void checkPacket(QByteArrayView packet)
{
    (void)fuzz::checkLayer(Layer::Packet, packet);
    if (packet.size() < packetHeader)
        return;
    fuzz::same(headerBytes(parseHeader(packet)), packet.first(packetHeader).toByteArray(), "a header");
}

// What packetize() makes is put together again.
void checkFragments(QByteArrayView body)
{
    if (body.isEmpty())
        return;
    EndpointPair pair;
    QByteArray message = body.first(std::min(body.size(), EndpointPair::longest)).toByteArray();
    message[0] = 1;
    for (const QByteArray &packet : packetize(message, {.destination = EndpointPair::ownEid, .source = 9, .isTagOwner = true}))
        pair.packet(packet, 0);
    fuzz::check(pair.ours.size() == 1, "the fragments of a message become a message");
    fuzz::same(pair.ours.front().body, message, "a message in fragments");
    fuzz::checkAgreement(pair);
}

} // namespace

void fuzz::run(QByteArrayView data)
{
    EndpointPair pair;
    for (Input input(data); !input.isEmpty();) {
        const int kind = input.byte();
        if ((kind & 3) == 3) {
            stir(pair, input);
            continue;
        }
        const Exact packet((kind & 3) == 2 ? QByteArrayView(likelyPacket(input)) : input.block());
        checkPacket(packet.view());
        pair.packet(packet.view(), quint8(kind >> 7));
    }
    checkAgreement(pair);
    checkPacket(data);
    checkFragments(data);
}

QByteArrayList fuzz::seeds()
{
    const QByteArray start = hex("01080989") + QByteArray(64, '\1');
    const QByteArray middle = hex("01080919") + QByteArray(64, 'm');
    const auto message = [&](int end) {
        return '\0' + block(start) + '\0' + block(middle) + '\0'
            + block(hex("010809690102").replace(3, 1, QByteArray(1, char(end))));
    };
    return {hex("010809c8008102"), '\0' + block(hex("010809c8008102")), '\0' + block(hex("010809c801800002")), message(0x69),
        message(0x59), message(0x6a), '\0' + block(start) + '\0' + block(start),
        '\0' + block(start) + hex("03ff03ff") + '\0' + block(middle), hex("0210") + '\0' + block(hex("010809c1000002")),
        hex("0312") + '\0' + block(hex("010809c1000002")), hex("0200804002028040020480400206804002009840"),
        '\0' + block(hex("0208090901")) + '\0' + block(hex("01ff09c90102")),
        '\0' + block(hex("0108ffc90102")) + '\0' + block(hex("010009c90102")) + '\x80' + block(hex("010800c90102"))};
}
