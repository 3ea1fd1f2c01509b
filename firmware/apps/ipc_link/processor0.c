// SPDX-License-Identifier: GPL-3.0-or-later
// Processor 0: starts processor 1, exchanges checked messages with it, restarts it in the middle of them again and again,
// and measures. One line for each on the console, then "end"; "failed" and a cause when something did not come in time.
#include "board.h"
#include "board_api.h"
#include "link.h"
#include "mctp_budget/meter.h"
#include "sse200/sse200.h"
#include "text/text.h"

#include <string.h>

#define MESSAGES 20000U
#define RESTARTS 10U
#define MESSAGES_AFTER_RESTART 500U
#define WINDOW 4U // messages on their way; all of them fit in a ring
#define ROUND_TRIPS 100U

extern const uint8_t __processor1_vectors[];

static struct eai_ipc_endpoint echo;
static struct eai_ipc_endpoint report;
static struct eai_ipc_endpoint ping;

/// Written by the doorbell's interrupt.
static struct
{
    volatile uint32_t sessions;
    volatile uint32_t lost;
    volatile uint32_t answers; ///< of the present session
    volatile uint32_t wrong;
    volatile uint32_t pongs;
    volatile uint32_t reports;
    struct link_report report;
} seen;

static uint32_t my_session; ///< the one whose messages are sent
static uint32_t sent;

uint32_t board_uptime_ms(void) { return 0; }

void systick_handler(void) { }

static void print(const char *name, const uint32_t *numbers, size_t count)
{
    char buffer[120];
    struct text line;
    text_init(&line, buffer, sizeof buffer);
    text_string(&line, name);
    for (size_t i = 0; i < count; ++i) {
        text_char(&line, ' ');
        text_unsigned(&line, numbers[i]);
    }
    text_string(&line, "\r\n");
    board_panic_write(line.data, line.length);
}

static _Noreturn void stop(const char *last_line)
{
    print(last_line, NULL, 0);
    for (;;)
        wait_for_interrupt();
}

static void on_bound(void *ctx)
{
    (void)ctx;
    ++seen.sessions;
}

static void on_unbound(void *ctx)
{
    (void)ctx;
    ++seen.lost;
}

static void on_answer(const void *data, size_t len, void *ctx)
{
    static uint8_t message[EAI_IPC_PACKET_MAX];
    (void)ctx;
    if (seen.sessions != my_session)
        return; // the question was asked in a session before
    const size_t expected = link_message(seen.answers, true, message);
    seen.wrong += len != expected || memcmp(data, message, len) != 0;
    ++seen.answers;
}

static void on_report(const void *data, size_t len, void *ctx)
{
    (void)ctx;
    if (len == sizeof seen.report)
        memcpy(&seen.report, data, len);
    ++seen.reports;
}

static void on_pong(const void *data, size_t len, void *ctx)
{
    (void)data;
    (void)len;
    (void)ctx;
    ++seen.pongs;
}

/// Sends the next message of the session, if there is room and the session is still the same.
static bool send_next(void)
{
    static uint8_t message[EAI_IPC_PACKET_MAX];
    const size_t length = link_message(sent, false, message);
    const uint32_t held = interrupts_hold(PRIORITY_DOORBELL);
    const bool done = seen.sessions == my_session && eai_ipc_send(&echo, message, length) == 0;
    interrupts_restore_priority(held);
    sent += done;
    return done;
}

/// Sleeps until an interrupt has changed it. What never comes is for whoever runs this program to notice.
static void sleep_while(const volatile uint32_t *counter, uint32_t value)
{
    interrupts_disable();
    while (*counter == value) {
        wait_for_interrupt();
        interrupts_enable();
        interrupts_disable();
    }
    interrupts_enable();
}

static void start_session(void)
{
    sleep_while(&seen.sessions, my_session);
    const uint32_t held = interrupts_hold(PRIORITY_DOORBELL);
    my_session = seen.sessions;
    seen.answers = 0;
    sent = 0;
    interrupts_restore_priority(held);
}

/// Exchanges messages until the session has had @p count of them.
static void exchange(uint32_t count, uint32_t window)
{
    while (seen.answers < count) {
        const uint32_t answers = seen.answers;
        if (sent == count || sent - answers == window || !send_next())
            sleep_while(&seen.answers, answers);
    }
}

static void ask_report(void)
{
    const uint32_t reports = seen.reports;
    if (eai_ipc_send(&report, "?", 1) != 0)
        stop("failed: no report asked");
    sleep_while(&seen.reports, reports);
}

/// messages, wrong answers, checked by the other side, wrong there, refused there
static void print_exchange(const char *name, uint32_t count)
{
    ask_report();
    const uint32_t numbers[] = {count, seen.wrong, seen.report.checked, seen.report.wrong, seen.report.refused};
    print(name, numbers, 5);
}

/// Restarts the other processor while messages are on their way, at another moment each time.
static void restart(uint32_t round)
{
    const uint32_t lost = seen.lost;
    exchange(50 + 37 * round, WINDOW);
    for (uint32_t i = 0; i < WINDOW + round; ++i)
        (void)send_next();
    sse200_ring(1, 1);
    while (seen.lost == lost) {
        if (!send_next())
            sleep_while(&seen.lost, lost);
    }
    start_session();
    exchange(MESSAGES_AFTER_RESTART, WINDOW);
    print_exchange("restart", MESSAGES_AFTER_RESTART);
}

/// Instructions of both processors, interrupts included, for a message there and the same one back; under -icount.
static void measure(uint32_t bytes)
{
    static uint8_t message[EAI_IPC_PACKET_MAX];
    meter_start();
    for (uint32_t i = 0; i < ROUND_TRIPS; ++i) {
        const uint32_t pongs = seen.pongs;
        if (eai_ipc_send(&ping, message, bytes) != 0)
            stop("failed: no ping");
        sleep_while(&seen.pongs, pongs);
    }
    const uint32_t count = meter_stop();
    print("cost", (const uint32_t[]){bytes, count / ROUND_TRIPS}, 2);
}

static void connect(void)
{
    const struct eai_ipc_ept_cfg echo_cfg = {
        .name = "echo", .cb = {.bound = on_bound, .received = on_answer, .unbound = on_unbound}};
    const struct eai_ipc_ept_cfg report_cfg = {.name = "report", .cb = {.received = on_report}};
    const struct eai_ipc_ept_cfg ping_cfg = {.name = "ping", .cb = {.received = on_pong}};
    if (link_start() != 0 || eai_ipc_register_endpoint(&ping, &ping_cfg) != 0
        || eai_ipc_register_endpoint(&report, &report_cfg) != 0 || eai_ipc_register_endpoint(&echo, &echo_cfg) != 0)
        stop("failed: no link");
    sse200_start_processor1((uintptr_t)__processor1_vectors);
    start_session();
}

int main(void)
{
    board_init();
    print("ipc_link on " BOARD_NAME, NULL, 0);
    connect();
    measure(1);
    measure(64);
    measure(EAI_IPC_PACKET_MAX);
    print("begin", NULL, 0);
    exchange(MESSAGES, WINDOW);
    print_exchange("exchange", MESSAGES);
    for (uint32_t round = 1; round <= RESTARTS; ++round)
        restart(round);
    const uint32_t links[] = {seen.sessions, seen.lost, g_eai_ipc.status.rx_broken, g_eai_ipc.status.rx_unknown};
    print("links", links, 4);
    stop("end");
}

static void no_restart(void) { }

LINK_VECTORS(no_restart);
