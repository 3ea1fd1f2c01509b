// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/textstyle.h"

#include <QString>

#include <vector>

namespace ohm {

struct VtCell
{
    char32_t character = 0; // 0: nothing was written here, or it was erased
    quint16 marks = 0; // index + 1 into VtLine::marks, 0 for none
    quint8 width = 1; // 2: the next cell is its right half; 0: is a right half
    bool isProtected = false; // against selective erasing (DECSCA)
    TextStyle style;

    constexpr bool operator==(const VtCell &) const = default;
};

// A row of a terminal.
struct VtLine
{
    std::vector<VtCell> cells; // blanks at the end may be missing
    std::vector<QString> marks; // combining characters of cells that have some

    QString textOf(const VtCell &cell) const;
    QString text(int from = 0, int to = -1) const; // columns, without the blanks at the end
    bool isBlank() const; // nothing was written; the background may be coloured
    VtLine slice(int from, int to) const; // to - from cells
    void setMarks(VtCell &cell, const QString &text); // a cell of this line

private:
    void dropUnusedMarks();
};

} // namespace ohm
