// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/textstyle.h"

#include <QByteArray>
#include <QString>

#include <deque>
#include <functional>
#include <memory>
#include <vector>

struct VTerm;
struct VTermScreen;

namespace ohm {

struct VtCell
{
    char32_t character = U' ';
    quint16 marks = 0; // index + 1 into VtLine::marks, 0 for none
    quint8 width = 1; // 2: the next cell is its right half; 0: is a right half
    TextStyle style;
};

struct VtLine
{
    std::vector<VtCell> cells; // blanks at the end may be missing
    std::vector<QString> marks; // combining characters of cells that have some

    QString textOf(const VtCell &cell) const;
    QString text(int from = 0, int to = -1) const; // columns, without the blanks at the end
};

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

    int rows() const { return m_rows; }
    int columns() const { return m_columns; }
    int historySize() const { return int(m_history.size()); }
    qint64 droppedLines() const { return m_dropped; } // of the history, for want of room
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

    QByteArray takeOutput();

    std::unique_ptr<VTerm, Free> m_terminal;
    VTermScreen *m_screen;
    int m_rows;
    int m_columns;
    const int m_maxHistory;
    std::deque<VtLine> m_history;
    qint64 m_dropped = 0;
    VtCursor m_cursor;
    bool m_alternate = false;
    QString m_title;
    QByteArray m_output;
};

} // namespace ohm
