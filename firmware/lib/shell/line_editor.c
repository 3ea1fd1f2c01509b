// SPDX-License-Identifier: GPL-3.0-or-later
#include "line_editor.h"

#include <string.h>

enum control_byte {
    CONTROL_C = 0x03,
    BACKSPACE = 0x08,
    TAB = 0x09,
    LINE_FEED = 0x0a,
    CARRIAGE_RETURN = 0x0d,
    CONTROL_U = 0x15,
    ESCAPE = 0x1b,
    DELETE = 0x7f,
};

void line_editor_init(struct line_editor *editor) { memset(editor, 0, sizeof *editor); }

static void clear_line(struct line_editor *editor)
{
    editor->length = 0;
    editor->overflow = false;
}

static enum line_event end_line(struct line_editor *editor, struct text *echo)
{
    const bool overflow = editor->overflow;
    const size_t length = editor->length;
    editor->line[length] = '\0';
    clear_line(editor);
    text_string(echo, "\r\n");
    if (overflow)
        return LINE_TOO_LONG;
    return text_is_utf8(editor->line, length) ? LINE_ENTERED : LINE_NOT_TEXT;
}

/// Takes back the last character, all bytes of it.
static void erase_character(struct line_editor *editor, struct text *echo)
{
    if (editor->length == 0)
        return;
    while (editor->length > 1 && ((uint8_t)editor->line[editor->length - 1] & 0xc0) == 0x80)
        --editor->length;
    --editor->length;
    editor->overflow = false; // the person sees on the screen what is left, and goes on from there
    text_string(echo, "\b \b");
}

/// True when the byte belonged to an escape sequence, e.g. of a cursor key; these are swallowed.
static bool in_escape(struct line_editor *editor, uint8_t byte)
{
    switch (editor->escape) {
    case ESCAPE_NONE:
        if (byte == ESCAPE)
            editor->escape = ESCAPE_OPENED;
        return byte == ESCAPE;
    case ESCAPE_OPENED:
        if (byte == ESCAPE)
            return true;
        editor->escape = byte == '[' ? ESCAPE_SEQUENCE : byte == 'O' ? ESCAPE_SINGLE : ESCAPE_NONE;
        // A lone Esc key must not eat the control byte that follows it.
        return byte >= 0x20;
    case ESCAPE_SEQUENCE:
        if (byte < 0x20 || byte > 0x3f)
            editor->escape = ESCAPE_NONE;
        return byte >= 0x20;
    case ESCAPE_SINGLE:
        editor->escape = ESCAPE_NONE;
        return byte >= 0x20;
    }
    return false;
}

static void insert(struct line_editor *editor, uint8_t byte, struct text *echo)
{
    if (editor->length + 1 >= LINE_CAPACITY) {
        editor->overflow = true;
        return;
    }
    editor->line[editor->length++] = (char)byte;
    text_char(echo, (char)byte);
}

static enum line_event control(struct line_editor *editor, uint8_t byte, struct text *echo)
{
    switch (byte) {
    case CONTROL_C:
        clear_line(editor);
        text_string(echo, "^C\r\n");
        return LINE_INTERRUPTED;
    case BACKSPACE:
    case DELETE:
        erase_character(editor, echo);
        break;
    case CONTROL_U:
        while (editor->length > 0 && !echo->truncated)
            erase_character(editor, echo);
        break;
    case TAB:
        insert(editor, ' ', echo);
        break;
    default:
        ++editor->ignored;
        break;
    }
    return LINE_PENDING;
}

enum line_event line_editor_feed(struct line_editor *editor, uint8_t byte, struct text *echo)
{
    const bool completes_return = editor->after_return && byte == LINE_FEED;
    editor->after_return = byte == CARRIAGE_RETURN;
    if (completes_return || in_escape(editor, byte))
        return LINE_PENDING;
    if (byte == CARRIAGE_RETURN || byte == LINE_FEED)
        return end_line(editor, echo);
    if (byte < 0x20 || byte == DELETE)
        return control(editor, byte, echo);
    insert(editor, byte, echo);
    return LINE_PENDING;
}
