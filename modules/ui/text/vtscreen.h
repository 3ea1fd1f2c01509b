// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/vtgrid.h"
#include "ui/text/vtguard.h"
#include "ui/text/vthistory.h"
#include "ui/text/vtplainlines.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <string>

struct VTerm;
struct VTermState;

namespace ohm {

struct VtCursor
{
    enum class Shape { Block, Underline, Bar };

    int row = 0;
    int column = 0;
    Shape shape = Shape::Block;
    bool visible = true;
    bool blinks = false;
};

enum class VtKey {
    Enter,
    Tab,
    Backspace,
    Escape,
    Up,
    Down,
    Left,
    Right,
    Insert,
    Delete,
    Home,
    End,
    PageUp,
    PageDown,
    Function
};

struct VtModifiers
{
    bool shift = false, alt = false, control = false;
};

// A terminal (VT220, xterm) without a window: bytes of the device go in, a grid of cells comes out; keys go in, bytes for the
// device come out. Lines that scroll off the top are kept, a bounded number of them.
class VtScreen final
{
public:
    VtScreen(int rows, int columns, int maxHistory);
    ~VtScreen();
    Q_DISABLE_COPY_MOVE(VtScreen)

    void write(QByteArrayView bytes);
    void resize(int rows, int columns);
    void reset();

    int rows() const { return grid().rows(); }
    int columns() const { return grid().columns(); }
    int historySize() const { return m_history.size(); }
    qint64 droppedLines() const { return m_history.dropped(); } // of the history, for want of room
    VtLine line(int index) const; // 0 … historySize() + rows() - 1, the oldest first
    const VtCursor &cursor() const { return m_cursor; } // row counted on the screen
    bool isAlternate() const { return m_alternate; }
    const QString &title() const { return m_title; }

    // What the device is to get for a key or a paste; bracketed when the device asked for that.
    QByteArray pressed(VtKey key, VtModifiers modifiers, int function = 0);
    QByteArray typed(char32_t character, VtModifiers modifiers);
    QByteArray pasted(const QString &text);
    QByteArray takeAnswers(); // to what the device asked by write(), such as where the cursor is

    std::function<void()> onBell;

private:
    struct Callbacks;
    struct Free
    {
        void operator()(VTerm *terminal) const;
    };

    const VtGrid &grid() const { return m_alternate ? m_alternateGrid : m_grid; }
    VtGrid &grid() { return m_alternate ? m_alternateGrid : m_grid; }
    bool isAtLineStart() const { return m_cursor.row == rows() - 1 && m_cursor.column == 0; }
    void writeWhole(QByteArrayView bytes);
    qsizetype putKnownLines(QByteArrayView bytes);
    void putKnownLine(QByteArrayView line);
    void writeThrough(QByteArrayView bytes);
    void repeatLast(int count);
    void scroll(const VtRect &rect, int up, int left);
    int resizeGrids(int rows, int columns);
    QByteArray takeOutput();

    std::unique_ptr<VTerm, Free> m_terminal;
    VTermState *m_state;
    VtGrid m_grid;
    VtGrid m_alternateGrid;
    VtHistory m_history;
    VtPlainLines m_plainLines;
    VtGuard m_guard;
    std::u32string m_lastCharacters; // with its marks, what libvterm put last
    int m_lastWidth = 0;
    TextStyle m_pen;
    VtCursor m_cursor;
    bool m_alternate = false;
    bool m_reversed = false; // the whole screen (DECSCNM)
    QString m_title;
    QByteArray m_incomplete; // the beginning of a character or of a control string
    QByteArray m_output;
};

} // namespace ohm
