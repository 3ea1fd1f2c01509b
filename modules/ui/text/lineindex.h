// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stream/bytelog.h"
#include "ui/text/escapescanner.h"

#include <deque>
#include <vector>

namespace ohm {

using LineNumber = std::int64_t; // counts every line since the log began; lines that were dropped keep their numbers
using ByteOffset = std::uint64_t; // as in ByteLog

// One line of a log: the bytes [begin, end) with the line's end (CR, LF or CR LF), all in one direction.
struct LogLine
{
    ByteOffset begin = 0;
    ByteOffset end = 0;
    Instant at; // when its first byte came, to the microsecond
    Direction direction = Direction::Received;
    bool continues = false; // it goes on the line before, which was too long for one

    std::size_t size() const { return end - begin; }
};

// Where the lines of a log begin, found as the bytes come in and at about 8 bytes of memory per line. How the bytes were cut
// into pieces changes nothing. A line ends with LF, CR LF or a CR of its own; CRs right before an LF (up to 8) are one end
// with it. A line longer than `segmentBytes` is cut, but never inside a character or an escape sequence (unless that is longer
// than 64 bytes). When the direction changes, a new line begins; without the sent bytes, what was received around them joins.
// The pen that SGR sequences have set lasts over line ends.
class LineIndex final
{
public:
    static constexpr std::size_t defaultSegment = 4096;

    explicit LineIndex(bool withSent = true, std::size_t segmentBytes = defaultSegment)
        : m_withSent(withSent)
        , m_segment(segmentBytes)
    {
    }

    // What is before `offset` is not looked at. Only before anything was read.
    void startAt(ByteOffset offset) { m_end = offset; }

    // Reads on from where it stands, at most `maxBytes`, and forgets what the log has dropped. True when it has caught up.
    bool advance(const ByteLog &log, std::size_t maxBytes);
    void feed(ByteOffset offset, QByteArrayView bytes, Instant at, Direction direction);
    void dropBefore(ByteOffset offset); // forgets lines that begin before it

    LineNumber firstLine() const { return m_blocks.empty() ? m_nextLine : m_blocks.front().firstLine; }
    LineNumber endLine() const { return m_nextLine; } // one past the last
    LineNumber endOfComplete() const { return m_nextLine - (m_open ? 1 : 0); } // lines from here on may still grow
    ByteOffset endOffset() const { return m_end; }

    LogLine line(LineNumber number) const; // firstLine() <= number < endLine()
    TextStyle penAt(LineNumber number) const; // the pen with which the line begins
    LineNumber lineAt(ByteOffset offset) const; // the line that holds the byte; the nearest one when none does
    std::size_t memoryUsed() const; // bytes

private:
    struct Entry
    {
        quint32 offset; // from the block's; the two top bits say sent and continues
        quint32 micros; // from the block's
    };
    struct Block
    {
        LineNumber firstLine;
        ByteOffset offset;
        std::int64_t micros;
        std::vector<Entry> entries;
    };
    struct PenChange
    {
        LineNumber line;
        TextStyle pen;
    };
    struct Voice // what one direction carries over from piece to piece
    {
        EscapeScanner scanner;
        TextStyle pen;
        bool swallowLineFeed = false;
    };

    Voice &voice() { return m_voices[std::size_t(m_direction)]; }
    void beginPiece(ByteOffset offset, Direction direction);
    const char *takeCarriageReturns(const char *at);
    const char *takeText(const char *at, const char *end);
    const char *takeOverlong(const char *at);
    void scanPen(const char *at, const char *end);
    void settleCarriageReturns();
    void beginLine(ByteOffset offset, bool continues);
    void addEntry(ByteOffset offset, bool continues);
    void endLineHere();
    const Block &blockOf(LineNumber number) const;
    LogLine decode(const Block &block, std::size_t entry) const;

    bool m_withSent;
    std::size_t m_segment;
    std::deque<Block> m_blocks;
    std::deque<PenChange> m_penChanges;
    LineNumber m_nextLine = 0;
    ByteOffset m_end = 0; // bytes before it have been looked at
    ByteOffset m_lineBegin = 0; // of the line that is open
    bool m_open = false; // the last line has no end yet
    bool m_cut = false; // the last line ended for want of room
    int m_carriageReturns = 0; // seen at the end of the last line, which an LF may still join
    Direction m_direction = Direction::Received;
    Instant m_at;
    Voice m_voices[2];
};

} // namespace ohm
