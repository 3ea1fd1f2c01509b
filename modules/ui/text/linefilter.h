// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/lineindex.h"

#include <deque>

namespace ohm {

// The lines that a filter leaves: those that match and, as grep -C does, some before and after each. Lines are told in order.
class LineFilter final
{
public:
    LineFilter(LineNumber first, int before, int after)
        : m_before(before)
        , m_after(after)
    {
        m_state.next = m_first = first;
    }

    LineNumber next() const { return m_state.next; } // the line to be told next
    void add(LineNumber line, bool matches);
    void addOpen(LineNumber line, bool matches); // a line that may still grow; forgotten by rollback()
    void rollback();
    void dropBefore(LineNumber line);

    qsizetype size() const { return qsizetype(m_lines.size()); }
    LineNumber at(qsizetype index) const { return m_lines[std::size_t(index)]; }
    qsizetype indexOf(LineNumber line) const; // of the first line >= `line`; size() when none
    qsizetype matchCount() const { return m_state.matches; }

private:
    struct State
    {
        LineNumber next = 0;
        int showAfter = 0; // lines that are still shown behind the last match
        qsizetype matches = 0;
    };

    int m_before;
    int m_after;
    LineNumber m_first = 0;
    State m_state;
    State m_settled; // before addOpen()
    qsizetype m_tentative = 0;
    bool m_hasOpen = false;
    std::deque<LineNumber> m_lines;
};

} // namespace ohm
