// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/console.h"
#include "unit.h"

#include <string.h>

static char output[4096];
static size_t output_length;
static char seen[256];
static int interruptions;

static void write_output(void *sink, const char *data, size_t length)
{
    (void)sink;
    CHECK(output_length + length < sizeof output);
    memcpy(output + output_length, data, length);
    output_length += length;
    output[output_length] = '\0';
}

static void run_join(struct shell *shell, int count, char *const words[])
{
    (void)shell;
    struct text text;
    text_init(&text, seen, sizeof seen);
    for (int i = 0; i < count; ++i)
        text_quoted(&text, words[i]);
}

static void run_fail(struct shell *shell, int count, char *const words[])
{
    (void)count;
    (void)words;
    shell_fail(shell, "no");
}

static const struct shell_command COMMANDS[] = {
    {"join", "A [B]", "one or two words", 1, 2, run_join},
    {"rest", "TEXT", "the rest", 0, SHELL_REST, run_join},
    {"eight", "…", "up to eight", 0, SHELL_MAX_WORDS, run_join},
    {"fail", "", "an error", 0, 0, run_fail},
};

static void interrupted(void *context) { ++*(int *)context; }

static struct shell shell;
static struct console console;

static void fresh(void)
{
    shell = (struct shell){.commands = COMMANDS, .command_count = 4, .context = &interruptions, .write = write_output};
    console_init(&console, &shell, "> ", interrupted);
    output_length = 0;
    output[0] = '\0';
    seen[0] = '\0';
    interruptions = 0;
}

static const char *run(const char *line)
{
    char copy[256];
    fresh();
    strcpy(copy, line);
    shell_run(&shell, copy);
    return output;
}

static void words_are_split_at_blanks(void)
{
    CHECK_TEXT(run("  join   a  b  "), "");
    CHECK_TEXT(seen, "'a''b'");
    run("rest  a  b ");
    CHECK_TEXT(seen, "'a  b '");
    run("rest");
    CHECK_TEXT(seen, "''");
    CHECK_TEXT(run("eight 1 2 3 4 5 6 7 8"), "");
    CHECK_TEXT(seen, "'1''2''3''4''5''6''7''8'");
}

static void an_empty_line_does_nothing(void)
{
    CHECK_TEXT(run(""), "");
    CHECK_TEXT(run("    "), "");
}

static void errors_name_command_and_cause(void)
{
    CHECK_TEXT(run("what now"), "error: unknown command 'what' (try 'help')\r\n");
    CHECK_TEXT(run("join"), "error: join: too few arguments (usage: join A [B])\r\n");
    CHECK_TEXT(run("join 1 2 3"), "error: join: too many arguments (usage: join A [B])\r\n");
    CHECK_TEXT(run("eight 1 2 3 4 5 6 7 8 9"), "error: eight: too many arguments (usage: eight …)\r\n");
    CHECK_TEXT(run("fail"), "error: fail: no\r\n");
    CHECK_INT(shell.errors, 1);
    CHECK(shell.running == NULL);
}

static void long_output_is_cut_not_overrun(void)
{
    char line[256];
    memset(line, 'x', sizeof line);
    line[255] = '\0';
    CHECK_INT((int64_t)strlen(run(line)), SHELL_LINE_CAPACITY - 1 + 2);
}

static void help_lists_all(void)
{
    fresh();
    shell_help(&shell);
    CHECK(strstr(output, "  join A [B] ") != NULL);
    CHECK(strstr(output, "an error\r\n") != NULL);
}

static const char *type(const char *bytes)
{
    for (; *bytes != '\0'; ++bytes)
        console_feed(&console, (uint8_t)*bytes);
    return output;
}

static void the_prompt_returns_after_everything(void)
{
    fresh();
    console_show_prompt(&console);
    CHECK_TEXT(output, "> ");
    console_show_prompt(&console);
    CHECK_TEXT(output, "> ");
    CHECK_TEXT(type("fail\r"), "> fail\r\nerror: fail: no\r\n> ");
    fresh();
    CHECK_TEXT(type("\r"), "> \r\n> ");
    fresh();
    CHECK_TEXT(type("ab\x03"), "> ab^C\r\n> ");
    CHECK_INT(interruptions, 1);
    fresh();
    CHECK_TEXT(type("\xff\r"), "> \xff\r\nerror: line is not UTF-8 text, ignored\r\n> ");
}

static void an_overlong_line_is_told(void)
{
    fresh();
    for (unsigned i = 0; i < LINE_CAPACITY; ++i)
        type("x");
    type("\r");
    CHECK(strstr(output, "\r\nerror: line too long, ignored (at most 127 bytes)\r\n> ") != NULL);
}

static void write_log(const char *line)
{
    char buffer[64];
    struct text framed;
    text_init(&framed, buffer, sizeof buffer);
    console_frame_log(&console, line, &framed);
    write_output(NULL, framed.data, framed.length);
    console_logged(&console);
}

static void log_lines_and_typing_keep_apart(void)
{
    fresh();
    console_show_prompt(&console);
    write_log("one");
    write_log("two");
    CHECK_TEXT(output, "> \r\none\r\ntwo\r\n");
    type("jo");
    write_log("three");
    type("in 1\r");
    CHECK_TEXT(output, "> \r\none\r\ntwo\r\n> jo\r\nthree\r\n> join 1\r\n> ");
    CHECK_TEXT(seen, "'1'");
}

UNIT_MAIN(TEST(words_are_split_at_blanks), TEST(an_empty_line_does_nothing), TEST(errors_name_command_and_cause),
    TEST(long_output_is_cut_not_overrun), TEST(help_lists_all), TEST(the_prompt_returns_after_everything),
    TEST(an_overlong_line_is_told), TEST(log_lines_and_typing_keep_apart))
