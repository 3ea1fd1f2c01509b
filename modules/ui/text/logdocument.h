// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/displayline.h"
#include "ui/text/linefilter.h"
#include "ui/text/logreader.h"
#include "ui/text/searchhits.h"

#include <QRegularExpression>

namespace ohm {

struct ByteRange
{
    ByteOffset begin = 0;
    ByteOffset end = 0;

    bool isEmpty() const { return begin >= end; }
    bool contains(ByteOffset offset) const { return offset >= begin && offset < end; }
    bool operator==(const ByteRange &) const = default;
};

struct FilterRule
{
    QRegularExpression pattern;
    int before = 0; // lines of context
    int after = 0;
};

// A log as lines: which there are, which a filter shows, where a search finds something. Reads on in slices, so that whoever
// calls is never kept for long. No widgets here.
class LogDocument final
{
public:
    LogDocument(std::shared_ptr<const ByteLog> log, bool withSent, ByteOffset from = 0);

    // Works on index, filter and search for about `budget`. True when there is nothing left to do.
    bool advance(std::chrono::nanoseconds budget);

    const ByteLog &log() const { return m_reader.log(); }
    const LineIndex &lines() const { return m_index; }
    LineBytes bytes(LineNumber line) { return m_reader.read(m_index.line(line)); }

    void setFilter(std::optional<FilterRule> rule);
    bool isFiltered() const { return m_rule.has_value(); }
    qsizetype matchingLines() const { return m_filter.matchCount(); }

    // The shown lines, counted from 0.
    qsizetype count() const;
    LineNumber at(qsizetype index) const;
    qsizetype indexOf(LineNumber line) const; // of the first shown one at or behind it; count() when none

    void setSearch(std::optional<QRegularExpression> pattern);
    const SearchHits &hits() const { return m_hits; }
    std::vector<ByteRange> searchMatches(LineNumber line);
    std::optional<ByteRange> findNext(ByteOffset from); // the first match that begins at or behind it
    std::optional<ByteRange> findPrevious(ByteOffset before); // the last one that begins before it

private:
    class Budget;

    bool advanceFilter(const Budget &budget);
    bool advanceSearch(const Budget &budget);
    bool passesFilter(LineNumber line);
    int countMatches(LineNumber line);
    void restartSearch();

    LogReader m_reader;
    LineIndex m_index;
    std::optional<FilterRule> m_rule;
    LineFilter m_filter{0, 0, 0};
    std::optional<QRegularExpression> m_search;
    SearchHits m_hits;
};

// Where the expression matches in a decoded line, as bytes of the log. Empty matches are left out.
std::vector<ByteRange> matchRanges(const DisplayLine &line, const LineBytes &bytes, const QRegularExpression &pattern);

} // namespace ohm
