// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include <string.h>

void console_init(struct console *console, struct shell *shell, const char *prompt, void (*interrupted)(void *context))
{
    line_editor_init(&console->editor);
    console->shell = shell;
    console->prompt = prompt;
    console->interrupted = interrupted;
    console->prompt_shown = false;
}

static void put(struct console *console, const char *data, size_t length)
{
    if (length > 0)
        console->shell->write(console->shell->sink, data, length);
}

void console_show_prompt(struct console *console)
{
    if (console->prompt_shown)
        return;
    put(console, console->prompt, strlen(console->prompt));
    put(console, console->editor.line, console->editor.length);
    console->prompt_shown = true;
}

static void run_event(struct console *console, enum line_event event)
{
    struct shell *shell = console->shell;
    switch (event) {
    case LINE_PENDING:
        return;
    case LINE_ENTERED:
        shell_run(shell, console->editor.line);
        break;
    case LINE_INTERRUPTED:
        console->interrupted(shell->context);
        break;
    case LINE_TOO_LONG: {
        struct text *out = shell_error(shell);
        text_string(out, "line too long, ignored (at most ");
        text_unsigned(out, LINE_CAPACITY - 1);
        text_string(out, " bytes)");
        shell_end(shell);
        break;
    }
    case LINE_NOT_TEXT:
        shell_fail(shell, "line is not UTF-8 text, ignored");
        break;
    }
    console->prompt_shown = false;
    console_show_prompt(console);
}

void console_feed(struct console *console, uint8_t byte)
{
    console_show_prompt(console);
    char buffer[LINE_ECHO_CAPACITY];
    struct text echo;
    text_init(&echo, buffer, sizeof buffer);
    const enum line_event event = line_editor_feed(&console->editor, byte, &echo);
    put(console, echo.data, echo.length);
    run_event(console, event);
}

void console_frame_log(const struct console *console, const char *line, struct text *out)
{
    if (console->prompt_shown)
        text_string(out, "\r\n");
    text_string(out, line);
    text_string(out, "\r\n");
}

void console_logged(struct console *console) { console->prompt_shown = false; }
