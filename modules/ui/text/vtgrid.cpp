// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/vtgrid.h"

#include <algorithm>
#include <numeric>

namespace ohm {

namespace {

VtCell blank(TextColor background)
{
    VtCell cell;
    cell.style.background = background;
    return cell;
}

// Before `column` is another character than from there on: a wide one across that border loses the half that is left.
void separate(VtLine &line, int column)
{
    const auto at = std::size_t(column);
    if (column > 0 && at <= line.cells.size() && line.cells[at - 1].width == 2)
        line.cells[at - 1] = blank(line.cells[at - 1].style.background);
    if (at < line.cells.size() && line.cells[at].width == 0)
        line.cells[at] = blank(line.cells[at].style.background);
}

void growTo(VtLine &line, int columns)
{
    if (line.cells.size() < std::size_t(columns))
        line.cells.resize(std::size_t(columns));
}

void paste(VtLine &line, int column, const VtLine &part)
{
    const int end = column + int(part.cells.size());
    growTo(line, end);
    separate(line, column);
    separate(line, end);
    for (const VtCell &from : part.cells) {
        VtCell &cell = line.cells[std::size_t(column++)] = from;
        if (from.marks > 0)
            line.setMarks(cell, part.marks[std::size_t(from.marks) - 1]);
    }
}

} // namespace

VtGrid::VtGrid(int rows, int columns)
    : m_columns(columns)
    , m_lines(std::size_t(rows))
    , m_order(std::size_t(rows))
{
    std::iota(m_order.begin(), m_order.end(), std::size_t(0));
}

VtRect VtGrid::clipped(VtRect rect) const
{
    return {std::max(rect.top, 0), std::min(rect.bottom, rows()), std::max(rect.left, 0), std::min(rect.right, m_columns)};
}

void VtGrid::put(int row, int column, const VtGlyph &glyph)
{
    if (row < 0 || row >= rows() || column < 0 || column >= m_columns || glyph.characters.empty())
        return;
    VtLine &line = mutableLine(row);
    const bool isWide = glyph.width > 1 && column + 1 < m_columns;
    const int end = column + (isWide ? 2 : 1);
    growTo(line, end);
    separate(line, column);
    separate(line, end);
    VtCell &cell = line.cells[std::size_t(column)];
    cell = {glyph.characters[0], 0, quint8(isWide ? 2 : 1), glyph.isProtected, glyph.style};
    if (isWide)
        line.cells[std::size_t(column) + 1] = {0, 0, 0, glyph.isProtected, glyph.style};
    if (glyph.characters.size() > 1)
        line.setMarks(cell, QString::fromUcs4(glyph.characters.data() + 1, qsizetype(glyph.characters.size()) - 1));
}

void VtGrid::putAscii(int row, int column, QByteArrayView text, TextStyle style)
{
    VtLine &line = mutableLine(row);
    const int end = std::min(column + int(text.size()), m_columns);
    growTo(line, end);
    separate(line, column);
    separate(line, end);
    for (const char *from = text.data(); column < end; ++column, ++from)
        line.cells[std::size_t(column)] = {uchar(*from), 0, 1, false, style};
}

void VtGrid::erase(VtRect rect, TextColor background, bool sparesProtected)
{
    rect = clipped(rect);
    for (int row = rect.top; row < rect.bottom && rect.left < rect.right; ++row)
        eraseInRow(mutableLine(row), rect.left, rect.right, background, sparesProtected);
}

void VtGrid::eraseInRow(VtLine &line, int from, int to, TextColor background, bool sparesProtected)
{
    if (background.isDefault() && !sparesProtected && to >= int(line.cells.size())) {
        if (from < int(line.cells.size())) {
            separate(line, from);
            line.cells.resize(std::size_t(from));
        }
        if (from == 0)
            line.marks.clear();
        return;
    }
    growTo(line, to);
    for (int column = from; column < to; ++column) {
        VtCell &cell = line.cells[std::size_t(column)];
        if (sparesProtected && cell.isProtected)
            continue;
        separate(line, column);
        separate(line, column + 1);
        cell = blank(background);
    }
}

void VtGrid::scroll(VtRect rect, int up, int left, TextColor background)
{
    rect = clipped(rect);
    if (std::abs(up) >= rect.bottom - rect.top || std::abs(left) >= rect.right - rect.left) {
        erase(rect, background, false);
        return;
    }
    if (left == 0 && rect.left == 0 && rect.right == m_columns)
        scrollRows(rect.top, rect.bottom, up);
    else
        moveCells(rect, up, left);
    if (up > 0)
        erase({rect.bottom - up, rect.bottom, rect.left, rect.right}, background, false);
    else if (up < 0)
        erase({rect.top, rect.top - up, rect.left, rect.right}, background, false);
    if (left > 0)
        erase({rect.top, rect.bottom, rect.right - left, rect.right}, background, false);
    else if (left < 0)
        erase({rect.top, rect.bottom, rect.left, rect.left - left}, background, false);
}

void VtGrid::scrollRows(int top, int bottom, int up)
{
    const auto begin = m_order.begin() + top;
    const auto end = m_order.begin() + bottom;
    std::rotate(begin, up >= 0 ? begin + up : end + up, end);
}

void VtGrid::moveCells(VtRect rect, int up, int left)
{
    const int from = rect.left + std::max(left, 0);
    const int to = rect.right + std::min(left, 0);
    const int count = rect.bottom - rect.top - std::abs(up);
    for (int i = 0; i < count; ++i) {
        // From the side that is moved to, so that no row is overwritten before it has been moved.
        const int row = up >= 0 ? rect.top + i : rect.bottom - 1 - i;
        paste(mutableLine(row), from - left, line(row + up).slice(from, to));
    }
}

void VtGrid::resize(int rows, int columns)
{
    std::vector<VtLine> lines;
    for (int row = 0; row < std::min(rows, this->rows()); ++row)
        lines.push_back(std::move(mutableLine(row)));
    lines.resize(std::size_t(rows));
    m_lines = std::move(lines);
    m_order.resize(std::size_t(rows));
    std::iota(m_order.begin(), m_order.end(), std::size_t(0));
    m_columns = columns;
    for (int row = 0; row < rows; ++row)
        setLine(row, std::move(mutableLine(row)));
}

void VtGrid::setLine(int row, VtLine line)
{
    if (line.cells.size() > std::size_t(m_columns)) {
        separate(line, m_columns);
        line.cells.resize(std::size_t(m_columns));
    }
    mutableLine(row) = std::move(line);
}

} // namespace ohm
