// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/vtscreen.h"

#include <vterm.h>

#include <algorithm>

namespace ohm {

namespace {

TextColor toTextColor(const VTermColor &color)
{
    if (VTERM_COLOR_IS_DEFAULT_FG(&color) || VTERM_COLOR_IS_DEFAULT_BG(&color))
        return {};
    if (VTERM_COLOR_IS_INDEXED(&color))
        return TextColor::indexed(color.indexed.idx);
    return TextColor::rgb(color.rgb.red, color.rgb.green, color.rgb.blue);
}

VTermColor toVtColor(TextColor color, const VTermColor &fallback)
{
    if (color.isDefault())
        return fallback;
    VTermColor result;
    if (color.isIndexed())
        vterm_color_indexed(&result, color.index());
    else
        vterm_color_rgb(&result, quint8(color.rgb() >> 16), quint8(color.rgb() >> 8), quint8(color.rgb()));
    return result;
}

TextStyle toStyle(const VTermScreenCell &cell)
{
    TextStyle style;
    style.foreground = toTextColor(cell.fg);
    style.background = toTextColor(cell.bg);
    style.set(TextStyle::Bold, cell.attrs.bold);
    style.set(TextStyle::Italic, cell.attrs.italic);
    style.set(TextStyle::Underline, cell.attrs.underline != VTERM_UNDERLINE_OFF);
    style.set(TextStyle::Strike, cell.attrs.strike);
    style.set(TextStyle::Reverse, cell.attrs.reverse);
    return style;
}

VtLine toLine(const VTermScreenCell *cells, int columns)
{
    VtLine line;
    line.cells.reserve(std::size_t(columns));
    for (int column = 0; column < columns; ++column) {
        const VTermScreenCell &from = cells[column];
        VtCell to;
        to.style = toStyle(from);
        const bool rightHalf = from.chars[0] == uint32_t(-1);
        to.character = from.chars[0] == 0 || rightHalf ? U' ' : char32_t(from.chars[0]);
        to.width = rightHalf ? 0 : quint8(from.width);
        if (from.chars[0] != 0 && !rightHalf && from.chars[1] != 0) {
            QString marks;
            for (int i = 1; i < VTERM_MAX_CHARS_PER_CELL && from.chars[i] != 0; ++i)
                marks += QStringView(QChar::fromUcs4(char32_t(from.chars[i])));
            line.marks.push_back(marks);
            to.marks = quint16(line.marks.size());
        }
        line.cells.push_back(to);
    }
    return line;
}

bool isBlank(const VTermScreenCell &cell) { return cell.chars[0] == 0 && toStyle(cell) == TextStyle(); }

// What is kept of a line that scrolls off: without the blanks at its end.
VtLine toHistoryLine(const VTermScreenCell *cells, int columns)
{
    while (columns > 0 && isBlank(cells[columns - 1]))
        --columns;
    return toLine(cells, columns);
}

VTermScreenCell toVtCell(const VtLine &line, const VtCell &from, const VTermColor &foreground, const VTermColor &background)
{
    VTermScreenCell cell = {};
    cell.chars[0] = from.width == 0 ? uint32_t(-1) : uint32_t(from.character);
    if (from.marks > 0) {
        const QList<uint> marks = line.marks[std::size_t(from.marks) - 1].toUcs4();
        for (qsizetype i = 0; i < marks.size() && i + 1 < VTERM_MAX_CHARS_PER_CELL; ++i)
            cell.chars[i + 1] = marks[i];
    }
    cell.width = char(std::max<quint8>(from.width, 1));
    cell.attrs.bold = from.style.has(TextStyle::Bold);
    cell.attrs.italic = from.style.has(TextStyle::Italic);
    cell.attrs.underline = from.style.has(TextStyle::Underline) ? VTERM_UNDERLINE_SINGLE : VTERM_UNDERLINE_OFF;
    cell.attrs.strike = from.style.has(TextStyle::Strike);
    cell.attrs.reverse = from.style.has(TextStyle::Reverse);
    cell.fg = toVtColor(from.style.foreground, foreground);
    cell.bg = toVtColor(from.style.background, background);
    return cell;
}

VTermModifier toVtModifiers(VtModifiers modifiers)
{
    return VTermModifier((modifiers.shift ? VTERM_MOD_SHIFT : 0) | (modifiers.alt ? VTERM_MOD_ALT : 0)
        | (modifiers.control ? VTERM_MOD_CTRL : 0));
}

VTermKey toVtKey(VtKey key, int function)
{
    switch (key) {
    case VtKey::Enter:
        return VTERM_KEY_ENTER;
    case VtKey::Tab:
        return VTERM_KEY_TAB;
    case VtKey::Backspace:
        return VTERM_KEY_BACKSPACE;
    case VtKey::Escape:
        return VTERM_KEY_ESCAPE;
    case VtKey::Up:
        return VTERM_KEY_UP;
    case VtKey::Down:
        return VTERM_KEY_DOWN;
    case VtKey::Left:
        return VTERM_KEY_LEFT;
    case VtKey::Right:
        return VTERM_KEY_RIGHT;
    case VtKey::Insert:
        return VTERM_KEY_INS;
    case VtKey::Delete:
        return VTERM_KEY_DEL;
    case VtKey::Home:
        return VTERM_KEY_HOME;
    case VtKey::End:
        return VTERM_KEY_END;
    case VtKey::PageUp:
        return VTERM_KEY_PAGEUP;
    case VtKey::PageDown:
        return VTERM_KEY_PAGEDOWN;
    case VtKey::Function:
        return VTermKey(VTERM_KEY_FUNCTION_0 + function);
    }
    return VTERM_KEY_NONE;
}

} // namespace

// What libvterm calls back.
struct VtScreen::Callbacks
{
    static VtScreen &of(void *user) { return *static_cast<VtScreen *>(user); }

    static int moveCursor(VTermPos position, VTermPos, int, void *user)
    {
        of(user).m_cursor.row = position.row;
        of(user).m_cursor.column = position.col;
        return 1;
    }

    static int setProperty(VTermProp property, VTermValue *value, void *user)
    {
        VtScreen &self = of(user);
        switch (property) {
        case VTERM_PROP_CURSORVISIBLE:
            self.m_cursor.visible = value->boolean;
            break;
        case VTERM_PROP_CURSORBLINK:
            self.m_cursor.blinks = value->boolean;
            break;
        case VTERM_PROP_CURSORSHAPE:
            self.m_cursor.shape = VtCursor::Shape(value->number - VTERM_PROP_CURSORSHAPE_BLOCK);
            break;
        case VTERM_PROP_ALTSCREEN:
            self.m_alternate = value->boolean;
            break;
        case VTERM_PROP_TITLE:
            self.m_title = QString::fromUtf8(value->string);
            break;
        default:
            break;
        }
        return 1;
    }

    static int bell(void *user)
    {
        if (of(user).onBell)
            of(user).onBell();
        return 1;
    }

    static int pushLine(int columns, const VTermScreenCell *cells, void *user)
    {
        VtScreen &self = of(user);
        self.m_history.push_back(toHistoryLine(cells, columns));
        if (self.historySize() > self.m_maxHistory) {
            self.m_history.pop_front();
            ++self.m_dropped;
        }
        return 1;
    }

    static int popLine(int columns, VTermScreenCell *cells, void *user)
    {
        VtScreen &self = of(user);
        if (self.m_history.empty())
            return 0;
        VTermColor foreground;
        VTermColor background;
        vterm_state_get_default_colors(vterm_obtain_state(self.m_terminal.get()), &foreground, &background);
        foreground.type |= VTERM_COLOR_DEFAULT_FG;
        background.type |= VTERM_COLOR_DEFAULT_BG;
        const VtLine &line = self.m_history.back();
        for (int column = 0; column < columns; ++column) {
            const bool kept = column < int(line.cells.size());
            cells[column] = toVtCell(line, kept ? line.cells[std::size_t(column)] : VtCell(), foreground, background);
        }
        self.m_history.pop_back();
        return 1;
    }

    static void output(const char *bytes, size_t size, void *user) { of(user).m_output.append(bytes, qsizetype(size)); }

    static constexpr VTermScreenCallbacks table = {
        .damage = nullptr,
        .moverect = nullptr,
        .movecursor = &moveCursor,
        .settermprop = &setProperty,
        .bell = &bell,
        .resize = nullptr,
        .sb_pushline = &pushLine,
        .sb_popline = &popLine,
    };
};

void VtScreen::Free::operator()(VTerm *terminal) const { vterm_free(terminal); }

VtScreen::VtScreen(int rows, int columns, int maxHistory)
    : m_terminal(vterm_new(rows, columns))
    , m_screen(vterm_obtain_screen(m_terminal.get()))
    , m_rows(rows)
    , m_columns(columns)
    , m_maxHistory(maxHistory)
{
    vterm_set_utf8(m_terminal.get(), 1);
    vterm_output_set_callback(m_terminal.get(), &Callbacks::output, this);
    vterm_screen_set_callbacks(m_screen, &Callbacks::table, this);
    vterm_screen_set_damage_merge(m_screen, VTERM_DAMAGE_SCROLL);
    vterm_screen_enable_altscreen(m_screen, 1);
    vterm_screen_reset(m_screen, 1);
}

VtScreen::~VtScreen() = default;

void VtScreen::write(QByteArrayView bytes)
{
    vterm_input_write(m_terminal.get(), bytes.data(), std::size_t(bytes.size()));
    vterm_screen_flush_damage(m_screen);
}

void VtScreen::resize(int rows, int columns)
{
    if (rows == m_rows && columns == m_columns)
        return;
    m_rows = rows;
    m_columns = columns;
    vterm_set_size(m_terminal.get(), rows, columns);
    vterm_screen_flush_damage(m_screen);
    VTermPos position;
    vterm_state_get_cursorpos(vterm_obtain_state(m_terminal.get()), &position);
    m_cursor.row = position.row;
    m_cursor.column = position.col;
}

void VtScreen::reset()
{
    m_history.clear();
    m_dropped = 0;
    m_output.clear();
    m_title.clear();
    vterm_screen_reset(m_screen, 1);
}

VtLine VtScreen::line(int index) const
{
    if (index < historySize())
        return m_history[std::size_t(index)];
    std::vector<VTermScreenCell> cells(static_cast<std::size_t>(m_columns));
    for (int column = 0; column < m_columns; ++column)
        vterm_screen_get_cell(m_screen, {index - historySize(), column}, &cells[std::size_t(column)]);
    return toLine(cells.data(), m_columns);
}

QByteArray VtScreen::takeOutput() { return std::exchange(m_output, {}); }

QByteArray VtScreen::takeAnswers() { return takeOutput(); }

QByteArray VtScreen::pressed(VtKey key, VtModifiers modifiers, int function)
{
    vterm_keyboard_key(m_terminal.get(), toVtKey(key, function), toVtModifiers(modifiers));
    return takeOutput();
}

QByteArray VtScreen::typed(char32_t character, VtModifiers modifiers)
{
    // libvterm writes Ctrl+I, Ctrl+J and Ctrl+M as CSI u, which no boot loader or shell of a device knows.
    const bool control = modifiers.control && character >= U'@' && character <= U'z';
    if (control) {
        m_output += modifiers.alt ? "\x1b" : "";
        m_output += char(character & 0x1f);
    } else {
        vterm_keyboard_unichar(m_terminal.get(), character, toVtModifiers(modifiers));
    }
    return takeOutput();
}

QByteArray VtScreen::pasted(const QString &text)
{
    vterm_keyboard_start_paste(m_terminal.get());
    QByteArray result = takeOutput();
    QByteArray bytes = text.toUtf8();
    bytes.replace("\r\n", "\r").replace('\n', '\r');
    bytes.replace('\x1b', ""); // a pasted "end of paste" must not end it
    vterm_keyboard_end_paste(m_terminal.get());
    return result + bytes + takeOutput();
}

QString VtLine::textOf(const VtCell &cell) const
{
    QString text = QString::fromUcs4(&cell.character, 1);
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

} // namespace ohm
