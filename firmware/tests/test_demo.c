// SPDX-License-Identifier: GPL-3.0-or-later
// The whole demo on a machine made of a few variables.
#include "demo.h"
#include "unit.h"

#include <string.h>

static char output[65536];
static size_t output_length;
static size_t room_left;
static uint32_t clock_ms;
static bool led;
static int refusals;
static int resets;
static int tripped;
static int depth;
static struct serial_counters counters;

static uint32_t uptime_ms(void) { return clock_ms; }

static void set_led(bool on) { led = on; }

static void reset(void) { ++resets; }

static void trip(enum fault_kind kind) { tripped = (int)kind; }

static void lock(void) { ++depth; }

static void unlock(void) { --depth; }

static void write_output(const char *data, size_t length)
{
    CHECK(output_length + length < sizeof output);
    memcpy(output + output_length, data, length);
    output_length += length;
    output[output_length] = '\0';
}

static bool try_write(const char *data, size_t length)
{
    if (length > room_left) {
        ++refusals;
        return false;
    }
    room_left -= length;
    write_output(data, length);
    return true;
}

static size_t room(void) { return room_left; }

static const struct serial_counters *get_counters(void) { return &counters; }

static const struct demo_platform PLATFORM = {"testboard", "1.2.3", "0123456789abcdef", uptime_ms, set_led, reset, trip, lock,
    unlock, write_output, try_write, room, get_counters};

static struct demo demo;
static motor_control motor;
static bench_state bench;

static void forget(void)
{
    output_length = 0;
    output[0] = '\0';
}

static void fresh(void)
{
    clock_ms = 0;
    refusals = 0;
    led = false;
    resets = 0;
    tripped = -1;
    room_left = sizeof output;
    forget();
    demo_init(&demo, &PLATFORM, &motor, &bench);
}

/// What a line prints, without its echo; the prompt must follow.
static const char *run(const char *line)
{
    forget();
    for (const char *c = line; *c != '\0'; ++c)
        demo_input(&demo, (uint8_t)*c);
    demo_input(&demo, '\r');
    CHECK_INT(depth, 0);
    const size_t echo = strlen(line) + 2;
    CHECK(output_length >= echo + 6);
    CHECK_TEXT(output + output_length - 6, "demo> ");
    output[output_length - 6] = '\0';
    return output + echo;
}

static void run_for(uint32_t milliseconds)
{
    for (uint32_t i = 0; i < milliseconds; ++i) {
        ++clock_ms;
        motor_step(&motor);
        bench_step(&bench);
        (void)demo_log(&demo);
    }
}

static void banner_names_the_build(void)
{
    fresh();
    CHECK_TEXT(output,
        "\r\nOhmdeck bench_demo 1.2.3 on testboard, build 0123456789abcdef\r\n"
        "Type 'help' for the commands.\r\ndemo> ");
    CHECK_INT(motor.state, MOTOR_ALIGNING);
}

static void led_command(void)
{
    fresh();
    CHECK_TEXT(run("led"), "led = off\r\n");
    CHECK_TEXT(run("led on"), "led = on\r\n");
    CHECK(led && bench.led);
    CHECK_TEXT(run("led toggle"), "led = off\r\n");
    CHECK(!led);
    CHECK_TEXT(run("led onward"), "error: led: expected on, off or toggle, got 'onward'\r\n");
    CHECK_TEXT(run("led o"), "error: led: expected on, off or toggle, got 'o'\r\n");
}

static void get_and_set_commands(void)
{
    fresh();
    CHECK_TEXT(run("get motor.target"), "motor.target = 1500.0 rpm\r\n");
    CHECK_TEXT(run("set motor.target 250.5"), "motor.target = 250.5 rpm\r\n");
    CHECK_NEAR(motor.target_rpm, 250.5, 0);
    CHECK_TEXT(run("get motor.state"), "motor.state = aligning\r\n");
    CHECK_TEXT(run("set x 1"), "error: set: unknown variable 'x' (try 'vars')\r\n");
    CHECK_TEXT(run("get x"), "error: get: unknown variable 'x' (try 'vars')\r\n");
    CHECK_TEXT(run("set motor.rpm 1"), "error: set: 'motor.rpm' is read-only\r\n");
    CHECK_TEXT(run("set motor.target 6000.1"),
        "error: set: '6000.1' is out of range for 'motor.target' (float, -6000.0 to 6000.0 rpm)\r\n");
    CHECK_TEXT(run("set bench.counter 1x"), "error: set: '1x' is not a value for 'bench.counter' (u16, 0 to 65535)\r\n");
    CHECK_TEXT(run("set bench.counter"), "error: set: too few arguments (usage: set NAME VALUE)\r\n");
}

static void every_variable_is_listed_and_readable(void)
{
    fresh();
    const char *list = run("vars");
    char copy[8192];
    strcpy(copy, list);
    for (size_t i = 0; i < demo.variables.count; ++i) {
        CHECK(strstr(copy, demo.variables.items[i].name) != NULL);
        char line[64] = "get ";
        strcat(line, demo.variables.items[i].name);
        CHECK(strncmp(run(line), "error", 5) != 0);
    }
}

static void motor_command(void)
{
    fresh();
    CHECK_TEXT(run("motor start"), "error: motor: the motor is on already\r\n");
    CHECK_TEXT(run("motor speed -750"), "motor: aligning, target -750.0 rpm, speed 0.0 rpm, fault none\r\n");
    CHECK_TEXT(run("motor speed 6001"), "error: motor: expected a speed from -6000 to 6000 rpm, got '6001'\r\n");
    CHECK_TEXT(run("motor speed fast"), "error: motor: expected a speed from -6000 to 6000 rpm, got 'fast'\r\n");
    CHECK_TEXT(run("motor jump"), "error: motor: expected start, stop or speed RPM, got 'jump'\r\n");
    CHECK_TEXT(run("motor stop"), "motor: idle, target -750.0 rpm, speed 0.0 rpm, fault none\r\n");
    CHECK_TEXT(run("motor start"), "motor: aligning, target -750.0 rpm, speed 0.0 rpm, fault none\r\n");
    run("set motor.supply 5");
    run_for(10);
    CHECK_TEXT(
        run("motor start"), "error: motor: the motor is switched off by a fault: under_voltage ('motor stop' clears it)\r\n");
}

static unsigned count(const char *what)
{
    unsigned found = 0;
    for (const char *at = output; (at = strstr(at, what)) != NULL; ++at)
        ++found;
    return found;
}

static void log_comes_at_its_rate(void)
{
    fresh();
    CHECK_TEXT(run("log rate 100"), "log rate = 100 Hz, written 0, dropped 0\r\n");
    forget();
    run_for(2000);
    CHECK_INT(count("\r\n"), 200 + 1); // and one to leave the prompt
    CHECK(strstr(output, "\r\nI (10) motor: state=aligning fault=none\r\n") != NULL);
    CHECK(strstr(output, ") motor: state=ramping fault=none\r\n") != NULL);
    CHECK(strstr(output, "I (20) motor: rpm=") != NULL);
    CHECK(strstr(output, ") bench: temp=") != NULL);
    run("log off");
    CHECK(strstr(output, "\r\nlog rate = 0 Hz, written 200, dropped 0\r\n") != NULL);
}

static void log_rejects_what_it_cannot_do(void)
{
    fresh();
    CHECK_TEXT(run("log rate 32001"), "error: log: expected a whole number from 0 to 32000, got '32001'\r\n");
    CHECK_TEXT(run("log rate -1"), "error: log: expected a whole number from 0 to 32000, got '-1'\r\n");
    CHECK_TEXT(run("log burst"), "error: log: expected off, rate HZ or burst N, got 'burst'\r\n");
    CHECK_TEXT(run("log"), "log rate = 0 Hz, written 0, dropped 0\r\n");
}

static void log_without_room_drops_and_counts(void)
{
    fresh();
    run("log rate 1000");
    room_left = 500;
    run_for(100);
    CHECK(demo.log.written > 5 && demo.log.written < 20);
    CHECK_INT((int64_t)(demo.log.written + demo.log.dropped), 100);
    run("log rate 32000");
    run_for(100);
    CHECK_INT((int64_t)(demo.log.written + demo.log.dropped), 100 + 3200);
}

static void a_change_of_state_is_told_even_late(void)
{
    fresh();
    run("log rate 100");
    forget();
    room_left = 0;
    run_for(1000);
    CHECK_TEXT(output, "");
    room_left = sizeof output;
    run_for(10);
    CHECK(strstr(output, "I (1010) motor: state=ramping fault=none\r\n") != NULL);
}

static void a_burst_waits_for_room_and_brings_the_prompt_back(void)
{
    fresh();
    run("log burst 50");
    forget();
    for (int i = 0; i < 1000 && demo.log.burst > 0; ++i) {
        room_left = 300;
        CHECK(!demo_log(&demo) || room_left >= 132);
    }
    CHECK_INT((int64_t)demo.log.written, 50);
    CHECK_INT((int64_t)demo.log.dropped, 0);
    CHECK_INT(refusals, 0);
    CHECK_TEXT(output + output_length - 6, "demo> ");
    run("log burst 1000000");
    demo_input(&demo, 0x03);
    CHECK_INT(demo.log.burst, 0);
    run("log burst 1000000");
    run("log off");
    CHECK_INT(demo.log.burst, 0);
}

static void faults_are_tripped_by_name(void)
{
    static const char *const LINES[] = {"fault bad-store", "fault bad-jump", "fault div0", "fault unaligned", "fault stack"};
    fresh();
    for (int i = 0; i < 5; ++i) {
        run(LINES[i]);
        CHECK_INT(tripped, i);
    }
    tripped = -1;
    CHECK_TEXT(run("fault all"), "error: fault: expected bad-store, bad-jump, div0, unaligned or stack, got 'all'\r\n");
    CHECK_INT(tripped, -1);
}

static void small_commands(void)
{
    fresh();
    clock_ms = 4711;
    CHECK_TEXT(run("uptime"), "uptime = 4711 ms\r\n");
    CHECK_TEXT(run("version"), "bench_demo 1.2.3, board testboard, build 0123456789abcdef\r\n");
    CHECK_TEXT(run("echo  a  b"), "a  b\r\n");
    CHECK_TEXT(run("reset"), "resetting\r\n");
    CHECK_INT(resets, 1);
    counters.tx_refused = 3;
    CHECK(strstr(run("stat"), "tx refused = 3\r\n") != NULL);
    CHECK(strstr(run("help"), "  stat ") != NULL);
    CHECK_TEXT(run("help me"), "error: help: too many arguments (usage: help)\r\n");
}

UNIT_MAIN(TEST(banner_names_the_build), TEST(led_command), TEST(get_and_set_commands),
    TEST(every_variable_is_listed_and_readable), TEST(motor_command), TEST(log_comes_at_its_rate),
    TEST(log_rejects_what_it_cannot_do), TEST(log_without_room_drops_and_counts), TEST(a_change_of_state_is_told_even_late),
    TEST(a_burst_waits_for_room_and_brings_the_prompt_back), TEST(faults_are_tripped_by_name), TEST(small_commands))
