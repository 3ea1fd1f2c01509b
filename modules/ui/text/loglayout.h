// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/logdocument.h"

namespace ohm {

enum class LogMode { Text, Hex, Mixed };

// How lines become rows. A plain value: two equal layouts break every line alike.
struct LogLayout
{
    LogMode mode = LogMode::Text;
    bool wrap = true; // text only; the hex modes always break their rows
    int columns = 80; // that are visible

    bool operator==(const LogLayout &) const = default;
    int bytesPerRow() const; // of the hex modes: what fits, a multiple of 8
    bool scrollsSideways() const { return mode == LogMode::Text && !wrap; }
};

// A line as it is laid out, with its bytes' places in the log.
struct LaidLine
{
    DisplayLine display;
    LogLine line;
    ByteOffset contentEnd = 0; // where its shown bytes end
    std::vector<LineBytes::Gap> gaps;

    ByteOffset offsetOf(const DisplayLine::Cell &cell) const { return offsetOfByte(cell.byte); }
    ByteOffset endOf(const DisplayLine::Cell &cell) const { return offsetOfByte(cell.byte + cell.bytes - 1) + 1; }
    int byteAt(ByteOffset offset) const;

private:
    ByteOffset offsetOfByte(int byte) const;
};

LaidLine layOut(LogDocument &document, const LogLayout &layout, LineNumber line);

} // namespace ohm
