// SPDX-License-Identifier: GPL-3.0-or-later
// An MCTP endpoint on an I2C bus that it owns: the first port of the board's ownership table. Built for either register
// set of the controller.
#include "aspeed_i2c/aspeed_i2c.h"
#include "board.h"
#include "board_api.h"
#include "cortex_m/cortex_m.h"
#include "mctp/mctp_i2c.h"
#include "mctp_node/node.h"
#include "ownership/ownership.h"

#define UNIT 64U
#define SLOT_SIZE 264U // QEMU's model has no length check, so a whole frame of any length must fit

struct node g_node;
struct mctp_i2c g_mctp_i2c;
struct i2c_owner g_owner;

static uint8_t tx_frame[MCTP_I2C_HEAD + MCTP_HEADER_LENGTH + UNIT + 1];
static uint8_t slot_data[2][SLOT_SIZE];
static struct i2c_slot slots[2];
static volatile uint32_t ticks_ms;

static struct aspeed_i2c i2c = {
    .new_mode = I2C_NEW_MODE,
    .plain_address = true,
    .owner = &g_owner,
};

void systick_handler(void) { ticks_ms = ticks_ms + 1; }

uint32_t board_uptime_ms(void) { return ticks_ms; }

void board_i2c_interrupt(unsigned bus)
{
    if (bus == OWNERSHIP_BUSES[OWNERSHIP_PORTS[0].bus].number)
        aspeed_i2c_interrupt(&i2c);
}

static void frame_received(void *context, const uint8_t *frame, uint16_t length)
{
    (void)mctp_i2c_receive(context, frame, length);
}

static void transmit(void *bus, struct i2c_request *request) { i2c_owner_request(bus, request); }

static void init(void)
{
    const struct ownership_port *port = &OWNERSHIP_PORTS[0];
    const struct ownership_bus *bus = &OWNERSHIP_BUSES[port->bus];
    node_init(&g_node);
    g_node.mctp.eid = port->eid;
    g_node.control.static_eid = port->eid;
    for (uint8_t n = 0; n < OWNERSHIP_ROUTE_COUNT; ++n)
        (void)mctp_route_set(&g_node.mctp, &OWNERSHIP_ROUTES[n]);
    g_node.port.unit = UNIT;
    g_node.port.phys = port->address;
    g_node.port.medium_id = 3;
    g_mctp_i2c = (struct mctp_i2c){.mctp = &g_node.mctp, .transmit = transmit, .bus = &g_owner, .frame = tx_frame, .pec = true};
    mctp_i2c_init(&g_mctp_i2c);
    for (unsigned n = 0; n < 2; ++n)
        slots[n] = (struct i2c_slot){slot_data[n], SLOT_SIZE, 0};
    g_owner = (struct i2c_owner){.driver = &ASPEED_I2C_DRIVER,
        .controller = &i2c,
        .slots = slots,
        .slot_count = 2,
        .received = frame_received,
        .context = &g_mctp_i2c};
    i2c.address = port->address;
    i2c.interrupt = bus->interrupts[0];
    i2c.base = aspeed_i2c_bus_base(BOARD_I2C_BLOCK, bus->number);
    aspeed_i2c_set_mode(BOARD_I2C_BLOCK, i2c.new_mode);
    aspeed_i2c_start(&i2c);
    i2c_owner_start(&g_owner);
}

/// An interrupt that comes between look and sleep stays pending and ends the sleep at once.
static void sleep_until_work(uint32_t polled_ms)
{
    interrupts_disable();
    if (g_owner.filled == g_owner.read && !g_owner.finished && board_uptime_ms() == polled_ms)
        wait_for_interrupt();
    interrupts_enable();
}

int main(void)
{
    static const char banner[] = "MCTP endpoint on I2C bus 0 of " BOARD_NAME "\r\n";
    board_init();
    systick_start(BOARD_CLOCK_HZ, 1000);
    init();
    board_panic_write(banner, sizeof banner - 1);
    for (;;) {
        const uint32_t now = board_uptime_ms();
        (void)i2c_owner_poll(&g_owner);
        node_poll(&g_node, now);
        sleep_until_work(now);
    }
}
