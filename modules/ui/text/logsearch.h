// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/logdocument.h"
#include "ui/text/pattern.h"

#include <QObject>

namespace ohm {

// The search of a log view: what a search bar drives and shows. Counts go up while the log is being searched in slices.
class LogSearch final : public QObject
{
    Q_OBJECT
public:
    enum class Direction { Forward, Backward };

    explicit LogSearch(QObject *parent)
        : QObject(parent)
    {
    }

    // An empty text ends the search. A broken expression changes nothing.
    Result<void> setPattern(const PatternText &pattern);
    void clear() { (void)setPattern({}); }
    bool isActive() const { return m_pattern.has_value(); }

    // Goes to the match behind or before the current one, beginning at the other end when there is none. What has not been
    // searched yet is waited for; found() tells.
    void find(Direction direction);

    qsizetype count() const; // matches so far
    qsizetype currentIndex() const; // 1 … count(); 0 when there is no current match
    bool isComplete() const { return m_complete; }
    ByteRange current() const { return m_current; }

    void setDocument(LogDocument *document);
    void setStart(ByteOffset start) { m_start = start; } // where a new search begins
    void documentAdvanced(bool complete);
    void forgetCurrent();

Q_SIGNALS:
    void changed(); // count, index or completeness
    void found(const ohm::ByteRange &match);

private:
    bool tryFind(Direction direction);
    std::optional<ByteRange> searched(Direction direction) const;

    LogDocument *m_document = nullptr;
    std::optional<QRegularExpression> m_pattern;
    std::optional<Direction> m_pending;
    ByteRange m_current;
    ByteOffset m_start = 0;
    qsizetype m_lastCount = 0;
    bool m_complete = true;
};

} // namespace ohm
