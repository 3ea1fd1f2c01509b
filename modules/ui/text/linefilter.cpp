// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/linefilter.h"

#include <algorithm>

namespace ohm {

void LineFilter::add(LineNumber line, bool matches)
{
    if (matches) {
        const LineNumber shown = m_lines.empty() ? m_first : m_lines.back() + 1;
        for (LineNumber n = std::max(shown, line - m_before); n <= line; ++n)
            m_lines.push_back(n);
        m_state.showAfter = m_after;
        ++m_state.matches;
    } else if (m_state.showAfter > 0) {
        m_lines.push_back(line);
        --m_state.showAfter;
    }
    m_state.next = line + 1;
}

void LineFilter::addOpen(LineNumber line, bool matches)
{
    m_settled = m_state;
    m_tentative = size();
    m_hasOpen = true;
    add(line, matches);
    m_tentative = size() - m_tentative;
}

void LineFilter::rollback()
{
    if (!m_hasOpen)
        return;
    m_state = m_settled;
    m_lines.erase(m_lines.end() - std::min(m_tentative, size()), m_lines.end());
    m_hasOpen = false;
}

void LineFilter::dropBefore(LineNumber line)
{
    m_first = std::max(m_first, line);
    m_state.next = std::max(m_state.next, line);
    m_lines.erase(m_lines.begin(), m_lines.begin() + indexOf(line));
}

qsizetype LineFilter::indexOf(LineNumber line) const
{
    return std::lower_bound(m_lines.begin(), m_lines.end(), line) - m_lines.begin();
}

} // namespace ohm
