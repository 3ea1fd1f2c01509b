// SPDX-License-Identifier: GPL-3.0-or-later
#include "link_node.h"

#include "board.h"
#include "board_api.h"

#define PACKET (MCTP_HEADER_LENGTH + MCTP_BASE_UNIT)
#define BURST 64 // bytes between two looks at the other direction

struct node g_node;
struct mctp_serial g_mctp_serial;

static uint8_t tx_packet[PACKET];
static uint8_t rx_packet[MCTP_SERIAL_PACKET_MAX];

void link_node_init(void)
{
    node_init(&g_node);
    g_node.port.buffer = tx_packet;
    g_node.port.unit = MCTP_BASE_UNIT;
    g_mctp_serial = (struct mctp_serial){.mctp = &g_node.mctp, .rx = rx_packet, .rx_capacity = sizeof rx_packet};
    mctp_serial_init(&g_mctp_serial);
}

void link_node_poll(uint32_t now_ms)
{
    struct serial *line = board_link();
    uint8_t bytes[BURST];
    uint32_t count = 0;
    while (count < BURST && serial_read(line, &bytes[count]))
        ++count;
    mctp_serial_receive(&g_mctp_serial, bytes, count);
    const uint32_t room = serial_room(line);
    count = (uint32_t)mctp_serial_send(&g_mctp_serial, bytes, room < BURST ? room : BURST);
    (void)serial_write(line, (const char *)bytes, count);
    node_poll(&g_node, now_ms);
}

bool link_node_idle(void) { return ring_used(&board_link()->rx) == 0 && ring_used(&board_link()->tx) == 0; }
