// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/vtline.h"

#include <vterm.h>

#include <memory>

namespace ohm::test {

// libvterm with the screen layer that it brings itself: what a terminal shows when every byte goes its plain way.
class PlainScreen final
{
public:
    PlainScreen(int rows, int columns)
        : m_terminal(vterm_new(rows, columns))
        , m_screen(vterm_obtain_screen(m_terminal.get()))
    {
        vterm_set_utf8(m_terminal.get(), 1);
        vterm_screen_set_callbacks(m_screen, &table, this);
        vterm_screen_enable_altscreen(m_screen, 1);
        vterm_screen_reset(m_screen, 1);
    }
    Q_DISABLE_COPY_MOVE(PlainScreen)

    void write(QByteArrayView bytes) { vterm_input_write(m_terminal.get(), bytes.data(), std::size_t(bytes.size())); }
    void resize(int rows, int columns) { vterm_set_size(m_terminal.get(), rows, columns); }

    const std::vector<VtLine> &history() const { return m_history; }
    VtLine line(int row) const
    {
        int rows = 0;
        int columns = 0;
        vterm_get_size(m_terminal.get(), &rows, &columns);
        std::vector<VTermScreenCell> cells(static_cast<std::size_t>(columns));
        for (int column = 0; column < columns; ++column)
            vterm_screen_get_cell(m_screen, {row, column}, &cells[std::size_t(column)]);
        return toLine(columns, cells.data());
    }
    VTermPos cursor() const
    {
        VTermPos position;
        vterm_state_get_cursorpos(vterm_obtain_state(m_terminal.get()), &position);
        return position;
    }

private:
    struct Free
    {
        void operator()(VTerm *terminal) const { vterm_free(terminal); }
    };

    static TextColor toColor(const VTermColor &color)
    {
        if (VTERM_COLOR_IS_DEFAULT_FG(&color) || VTERM_COLOR_IS_DEFAULT_BG(&color))
            return {};
        return VTERM_COLOR_IS_INDEXED(&color) ? TextColor::indexed(color.indexed.idx)
                                              : TextColor::rgb(color.rgb.red, color.rgb.green, color.rgb.blue);
    }

    static TextStyle toStyle(const VTermScreenCell &cell)
    {
        TextStyle style{toColor(cell.fg), toColor(cell.bg), 0};
        style.set(TextStyle::Bold, cell.attrs.bold);
        style.set(TextStyle::Italic, cell.attrs.italic);
        style.set(TextStyle::Underline, cell.attrs.underline);
        style.set(TextStyle::Strike, cell.attrs.strike);
        style.set(TextStyle::Reverse, cell.attrs.reverse);
        return style;
    }

    static VtCell toCell(const VTermScreenCell &from, VtLine &line)
    {
        VtCell cell;
        cell.style = toStyle(from);
        cell.width = quint8(from.width);
        if (from.chars[0] == uint32_t(-1))
            cell.width = 0;
        else
            cell.character = char32_t(from.chars[0]);
        if (cell.character != 0 && from.chars[1] != 0) {
            int size = 1;
            while (size < VTERM_MAX_CHARS_PER_CELL && from.chars[size] != 0)
                ++size;
            line.setMarks(cell, QString::fromUcs4(reinterpret_cast<const char32_t *>(from.chars) + 1, size - 1));
        }
        return cell;
    }

    static VtLine toLine(int columns, const VTermScreenCell *cells)
    {
        VtLine line;
        for (int column = 0; column < columns; ++column) {
            const VtCell cell = toCell(cells[column], line);
            line.cells.push_back(cell);
        }
        return line;
    }

    static int pushLine(int columns, const VTermScreenCell *cells, void *user)
    {
        static_cast<PlainScreen *>(user)->m_history.push_back(toLine(columns, cells));
        return 1;
    }

    static constexpr VTermScreenCallbacks table = {.damage = nullptr,
        .moverect = nullptr,
        .movecursor = nullptr,
        .settermprop = nullptr,
        .bell = nullptr,
        .resize = nullptr,
        .sb_pushline = &pushLine,
        .sb_popline = nullptr};

    std::unique_ptr<VTerm, Free> m_terminal;
    VTermScreen *m_screen;
    std::vector<VtLine> m_history;
};

} // namespace ohm::test
