// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo.h"

#define LOG_LINE_CAPACITY 128U
#define LOG_FRAMED_CAPACITY (LOG_LINE_CAPACITY + 4) // a line end before and behind

/// What a log line tells, copied in one go while the 1 kHz step is kept away.
struct snapshot
{
    enum motor_state state;
    union motor_faults faults;
    float rpm, iq, vbus, temperature, sine;
};

static struct snapshot take_snapshot(const struct demo *demo)
{
    const motor_control *motor = demo->motor;
    demo->platform->lock();
    const struct snapshot snapshot = {
        .state = motor->state,
        .faults = motor->faults,
        .rpm = motor->rpm,
        .iq = motor->current.q,
        .vbus = motor->vbus,
        .temperature = motor->temperature,
        .sine = demo->bench->waves.sine,
    };
    demo->platform->unlock();
    return snapshot;
}

static void put_named(struct text *out, const char *name, float value, unsigned decimals)
{
    text_string(out, name);
    text_fixed(out, (double)value, decimals);
}

static void put_motor(struct text *out, const struct snapshot *now)
{
    put_named(out, "rpm=", now->rpm, 1);
    text_string(out, " iq=");
    text_fixed_signed(out, (double)now->iq, 3);
    put_named(out, " vbus=", now->vbus, 2);
}

static void put_bench(struct text *out, const struct snapshot *now)
{
    put_named(out, "temp=", now->temperature, 1);
    text_string(out, " sine=");
    text_fixed_signed(out, (double)now->sine, 3);
}

/// A change of state is told before all else, a fault as long as it lasts; every eighth line is the bench's.
/// Returns the state that the line speaks of.
static enum motor_state compose(const struct demo *demo, struct text *out)
{
    const struct snapshot now = take_snapshot(demo);
    const uint32_t time = demo->platform->uptime_ms();
    const bool faulted = now.state == MOTOR_FAULTED;
    if (now.state != demo->logged_state) {
        log_begin(out, faulted ? LOG_ERROR : LOG_INFO, time, "motor");
        text_string(out, "state=");
        text_string(out, motor_state_name(now.state));
        text_string(out, " fault=");
        text_string(out, motor_fault_name(now.faults));
    } else if (demo->log.written % 8 == 7) {
        log_begin(out, LOG_INFO, time, "bench");
        put_bench(out, &now);
    } else {
        log_begin(out, faulted ? LOG_WARNING : LOG_INFO, time, "motor");
        put_motor(out, &now);
    }
    return now.state;
}

static bool write_line(struct demo *demo)
{
    char line_buffer[LOG_LINE_CAPACITY];
    struct text line;
    text_init(&line, line_buffer, sizeof line_buffer);
    const enum motor_state state = compose(demo, &line);
    char framed_buffer[LOG_FRAMED_CAPACITY];
    struct text framed;
    text_init(&framed, framed_buffer, sizeof framed_buffer);
    console_frame_log(&demo->console, line.data, &framed);
    if (!demo->platform->try_write(framed.data, framed.length))
        return false;
    console_logged(&demo->console);
    demo->logged_state = state;
    ++demo->log.written;
    return true;
}

/// Lines due by the rate; without room they are dropped, for a log must never hold up what it reports on.
static void write_by_rate(struct demo *demo)
{
    const uint32_t due = log_pacer_due(&demo->log, demo->platform->uptime_ms());
    for (uint32_t i = 0; i < due; ++i) {
        if (!write_line(demo)) {
            demo->log.dropped += due - i;
            return;
        }
    }
}

/// Lines of a burst; these wait for room, so that every one of them arrives.
static void write_burst(struct demo *demo)
{
    const uint32_t before = demo->log.burst;
    for (uint32_t i = 0; i < LOG_LINES_PER_POLL && demo->log.burst > 0; ++i) {
        if (demo->platform->room() < LOG_FRAMED_CAPACITY || !write_line(demo))
            break;
        --demo->log.burst;
    }
    if (before > 0 && !log_pacer_active(&demo->log))
        console_show_prompt(&demo->console);
}

bool demo_log(struct demo *demo)
{
    write_by_rate(demo);
    write_burst(demo);
    return demo->log.burst > 0 && demo->platform->room() >= LOG_FRAMED_CAPACITY;
}
