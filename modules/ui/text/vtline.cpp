// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/vtline.h"

#include <algorithm>

namespace ohm {

QString VtLine::textOf(const VtCell &cell) const
{
    const char32_t shown = cell.character == 0 ? U' ' : cell.character;
    QString text = QString::fromUcs4(&shown, 1);
    if (cell.marks > 0)
        text += marks[std::size_t(cell.marks) - 1];
    return text;
}

QString VtLine::text(int from, int to) const
{
    const int end = to < 0 ? int(cells.size()) : std::min(to, int(cells.size()));
    QString result;
    for (int column = from; column < end; ++column) {
        if (cells[std::size_t(column)].width > 0)
            result += textOf(cells[std::size_t(column)]);
    }
    while (result.endsWith(u' '))
        result.chop(1);
    return result;
}

bool VtLine::isBlank() const
{
    return std::ranges::all_of(cells, [](const VtCell &cell) { return cell.character == 0 && cell.width > 0; });
}

VtLine VtLine::slice(int from, int to) const
{
    VtLine part;
    part.cells.resize(std::size_t(to - from));
    for (int column = from; column < std::min(to, int(cells.size())); ++column) {
        VtCell &cell = part.cells[std::size_t(column - from)] = cells[std::size_t(column)];
        if (cell.marks > 0)
            part.setMarks(cell, marks[std::size_t(cell.marks) - 1]);
    }
    return part;
}

void VtLine::setMarks(VtCell &cell, const QString &text)
{
    cell.marks = 0;
    // Marks of cells that were written over or erased pile up.
    if (marks.size() > 2 * cells.size())
        dropUnusedMarks();
    marks.push_back(text);
    cell.marks = quint16(marks.size());
}

void VtLine::dropUnusedMarks()
{
    std::vector<QString> used;
    for (VtCell &cell : cells) {
        if (cell.marks > 0) {
            used.push_back(marks[std::size_t(cell.marks) - 1]);
            cell.marks = quint16(used.size());
        }
    }
    marks = std::move(used);
}

} // namespace ohm
