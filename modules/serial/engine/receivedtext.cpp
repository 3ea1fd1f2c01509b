// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/engine/receivedtext.h"

#include <algorithm>

namespace ohm::serial {

namespace {

// The length that a lead byte announces (RFC 3629, section 3); 0 for bytes that begin no character.
int lengthOf(uchar lead)
{
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return 2;
    if (lead >= 0xE0 && lead <= 0xEF)
        return 3;
    if (lead >= 0xF0 && lead <= 0xF4)
        return 4;
    return 0;
}

// The second byte decides about overlong forms, surrogates and what lies beyond U+10FFFF (RFC 3629, section 4).
bool mayFollow(const QByteArray &pending, uchar byte)
{
    if ((byte & 0xC0) != 0x80)
        return false;
    if (pending.size() > 1)
        return true;
    switch (uchar(pending[0])) {
    case 0xE0:
        return byte >= 0xA0;
    case 0xED:
        return byte <= 0x9F;
    case 0xF0:
        return byte >= 0x90;
    case 0xF4:
        return byte <= 0x8F;
    default:
        return true;
    }
}

QString escaped(uchar byte)
{
    static constexpr char digits[] = "0123456789abcdef";
    const char text[] = {'\\', 'x', digits[byte >> 4], digits[byte & 15]};
    return QString::fromLatin1(text, sizeof text);
}

} // namespace

void ReceivedText::add(const BytePiece &piece, std::size_t maxBytes)
{
    const std::size_t size = std::min(piece.size, maxBytes);
    if (m_end == 0)
        m_front = piece.offset;
    for (std::size_t i = 0; i < size; ++i)
        take(piece.data[i], piece.offset + i, piece.at);
    m_end = piece.offset + size;
}

void ReceivedText::take(char byte, std::uint64_t offset, Instant at)
{
    if (m_encoding == TextEncoding::Latin1) {
        m_pendingAt = at;
        append(QString(QLatin1Char(byte)), offset + 1);
        return;
    }
    if (!m_pending.isEmpty() && !mayFollow(m_pending, uchar(byte)))
        escapePending();
    if (m_pending.isEmpty()) {
        m_pendingAt = at;
        m_needed = lengthOf(uchar(byte));
    }
    m_pending.append(byte);
    m_pendingEnds.push_back(offset + 1);
    if (m_needed == 0)
        escapePending();
    else if (m_pending.size() == m_needed)
        takeCharacter();
}

void ReceivedText::takeCharacter()
{
    append(QString::fromUtf8(m_pending), m_pendingEnds.back());
    m_pending.clear();
    m_pendingEnds.clear();
}

void ReceivedText::escapePending()
{
    for (qsizetype i = 0; i < m_pending.size(); ++i)
        append(escaped(uchar(m_pending[i])), m_pendingEnds[std::size_t(i)]);
    m_pending.clear();
    m_pendingEnds.clear();
}

void ReceivedText::append(QStringView characters, std::uint64_t endOffset)
{
    if (m_runs.empty() || m_runs.back().at != m_pendingAt)
        m_runs.push_back({m_text.size(), m_pendingAt});
    m_text += characters;
    m_ends.insert(m_ends.end(), std::size_t(characters.size()), endOffset);
}

void ReceivedText::finish() { escapePending(); }

std::uint64_t ReceivedText::offsetBefore(qsizetype position) const
{
    return position > 0 ? m_ends[std::size_t(position - 1)] : m_front;
}

Instant ReceivedText::timeAt(qsizetype position) const
{
    const auto after = std::ranges::upper_bound(m_runs, position, {}, &Run::position);
    return after == m_runs.begin() ? Instant() : std::prev(after)->at;
}

void ReceivedText::dropFront(qsizetype characters)
{
    if (characters <= 0)
        return;
    m_front = offsetBefore(characters);
    m_text.remove(0, characters);
    m_ends.erase(m_ends.begin(), m_ends.begin() + characters);
    const auto keep = std::ranges::upper_bound(m_runs, characters, {}, &Run::position);
    if (keep != m_runs.begin())
        m_runs.erase(m_runs.begin(), std::prev(keep));
    for (Run &run : m_runs)
        run.position = std::max<qsizetype>(0, run.position - characters);
}

} // namespace ohm::serial
