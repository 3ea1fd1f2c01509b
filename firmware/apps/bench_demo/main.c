// SPDX-License-Identifier: GPL-3.0-or-later
#include "board.h"
#include "board_api.h"
#include "cortex_m/cortex_m.h"
#include "cortex_m/fault.h"
#include "demo.h"
#include "mctp_node/link_node.h"
#include "rtt_line.h"

// Global, with names that a debugger or a variable watch finds; stepped at 1 kHz by the tick.
motor_control g_motor;
bench_state g_bench;

static struct demo g_demo;
static struct rtt_line g_rtt_line;

void systick_handler(void)
{
    motor_step(&g_motor);
    bench_step(&g_bench);
    if (systick_late())
        ++g_bench.overruns;
}

uint32_t board_uptime_ms(void) { return *(volatile uint32_t *)&g_bench.uptime_ms; }

static size_t room(void) { return serial_room(board_serial()); }

static bool try_write(const char *data, size_t length) { return serial_write(board_serial(), data, (uint32_t)length); }

static void write_all(const char *data, size_t length)
{
    while (room() < length)
        wait_for_interrupt();
    (void)try_write(data, length);
}

static const struct serial_counters *counters(void) { return &board_serial()->counters; }

static void flush_and_reset(void)
{
    while (room() < SERIAL_TX_CAPACITY)
        wait_for_interrupt();
    system_reset();
}

/// The first 8 bytes of the linker's build id in hex. The note: three words, "GNU", then the id (ELF notes).
static const char *build_id(void)
{
    extern const uint8_t __build_id[];
    static char hex[17];
    const uint8_t *id = __build_id + 16;
    for (unsigned i = 0; i < 8; ++i) {
        hex[2 * i] = "0123456789abcdef"[id[i] >> 4];
        hex[2 * i + 1] = "0123456789abcdef"[id[i] & 0xf];
    }
    return hex;
}

static struct demo_platform g_platform = {
    .board = BOARD_NAME,
    .version = FIRMWARE_VERSION,
    .uptime_ms = board_uptime_ms,
    .led = board_led,
    .reset = flush_and_reset,
    .trip = fault_trip,
    .lock = interrupts_disable,
    .unlock = interrupts_enable,
    .write = write_all,
    .try_write = try_write,
    .room = room,
    .counters = counters,
};

/// Sleeps unless a byte arrived or a millisecond passed since @p polled_ms; an interrupt that comes between look and
/// sleep stays pending and ends the sleep at once.
static void sleep_until_work(uint32_t polled_ms)
{
    interrupts_disable();
    if (ring_used(&board_serial()->rx) == 0 && link_node_idle() && board_uptime_ms() == polled_ms)
        wait_for_interrupt();
    interrupts_enable();
}

int main(void)
{
    board_init();
    g_platform.build_id = build_id();
    demo_init(&g_demo, &g_platform, &g_motor, &g_bench);
    rtt_line_init(&g_rtt_line, &g_demo);
    link_node_init(); // an MCTP endpoint on the second serial line
    systick_start(BOARD_CLOCK_HZ, MOTOR_STEP_HZ);
    for (;;) {
        const uint32_t now = board_uptime_ms();
        uint8_t byte = 0;
        while (serial_read(board_serial(), &byte))
            demo_input(&g_demo, byte);
        rtt_line_poll(&g_rtt_line);
        link_node_poll(now);
        if (!demo_log(&g_demo))
            sleep_until_work(now);
    }
}
