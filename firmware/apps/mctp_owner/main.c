// SPDX-License-Identifier: GPL-3.0-or-later
// A bus owner of the board's second serial line: finds the endpoint there, gives it an EID and asks it for its types. Writes to
// the console "known EID UUID", "gone EID" and "types EID TYPES", numbers in hex.
#include "board.h"
#include "board_api.h"
#include "cortex_m/cortex_m.h"
#include "mctp/mctp_owner.h"
#include "mctp_node/link_node.h"
#include "text/text.h"

#define DEVICES 4U
#define POOL_FIRST 9U
#define POOL_SIZE 20U
#define SCAN_INTERVAL_MS 500U

static volatile uint32_t ticks_ms;
static struct mctp_owner owner;
static struct mctp_device devices[DEVICES];
static struct mctp_requester requester;
static bool found;

void systick_handler(void) { ticks_ms = ticks_ms + 1; }

uint32_t board_uptime_ms(void) { return ticks_ms; }

static void put_byte(struct text *line, uint8_t byte)
{
    static const char digits[] = "0123456789abcdef";
    text_char(line, digits[byte >> 4]);
    text_char(line, digits[byte & 0x0fU]);
}

static void print(const char *what, uint8_t eid, const uint8_t *data, size_t length)
{
    char buffer[80];
    struct text line;
    text_init(&line, buffer, sizeof buffer);
    text_string(&line, what);
    put_byte(&line, eid);
    text_char(&line, ' ');
    for (size_t i = 0; i < length; ++i)
        put_byte(&line, data[i]);
    text_string(&line, "\r\n");
    (void)serial_write(board_serial(), line.data, line.length);
}

static void types_came(void *context, const struct mctp_answer *answer)
{
    const struct mctp_device *device = context;
    if (answer->outcome == MCTP_ANSWERED && answer->completion == MCTP_SUCCESS)
        print("types ", device->eid, answer->data, answer->length);
}

static void changed(void *context, const struct mctp_device *device)
{
    (void)context;
    found = device->state == MCTP_DEVICE_KNOWN;
    print(found ? "known " : "gone ", device->eid, device->uuid, sizeof device->uuid);
    const struct mctp_peer peer = {.eid = device->eid};
    if (found)
        (void)mctp_ask(&requester, &peer, MCTP_GET_TYPES, NULL, 0, types_came, &devices[device - devices]);
}

static void init(void)
{
    board_init();
    link_node_init();
    systick_start(BOARD_CLOCK_HZ, 1000);
    g_node.control.bridge = mctp_owner_command;
    g_node.control.notified = mctp_owner_notified;
    g_node.control.context = &owner;
    requester.mctp = &g_node.mctp;
    owner = (struct mctp_owner){.control = &g_node.control,
        .devices = devices,
        .device_count = DEVICES,
        .pool_first = POOL_FIRST,
        .pool_size = POOL_SIZE,
        .own_ports = 1,
        .changed = changed,
        .requester = {.mctp = &g_node.mctp}};
}

int main(void)
{
    uint32_t scanned_ms = 0;
    init();
    for (;;) {
        const uint32_t now = board_uptime_ms();
        link_node_poll(now);
        mctp_owner_poll(&owner);
        mctp_requester_poll(&requester);
        if (!found && now - scanned_ms >= SCAN_INTERVAL_MS) {
            scanned_ms = now;
            (void)mctp_owner_scan(&owner, 0, 0, 0);
        }
        // An interrupt that comes between look and sleep stays pending and ends the sleep at once.
        interrupts_disable();
        if (link_node_idle() && board_uptime_ms() == now)
            wait_for_interrupt();
        interrupts_enable();
    }
}
