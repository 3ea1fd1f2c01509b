// SPDX-License-Identifier: GPL-3.0-or-later
#include "rtt_line.h"

#define LOG_INTERVAL_MS 500U
#define BYTES_PER_POLL 64U // bound on the work done at once
#define LOG_LINE_CAPACITY 96U

struct rtt_control _SEGGER_RTT;

static uint8_t up_storage[2048]; // room for the longest answer, the list of the variables
static uint8_t down_storage[64];

static void write_output(void *sink, const char *data, size_t length)
{
    (void)sink;
    (void)rtt_write(&_SEGGER_RTT, data, length);
}

void rtt_line_init(struct rtt_line *line, struct demo *demo)
{
    *line = (struct rtt_line){.demo = demo};
    line->shell.commands = demo_commands(&line->shell.command_count);
    line->shell.context = demo;
    line->shell.write = write_output;
    line_editor_init(&line->editor);
    rtt_init(&_SEGGER_RTT, (struct rtt_storage){"Log", up_storage, sizeof up_storage},
        (struct rtt_storage){"Shell", down_storage, sizeof down_storage});
    shell_print(&line->shell, "bench_demo on RTT");
}

/// Without echo: a host on this line shows itself what was typed.
static void feed(struct rtt_line *line, uint8_t byte)
{
    char buffer[LINE_ECHO_CAPACITY];
    struct text echo;
    text_init(&echo, buffer, sizeof buffer);
    switch (line_editor_feed(&line->editor, byte, &echo)) {
    case LINE_ENTERED:
        shell_run(&line->shell, line->editor.line);
        break;
    case LINE_TOO_LONG:
    case LINE_NOT_TEXT:
        shell_fail(&line->shell, "line is too long or no text, ignored");
        break;
    case LINE_PENDING:
    case LINE_INTERRUPTED:
        break;
    }
}

static void write_log(const struct demo *demo)
{
    char buffer[LOG_LINE_CAPACITY];
    struct text text;
    text_init(&text, buffer, sizeof buffer);
    log_begin(&text, LOG_INFO, demo->platform->uptime_ms(), "rtt");
    text_string(&text, "state=");
    text_string(&text, motor_state_name(demo->motor->state));
    text_string(&text, " rpm=");
    text_fixed(&text, (double)demo->motor->rpm, 1);
    text_string(&text, "\r\n");
    (void)rtt_write(&_SEGGER_RTT, text.data, text.length);
}

void rtt_line_poll(struct rtt_line *line)
{
    uint8_t byte = 0;
    for (unsigned i = 0; i < BYTES_PER_POLL && rtt_read(&_SEGGER_RTT, &byte); ++i)
        feed(line, byte);
    const uint32_t now = line->demo->platform->uptime_ms();
    if (now - line->logged_ms < LOG_INTERVAL_MS)
        return;
    line->logged_ms = now;
    write_log(line->demo);
}
