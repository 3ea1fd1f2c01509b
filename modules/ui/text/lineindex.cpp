// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/lineindex.h"

#include <algorithm>
#include <cstring>

namespace ohm {

namespace {

constexpr quint32 sentBit = 0x8000'0000;
constexpr quint32 continuesBit = 0x4000'0000;
constexpr quint32 offsetMask = 0x3fff'ffff;
constexpr std::size_t linesPerBlock = 1024;
constexpr int maxCarriageReturns = 8;
constexpr std::size_t overlongBytes = 64;

std::int64_t toMicros(Instant at) { return at.ns / 1000; }

bool isContinuationByte(char byte) { return (uchar(byte) & 0xc0) == 0x80; }

const char *find(const char *at, const char *end, char byte)
{
    const void *found = at < end ? std::memchr(at, byte, std::size_t(end - at)) : nullptr;
    return found ? static_cast<const char *>(found) : end;
}

} // namespace

bool LineIndex::advance(const ByteLog &log, std::size_t maxBytes)
{
    for (const BytePiece &piece : log.read(m_end, maxBytes))
        feed(piece.offset, piece.bytes(), piece.at, piece.direction);
    if (log.firstOffset() > m_end) // cleared, or dropped faster than we read
        beginPiece(log.firstOffset(), m_direction);
    dropBefore(log.firstOffset());
    return m_end >= log.endOffset();
}

void LineIndex::feed(ByteOffset offset, QByteArrayView bytes, Instant at, Direction direction)
{
    if (direction == Direction::Sent && !m_withSent && offset == m_end) {
        m_end += ByteOffset(bytes.size());
        return;
    }
    beginPiece(offset, direction);
    m_at = at;
    const char *p = bytes.data();
    const char *const end = p + bytes.size();
    if (p < end && voice().swallowLineFeed) {
        voice().swallowLineFeed = false;
        if (*p == '\n') {
            ++p;
            ++m_end;
        }
    }
    while (p < end)
        p = m_carriageReturns > 0 ? takeCarriageReturns(p) : takeText(p, end);
}

void LineIndex::beginPiece(ByteOffset offset, Direction direction)
{
    if (offset == m_end && direction == m_direction)
        return;
    const bool maySwallow = m_carriageReturns > 0 && offset == m_end;
    settleCarriageReturns();
    endLineHere();
    voice().swallowLineFeed = maySwallow;
    if (offset != m_end) {
        // Bytes were dropped before they were read: nothing is known of the state that they left.
        m_voices[0] = {};
        m_voices[1] = {};
        m_end = offset;
    }
    m_direction = direction;
}

// The line has ended at a CR: an LF belongs to that end, another CR may, anything else begins a line.
const char *LineIndex::takeCarriageReturns(const char *at)
{
    if (*at == '\n') {
        m_carriageReturns = 0;
    } else if (*at == '\r' && m_carriageReturns < maxCarriageReturns) {
        ++m_carriageReturns;
    } else {
        settleCarriageReturns();
        return at;
    }
    ++m_end;
    return at + 1;
}

// No LF came: each CR after the first one ended a line of its own.
void LineIndex::settleCarriageReturns()
{
    const ByteOffset first = m_end - ByteOffset(m_carriageReturns);
    for (int i = 1; i < m_carriageReturns; ++i)
        addEntry(first + ByteOffset(i), false);
    m_carriageReturns = 0;
}

const char *LineIndex::takeText(const char *at, const char *end)
{
    if (!m_open)
        beginLine(m_end, m_cut);
    const std::size_t length = m_end - m_lineBegin;
    if (length >= m_segment)
        return takeOverlong(at);
    const char *limit = at + std::min<std::size_t>(std::size_t(end - at), m_segment - length);
    const char *lineFeed = find(at, limit, '\n');
    const char *stop = find(at, lineFeed, '\r');
    scanPen(at, stop);
    m_end += ByteOffset(stop - at);
    if (stop == limit)
        return stop;
    m_carriageReturns = *stop == '\r' ? 1 : 0;
    ++m_end;
    endLineHere();
    return stop + 1;
}

// The line has no room for more, but its last character or escape sequence may need a few bytes.
const char *LineIndex::takeOverlong(const char *at)
{
    const bool unfinished = isContinuationByte(*at) || !voice().scanner.isGround();
    const bool ending = *at == '\n' || *at == '\r';
    if (!ending && (!unfinished || m_end - m_lineBegin >= m_segment + overlongBytes)) {
        endLineHere();
        m_cut = true;
        return at;
    }
    scanPen(at, at + 1);
    ++m_end;
    if (ending) {
        m_carriageReturns = *at == '\r' ? 1 : 0;
        endLineHere();
    }
    return at + 1;
}

void LineIndex::scanPen(const char *at, const char *end)
{
    auto &[scanner, pen, swallow] = voice();
    while (at < end) {
        if (scanner.isGround())
            at = find(at, end, '\x1b');
        if (at < end)
            scanner.feed(uchar(*at++), pen);
    }
}

void LineIndex::beginLine(ByteOffset offset, bool continues)
{
    addEntry(offset, continues);
    m_lineBegin = offset;
    m_open = true;
    m_cut = false;
}

void LineIndex::addEntry(ByteOffset offset, bool continues)
{
    const std::int64_t micros = toMicros(m_at);
    const bool fits = !m_blocks.empty() && m_blocks.back().entries.size() < linesPerBlock
        && offset - m_blocks.back().offset <= offsetMask && micros >= m_blocks.back().micros
        && micros - m_blocks.back().micros <= 0xffff'ffff;
    if (!fits) {
        m_blocks.push_back({m_nextLine, offset, micros, {}});
        m_blocks.back().entries.reserve(linesPerBlock);
    }
    Block &block = m_blocks.back();
    const quint32 flags = (m_direction == Direction::Sent ? sentBit : 0) | (continues ? continuesBit : 0);
    block.entries.push_back({quint32(offset - block.offset) | flags, quint32(micros - block.micros)});
    const TextStyle last = m_penChanges.empty() ? TextStyle() : m_penChanges.back().pen;
    if (const TextStyle pen = voice().pen; pen != last)
        m_penChanges.push_back({m_nextLine, pen});
    ++m_nextLine;
}

void LineIndex::endLineHere()
{
    m_open = false;
    m_cut = false;
    voice().scanner.abort();
}

void LineIndex::dropBefore(ByteOffset offset)
{
    const auto isDropped = [&](const Entry &entry, const Block &block) {
        return block.offset + (entry.offset & offsetMask) < offset;
    };
    while (!m_blocks.empty() && isDropped(m_blocks.front().entries.back(), m_blocks.front())) {
        if (m_blocks.size() == 1)
            endLineHere();
        m_blocks.pop_front();
    }
    if (!m_blocks.empty()) {
        Block &block = m_blocks.front();
        std::size_t dropped = 0;
        while (isDropped(block.entries[dropped], block))
            ++dropped;
        block.entries.erase(block.entries.begin(), block.entries.begin() + std::ptrdiff_t(dropped));
        block.firstLine += LineNumber(dropped);
    }
    while (m_penChanges.size() > 1 && m_penChanges[1].line <= firstLine())
        m_penChanges.pop_front();
}

const LineIndex::Block &LineIndex::blockOf(LineNumber number) const
{
    const auto after = std::upper_bound(m_blocks.begin(), m_blocks.end(), number,
        [](LineNumber wanted, const Block &block) { return wanted < block.firstLine; });
    return *std::prev(after);
}

LogLine LineIndex::decode(const Block &block, std::size_t entry) const
{
    const Entry &packed = block.entries[entry];
    LogLine line;
    line.begin = block.offset + (packed.offset & offsetMask);
    line.at = {(block.micros + packed.micros) * 1000};
    line.direction = packed.offset & sentBit ? Direction::Sent : Direction::Received;
    line.continues = packed.offset & continuesBit;
    return line;
}

LogLine LineIndex::line(LineNumber number) const
{
    const Block &block = blockOf(number);
    const auto entry = std::size_t(number - block.firstLine);
    LogLine line = decode(block, entry);
    if (entry + 1 < block.entries.size())
        line.end = block.offset + (block.entries[entry + 1].offset & offsetMask);
    else
        line.end = number + 1 < m_nextLine ? blockOf(number + 1).offset : m_end;
    return line;
}

TextStyle LineIndex::penAt(LineNumber number) const
{
    const auto after = std::upper_bound(m_penChanges.begin(), m_penChanges.end(), number,
        [](LineNumber wanted, const PenChange &change) { return wanted < change.line; });
    return after == m_penChanges.begin() ? TextStyle() : std::prev(after)->pen;
}

LineNumber LineIndex::lineAt(ByteOffset offset) const
{
    if (m_blocks.empty() || offset < m_blocks.front().offset)
        return firstLine();
    const auto after = std::upper_bound(
        m_blocks.begin(), m_blocks.end(), offset, [](ByteOffset wanted, const Block &block) { return wanted < block.offset; });
    const Block &block = *std::prev(after);
    const auto entry = std::upper_bound(block.entries.begin(), block.entries.end(), offset - block.offset,
        [](ByteOffset wanted, const Entry &packed) { return wanted < (packed.offset & offsetMask); });
    return std::max(block.firstLine, block.firstLine + LineNumber(entry - block.entries.begin()) - 1);
}

std::size_t LineIndex::memoryUsed() const
{
    return m_blocks.size() * (sizeof(Block) + linesPerBlock * sizeof(Entry)) + m_penChanges.size() * sizeof(PenChange);
}

} // namespace ohm
