// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serial/engine/textencoding.h"
#include "stream/bytelog.h"

#include <QString>

#include <limits>
#include <vector>

namespace ohm::serial {

// Received bytes as text that knows where it came from. UTF-8 is decoded; a byte that is no part of valid UTF-8 stands as the
// four characters \xNN, so that nothing is lost from sight. A character whose bytes have not all come is held back until they
// have, or until finish(). Latin-1 takes every byte for a character.
class ReceivedText final
{
public:
    explicit ReceivedText(TextEncoding encoding = TextEncoding::Utf8)
        : m_encoding(encoding)
    {
    }

    // Received pieces only, in order; `maxBytes` cuts the piece.
    void add(const BytePiece &piece, std::size_t maxBytes = std::numeric_limits<std::size_t>::max());
    void finish(); // no more is coming: what was held back becomes \xNN
    bool isHoldingBack() const { return !m_pending.isEmpty(); }

    const QString &text() const { return m_text; }
    std::uint64_t endOffset() const
    {
        return m_end - std::uint64_t(m_pending.size());
    } // of the log: bytes before it are in the text

    // The offset in the log right behind the character before `position`: where reading goes on after text()[0, position).
    std::uint64_t offsetBefore(qsizetype position) const;
    Instant timeAt(qsizetype position) const; // when the character's bytes came

    void dropFront(qsizetype characters); // to bound the memory of a long search

private:
    struct Run // characters of one piece: from `position` of the text on
    {
        qsizetype position;
        Instant at;
    };

    void take(char byte, std::uint64_t offset, Instant at);
    void takeCharacter();
    void escapePending();
    void append(QStringView characters, std::uint64_t endOffset);

    TextEncoding m_encoding;
    QString m_text;
    std::vector<std::uint64_t> m_ends; // per UTF-16 unit: the offset behind its last byte
    std::vector<Run> m_runs;
    std::uint64_t m_front = 0; // where the text begins when something was dropped
    std::uint64_t m_end = 0;
    QByteArray m_pending; // the begin of a character
    std::vector<std::uint64_t> m_pendingEnds;
    int m_needed = 0; // bytes that the pending character has in all
    Instant m_pendingAt;
};

} // namespace ohm::serial
