// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/lineindex.h"

#include <deque>
#include <optional>

namespace ohm {

// Which lines a search has found something in, and how often. Lines are told in order.
class SearchHits final
{
public:
    void restart(LineNumber first);
    LineNumber next() const { return m_next; } // lines from here on have not been looked at

    void add(LineNumber line, int matches);
    void addOpen(LineNumber line, int matches); // a line that may still grow; forgotten by rollback()
    void rollback();
    void dropBefore(LineNumber line);
    void skipTo(LineNumber line) { m_next = std::max(m_next, line); }

    qsizetype total() const { return m_counted - m_dropped; }
    qsizetype countBefore(LineNumber line) const; // matches in earlier lines
    std::optional<LineNumber> firstFrom(LineNumber line) const; // the first hit at or behind the line
    std::optional<LineNumber> lastUpTo(LineNumber line) const; // the last hit at or before the line

private:
    struct Hit
    {
        LineNumber line;
        qsizetype before; // matches counted before it, dropped ones too
    };

    std::deque<Hit>::const_iterator lowerBound(LineNumber line) const;

    std::deque<Hit> m_hits;
    LineNumber m_next = 0;
    qsizetype m_counted = 0;
    qsizetype m_dropped = 0;
    std::optional<LineNumber> m_open;
    int m_openMatches = 0;
};

} // namespace ohm
