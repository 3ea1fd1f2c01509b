// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/displayline.h"

#include <algorithm>

namespace ohm {

int DisplayLine::columns() const
{
    int widest = 0;
    for (int row = 0; row < rowCount(); ++row) {
        if (rowEnd(row) > rowBegin(row)) {
            const Cell &last = cells[std::size_t(rowEnd(row)) - 1];
            widest = std::max(widest, last.column + last.width);
        }
    }
    return widest;
}

QString DisplayLine::rowText(int row) const
{
    QString result;
    int column = 0;
    for (int i = rowBegin(row); i < rowEnd(row); ++i) {
        const Cell &cell = cells[std::size_t(i)];
        result += QString(std::max(0, cell.column - column), u' ');
        if (cell.kind == Kind::Blank)
            result += QString(cell.width, u' ');
        else
            result += textOf(cell);
        column = cell.column + cell.width;
    }
    return result;
}

int DisplayLine::cellAtColumn(int row, int column) const
{
    const auto begin = cells.begin() + rowBegin(row);
    const auto end = cells.begin() + rowEnd(row);
    const auto found =
        std::partition_point(begin, end, [column](const Cell &cell) { return cell.column + cell.width <= column; });
    return int(found - cells.begin());
}

int DisplayLine::cellOfByte(int byte) const
{
    const auto found = std::find_if(
        cells.begin(), cells.end(), [byte](const Cell &cell) { return cell.bytes > 0 && cell.byte + cell.bytes > byte; });
    return int(found - cells.begin());
}

int DisplayLine::rowOfByte(int byte) const
{
    const int cell = cellOfByte(byte);
    const auto after = std::upper_bound(rows.begin(), rows.end(), cell);
    return int(after - rows.begin()) - 1;
}

} // namespace ohm
