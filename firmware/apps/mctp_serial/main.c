// SPDX-License-Identifier: GPL-3.0-or-later
// An MCTP endpoint on the board's second serial line.
#include "board.h"
#include "board_api.h"
#include "cortex_m/cortex_m.h"
#include "mctp_node/link_node.h"

static volatile uint32_t ticks_ms;

void systick_handler(void) { ticks_ms = ticks_ms + 1; }

uint32_t board_uptime_ms(void) { return ticks_ms; }

/// An interrupt that comes between look and sleep stays pending and ends the sleep at once.
static void sleep_until_work(uint32_t polled_ms)
{
    interrupts_disable();
    if (link_node_idle() && board_uptime_ms() == polled_ms)
        wait_for_interrupt();
    interrupts_enable();
}

int main(void)
{
    static const char banner[] = "MCTP endpoint on the second serial line of " BOARD_NAME "\r\n";
    board_init();
    link_node_init();
    systick_start(BOARD_CLOCK_HZ, 1000);
    (void)serial_write(board_serial(), banner, sizeof banner - 1);
    for (;;) {
        const uint32_t now = board_uptime_ms();
        link_node_poll(now);
        sleep_until_work(now);
    }
}
