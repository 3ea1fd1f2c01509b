// SPDX-License-Identifier: GPL-3.0-or-later
// A shell on a terminal that it shares with a log: prompt, input line, and log lines that never tear either of them.
#pragma once

#include "shell/line_editor.h"
#include "shell/shell.h"

struct console
{
    struct line_editor editor;
    struct shell *shell; ///< its write() is used for all output
    const char *prompt;
    void (*interrupted)(void *context); ///< Ctrl+C; gets the shell's context
    bool prompt_shown;
};

void console_init(struct console *console, struct shell *shell, const char *prompt, void (*interrupted)(void *context));

/// One byte from the terminal.
void console_feed(struct console *console, uint8_t byte);

/// Shows the prompt and what has been typed so far, unless it stands there already.
void console_show_prompt(struct console *console);

/// Builds in @p out what has to be written for the log line @p line: a line end first when the cursor stands behind the
/// prompt. The caller writes it, or drops it, and says so by console_logged().
void console_frame_log(const struct console *console, const char *line, struct text *out);

/// The log line was written, so the prompt is no longer where the cursor is.
void console_logged(struct console *console);
