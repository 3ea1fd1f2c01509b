// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo.h"

static void write_output(void *sink, const char *data, size_t length)
{
    const struct demo *demo = sink;
    demo->platform->write(data, length);
}

static void interrupted(void *context)
{
    struct demo *demo = context;
    demo->log.burst = 0;
}

static void print_banner(struct demo *demo)
{
    const struct demo_platform *platform = demo->platform;
    struct text *out = shell_begin(&demo->shell);
    text_string(out, "\r\nOhmdeck bench_demo ");
    text_string(out, platform->version);
    text_string(out, " on ");
    text_string(out, platform->board);
    text_string(out, ", build ");
    text_string(out, platform->build_id);
    shell_end(&demo->shell);
    shell_print(&demo->shell, "Type 'help' for the commands.");
}

void demo_init(struct demo *demo, const struct demo_platform *platform, motor_control *motor, bench_state *bench)
{
    *demo = (struct demo){.platform = platform, .motor = motor, .bench = bench};
    motor_init(motor, "M1");
    bench_init(bench, motor);
    demo->variables = demo_variables(motor, bench);
    demo->variables.lock = platform->lock;
    demo->variables.unlock = platform->unlock;
    demo->shell.commands = demo_commands(&demo->shell.command_count);
    demo->shell.context = demo;
    demo->shell.write = write_output;
    demo->shell.sink = demo;
    console_init(&demo->console, &demo->shell, "demo> ", interrupted);
    print_banner(demo);
    console_show_prompt(&demo->console);
    motor_start(motor); // so that a watch has something to see without any typing
}

void demo_input(struct demo *demo, uint8_t byte) { console_feed(&demo->console, byte); }
