// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/logdocument.h"

#include "ui/text/linedecoder.h"

#include <algorithm>

namespace ohm {

namespace {

constexpr std::size_t indexSlice = 256 * 1024;

} // namespace

class LogDocument::Budget final
{
public:
    explicit Budget(std::chrono::nanoseconds duration)
        : m_deadline(Deadline::after(duration))
    {
    }
    bool isSpent() const { return m_deadline.isOver(); }

private:
    Deadline m_deadline;
};

LogDocument::LogDocument(std::shared_ptr<const ByteLog> log, bool withSent, ByteOffset from)
    : m_reader(std::move(log), withSent)
    , m_index(withSent)
{
    m_index.startAt(from);
}

bool LogDocument::advance(std::chrono::nanoseconds duration)
{
    const Budget budget(duration);
    m_hits.rollback();
    m_filter.rollback();
    bool done = m_index.advance(log(), indexSlice);
    while (!done && !budget.isSpent())
        done = m_index.advance(log(), indexSlice);
    m_filter.dropBefore(m_index.firstLine());
    m_hits.dropBefore(m_index.firstLine());
    done = advanceFilter(budget) && done;
    return advanceSearch(budget) && done;
}

bool LogDocument::advanceFilter(const Budget &budget)
{
    if (!m_rule)
        return true;
    const LineNumber complete = m_index.endOfComplete();
    for (; m_filter.next() < complete; m_filter.add(m_filter.next(), passesFilter(m_filter.next()))) {
        if (budget.isSpent())
            return false;
    }
    if (complete < m_index.endLine())
        m_filter.addOpen(complete, passesFilter(complete));
    return true;
}

bool LogDocument::advanceSearch(const Budget &budget)
{
    if (!m_search)
        return true;
    const LineNumber complete = m_index.endOfComplete();
    for (qsizetype i = indexOf(m_hits.next()); i < count() && at(i) < complete; ++i) {
        if (budget.isSpent())
            return false;
        m_hits.add(at(i), countMatches(at(i)));
    }
    if (complete < m_index.endLine() && count() > 0 && at(count() - 1) == complete)
        m_hits.addOpen(complete, countMatches(complete));
    return true;
}

bool LogDocument::passesFilter(LineNumber line) { return m_rule->pattern.match(plainText(bytes(line).bytes)).hasMatch(); }

int LogDocument::countMatches(LineNumber line)
{
    const QString text = plainText(bytes(line).bytes);
    int count = 0;
    for (auto matches = m_search->globalMatch(text); matches.hasNext();)
        count += matches.next().capturedLength() > 0 ? 1 : 0;
    return count;
}

void LogDocument::setFilter(std::optional<FilterRule> rule)
{
    m_rule = std::move(rule);
    m_filter = LineFilter(m_index.firstLine(), m_rule ? m_rule->before : 0, m_rule ? m_rule->after : 0);
    restartSearch();
}

void LogDocument::setSearch(std::optional<QRegularExpression> pattern)
{
    m_search = std::move(pattern);
    restartSearch();
}

void LogDocument::restartSearch() { m_hits.restart(m_index.firstLine()); }

qsizetype LogDocument::count() const { return m_rule ? m_filter.size() : qsizetype(m_index.endLine() - m_index.firstLine()); }

LineNumber LogDocument::at(qsizetype index) const { return m_rule ? m_filter.at(index) : m_index.firstLine() + index; }

qsizetype LogDocument::indexOf(LineNumber line) const
{
    if (m_rule)
        return m_filter.indexOf(line);
    return qsizetype(std::clamp(line, m_index.firstLine(), m_index.endLine()) - m_index.firstLine());
}

std::vector<ByteRange> LogDocument::searchMatches(LineNumber line)
{
    if (!m_search)
        return {};
    const LineBytes read = bytes(line);
    return matchRanges(decodeText(read.bytes, {}), read, *m_search);
}

std::optional<ByteRange> LogDocument::findNext(ByteOffset from)
{
    const LineNumber start = m_index.lineAt(from);
    for (auto line = m_hits.firstFrom(start); line; line = m_hits.firstFrom(*line + 1)) {
        for (const ByteRange &match : searchMatches(*line)) {
            if (match.begin >= from)
                return match;
        }
        if (*line > start)
            break; // its matches all lie behind `from`: it was dropped or changed meanwhile
    }
    return std::nullopt;
}

std::optional<ByteRange> LogDocument::findPrevious(ByteOffset before)
{
    const LineNumber start = m_index.lineAt(before);
    for (auto line = m_hits.lastUpTo(start); line; line = m_hits.lastUpTo(*line - 1)) {
        const std::vector<ByteRange> matches = searchMatches(*line);
        for (auto match = matches.rbegin(); match != matches.rend(); ++match) {
            if (match->begin < before)
                return *match;
        }
        if (*line < start)
            break;
    }
    return std::nullopt;
}

std::vector<ByteRange> matchRanges(const DisplayLine &line, const LineBytes &bytes, const QRegularExpression &pattern)
{
    std::vector<ByteRange> ranges;
    const auto cellAt = [&line](qsizetype text) {
        const auto after = std::upper_bound(line.cells.begin(), line.cells.end(), text,
            [](qsizetype wanted, const DisplayLine::Cell &cell) { return wanted < cell.text; });
        return std::prev(after);
    };
    for (auto matches = pattern.globalMatch(line.text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedLength() == 0)
            continue;
        const auto first = cellAt(match.capturedStart());
        const auto last = cellAt(match.capturedEnd() - 1);
        ranges.push_back({bytes.offsetOf(first->byte), bytes.offsetOf(last->byte + last->bytes - 1) + 1});
    }
    return ranges;
}

} // namespace ohm
