// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo.h"

#include "text/number.h"

#include <string.h>

static struct demo *demo_of(const struct shell *shell) { return shell->context; }

/// The argument and what would have been right.
static void fail_expected(struct shell *shell, const char *expected, const char *got)
{
    struct text *out = shell_error(shell);
    text_string(out, "expected ");
    text_string(out, expected);
    text_string(out, ", got ");
    text_quoted(out, got);
    shell_end(shell);
}

static void run_help(struct shell *shell, int count, char *const words[])
{
    (void)count;
    (void)words;
    shell_help(shell);
}

static void run_led(struct shell *shell, int count, char *const words[])
{
    struct demo *demo = demo_of(shell);
    bool on = demo->bench->led;
    if (count == 1) {
        if (strcmp(words[0], "toggle") == 0) {
            on = !on;
        } else if (strcmp(words[0], "on") == 0 || strcmp(words[0], "off") == 0) {
            on = words[0][1] == 'n';
        } else {
            fail_expected(shell, "on, off or toggle", words[0]);
            return;
        }
        demo->bench->led = on;
        demo->platform->led(on);
    }
    shell_print(shell, on ? "led = on" : "led = off");
}

static void print_variable(struct shell *shell, const struct variable *variable)
{
    struct text *out = shell_begin(shell);
    text_string(out, variable->name);
    text_string(out, " = ");
    variable_format(&demo_of(shell)->variables, variable, out);
    if (variable->unit[0] != '\0') {
        text_char(out, ' ');
        text_string(out, variable->unit);
    }
    shell_end(shell);
}

static const struct variable *find_variable(struct shell *shell, const char *name)
{
    const struct variable *variable = variable_find(&demo_of(shell)->variables, name);
    if (!variable) {
        struct text *out = shell_error(shell);
        text_string(out, "unknown variable ");
        text_quoted(out, name);
        text_string(out, " (try 'vars')");
        shell_end(shell);
    }
    return variable;
}

static void run_get(struct shell *shell, int count, char *const words[])
{
    (void)count;
    const struct variable *variable = find_variable(shell, words[0]);
    if (variable)
        print_variable(shell, variable);
}

static void fail_set(struct shell *shell, const struct variable *variable, enum variable_status status, const char *value)
{
    struct text *out = shell_error(shell);
    text_quoted(out, status == VARIABLE_READ_ONLY ? variable->name : value);
    if (status == VARIABLE_READ_ONLY) {
        text_string(out, " is read-only");
    } else {
        text_string(out, status == VARIABLE_MALFORMED ? " is not a value for " : " is out of range for ");
        text_quoted(out, variable->name);
        text_string(out, " (");
        text_string(out, variable_type_name(variable));
        text_string(out, ", ");
        variable_describe_range(variable, out);
        text_char(out, ')');
    }
    shell_end(shell);
}

static void run_set(struct shell *shell, int count, char *const words[])
{
    (void)count;
    const struct variable *variable = find_variable(shell, words[0]);
    if (!variable)
        return;
    const enum variable_status status = variable_set(&demo_of(shell)->variables, variable, words[1]);
    if (status == VARIABLE_OK)
        print_variable(shell, variable);
    else
        fail_set(shell, variable, status, words[1]);
}

static void print_variable_row(struct shell *shell, const struct variable *variable)
{
    struct text *out = shell_begin(shell);
    text_string(out, variable->name);
    text_pad(out, 21);
    text_string(out, variable_type_name(variable));
    text_pad(out, 28);
    variable_format(&demo_of(shell)->variables, variable, out);
    text_char(out, ' ');
    text_string(out, variable->unit);
    text_char(out, ' ');
    text_pad(out, 44);
    text_string(out, variable->help);
    if (variable->writable) {
        text_string(out, " (set: ");
        variable_describe_range(variable, out);
        text_char(out, ')');
    }
    shell_end(shell);
}

static void run_vars(struct shell *shell, int count, char *const words[])
{
    (void)count;
    (void)words;
    const struct variable_table *table = &demo_of(shell)->variables;
    for (size_t i = 0; i < table->count; ++i)
        print_variable_row(shell, &table->items[i]);
}

/// Reads a whole number from 0 to @p maximum, or says what is wrong with it.
static bool parse_number(struct shell *shell, const char *word, uint32_t maximum, uint32_t *number)
{
    uint64_t value = 0;
    if (number_parse_unsigned(word, maximum, &value) == NUMBER_OK) {
        *number = (uint32_t)value;
        return true;
    }
    struct text *out = shell_error(shell);
    text_string(out, "expected a whole number from 0 to ");
    text_unsigned(out, maximum);
    text_string(out, ", got ");
    text_quoted(out, word);
    shell_end(shell);
    return false;
}

static void print_log_state(struct shell *shell)
{
    const struct log_pacer *log = &demo_of(shell)->log;
    struct text *out = shell_begin(shell);
    text_string(out, "log rate = ");
    text_unsigned(out, log->rate_hz);
    text_string(out, " Hz, written ");
    text_unsigned(out, log->written);
    text_string(out, ", dropped ");
    text_unsigned(out, log->dropped);
    shell_end(shell);
}

static void set_log_rate(struct shell *shell, uint32_t rate_hz)
{
    struct demo *demo = demo_of(shell);
    log_pacer_set_rate(&demo->log, rate_hz, demo->platform->uptime_ms());
    print_log_state(shell);
}

static void run_log(struct shell *shell, int count, char *const words[])
{
    struct demo *demo = demo_of(shell);
    uint32_t number = 0;
    if (count == 0) {
        print_log_state(shell);
    } else if (count == 1 && strcmp(words[0], "off") == 0) {
        demo->log.burst = 0;
        set_log_rate(shell, 0);
    } else if (count == 2 && strcmp(words[0], "rate") == 0) {
        if (parse_number(shell, words[1], LOG_RATE_MAX, &number))
            set_log_rate(shell, number);
    } else if (count == 2 && strcmp(words[0], "burst") == 0) {
        if (parse_number(shell, words[1], LOG_BURST_MAX, &number))
            demo->log.burst = number;
    } else {
        fail_expected(shell, "off, rate HZ or burst N", words[0]);
    }
}

static void print_motor(struct shell *shell)
{
    const motor_control *motor = demo_of(shell)->motor;
    struct text *out = shell_begin(shell);
    text_string(out, "motor: ");
    text_string(out, motor_state_name(motor->state));
    text_string(out, ", target ");
    text_fixed(out, (double)motor->target_rpm, 1);
    text_string(out, " rpm, speed ");
    text_fixed(out, (double)motor->rpm, 1);
    text_string(out, " rpm, fault ");
    text_string(out, motor_fault_name(motor->faults));
    shell_end(shell);
}

static void start_motor(struct shell *shell)
{
    const struct demo *demo = demo_of(shell);
    demo->platform->lock();
    const bool started = motor_start(demo->motor);
    demo->platform->unlock();
    if (started) {
        print_motor(shell);
    } else if (demo->motor->state == MOTOR_FAULTED) {
        struct text *out = shell_error(shell);
        text_string(out, "the motor is switched off by a fault: ");
        text_string(out, motor_fault_name(demo->motor->faults));
        text_string(out, " ('motor stop' clears it)");
        shell_end(shell);
    } else {
        shell_fail(shell, "the motor is on already");
    }
}

static void stop_motor(struct shell *shell)
{
    const struct demo *demo = demo_of(shell);
    demo->platform->lock();
    motor_stop(demo->motor);
    demo->platform->unlock();
    print_motor(shell);
}

static void set_motor_speed(struct shell *shell, const char *word)
{
    const struct demo *demo = demo_of(shell);
    double rpm = 0;
    const enum number_status status = number_parse_real(word, &rpm);
    if (status != NUMBER_OK || rpm < (double)-MOTOR_MAX_RPM || rpm > (double)MOTOR_MAX_RPM) {
        fail_expected(shell, "a speed from -6000 to 6000 rpm", word);
        return;
    }
    demo->motor->target_rpm = (float)rpm;
    print_motor(shell);
}

static void run_motor(struct shell *shell, int count, char *const words[])
{
    if (count == 0)
        print_motor(shell);
    else if (count == 1 && strcmp(words[0], "start") == 0)
        start_motor(shell);
    else if (count == 1 && strcmp(words[0], "stop") == 0)
        stop_motor(shell);
    else if (count == 2 && strcmp(words[0], "speed") == 0)
        set_motor_speed(shell, words[1]);
    else
        fail_expected(shell, "start, stop or speed RPM", words[0]);
}

struct fault_choice
{
    const char *name;
    const char *what;
};

static const struct fault_choice FAULTS[] = {
    [FAULT_BAD_STORE] = {"bad-store", "storing to an address without memory"},
    [FAULT_BAD_JUMP] = {"bad-jump", "jumping to an even address"},
    [FAULT_DIV0] = {"div0", "dividing by zero"},
    [FAULT_UNALIGNED] = {"unaligned", "loading two words from an odd address"},
    [FAULT_STACK] = {"stack", "recursing until the stack is used up"},
};

static void run_fault(struct shell *shell, int count, char *const words[])
{
    (void)count;
    for (size_t i = 0; i < sizeof FAULTS / sizeof FAULTS[0]; ++i) {
        if (strcmp(words[0], FAULTS[i].name) != 0)
            continue;
        shell_print(shell, FAULTS[i].what);
        demo_of(shell)->platform->trip((enum fault_kind)i);
        return;
    }
    fail_expected(shell, "bad-store, bad-jump, div0, unaligned or stack", words[0]);
}

static void run_reset(struct shell *shell, int count, char *const words[])
{
    (void)count;
    (void)words;
    shell_print(shell, "resetting");
    demo_of(shell)->platform->reset();
}

static void run_uptime(struct shell *shell, int count, char *const words[])
{
    (void)count;
    (void)words;
    const uint32_t now = demo_of(shell)->platform->uptime_ms();
    struct text *out = shell_begin(shell);
    text_string(out, "uptime = ");
    text_unsigned(out, now);
    text_string(out, " ms");
    shell_end(shell);
}

static void run_version(struct shell *shell, int count, char *const words[])
{
    (void)count;
    (void)words;
    const struct demo_platform *platform = demo_of(shell)->platform;
    struct text *out = shell_begin(shell);
    text_string(out, "bench_demo ");
    text_string(out, platform->version);
    text_string(out, ", board ");
    text_string(out, platform->board);
    text_string(out, ", build ");
    text_string(out, platform->build_id);
    shell_end(shell);
}

static void run_echo(struct shell *shell, int count, char *const words[])
{
    (void)count;
    shell_print(shell, words[0]);
}

static void print_count(struct shell *shell, const char *name, uint64_t value)
{
    struct text *out = shell_begin(shell);
    text_string(out, name);
    text_string(out, " = ");
    text_unsigned(out, value);
    shell_end(shell);
}

static void run_stat(struct shell *shell, int count, char *const words[])
{
    (void)count;
    (void)words;
    const struct demo *demo = demo_of(shell);
    const struct serial_counters *counters = demo->platform->counters();
    print_count(shell, "rx bytes", counters->rx_bytes);
    print_count(shell, "rx overruns", counters->rx_overruns);
    print_count(shell, "rx throttled", counters->rx_throttled);
    print_count(shell, "rx ignored", demo->console.editor.ignored);
    print_count(shell, "tx bytes", counters->tx_bytes);
    print_count(shell, "tx refused", counters->tx_refused);
    print_count(shell, "log written", demo->log.written);
    print_count(shell, "log dropped", demo->log.dropped);
    print_count(shell, "loop overruns", demo->bench->overruns);
    print_count(shell, "errors", shell->errors);
}

static const struct shell_command COMMANDS[] = {
    {"help", "", "this list", 0, 0, run_help},
    {"led", "[on|off|toggle]", "show or switch the LED", 0, 1, run_led},
    {"get", "NAME", "show a variable", 1, 1, run_get},
    {"set", "NAME VALUE", "change a variable", 2, 2, run_set},
    {"vars", "", "all variables with type, value and limits", 0, 0, run_vars},
    {"log", "[off|rate HZ|burst N]", "log lines: at a rate (0 to 32000), or N at once", 0, 2, run_log},
    {"motor", "[start|stop|speed RPM]", "show or drive the simulated motor", 0, 2, run_motor},
    {"fault", "bad-store|bad-jump|div0|unaligned|stack", "bring about a real fault", 1, 1, run_fault},
    {"reset", "", "restart the machine", 0, 0, run_reset},
    {"uptime", "", "time since start-up", 0, 0, run_uptime},
    {"version", "", "name, version, board and build", 0, 0, run_version},
    {"echo", "TEXT", "print the text", 0, SHELL_REST, run_echo},
    {"stat", "", "counters of serial line, log and loop", 0, 0, run_stat},
};

const struct shell_command *demo_commands(size_t *count)
{
    *count = sizeof COMMANDS / sizeof COMMANDS[0];
    return COMMANDS;
}
