// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/vtscreen.h"

#include <vterm.h>

#include <algorithm>
#include <utility>

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

VtRect toRect(const VTermRect &rect) { return {rect.start_row, rect.end_row, rect.start_col, rect.end_col}; }

void setAttribute(TextStyle &style, VTermAttr attribute, const VTermValue &value)
{
    switch (attribute) {
    case VTERM_ATTR_BOLD:
        return style.set(TextStyle::Bold, value.boolean);
    case VTERM_ATTR_ITALIC:
        return style.set(TextStyle::Italic, value.boolean);
    case VTERM_ATTR_UNDERLINE:
        return style.set(TextStyle::Underline, value.number != VTERM_UNDERLINE_OFF);
    case VTERM_ATTR_STRIKE:
        return style.set(TextStyle::Strike, value.boolean);
    case VTERM_ATTR_REVERSE:
        return style.set(TextStyle::Reverse, value.boolean);
    case VTERM_ATTR_FOREGROUND:
        style.foreground = toTextColor(value.color);
        return;
    case VTERM_ATTR_BACKGROUND:
        style.background = toTextColor(value.color);
        return;
    default:
        return;
    }
}

// The size of the UTF-8 character at the end of `bytes` that has not come completely; 0 when there is none.
qsizetype incompleteSize(QByteArrayView bytes)
{
    for (qsizetype size = 1; size <= std::min<qsizetype>(3, bytes.size()); ++size) {
        const auto byte = uchar(bytes[bytes.size() - size]);
        if ((byte & 0xc0) == 0x80)
            continue;
        const qsizetype wanted = byte >= 0xf8 ? 1 : byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
        return size < wanted ? size : 0;
    }
    return 0;
}

constexpr qsizetype longestString = 4096; // that is waited for

bool endsString(char byte) { return byte == '\a' || byte == '\x18' || byte == '\x1a' || byte == '\x1b'; }

// Where the byte stands that says what the escape at `at` begins; the size when it has not come. libvterm passes over
// intermediate bytes, control characters but for ESC, CAN and SUB, and what is no ASCII.
qsizetype kindAfterEscape(QByteArrayView bytes, qsizetype at)
{
    const auto isPassedOver = [](char byte) {
        return !QByteArrayView("\x1b\x18\x1a").contains(byte) && (uchar(byte) < 0x30 || uchar(byte) >= 0x7f);
    };
    return std::find_if_not(bytes.begin() + at + 1, bytes.end(), isPassedOver) - bytes.begin();
}

// Where a control string (ECMA-48, 5.6: OSC, DCS, SOS, PM, APC) begins that has not ended, or the escape that may begin one;
// the size when there is none.
qsizetype unfinishedString(QByteArrayView bytes)
{
    for (qsizetype at = bytes.indexOf('\x1b'); at >= 0; at = bytes.indexOf('\x1b', at)) {
        const qsizetype kind = kindAfterEscape(bytes, at);
        if (kind == bytes.size())
            return at;
        if (!QByteArrayView("]PX^_").contains(bytes[kind])) {
            at = kind;
            continue;
        }
        const auto end = std::find_if(bytes.begin() + kind + 1, bytes.end(), endsString);
        if (end == bytes.end() || (*end == '\x1b' && end + 1 == bytes.end()))
            return at;
        at = end - bytes.begin();
    }
    return bytes.size();
}

// How much of the bytes can go to libvterm: it loses characters and control strings that come in pieces.
qsizetype wholeSize(QByteArrayView bytes)
{
    const qsizetype before = unfinishedString(bytes);
    return bytes.size() - before > longestString || before == bytes.size() ? bytes.size() - incompleteSize(bytes) : before;
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

    static int putGlyph(VTermGlyphInfo *info, VTermPos position, void *user)
    {
        VtScreen &self = of(user);
        std::u32string_view characters;
        static_assert(sizeof(char32_t) == sizeof(uint32_t));
        const auto *text = reinterpret_cast<const char32_t *>(info->chars);
        for (std::size_t size = 0; size < VTERM_MAX_CHARS_PER_CELL && text[size] != 0; ++size)
            characters = {text, size + 1};
        self.grid().put(position.row, position.col, {characters, info->width, bool(info->protected_cell), self.m_pen});
        self.m_lastCharacters = characters;
        self.m_lastWidth = info->width;
        const bool isPlain = characters.size() == 1 && info->width == 1 && !info->protected_cell && !info->dwl && !info->dhl;
        if (isPlain && position.row == self.rows() - 1)
            self.m_plainLines.sawGlyph(characters[0], position.col);
        else
            self.m_plainLines.sawOther();
        return 1;
    }

    static int scrollRect(VTermRect rect, int downward, int rightward, void *user)
    {
        VtScreen &self = of(user);
        if (toRect(rect) == self.grid().all() && downward == 1 && rightward == 0)
            self.m_plainLines.sawScroll();
        else
            self.m_plainLines.sawOther();
        self.scroll(toRect(rect), downward, rightward);
        return 1;
    }

    static int erase(VTermRect rect, int selective, void *user)
    {
        VtScreen &self = of(user);
        self.m_plainLines.sawOther();
        self.grid().erase(toRect(rect), self.m_pen.background, selective);
        return 1;
    }

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
        case VTERM_PROP_REVERSE:
            self.m_reversed = value->boolean;
            break;
        case VTERM_PROP_TITLE:
            self.m_title = QString::fromUtf8(value->string);
            break;
        default:
            break;
        }
        return 1;
    }

    static int setPenAttribute(VTermAttr attribute, VTermValue *value, void *user)
    {
        setAttribute(of(user).m_pen, attribute, *value);
        return 1;
    }

    // Comes with every reset. libvterm is back on the primary screen then without saying so.
    static int initPen(void *user)
    {
        of(user).m_alternate = false;
        return 1;
    }

    static int bell(void *user)
    {
        if (of(user).onBell)
            of(user).onBell();
        return 1;
    }

    static int resize(int rows, int columns, VTermPos *moved, void *user)
    {
        moved->row += of(user).resizeGrids(rows, columns);
        return 1;
    }

    static int setLineInfo(int row, const VTermLineInfo *now, const VTermLineInfo *before, void *user)
    {
        VtScreen &self = of(user);
        if (now->doublewidth && !before->doublewidth) // there is room for half as many
            self.grid().erase({row, row + 1, self.columns() / 2, self.columns()}, self.m_pen.background, false);
        return 1;
    }

    static void output(const char *bytes, size_t size, void *user) { of(user).m_output.append(bytes, qsizetype(size)); }

    static constexpr VTermStateCallbacks table = {
        .putglyph = &putGlyph,
        .movecursor = &moveCursor,
        .scrollrect = &scrollRect,
        .moverect = nullptr,
        .erase = &erase,
        .initpen = &initPen,
        .setpenattr = &setPenAttribute,
        .settermprop = &setProperty,
        .bell = &bell,
        .resize = &resize,
        .setlineinfo = &setLineInfo,
    };
};

void VtScreen::Free::operator()(VTerm *terminal) const { vterm_free(terminal); }

VtScreen::VtScreen(int rows, int columns, int maxHistory)
    : m_terminal(vterm_new(rows, columns))
    , m_state(vterm_obtain_state(m_terminal.get()))
    , m_grid(rows, columns)
    , m_alternateGrid(rows, columns)
    , m_history(maxHistory)
{
    vterm_set_utf8(m_terminal.get(), 1);
    vterm_output_set_callback(m_terminal.get(), &Callbacks::output, this);
    vterm_state_set_callbacks(m_state, &Callbacks::table, this);
    vterm_state_reset(m_state, 1);
}

VtScreen::~VtScreen() = default;

// What has come in part waits for the rest.
void VtScreen::write(QByteArrayView bytes)
{
    QByteArray joined;
    if (!m_incomplete.isEmpty()) {
        joined = std::exchange(m_incomplete, {}).append(bytes);
        bytes = joined;
    }
    const qsizetype whole = wholeSize(bytes);
    m_incomplete = bytes.sliced(whole).toByteArray();
    writeWhole(bytes.first(whole));
}

void VtScreen::writeWhole(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        bytes = bytes.sliced(putKnownLines(bytes));
        const qsizetype lineEnd = bytes.indexOf('\n') + 1;
        const QByteArrayView piece = bytes.first(lineEnd > 0 ? lineEnd : bytes.size());
        writeThrough(piece);
        bytes = bytes.sliced(piece.size());
    }
}

// Returns how many bytes that were.
qsizetype VtScreen::putKnownLines(QByteArrayView bytes)
{
    qsizetype done = 0;
    while (const qsizetype size = m_plainLines.knownLine(bytes.sliced(done), columns()).size) {
        putKnownLine(bytes.sliced(done, size));
        done += size;
    }
    return done;
}

void VtScreen::putKnownLine(QByteArrayView line)
{
    const QByteArrayView text = line.chopped(2); // CR and LF
    int column = 0;
    for (qsizetype at = 0; at < text.size();) {
        if (const qsizetype rendition = VtPlainLines::renditionSize(text.sliced(at))) {
            vterm_input_write(m_terminal.get(), text.data() + at, std::size_t(rendition));
            at += rendition;
            continue;
        }
        const qsizetype escape = text.indexOf('\x1b', at);
        const QByteArrayView run = text.sliced(at, (escape < 0 ? text.size() : escape) - at);
        grid().putAscii(rows() - 1, column, run, m_pen);
        column += int(run.size());
        at += run.size();
    }
    scroll(grid().all(), 1, 0);
}

void VtScreen::writeThrough(QByteArrayView bytes)
{
    m_plainLines.begin(bytes, columns(), isAtLineStart());
    for (QByteArrayView rest = bytes; !rest.isEmpty();) {
        const QByteArrayView piece = rest.first(m_guard.sizeBefore(rest));
        vterm_input_write(m_terminal.get(), piece.data(), std::size_t(piece.size()));
        rest = rest.sliced(piece.size());
        if (rest.isEmpty())
            break;
        if (m_guard.finding() == VtGuard::Finding::Repeat)
            repeatLast(m_guard.repetitions());
        rest = rest.sliced(1);
    }
    m_plainLines.end(bytes, isAtLineStart());
}

// In place of libvterm's own; see VtGuard. As far as the row goes.
void VtScreen::repeatLast(int count)
{
    QByteArray input = "\x18"; // the sequence without its end is cancelled
    const int fitting = m_lastWidth > 0 ? (columns() - m_cursor.column) / m_lastWidth : 0;
    input += QString::fromStdU32String(m_lastCharacters).repeated(std::min(count, fitting)).toUtf8();
    vterm_input_write(m_terminal.get(), input.data(), std::size_t(input.size()));
}

// Rows that leave the top of the primary screen become history, whether the whole of it is scrolled or a part at the top.
void VtScreen::scroll(const VtRect &rect, int up, int left)
{
    const bool leavesTop = rect.top == 0 && rect.left == 0 && rect.right == columns() && left == 0 && up < rect.bottom;
    for (int row = 0; row < up && leavesTop && !m_alternate; ++row)
        m_history.push(m_grid.line(row));
    grid().scroll(rect, up, left, m_pen.background);
}

void VtScreen::resize(int rows, int columns)
{
    if (rows == this->rows() && columns == this->columns())
        return;
    m_plainLines.distrust();
    vterm_set_size(m_terminal.get(), rows, columns);
    VTermPos position;
    vterm_state_get_cursorpos(m_state, &position);
    m_cursor.row = position.row;
    m_cursor.column = position.col;
}

// Returns by how many rows the text went down: what is below the cursor and blank goes first, then the top goes into the
// history; new rows come from there.
int VtScreen::resizeGrids(int rows, int columns)
{
    int moved = 0;
    if (!m_alternate) {
        int used = m_grid.rows();
        while (used > rows && used - 1 > m_cursor.row && m_grid.line(used - 1).isBlank())
            --used;
        if (used > rows) {
            scroll(m_grid.all(), used - rows, 0);
            moved = std::max(rows - used, -m_cursor.row); // libvterm would go on above the first row
        }
    }
    const int added = m_alternate ? 0 : rows - m_grid.rows();
    m_grid.resize(rows, columns);
    m_alternateGrid.resize(rows, columns);
    for (; moved < added && m_history.size() > 0; ++moved) {
        m_grid.scroll(m_grid.all(), -1, 0, {});
        m_grid.setLine(0, m_history.takeLast());
    }
    return moved;
}

void VtScreen::reset()
{
    vterm_state_reset(m_state, 1);
    m_plainLines.distrust();
    m_alternateGrid.erase(m_alternateGrid.all(), {}, false);
    m_history.clear();
    m_output.clear();
    m_title.clear();
    m_incomplete.clear();
    m_guard = {};
    m_lastWidth = 0;
    m_cursor.row = 0;
    m_cursor.column = 0;
}

VtLine VtScreen::line(int index) const
{
    if (index < historySize())
        return m_history.line(index);
    VtLine line = grid().line(index - historySize());
    line.cells.resize(std::size_t(columns()));
    for (VtCell &cell : line.cells) {
        if (m_reversed)
            cell.style.set(TextStyle::Reverse, !cell.style.has(TextStyle::Reverse));
    }
    return line;
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

} // namespace ohm
