// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/vtline.h"

#include <deque>
#include <string>

namespace ohm {

// The lines that scrolled off a terminal, the latest `capacity` of them. Kept as UTF-8 with runs of styles, about as large as
// the bytes that made them.
class VtHistory final
{
public:
    explicit VtHistory(int capacity);

    void push(const VtLine &line); // without the blanks at its end
    VtLine takeLast(); // of a history that is not empty
    VtLine line(int index) const; // 0: the oldest
    int size() const { return int(m_lines.size()); }
    qint64 dropped() const { return m_dropped; } // for want of room
    void clear();

private:
    struct Run
    {
        TextStyle style;
        int cells;
    };
    struct Packed
    {
        std::string text;
        std::vector<Run> runs; // none: all in the default style
    };

    static void pack(const VtLine &line, Packed &packed);
    static void packCell(const VtLine &line, const VtCell &cell, std::string &text);
    static VtLine unpack(const Packed &packed);

    const int m_capacity;
    std::deque<Packed> m_lines;
    qint64 m_dropped = 0;
};

} // namespace ohm
