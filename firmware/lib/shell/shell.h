// SPDX-License-Identifier: GPL-3.0-or-later
// Splits a line into words and runs the command that the first one names.
#pragma once

#include "text/text.h"

#define SHELL_MAX_WORDS 8
#define SHELL_LINE_CAPACITY 192U

struct shell;

struct shell_command
{
    const char *name;
    const char *usage; ///< the arguments, e.g. "NAME VALUE"; "" for none
    const char *help;
    int min_words; ///< arguments after the name
    int max_words; ///< SHELL_REST: the rest of the line is one argument, blanks and all
    void (*run)(struct shell *shell, int count, char *const words[]); ///< words[0] is the first argument
};

enum {
    SHELL_REST = -1,
};

struct shell
{
    const struct shell_command *commands;
    size_t command_count;
    void *context; ///< for the commands
    void (*write)(void *sink, const char *data, size_t length);
    void *sink;
    const char *running; ///< name of the command that runs, for its error messages
    uint32_t errors; ///< error messages printed so far
    struct text out; ///< the output line being built
    char out_buffer[SHELL_LINE_CAPACITY];
};

/// Runs @p line, which is cut up in place. An empty line does nothing.
void shell_run(struct shell *shell, char *line);

/// Begins an output line; add to it with text_…() and finish with shell_end().
struct text *shell_begin(struct shell *shell);

/// Begins an output line with "error: COMMAND: ".
struct text *shell_error(struct shell *shell);

/// Writes the line that was begun, with its line end.
void shell_end(struct shell *shell);

/// One whole output line.
void shell_print(struct shell *shell, const char *line);

/// One whole error line.
void shell_fail(struct shell *shell, const char *message);

/// Prints all commands with usage and help.
void shell_help(struct shell *shell);
