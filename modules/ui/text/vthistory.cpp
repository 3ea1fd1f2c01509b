// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/vthistory.h"

namespace ohm {

namespace {

// In the packed text these say what a character cannot: no terminal puts control characters into its cells.
constexpr char blankCell = '\0';
constexpr char rightHalf = '\1';
constexpr char marksBegin = '\2';
constexpr char marksEnd = '\3';

void appendUtf8(std::string &text, char32_t character)
{
    if (character < 0x80) {
        text += char(character);
        return;
    }
    const int more = character < 0x800 ? 1 : character < 0x1'0000 ? 2 : 3;
    text += char((0xff00 >> (more + 1) & 0xff) | character >> 6 * more);
    for (int i = more - 1; i >= 0; --i)
        text += char(0x80 | (character >> 6 * i & 0x3f));
}

// Of text that appendUtf8() has made.
char32_t takeUtf8(const std::string &text, std::size_t &at)
{
    const auto first = uchar(text[at++]);
    if (first < 0x80)
        return first;
    const int more = first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
    char32_t character = first & (0x3f >> more);
    for (int i = 0; i < more; ++i)
        character = character << 6 | (uchar(text[at++]) & 0x3f);
    return character;
}

std::size_t usedCells(const VtLine &line)
{
    std::size_t used = line.cells.size();
    while (used > 0 && line.cells[used - 1] == VtCell())
        --used;
    return used;
}

} // namespace

VtHistory::VtHistory(int capacity)
    : m_capacity(capacity)
{
}

void VtHistory::push(const VtLine &line)
{
    if (m_capacity == 0) {
        ++m_dropped;
        return;
    }
    Packed packed;
    if (size() == m_capacity) {
        packed = std::move(m_lines.front()); // its memory serves again
        m_lines.pop_front();
        ++m_dropped;
    }
    pack(line, packed);
    m_lines.push_back(std::move(packed));
}

VtLine VtHistory::takeLast()
{
    VtLine line = unpack(m_lines.back());
    m_lines.pop_back();
    return line;
}

VtLine VtHistory::line(int index) const { return unpack(m_lines[std::size_t(index)]); }

void VtHistory::clear()
{
    m_lines.clear();
    m_dropped = 0;
}

void VtHistory::pack(const VtLine &line, Packed &packed)
{
    packed.text.clear();
    packed.runs.clear();
    const std::size_t used = usedCells(line);
    packed.text.reserve(used);
    TextStyle style;
    for (std::size_t column = 0; column < used; ++column) {
        const VtCell &cell = line.cells[column];
        if (cell.style != style) {
            if (packed.runs.empty() && column > 0)
                packed.runs.push_back({style, int(column)});
            packed.runs.push_back({cell.style, 0});
            style = cell.style;
        }
        if (!packed.runs.empty())
            ++packed.runs.back().cells;
        packCell(line, cell, packed.text);
    }
}

void VtHistory::packCell(const VtLine &line, const VtCell &cell, std::string &text)
{
    appendUtf8(text, cell.width == 0 ? char32_t(rightHalf) : cell.character);
    if (cell.marks > 0)
        text += marksBegin + line.marks[std::size_t(cell.marks) - 1].toStdString() + marksEnd;
}

VtLine VtHistory::unpack(const Packed &packed)
{
    static_assert(VtCell().character == char32_t(blankCell));
    VtLine line;
    line.cells.reserve(packed.text.size());
    for (std::size_t at = 0; at < packed.text.size();) {
        const char32_t character = takeUtf8(packed.text, at);
        if (character == char32_t(marksBegin)) {
            const std::size_t end = packed.text.find(marksEnd, at);
            line.setMarks(line.cells.back(), QString::fromStdString(packed.text.substr(at, end - at)));
            at = end + 1;
        } else if (character == char32_t(rightHalf)) {
            line.cells.back().width = 2;
            line.cells.push_back({.width = 0, .style = {}});
        } else {
            line.cells.push_back({.character = character, .style = {}});
        }
    }
    auto cell = line.cells.begin();
    for (const Run &run : packed.runs) {
        for (const auto end = cell + run.cells; cell != end; ++cell)
            cell->style = run.style;
    }
    return line;
}

} // namespace ohm
