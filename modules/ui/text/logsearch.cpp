// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/logsearch.h"

namespace ohm {

Result<void> LogSearch::setPattern(const PatternText &pattern)
{
    std::optional<QRegularExpression> compiled;
    if (!pattern.text.isEmpty()) {
        Result<QRegularExpression> result = compilePattern(pattern);
        if (!result)
            return std::unexpected(result.error());
        compiled = *result;
    }
    m_pattern = compiled;
    m_current = {};
    m_pending.reset();
    m_complete = !m_document || !m_pattern;
    if (m_document)
        m_document->setSearch(m_pattern);
    Q_EMIT changed();
    return {};
}

void LogSearch::setDocument(LogDocument *document)
{
    m_document = document;
    m_current = {};
    m_complete = !m_document || !m_pattern;
    if (m_document && m_pattern)
        m_document->setSearch(m_pattern);
    Q_EMIT changed();
}

void LogSearch::find(Direction direction)
{
    if (!m_document || !m_pattern)
        return;
    m_pending = direction;
    if (tryFind(direction) || m_complete)
        m_pending.reset();
    Q_EMIT changed();
}

bool LogSearch::tryFind(Direction direction)
{
    const std::optional<ByteRange> match = searched(direction);
    if (!match)
        return false;
    m_current = *match;
    Q_EMIT found(m_current);
    return true;
}

std::optional<ByteRange> LogSearch::searched(Direction direction) const
{
    const bool hasCurrent = !m_current.isEmpty();
    if (direction == Direction::Forward) {
        if (auto match = m_document->findNext(hasCurrent ? m_current.begin + 1 : m_start))
            return match;
        return m_complete ? m_document->findNext(0) : std::nullopt;
    }
    if (auto match = m_document->findPrevious(hasCurrent ? m_current.begin : m_start))
        return match;
    return m_complete ? m_document->findPrevious(m_document->lines().endOffset()) : std::nullopt;
}

qsizetype LogSearch::count() const { return m_document && m_pattern ? m_document->hits().total() : 0; }

qsizetype LogSearch::currentIndex() const
{
    if (!m_document || m_current.isEmpty())
        return 0;
    const LineNumber line = m_document->lines().lineAt(m_current.begin);
    if (line >= m_document->lines().endLine())
        return 0;
    qsizetype index = m_document->hits().countBefore(line);
    for (const ByteRange &match : m_document->searchMatches(line)) {
        ++index;
        if (match.begin >= m_current.begin)
            return index;
    }
    return 0;
}

void LogSearch::documentAdvanced(bool complete)
{
    if (!m_pattern)
        return;
    if (m_current.begin < m_document->log().firstOffset())
        m_current = {};
    const bool news = complete != m_complete || count() != m_lastCount;
    m_complete = complete;
    m_lastCount = count();
    if (m_pending && (tryFind(*m_pending) || complete))
        m_pending.reset();
    if (news)
        Q_EMIT changed();
}

void LogSearch::forgetCurrent()
{
    if (m_current.isEmpty())
        return;
    m_start = m_current.begin;
    m_current = {};
    Q_EMIT changed();
}

} // namespace ohm
