// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/logscroller.h"

namespace ohm {

void LogScroller::setLayout(const LogLayout &layout)
{
    if (layout == m_layout)
        return;
    m_layout = layout;
    m_top.row = 0; // rows are other ones now; the line stays
    settle();
}

void LogScroller::settle()
{
    if (m_following) {
        m_top = bottomMost();
        return;
    }
    const qsizetype count = m_document.count();
    if (count == 0)
        return;
    const qsizetype index = std::min(m_document.indexOf(m_top.line), count - 1);
    const LineNumber line = m_document.at(index);
    m_top = line == m_top.line ? RowPlace{line, std::min(m_top.row, rowsOf(line) - 1)} : RowPlace{line, 0};
    m_top = std::min(m_top, bottomMost());
}

int LogScroller::rowsOf(LineNumber line) const
{
    if (m_layout.scrollsSideways())
        return 1;
    return laidLine(line).display.rowCount();
}

RowPlace LogScroller::bottomMost() const
{
    const qsizetype count = m_document.count();
    if (count == 0)
        return {};
    int rows = 0;
    for (qsizetype index = count - 1; index >= 0; --index) {
        const LineNumber line = m_document.at(index);
        rows += rowsOf(line);
        if (rows >= m_height)
            return {line, rows - m_height};
    }
    return {m_document.at(0), 0};
}

void LogScroller::scrollTo(RowPlace top)
{
    const RowPlace end = bottomMost();
    m_following = top >= end;
    m_top = std::min(top, end);
}

RowPlace LogScroller::moved(RowPlace place, int rows) const
{
    const qsizetype count = m_document.count();
    if (count == 0)
        return place;
    qsizetype index = std::min(m_document.indexOf(place.line), count - 1);
    int row = place.row + rows;
    while (row < 0 && index > 0)
        row += rowsOf(m_document.at(--index));
    while (true) {
        const int rowCount = rowsOf(m_document.at(index));
        if (row < rowCount)
            break;
        if (index + 1 == count) {
            row = rowCount - 1;
            break;
        }
        row -= rowCount;
        ++index;
    }
    return {m_document.at(index), std::max(row, 0)};
}

void LogScroller::scrollRows(int rows)
{
    if (m_document.count() > 0)
        scrollTo(moved(m_top, rows));
}

RowPlace LogScroller::placeOf(ByteOffset offset) const
{
    const LineNumber line = m_document.lines().lineAt(offset);
    if (line >= m_document.lines().endLine())
        return {line, 0};
    const LaidLine laid = laidLine(line);
    return {line, laid.display.rowOfByte(laid.byteAt(offset))};
}

void LogScroller::ensureVisible(ByteOffset offset)
{
    const RowPlace place = placeOf(offset);
    if (place < m_top)
        scrollTo(moved(place, -m_height / 4));
    else if (place > moved(m_top, m_height - 1))
        scrollTo(moved(place, -m_height * 3 / 4));
}

} // namespace ohm
