// SPDX-License-Identifier: GPL-3.0-or-later
// For the bench, with processor1.c on processor 1: checked messages of changing length go there and back at a steady rate,
// for ever, so that there is something to watch in the status blocks (g_eai_ipc on both processors). A debugger may write
// g_ipc_demo. One line a second on the console.
#include "board.h"
#include "board_api.h"
#include "link.h"
#include "sse200/sse200.h"
#include "text/text.h"

#include <string.h>

#define TICK_HZ 1000U

/// Changed by the demo unless it says otherwise.
struct ipc_demo
{
    uint32_t rate_hz; ///< messages a second, 0 to 1000; to be written
    uint32_t restart; ///< write 1: processor 1 starts anew, and it is 0 again
    uint32_t sent; ///< of this session
    uint32_t answered; ///< of this session
    uint32_t wrong; ///< answers of wrong length or content, since the start
    uint32_t refused; ///< messages that found no room or no other side, since the start
};

volatile struct ipc_demo g_ipc_demo = {.rate_hz = 100};

extern const uint8_t __processor1_vectors[];

static struct eai_ipc_endpoint echo;
static volatile uint32_t uptime_ms;

uint32_t board_uptime_ms(void) { return uptime_ms; }

void systick_handler(void) { ++uptime_ms; }

static void on_bound(void *ctx)
{
    (void)ctx;
    g_ipc_demo.sent = 0;
    g_ipc_demo.answered = 0;
}

static void on_answer(const void *data, size_t len, void *ctx)
{
    static uint8_t message[EAI_IPC_PACKET_MAX];
    (void)ctx;
    const size_t expected = link_message(g_ipc_demo.answered, true, message);
    g_ipc_demo.wrong += len != expected || memcmp(data, message, len) != 0;
    ++g_ipc_demo.answered;
}

/// The doorbell is held off, so that the number is the one of the session that the message goes to.
static void send_next(void)
{
    static uint8_t message[EAI_IPC_PACKET_MAX];
    const uint32_t held = interrupts_hold(PRIORITY_DOORBELL);
    const size_t length = link_message(g_ipc_demo.sent, false, message);
    if (eai_ipc_send(&echo, message, length) == 0)
        ++g_ipc_demo.sent;
    else
        ++g_ipc_demo.refused;
    interrupts_restore_priority(held);
}

static void print_line(void)
{
    char buffer[120];
    struct text line;
    text_init(&line, buffer, sizeof buffer);
    text_string(&line, "ipc: sent ");
    text_unsigned(&line, g_ipc_demo.sent);
    text_string(&line, " answered ");
    text_unsigned(&line, g_ipc_demo.answered);
    text_string(&line, " wrong ");
    text_unsigned(&line, g_ipc_demo.wrong);
    text_string(&line, " sessions ");
    text_unsigned(&line, g_eai_ipc.status.link_bound);
    text_string(&line, "\r\n");
    board_panic_write(line.data, line.length);
}

static void tick(void)
{
    static uint32_t due; // messages times TICK_HZ
    const uint32_t rate = g_ipc_demo.rate_hz;
    for (due += rate < TICK_HZ ? rate : TICK_HZ; due >= TICK_HZ; due -= TICK_HZ)
        send_next();
    if (g_ipc_demo.restart != 0) {
        g_ipc_demo.restart = 0;
        sse200_ring(1, 1);
    }
    static uint32_t next_line_ms;
    if (uptime_ms >= next_line_ms) {
        next_line_ms = uptime_ms + 1000;
        print_line();
    }
}

static void sleep_until_tick(void)
{
    static uint32_t last;
    interrupts_disable();
    while (uptime_ms == last) {
        wait_for_interrupt();
        interrupts_enable();
        interrupts_disable();
    }
    last = uptime_ms;
    interrupts_enable();
}

int main(void)
{
    const struct eai_ipc_ept_cfg cfg = {.name = "echo", .cb = {.bound = on_bound, .received = on_answer}};
    board_init();
    board_panic_write("ipc_demo on " BOARD_NAME "\r\n", strlen("ipc_demo on " BOARD_NAME "\r\n"));
    (void)link_start();
    (void)eai_ipc_register_endpoint(&echo, &cfg);
    sse200_start_processor1((uintptr_t)__processor1_vectors);
    systick_start(BOARD_CLOCK_HZ, TICK_HZ);
    for (;;) {
        sleep_until_tick();
        tick();
    }
}

static void no_restart(void) { }

LINK_VECTORS(no_restart);
