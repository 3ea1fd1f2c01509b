// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/logscroller.h"

namespace ohm {

// What a person has selected, as bytes of the log from an anchor to a caret: it stays the same in every mode, zoom and
// wrapping, and while the log grows or drops its beginning.
class LogSelection final
{
public:
    enum class Unit { Character, Word, Line };
    enum class Move { Left, Right, Up, Down, PageUp, PageDown, RowStart, RowEnd, LogStart, LogEnd };

    bool hasCaret() const { return m_caret.has_value(); }
    ByteOffset caret() const { return m_caret.value_or(0); }
    ByteRange range() const;
    bool isEmpty() const { return range().isEmpty(); }

    void clear();
    void select(ByteRange range);
    void press(const LogScroller &scroller, ByteOffset at, Unit unit);
    void extendTo(const LogScroller &scroller, ByteOffset at); // by the unit that press() began with
    void move(const LogScroller &scroller, const LogDocument &document, Move move); // extends by the caret
    void dropBefore(ByteOffset offset);

private:
    ByteOffset moved(const LogScroller &scroller, const LogDocument &document, Move move) const;

    std::optional<ByteOffset> m_caret;
    ByteRange m_anchor; // the unit that was pressed first; empty for a character
    Unit m_unit = Unit::Character;
};

// The word or the line around a byte.
ByteRange unitAround(const LogScroller &scroller, ByteOffset at, LogSelection::Unit unit);

// The byte in front of which a column of a row lies; the row's end when there is none behind it.
ByteOffset offsetAtColumn(const LaidLine &laid, int row, int column);

} // namespace ohm
