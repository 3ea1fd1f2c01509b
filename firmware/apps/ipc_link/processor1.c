// SPDX-License-Identifier: GPL-3.0-or-later
// Processor 1: checks the messages that come and answers each with its complement, all from the doorbell's interrupt.
// The other message handling unit restarts it.
#include "board_api.h"
#include "cortex_m/restart.h"
#include "link.h"
#include "sse200/sse200.h"

#include <string.h>

static struct eai_ipc_endpoint echo;
static struct eai_ipc_endpoint report;
static struct eai_ipc_endpoint ping;
static struct link_report session;

uint32_t board_uptime_ms(void) { return 0; }

void systick_handler(void) { }

/// This processor has no console: a fault record is in memory.
void board_panic_write(const char *data, size_t length)
{
    (void)data;
    (void)length;
}

static void on_bound(void *ctx)
{
    (void)ctx;
    session = (struct link_report){0};
}

static void on_message(const void *data, size_t len, void *ctx)
{
    static uint8_t message[EAI_IPC_PACKET_MAX];
    (void)ctx;
    const size_t expected = link_message(session.checked, false, message);
    session.wrong += len != expected || memcmp(data, message, len) != 0;
    const size_t length = link_message(session.checked, true, message);
    ++session.checked;
    session.refused += eai_ipc_send(&echo, message, length) != 0;
}

static void on_question(const void *data, size_t len, void *ctx)
{
    (void)data;
    (void)len;
    (void)ctx;
    (void)eai_ipc_send(&report, &session, sizeof session);
}

static void on_ping(const void *data, size_t len, void *ctx)
{
    (void)ctx;
    (void)eai_ipc_send(&ping, data, len);
}

int main(void)
{
    const struct eai_ipc_ept_cfg echo_cfg = {.name = "echo", .cb = {.bound = on_bound, .received = on_message}};
    const struct eai_ipc_ept_cfg report_cfg = {.name = "report", .cb = {.received = on_question}};
    const struct eai_ipc_ept_cfg ping_cfg = {.name = "ping", .cb = {.received = on_ping}};
    sse200_clear(1);
    interrupt_unpend(SSE200_MHU1_INTERRUPT); // the restart that brought us here
    interrupt_enable(SSE200_MHU1_INTERRUPT, PRIORITY_RESTART);
    (void)link_start();
    (void)eai_ipc_register_endpoint(&ping, &ping_cfg);
    (void)eai_ipc_register_endpoint(&report, &report_cfg);
    (void)eai_ipc_register_endpoint(&echo, &echo_cfg); // last, so that its bound() tells of all of them
    for (;;)
        wait_for_interrupt();
}

LINK_VECTORS(restart_handler);
