// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/loglayout.h"

namespace ohm {

// A row on the screen: the row-th of the line's. Lines keep their numbers while the log drops old ones, so that what is
// shown stays where it is.
struct RowPlace
{
    LineNumber line = 0;
    int row = 0;

    auto operator<=>(const RowPlace &) const = default;
};

// Which rows of a document are visible. Counts in lines, because the rows of all lines are never known: only those near the
// screen are ever laid out.
class LogScroller final
{
public:
    explicit LogScroller(LogDocument &document)
        : m_document(document)
    {
    }

    void setLayout(const LogLayout &layout);
    const LogLayout &layout() const { return m_layout; }
    void setHeight(int rows) { m_height = std::max(1, rows); }
    int height() const { return m_height; }

    bool isFollowing() const { return m_following; }
    void setFollowing(bool on) { m_following = on; }

    // To be called when the document has changed: stays at the end when following, else where it was.
    void settle();

    RowPlace top() const { return m_top; }
    RowPlace bottomMost() const; // the top at which the last row is the lowest one visible
    void scrollTo(RowPlace top); // follows when that is the end
    void scrollRows(int rows);
    void ensureVisible(ByteOffset offset);

    // For a scroll bar that counts shown lines.
    qsizetype position() const { return m_document.indexOf(m_top.line); }
    qsizetype maximum() const { return m_document.indexOf(bottomMost().line); }

    RowPlace placeOf(ByteOffset offset) const;
    RowPlace moved(RowPlace place, int rows) const; // clamped to the document

    LaidLine laidLine(LineNumber line) const { return layOut(m_document, m_layout, line); }

private:
    int rowsOf(LineNumber line) const;

    LogDocument &m_document;
    LogLayout m_layout;
    int m_height = 1;
    RowPlace m_top;
    bool m_following = true;
};

} // namespace ohm
