// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <array>
#include <string>

namespace ohm {

// Says which lines may go to a terminal's grid without libvterm, which takes them character by character. What a line does
// depends on modes, margins and character sets that only libvterm knows, so nothing is assumed: after it was seen to put a line
// of text into the bottom row just as it stands there and then to scroll the whole screen by one, it would do the same with the
// next line of the same characters, and be in the same state after it as before. Anything else ends that trust. (One thing it
// does not learn: the last character of the line, which "repeat" would write again right after it.)
class VtPlainLines final
{
public:
    // Printable ASCII and "select graphic rendition" (ECMA-48, 8.3.117), then CR and LF, narrower than the screen.
    struct Line
    {
        qsizetype size = 0; // bytes, with the LF; 0 when it is not such a line
        int columns = 0;
    };

    // The line at the front of `bytes` when libvterm need not see it.
    Line knownLine(QByteArrayView bytes, int columns) const;

    // Around what libvterm is given: up to the next LF, with it. isAtStart: the cursor is at the start of the bottom row.
    void begin(QByteArrayView bytes, int columns, bool isAtStart);
    void sawGlyph(char32_t character, int column); // in the bottom row, one column wide
    void sawScroll() { ++m_scrolls; } // of the whole screen, by one
    void sawOther() { m_isOdd = true; } // done to the cells
    void end(QByteArrayView bytes, bool isAtStart);

    void distrust() { m_isTrusted = false; }

    // The size of the "select graphic rendition" at the front of `bytes`, 0 when there is none.
    static qsizetype renditionSize(QByteArrayView bytes);

private:
    using Set = std::array<bool, 256>; // of bytes

    static Line scan(QByteArrayView bytes, const Set &accepted, int columns);
    static std::string textOf(QByteArrayView line);

    Set m_known = {}; // characters that were put as they are
    bool m_mayBeShifted = false; // the next character is perhaps of another set than those after it (SS2, SS3)
    bool m_isTrusted = false;
    bool m_isWatching = false;
    bool m_isOdd = false;
    int m_scrolls = 0;
    std::string m_seen;
};

} // namespace ohm
