// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/loglayout.h"

#include "ui/text/linedecoder.h"

namespace ohm {

namespace {

constexpr int widestRow = 64; // bytes; more cannot be compared by eye

}

int LogLayout::bytesPerRow() const
{
    int bytes = 8;
    const int limit = mode == LogMode::Mixed ? 16 : widestRow;
    const auto needed = [this](int count) { return mode == LogMode::Mixed ? mixedColumns(count) : hexColumns(count); };
    while (bytes + 8 <= limit && needed(bytes + 8) <= columns)
        bytes += 8;
    return bytes;
}

ByteOffset LaidLine::offsetOfByte(int byte) const { return LineBytes{line.begin, {}, gaps}.offsetOf(byte); }

int LaidLine::byteAt(ByteOffset offset) const
{
    int byte = int(std::clamp<ByteOffset>(offset, line.begin, line.end) - line.begin);
    while (byte > 0 && offsetOfByte(byte - 1) >= offset)
        --byte;
    return byte;
}

LaidLine layOut(LogDocument &document, const LogLayout &layout, LineNumber number)
{
    LaidLine laid;
    laid.line = document.lines().line(number);
    const LineBytes read = document.bytes(number);
    laid.gaps = read.gaps;
    if (layout.mode == LogMode::Text) {
        laid.display = decodeText(read.bytes, document.lines().penAt(number));
        if (layout.wrap)
            wrapRows(laid.display, layout.columns);
        laid.contentEnd = read.offsetOf(int(withoutLineEnd(read.bytes).size()));
    } else if (layout.mode == LogMode::Hex) {
        laid.display = decodeHex(read.bytes, layout.bytesPerRow());
        laid.contentEnd = laid.line.end;
    } else {
        laid.display = decodeMixed(read.bytes, laid.line.begin, layout.bytesPerRow());
        laid.contentEnd = laid.line.end;
    }
    return laid;
}

} // namespace ohm
