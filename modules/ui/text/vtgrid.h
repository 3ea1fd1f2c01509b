// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/vtline.h"

#include <string_view>

namespace ohm {

// Cells of a terminal, half open: rows top … bottom - 1, columns left … right - 1.
struct VtRect
{
    int top = 0, bottom = 0, left = 0, right = 0;
    constexpr bool operator==(const VtRect &) const = default;
};

// What is written: a character with its combining marks.
struct VtGlyph
{
    std::u32string_view characters;
    int width = 1;
    bool isProtected = false;
    TextStyle style;
};

// The rows of a terminal's screen and what a terminal does to them. A wide character of which one half is written over or
// erased loses the other half too. What is erased or scrolled in is blank, with a background.
class VtGrid final
{
public:
    VtGrid(int rows, int columns);

    int rows() const { return int(m_order.size()); }
    int columns() const { return m_columns; }
    VtRect all() const { return {0, rows(), 0, m_columns}; }
    const VtLine &line(int row) const { return m_lines[m_order[std::size_t(row)]]; }

    void put(int row, int column, const VtGlyph &glyph);
    void putAscii(int row, int column, QByteArrayView text, TextStyle style); // printable, as far as the row goes
    void erase(VtRect rect, TextColor background, bool sparesProtected);
    void scroll(VtRect rect, int up, int left, TextColor background); // negative: down, to the right
    void resize(int rows, int columns); // at the bottom and at the right
    void setLine(int row, VtLine line); // as far as the row goes

private:
    VtLine &mutableLine(int row) { return m_lines[m_order[std::size_t(row)]]; }
    VtRect clipped(VtRect rect) const;
    void eraseInRow(VtLine &line, int from, int to, TextColor background, bool sparesProtected);
    void scrollRows(int top, int bottom, int up);
    void moveCells(VtRect rect, int up, int left);

    int m_columns;
    std::vector<VtLine> m_lines;
    std::vector<std::size_t> m_order; // of the rows on the screen, so that scrolling moves no cells
};

} // namespace ohm
