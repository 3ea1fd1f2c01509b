// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/searchhits.h"

#include <algorithm>

namespace ohm {

void SearchHits::restart(LineNumber first)
{
    *this = SearchHits();
    m_next = first;
}

void SearchHits::add(LineNumber line, int matches)
{
    if (matches > 0)
        m_hits.push_back({line, m_counted});
    m_counted += matches;
    m_next = line + 1;
}

void SearchHits::addOpen(LineNumber line, int matches)
{
    add(line, matches);
    m_open = line;
    m_openMatches = matches;
}

void SearchHits::rollback()
{
    if (!m_open)
        return;
    if (!m_hits.empty() && m_hits.back().line == *m_open) {
        m_hits.pop_back();
        m_counted -= m_openMatches;
    }
    m_next = *m_open;
    m_open.reset();
}

void SearchHits::dropBefore(LineNumber line)
{
    skipTo(line);
    const auto kept = lowerBound(line);
    m_dropped = kept == m_hits.end() ? m_counted : kept->before;
    m_hits.erase(m_hits.cbegin(), kept);
}

std::deque<SearchHits::Hit>::const_iterator SearchHits::lowerBound(LineNumber line) const
{
    return std::lower_bound(
        m_hits.begin(), m_hits.end(), line, [](const Hit &hit, LineNumber wanted) { return hit.line < wanted; });
}

qsizetype SearchHits::countBefore(LineNumber line) const
{
    const auto hit = lowerBound(line);
    return (hit == m_hits.end() ? m_counted : hit->before) - m_dropped;
}

std::optional<LineNumber> SearchHits::firstFrom(LineNumber line) const
{
    const auto hit = lowerBound(line);
    return hit == m_hits.end() ? std::nullopt : std::optional(hit->line);
}

std::optional<LineNumber> SearchHits::lastUpTo(LineNumber line) const
{
    const auto hit = lowerBound(line + 1);
    return hit == m_hits.begin() ? std::nullopt : std::optional(std::prev(hit)->line);
}

} // namespace ohm
