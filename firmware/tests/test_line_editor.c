// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/line_editor.h"
#include "unit.h"

#include <string.h>

static struct line_editor editor;
static char echo_buffer[4096];
static struct text echo;

static void fresh(void)
{
    line_editor_init(&editor);
    text_init(&echo, echo_buffer, sizeof echo_buffer);
}

/// Feeds all bytes and returns the last event that was not LINE_PENDING.
static enum line_event feed(const char *bytes, size_t length)
{
    enum line_event last = LINE_PENDING;
    for (size_t i = 0; i < length; ++i) {
        const enum line_event event = line_editor_feed(&editor, (uint8_t)bytes[i], &echo);
        if (event != LINE_PENDING)
            last = event;
    }
    return last;
}

static enum line_event type(const char *string) { return feed(string, strlen(string)); }

static void a_line_is_echoed_and_entered(void)
{
    fresh();
    CHECK_INT(type("led on\r"), LINE_ENTERED);
    CHECK_TEXT(editor.line, "led on");
    CHECK_TEXT(echo_buffer, "led on\r\n");
}

static void every_line_end_counts_once(void)
{
    fresh();
    CHECK_INT(type("a\r\n"), LINE_ENTERED);
    CHECK_TEXT(echo_buffer, "a\r\n");
    CHECK_INT(type("b\n"), LINE_ENTERED);
    CHECK_TEXT(editor.line, "b");
    CHECK_INT(type("\n"), LINE_ENTERED);
    CHECK_TEXT(editor.line, "");
    CHECK_INT(type("c\r"), LINE_ENTERED);
    CHECK_INT(type("\rd"), LINE_ENTERED);
    CHECK_TEXT(echo_buffer, "a\r\nb\r\n\r\nc\r\n\r\nd");
}

static void backspace_takes_whole_characters(void)
{
    fresh();
    type("a\xe2\x82\xac\x7f\b\b\b");
    CHECK_TEXT(echo_buffer, "a\xe2\x82\xac\b \b\b \b");
    CHECK_INT(type("x\r"), LINE_ENTERED);
    CHECK_TEXT(editor.line, "x");
}

static void control_c_and_u_drop_the_line(void)
{
    fresh();
    CHECK_INT(type("half\x03"), LINE_INTERRUPTED);
    CHECK_TEXT(echo_buffer, "half^C\r\n");
    fresh();
    type("abc\x15");
    CHECK_TEXT(echo_buffer, "abc\b \b\b \b\b \b");
    CHECK_INT(type("\r"), LINE_ENTERED);
    CHECK_TEXT(editor.line, "");
}

static void overlong_line_is_refused_whole(void)
{
    fresh();
    for (unsigned i = 0; i < LINE_CAPACITY - 1; ++i)
        CHECK_INT(type("x"), LINE_PENDING);
    CHECK_INT(type("\r"), LINE_ENTERED);
    CHECK_INT((int64_t)strlen(editor.line), LINE_CAPACITY - 1);
    for (unsigned i = 0; i < 100 * LINE_CAPACITY; ++i)
        (void)type("y");
    CHECK_INT(type("\r"), LINE_TOO_LONG);
    CHECK_INT(type("z\r"), LINE_ENTERED);
    CHECK_TEXT(editor.line, "z");
}

static void bytes_that_are_no_text_are_refused(void)
{
    fresh();
    CHECK_INT(type("ok \xff\xfe\r"), LINE_NOT_TEXT);
    CHECK_INT(type("\xc3\r"), LINE_NOT_TEXT);
    CHECK_INT(type("\xc3\xa4\r"), LINE_ENTERED);
    CHECK_TEXT(editor.line, "\xc3\xa4");
}

static void nul_and_other_controls_are_ignored_and_counted(void)
{
    fresh();
    CHECK_INT(feed("a\0b\x01\x1f\r", 6), LINE_ENTERED);
    CHECK_TEXT(editor.line, "ab");
    CHECK_INT(editor.ignored, 3);
}

static void escape_sequences_are_swallowed(void)
{
    fresh();
    CHECK_INT(type("a\x1b[Ab\x1b[1;5Cc\x1bOPd\x1b\x1b[3~e\r"), LINE_ENTERED);
    CHECK_TEXT(editor.line, "abcde");
}

static void a_lone_escape_key_does_not_eat_the_line_end(void)
{
    fresh();
    CHECK_INT(type("led\x1b\r"), LINE_ENTERED);
    CHECK_TEXT(editor.line, "led");
    CHECK_INT(type("led\x1b[\x03"), LINE_INTERRUPTED);
}

static void every_byte_is_survived(void)
{
    fresh();
    uint32_t state = 1;
    for (int i = 0; i < 200000; ++i) {
        state = state * 1664525U + 1013904223U;
        char small[LINE_ECHO_CAPACITY];
        struct text out;
        text_init(&out, small, sizeof small);
        (void)line_editor_feed(&editor, (uint8_t)(state >> 24), &out);
        if (editor.length >= LINE_CAPACITY || out.truncated)
            break;
    }
    CHECK(editor.length < LINE_CAPACITY);
}

UNIT_MAIN(TEST(a_line_is_echoed_and_entered), TEST(every_line_end_counts_once), TEST(backspace_takes_whole_characters),
    TEST(control_c_and_u_drop_the_line), TEST(overlong_line_is_refused_whole), TEST(bytes_that_are_no_text_are_refused),
    TEST(nul_and_other_controls_are_ignored_and_counted), TEST(escape_sequences_are_swallowed),
    TEST(a_lone_escape_key_does_not_eat_the_line_end), TEST(every_byte_is_survived))
