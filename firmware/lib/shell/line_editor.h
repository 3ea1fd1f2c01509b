// SPDX-License-Identifier: GPL-3.0-or-later
// One input line from a terminal: echo, backspace, Ctrl+C, Ctrl+U; CR, LF and CR LF all end a line.
#pragma once

#include "text/text.h"

#define LINE_CAPACITY 128U ///< bytes of a line with its terminating NUL
#define LINE_ECHO_CAPACITY (3 * LINE_CAPACITY) ///< Ctrl+U takes three bytes for each character

enum line_event {
    LINE_PENDING, ///< the line goes on
    LINE_ENTERED, ///< a line is complete in line_editor.line
    LINE_INTERRUPTED, ///< Ctrl+C; what was typed is dropped
    LINE_TOO_LONG, ///< a line ended that did not fit; it is dropped
    LINE_NOT_TEXT, ///< a line ended that is not UTF-8; it is dropped
};

enum escape_state {
    ESCAPE_NONE,
    ESCAPE_OPENED, ///< after ESC
    ESCAPE_SEQUENCE, ///< inside ESC [ …
    ESCAPE_SINGLE, ///< after ESC O: one more byte
};

struct line_editor
{
    char line[LINE_CAPACITY]; ///< NUL-terminated after LINE_ENTERED, until the next byte
    size_t length;
    bool overflow;
    bool after_return; ///< the last byte was CR, so a following LF belongs to it
    enum escape_state escape;
    uint32_t ignored; ///< control bytes (NUL among them) that mean nothing here
};

void line_editor_init(struct line_editor *editor);

/// Takes one byte and adds to @p echo what the terminal has to show (at most LINE_ECHO_CAPACITY with its NUL).
enum line_event line_editor_feed(struct line_editor *editor, uint8_t byte, struct text *echo);
