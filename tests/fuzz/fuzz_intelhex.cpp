// SPDX-License-Identifier: GPL-3.0-or-later
// Intel HEX files, alone and as firmware.
#include "fuzz/elfmaker.h"
#include "fuzz/fuzztarget.h"
#include "probe/engine/intelhex.h"

#include <numeric>

using namespace ohm;
using namespace ohm::probe;

namespace {

QByteArray record(int type, int offset, const QByteArray &data)
{
    QByteArray bytes;
    for (const int byte : {int(data.size()), offset >> 8, offset, type})
        bytes.append(char(byte));
    bytes += data;
    bytes.append(char(-std::accumulate(bytes.begin(), bytes.end(), 0)));
    return ':' + bytes.toHex().toUpper() + "\r\n";
}

QByteArray linear(std::uint64_t address) { return record(4, 0, QByteArray(1, char(address >> 24)) + char(address >> 16)); }

QByteArray written(const FirmwareImage &image)
{
    QByteArray file;
    for (const FirmwareBlock &block : image.blocks) {
        for (qsizetype at = 0; at < block.bytes.size();) {
            const std::uint64_t address = block.address + std::uint64_t(at);
            const qsizetype size = std::min({qsizetype(16), block.bytes.size() - at, qsizetype(0x10000 - (address & 0xffff))});
            file += linear(address) + record(0, int(address & 0xffff), block.bytes.mid(at, size));
            at += size;
        }
    }
    return file + record(1, 0, {});
}

void checkImage(const FirmwareImage &image)
{
    std::uint64_t end = 0;
    for (const FirmwareBlock &block : image.blocks) {
        fuzz::check(!block.bytes.isEmpty() && block.end() > block.address, "a block has bytes");
        fuzz::check(&block == &image.blocks.front() || block.address > end, "blocks are in order and do not touch");
        end = block.end();
    }
    if (end > 0x1'0000'0000)
        return; // no HEX file can hold it
    const auto again = parseFirmware(written(image), QStringLiteral("again.hex"), {});
    fuzz::check(again && again->blocks.size() == image.blocks.size(), "an image, written and read again");
    for (std::size_t i = 0; i < image.blocks.size(); ++i) {
        fuzz::check(again->blocks[i].address == image.blocks[i].address, "a block is where it was");
        fuzz::same(again->blocks[i].bytes, image.blocks[i].bytes, "a block");
    }
}

// The digits of the input's own lines with right check sums, or nearly none would be taken.
QByteArray mended(QByteArrayView data)
{
    QByteArray file;
    for (const QByteArray &line : data.toByteArray().split('\n')) {
        const QByteArray bytes = QByteArray::fromHex(line.mid(1));
        file += bytes.size() < 4 ? line : record(quint8(bytes[3]), quint8(bytes[1]) << 8 | quint8(bytes[2]), bytes.mid(4, 255));
        file += '\n';
    }
    return file;
}

} // namespace

void fuzz::run(QByteArrayView data)
{
    (void)parseIntelHex(data);
    for (const QByteArray &file : {data.toByteArray(), mended(data)}) {
        if (const auto image = parseFirmware(file, QStringLiteral("input"), {}))
            checkImage(*image);
    }
}

QByteArrayList fuzz::seeds()
{
    const QByteArray end = record(1, 0, {});
    return {linear(0x08000000) + record(0, 0, "sixteen bytes 16") + record(0, 16, "more") + record(5, 0, hex("08000001")) + end,
        record(2, 0, hex("f000")) + record(0, 0xfffc, "over the end") + record(3, 0, hex("f0000100")) + end,
        record(0, 0x100, "x") + end, linear(0xffff0000) + record(0, 0xfff0, "sixteen bytes 16") + end, makeElf(32, false),
        makeElf(64, true), end};
}
