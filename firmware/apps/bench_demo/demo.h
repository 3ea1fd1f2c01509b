// SPDX-License-Identifier: GPL-3.0-or-later
// The bench demo: console, log and simulated motor, free of any hardware.
#pragma once

#include "bench.h"
#include "fault/fault_kind.h"
#include "log/log.h"
#include "motor.h"
#include "serial/serial.h"
#include "shell/console.h"
#include "variables/variables.h"

/// What the demo asks of the machine it runs on.
struct demo_platform
{
    const char *board;
    const char *version;
    const char *build_id;
    uint32_t (*uptime_ms)(void);
    void (*led)(bool on);
    void (*reset)(void);
    void (*trip)(enum fault_kind kind);
    void (*lock)(void); ///< keeps the 1 kHz step away
    void (*unlock)(void);
    void (*write)(const char *data, size_t length); ///< waits until all of it is queued
    bool (*try_write)(const char *data, size_t length); ///< queues all of it or nothing
    size_t (*room)(void); ///< bytes that try_write() would take
    const struct serial_counters *(*counters)(void);
};

struct demo
{
    const struct demo_platform *platform;
    motor_control *motor;
    bench_state *bench;
    struct shell shell;
    struct console console;
    struct log_pacer log;
    struct variable_table variables;
    enum motor_state logged_state; ///< the last one that the log told
};

/// Sets up everything, prints the banner and the first prompt, and starts the motor.
void demo_init(struct demo *demo, const struct demo_platform *platform, motor_control *motor, bench_state *bench);

/// One byte from the console.
void demo_input(struct demo *demo, uint8_t byte);

/// Writes the log lines that are due. True when more can be written at once, so that the caller should not sleep.
bool demo_log(struct demo *demo);

/// The named variables of @p motor and @p bench, in a table that lives as long as the program; made once.
struct variable_table demo_variables(motor_control *motor, bench_state *bench);

/// The commands, for struct shell; their context is a struct demo.
const struct shell_command *demo_commands(size_t *count);
