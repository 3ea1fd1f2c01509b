// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/textstyle.h"

#include <QString>

#include <vector>

namespace ohm {

// One line as it is shown: characters in a grid of columns, each knowing the bytes that it stands for. Both the painting and
// the way back from a place on the screen to a byte of the log read it.
struct DisplayLine
{
    enum class Kind : quint8 { Text, Invalid, Control, Blank, Offset, HexByte, AsciiByte };

    struct Cell
    {
        int text; // where its characters begin in DisplayLine::text
        quint16 textLength; // UTF-16 units
        quint16 bytes; // how many of the line's bytes it stands for; 0 for decoration
        int byte; // the first of them, counted from the line's begin
        quint16 column; // in its row
        quint8 width; // columns
        Kind kind;
        quint16 style; // index into DisplayLine::styles
    };

    QString text;
    std::vector<Cell> cells;
    std::vector<TextStyle> styles{TextStyle()};
    std::vector<int> rows{0}; // the first cell of each row; at least one row

    int rowCount() const { return int(rows.size()); }
    int rowBegin(int row) const { return rows[std::size_t(row)]; }
    int rowEnd(int row) const { return row + 1 < rowCount() ? rows[std::size_t(row) + 1] : int(cells.size()); }
    int columns() const; // of the widest row
    QStringView textOf(const Cell &cell) const { return QStringView(text).mid(cell.text, cell.textLength); }
    QString rowText(int row) const; // with blanks where the columns are empty

    int cellAtColumn(int row, int column) const; // the cell that covers it, else the next one; rowEnd() when none
    int rowOfByte(int byte) const;
    int cellOfByte(int byte) const; // the first that stands for it or for a later byte; cells.size() when none
};

} // namespace ohm
