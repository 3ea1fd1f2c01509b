// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/logselection.h"

namespace ohm {

namespace {

using Cell = DisplayLine::Cell;

bool isWordCell(const DisplayLine &line, const Cell &cell)
{
    const QStringView text = line.textOf(cell);
    return cell.kind == DisplayLine::Kind::HexByte
        || (cell.kind == DisplayLine::Kind::Text && (text[0].isLetterOrNumber() || text[0].isSurrogate() || text[0] == u'_'));
}

ByteRange wordAround(const LaidLine &laid, ByteOffset at)
{
    const auto &cells = laid.display.cells;
    const int pressed = laid.display.cellOfByte(laid.byteAt(at));
    if (pressed >= int(cells.size()))
        return {at, at};
    int first = pressed;
    int last = pressed;
    const bool word = isWordCell(laid.display, cells[std::size_t(pressed)]);
    const auto joins = [&](int i) { return word && isWordCell(laid.display, cells[std::size_t(i)]); };
    const bool text = cells[std::size_t(pressed)].kind == DisplayLine::Kind::Text;
    while (text && first > 0 && joins(first - 1))
        --first;
    while (text && last + 1 < int(cells.size()) && joins(last + 1))
        ++last;
    return {laid.offsetOf(cells[std::size_t(first)]), laid.endOf(cells[std::size_t(last)])};
}

int columnOf(const LaidLine &laid, int row, ByteOffset offset)
{
    const int cell = laid.display.cellOfByte(laid.byteAt(offset));
    if (cell < laid.display.rowEnd(row))
        return laid.display.cells[std::size_t(cell)].column;
    const int last = laid.display.rowEnd(row) - 1;
    return last < laid.display.rowBegin(row) ? 0 : laid.display.cells[std::size_t(last)].column + 1;
}

} // namespace

ByteOffset offsetAtColumn(const LaidLine &laid, int row, int column)
{
    const DisplayLine &display = laid.display;
    int index = display.cellAtColumn(row, column);
    const int end = display.rowEnd(row);
    while (index < end && display.cells[std::size_t(index)].bytes == 0)
        ++index;
    if (index < end)
        return laid.offsetOf(display.cells[std::size_t(index)]);
    if (row + 1 < display.rowCount())
        return laid.offsetOf(display.cells[std::size_t(end) - 1]);
    return laid.contentEnd;
}

ByteRange unitAround(const LogScroller &scroller, ByteOffset at, LogSelection::Unit unit)
{
    if (unit == LogSelection::Unit::Character)
        return {at, at};
    const LaidLine laid = scroller.laidLine(scroller.placeOf(at).line);
    return unit == LogSelection::Unit::Word ? wordAround(laid, at) : ByteRange{laid.line.begin, laid.line.end};
}

ByteRange LogSelection::range() const
{
    if (!m_caret)
        return {};
    return {std::min(m_anchor.begin, *m_caret), std::max(m_anchor.end, *m_caret)};
}

void LogSelection::clear()
{
    m_caret.reset();
    m_anchor = {};
}

void LogSelection::select(ByteRange range)
{
    m_unit = Unit::Character;
    m_anchor = {range.begin, range.begin};
    m_caret = range.end;
}

void LogSelection::press(const LogScroller &scroller, ByteOffset at, Unit unit)
{
    m_unit = unit;
    m_anchor = unitAround(scroller, at, unit);
    m_caret = m_anchor.end;
}

void LogSelection::extendTo(const LogScroller &scroller, ByteOffset at)
{
    const ByteRange unit = unitAround(scroller, at, m_unit);
    m_caret = unit.begin < m_anchor.begin ? unit.begin : unit.end;
}

void LogSelection::move(const LogScroller &scroller, const LogDocument &document, Move move)
{
    if (document.count() == 0)
        return;
    if (!m_caret) {
        const LaidLine top = scroller.laidLine(scroller.top().line);
        const ByteOffset start = offsetAtColumn(top, std::min(scroller.top().row, top.display.rowCount() - 1), 0);
        select({start, start});
    }
    m_caret = moved(scroller, document, move);
}

ByteOffset LogSelection::moved(const LogScroller &scroller, const LogDocument &document, Move move) const
{
    const RowPlace place = scroller.placeOf(*m_caret);
    if (move == Move::LogStart)
        return document.lines().line(document.at(0)).begin;
    if (move == Move::LogEnd || place.line >= document.lines().endLine())
        return document.lines().endOffset();
    const LaidLine laid = scroller.laidLine(place.line);
    const auto &cells = laid.display.cells;
    const int cell = laid.display.cellOfByte(laid.byteAt(*m_caret));
    const int page = std::max(1, scroller.height() - 1);
    const auto vertical = [&](int rows) {
        const RowPlace target = scroller.moved(place, rows);
        return offsetAtColumn(scroller.laidLine(target.line), target.row, columnOf(laid, place.row, *m_caret));
    };
    switch (move) {
    case Move::Left:
        if (*m_caret > laid.line.begin && cell > 0)
            return laid.offsetOf(cells[std::size_t(std::min(cell, int(cells.size())) - 1)]);
        return place.line > document.at(0) ? scroller.laidLine(scroller.moved({place.line, 0}, -1).line).contentEnd : *m_caret;
    case Move::Right:
        if (cell < int(cells.size()))
            return laid.endOf(cells[std::size_t(cell)]);
        return laid.line.end;
    case Move::Up:
        return vertical(-1);
    case Move::Down:
        return vertical(1);
    case Move::PageUp:
        return vertical(-page);
    case Move::PageDown:
        return vertical(page);
    case Move::RowStart:
        return offsetAtColumn(laid, place.row, 0);
    default:
        return offsetAtColumn(laid, place.row, 0xffff);
    }
}

void LogSelection::dropBefore(ByteOffset offset)
{
    if (!m_caret)
        return;
    if (range().end < offset) {
        clear();
        return;
    }
    m_caret = std::max(*m_caret, offset);
    m_anchor = {std::max(m_anchor.begin, offset), std::max(m_anchor.end, offset)};
}

} // namespace ohm
