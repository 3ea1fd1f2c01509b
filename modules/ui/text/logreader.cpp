// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/logreader.h"

#include <algorithm>

namespace ohm {

namespace {

constexpr std::size_t windowBytes = 64 * 1024;

}

ByteOffset LineBytes::offsetOf(int byte) const
{
    const auto after =
        std::upper_bound(gaps.begin(), gaps.end(), byte, [](int wanted, const Gap &gap) { return wanted < gap.at; });
    return begin + ByteOffset(byte) + (after == gaps.begin() ? 0 : std::prev(after)->skipped);
}

int LineBytes::byteAt(ByteOffset offset) const
{
    int low = 0;
    int high = int(bytes.size());
    while (low < high) {
        const int middle = (low + high) / 2;
        if (offsetOf(middle) < offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

LineBytes LogReader::read(const LogLine &line)
{
    LineBytes result;
    result.begin = line.begin;
    if (!covers(line))
        load(line);
    if (!covers(line))
        return result;
    const qsizetype from = positionOf(line.begin);
    const qsizetype to = positionOf(line.end);
    result.bytes = QByteArrayView(m_window).sliced(from, to - from);
    const auto first = std::upper_bound(
        m_parts.begin(), m_parts.end(), line.begin, [](ByteOffset wanted, const Part &part) { return wanted < part.offset; });
    for (auto part = first; part != m_parts.end() && part->offset < line.end; ++part) {
        const qsizetype at = part->at - from;
        result.gaps.push_back({int(at), part->offset - line.begin - ByteOffset(at)});
    }
    return result;
}

void LogReader::load(const LogLine &line)
{
    m_window.clear();
    m_parts.clear();
    m_begin = m_end = line.begin;
    for (const BytePiece &piece : m_log->read(line.begin, std::max(windowBytes, line.size()))) {
        if (piece.offset != m_end)
            break; // dropped meanwhile: the line is gone
        if (m_withSent || piece.direction == line.direction) {
            const bool joins =
                !m_parts.empty() && m_parts.back().offset + ByteOffset(m_window.size() - m_parts.back().at) == piece.offset;
            if (!joins)
                m_parts.push_back({piece.offset, m_window.size()});
            m_window += piece.bytes();
        }
        m_end = piece.endOffset();
    }
}

qsizetype LogReader::positionOf(ByteOffset offset) const
{
    const auto after = std::upper_bound(
        m_parts.begin(), m_parts.end(), offset, [](ByteOffset wanted, const Part &part) { return wanted < part.offset; });
    if (after == m_parts.begin())
        return 0;
    const qsizetype limit = after == m_parts.end() ? m_window.size() : after->at;
    return std::min(std::prev(after)->at + qsizetype(offset - std::prev(after)->offset), limit);
}

} // namespace ohm
