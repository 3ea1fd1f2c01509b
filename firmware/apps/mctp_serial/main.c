// SPDX-License-Identifier: GPL-3.0-or-later
// An MCTP endpoint on the board's second serial line.
#include "board.h"
#include "board_api.h"
#include "cortex_m/cortex_m.h"
#include "mctp/mctp_serial.h"
#include "mctp_node/node.h"

#define PACKET (MCTP_HEADER_LENGTH + MCTP_BASE_UNIT)
#define RX_BURST 64 // bytes between two looks at what is to be sent

struct node g_node;
struct mctp_serial g_mctp_serial;

static uint8_t tx_packet[PACKET];
static uint8_t rx_packet[MCTP_SERIAL_PACKET_MAX];
static volatile uint32_t ticks_ms;

void systick_handler(void) { ticks_ms = ticks_ms + 1; }

uint32_t board_uptime_ms(void) { return ticks_ms; }

static void init(void)
{
    node_init(&g_node);
    g_node.port.buffer = tx_packet;
    g_node.port.unit = MCTP_BASE_UNIT;
    g_mctp_serial = (struct mctp_serial){.mctp = &g_node.mctp, .rx = rx_packet, .rx_capacity = sizeof rx_packet};
    mctp_serial_init(&g_mctp_serial);
}

static void move_bytes(void)
{
    struct serial *line = board_link();
    uint8_t byte = 0;
    for (int i = 0; i < RX_BURST && serial_read(line, &byte); ++i)
        mctp_serial_receive(&g_mctp_serial, byte);
    while (serial_room(line) > 0 && mctp_serial_next(&g_mctp_serial, &byte))
        (void)serial_write(line, (const char *)&byte, 1);
}

/// An interrupt that comes between look and sleep stays pending and ends the sleep at once.
static void sleep_until_work(uint32_t polled_ms)
{
    interrupts_disable();
    if (ring_used(&board_link()->rx) == 0 && ring_used(&board_link()->tx) == 0 && board_uptime_ms() == polled_ms)
        wait_for_interrupt();
    interrupts_enable();
}

int main(void)
{
    static const char banner[] = "MCTP endpoint on the second serial line of " BOARD_NAME "\r\n";
    board_init();
    init();
    systick_start(BOARD_CLOCK_HZ, 1000);
    (void)serial_write(board_serial(), banner, sizeof banner - 1);
    for (;;) {
        const uint32_t now = board_uptime_ms();
        move_bytes();
        node_poll(&g_node, now);
        sleep_until_work(now);
    }
}
