// SPDX-License-Identifier: GPL-3.0-or-later
// A serial line: raw bytes, and packets in right frames, into both implementations.
#include "fuzz/mctpchecks.h"

using namespace ohm;
using namespace ohm::mctp;

namespace {

// Pieces of noise are cut where the bytes were; everything else is the same in whatever parts they come.
QByteArrayList told(const std::vector<SerialPiece> &pieces)
{
    QByteArrayList list;
    for (const SerialPiece &piece : pieces) {
        if (piece.drop == Drop::SerialNoise)
            list << "noise";
        else
            list << (piece.drop ? dropName(*piece.drop) : "packet") + piece.packet.toHex() + ' ' + piece.wire.toHex();
    }
    return list;
}

void checkPiece(const SerialPiece &piece)
{
    const Field field = fuzz::checkLayer(Layer::Serial, fuzz::Exact(piece.wire).view());
    fuzz::check(piece.packet.isEmpty() == piece.drop.has_value(), "a piece is a packet or was dropped");
    fuzz::check(piece.drop.has_value() || fuzz::isFrameSound(field), "a frame that was taken is decoded without complaint");
    if (!piece.drop)
        fuzz::same(serialFrame(piece.packet), piece.wire, "a packet in its frame");
}

QByteArray nextBytes(fuzz::Input &input, int kind)
{
    const QByteArray bytes = input.block().toByteArray();
    if (kind == 0 || bytes.isEmpty())
        return bytes;
    const QByteArray frame = serialFrame(bytes);
    return kind == 1 ? frame : frame.sliced(1); // its flag is the one that ended the frame before
}

} // namespace

void fuzz::run(QByteArrayView data)
{
    EndpointPair pair;
    SerialFramer bytewise;
    std::vector<SerialPiece> pieces, byBytes;
    for (Input input(data); !input.isEmpty();) {
        const int kind = input.byte() & 3;
        if (kind == 3) {
            stir(pair, input);
            continue;
        }
        const QByteArray bytes = nextBytes(input, kind);
        for (SerialPiece &piece : pair.serial(Exact(bytes).view()))
            pieces.push_back(std::move(piece));
        for (const char byte : bytes) {
            for (SerialPiece &piece : bytewise.take({&byte, 1}))
                byBytes.push_back(std::move(piece));
        }
    }
    for (const SerialPiece &piece : pieces)
        checkPiece(piece);
    check(told(pieces) == told(byBytes), "the parts in which bytes come make no difference");
    checkAgreement(pair);
    (void)checkLayer(Layer::Serial, data);
}

QByteArrayList fuzz::seeds()
{
    const QByteArray getEid = hex("010809c8008102");
    const QByteArray escaped = hex("01090800012a66457e6f4e69387a2825747d452a3d");
    const QByteArray start = hex("01080989007e7d") + QByteArray(61, 'x');
    const QByteArray end = hex("0108095900");
    return {serialFrame(getEid), '\0' + block(serialFrame(getEid)), '\1' + block(getEid),
        '\1' + block(escaped) + '\2' + block(getEid), '\1' + block(start) + '\1' + block(end),
        '\1' + block(start) + hex("03ff03ff") + '\1' + block(end), hex("0312") + '\1' + block(hex("010809c1000002")),
        '\0' + block("noise" + serialFrame(escaped) + "noise"), '\0' + block(hex("7e0107017d0009c800810218057e")),
        '\0' + block(hex("7e0107010809c80081027e0107010809c800810218057e"))};
}
