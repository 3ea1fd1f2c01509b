// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell.h"

#include <string.h>

struct text *shell_begin(struct shell *shell)
{
    text_init(&shell->out, shell->out_buffer, sizeof shell->out_buffer);
    return &shell->out;
}

struct text *shell_error(struct shell *shell)
{
    ++shell->errors;
    struct text *out = shell_begin(shell);
    text_string(out, "error: ");
    if (shell->running) {
        text_string(out, shell->running);
        text_string(out, ": ");
    }
    return out;
}

void shell_end(struct shell *shell)
{
    shell->write(shell->sink, shell->out.data, shell->out.length);
    shell->write(shell->sink, "\r\n", 2);
}

void shell_print(struct shell *shell, const char *line)
{
    text_string(shell_begin(shell), line);
    shell_end(shell);
}

void shell_fail(struct shell *shell, const char *message)
{
    text_string(shell_error(shell), message);
    shell_end(shell);
}

static void put_usage(struct text *out, const struct shell_command *command)
{
    text_string(out, command->name);
    if (command->usage[0] != '\0') {
        text_char(out, ' ');
        text_string(out, command->usage);
    }
}

void shell_help(struct shell *shell)
{
    for (size_t i = 0; i < shell->command_count; ++i) {
        struct text *out = shell_begin(shell);
        text_string(out, "  ");
        put_usage(out, &shell->commands[i]);
        text_char(out, ' ');
        text_pad(out, 44);
        text_string(out, shell->commands[i].help);
        shell_end(shell);
    }
}

static const struct shell_command *find_command(const struct shell *shell, const char *name)
{
    for (size_t i = 0; i < shell->command_count; ++i) {
        if (strcmp(shell->commands[i].name, name) == 0)
            return &shell->commands[i];
    }
    return NULL;
}

static char *skip_blanks(char *text)
{
    while (*text == ' ')
        ++text;
    return text;
}

/// Ends the word at @p text with a NUL and returns what follows it.
static char *cut_word(char *text)
{
    while (*text != ' ' && *text != '\0')
        ++text;
    if (*text == ' ')
        *text++ = '\0';
    return skip_blanks(text);
}

/// One more than the maximum when there are too many words.
static int split(char *text, char *words[])
{
    int count = 0;
    while (*text != '\0' && count < SHELL_MAX_WORDS) {
        words[count++] = text;
        text = cut_word(text);
    }
    return *text == '\0' ? count : SHELL_MAX_WORDS + 1;
}

static void run_command(struct shell *shell, const struct shell_command *command, char *rest)
{
    char *words[SHELL_MAX_WORDS] = {rest};
    if (command->max_words == SHELL_REST) {
        command->run(shell, 1, words);
        return;
    }
    const int count = split(rest, words);
    if (count >= command->min_words && count <= command->max_words) {
        command->run(shell, count, words);
        return;
    }
    struct text *out = shell_error(shell);
    text_string(out, count < command->min_words ? "too few arguments" : "too many arguments");
    text_string(out, " (usage: ");
    put_usage(out, command);
    text_char(out, ')');
    shell_end(shell);
}

void shell_run(struct shell *shell, char *line)
{
    char *name = skip_blanks(line);
    if (*name == '\0')
        return;
    char *rest = cut_word(name);
    const struct shell_command *command = find_command(shell, name);
    if (!command) {
        struct text *out = shell_error(shell);
        text_string(out, "unknown command ");
        text_quoted(out, name);
        text_string(out, " (try 'help')");
        shell_end(shell);
        return;
    }
    shell->running = command->name;
    run_command(shell, command, rest);
    shell->running = NULL;
}
