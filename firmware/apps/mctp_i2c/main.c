// SPDX-License-Identifier: GPL-3.0-or-later
// An MCTP endpoint on an I2C bus that it owns: the first port of the board's ownership table. Built for either register
// set of the controller.
#include "aspeed_i2c/aspeed_i2c.h"
#include "board.h"
#include "board_api.h"
#include "cortex_m/cortex_m.h"
#include "mctp/mctp_i2c.h"
#include "mctp_node/node.h"
#include "mctp_node/sensors.h"
#include "ownership/ownership.h"
#include "thermometer.h"

#include <string.h>

#define UNIT 64U
#define THERMOMETER_BUS 1U
#define THERMOMETER_TASK 1U // of the ownership table
#define CLIENTS_MAX 2U
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

static uint8_t thermometer_slot_data[2][SLOT_SIZE];
static struct i2c_slot thermometer_slots[2];
static struct i2c_owner thermometer_owner;
static struct i2c_client clients[CLIENTS_MAX];
static struct i2c_service thermometer_service;
static struct pldm_sensor sensors[NODE_SENSOR_COUNT + 1];

static struct aspeed_i2c thermometer_i2c = {.new_mode = I2C_NEW_MODE, .plain_address = true, .owner = &thermometer_owner};

void systick_handler(void) { ticks_ms = ticks_ms + 1; }

uint32_t board_uptime_ms(void) { return ticks_ms; }

void board_i2c_interrupt(unsigned bus)
{
    if (bus == OWNERSHIP_BUSES[OWNERSHIP_PORTS[0].bus].number)
        aspeed_i2c_interrupt(&i2c);
    else if (bus == THERMOMETER_BUS)
        aspeed_i2c_interrupt(&thermometer_i2c);
}

static void frame_received(void *context, const uint8_t *frame, uint16_t length)
{
    (void)mctp_i2c_receive(context, frame, length);
}

static void transmit(void *bus, struct i2c_request *request) { i2c_owner_request(bus, request); }

/// Nobody has business writing to us on that bus.
static void ignored(void *context, const uint8_t *frame, uint16_t length)
{
    (void)context;
    (void)frame;
    (void)length;
}

static void init_owner(
    struct i2c_owner *owner, struct aspeed_i2c *controller, struct i2c_slot *its_slots, uint8_t (*its_data)[SLOT_SIZE])
{
    for (unsigned n = 0; n < 2; ++n)
        its_slots[n] = (struct i2c_slot){its_data[n], SLOT_SIZE, 0};
    owner->driver = &ASPEED_I2C_DRIVER;
    owner->controller = controller;
    owner->slots = its_slots;
    owner->slot_count = 2;
    aspeed_i2c_start(controller);
    i2c_owner_start(owner);
}

static void answer(void *context, uint8_t task, const struct i2c_message *message)
{
    (void)context;
    if (task == THERMOMETER_TASK)
        thermometer_answered(message);
}

/// Whom the ownership table lets ask for transfers on the bus.
static void init_service(const struct ownership_bus *bus)
{
    thermometer_service = (struct i2c_service){
        .owner = &thermometer_owner, .clients = clients, .own_address = OWNERSHIP_PORTS[0].address, .answer = answer};
    for (uint8_t task = 0; task < OWNERSHIP_TASK_COUNT && thermometer_service.client_count < CLIENTS_MAX; ++task) {
        if (bus->clients & 1U << task)
            clients[thermometer_service.client_count++].task = task;
    }
}

static void init_thermometer(void)
{
    const struct ownership_bus *bus = &OWNERSHIP_BUSES[THERMOMETER_BUS];
    memcpy(sensors, NODE_SENSORS, sizeof NODE_SENSORS);
    sensors[NODE_SENSOR_COUNT] = THERMOMETER;
    g_node.terminus.sensors = sensors;
    g_node.terminus.sensor_count = NODE_SENSOR_COUNT + 1;
    thermometer_i2c.address = OWNERSHIP_PORTS[0].address;
    thermometer_i2c.interrupt = bus->interrupts[0];
    thermometer_i2c.base = aspeed_i2c_bus_base(BOARD_I2C_BLOCK, bus->number);
    thermometer_owner.received = ignored;
    init_service(bus);
    init_owner(&thermometer_owner, &thermometer_i2c, thermometer_slots, thermometer_slot_data);
}

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
    g_owner.received = frame_received;
    g_owner.context = &g_mctp_i2c;
    i2c.address = port->address;
    i2c.interrupt = bus->interrupts[0];
    i2c.base = aspeed_i2c_bus_base(BOARD_I2C_BLOCK, bus->number);
    aspeed_i2c_set_mode(BOARD_I2C_BLOCK, i2c.new_mode);
    init_owner(&g_owner, &i2c, slots, slot_data);
    init_thermometer();
}

/// An interrupt that comes between look and sleep stays pending and ends the sleep at once.
static void sleep_until_work(uint32_t polled_ms)
{
    interrupts_disable();
    if (g_owner.filled == g_owner.read && !g_owner.finished && !thermometer_owner.finished && board_uptime_ms() == polled_ms)
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
        (void)i2c_owner_poll(&thermometer_owner);
        thermometer_poll(&thermometer_service, THERMOMETER_TASK, now);
        node_poll(&g_node, now);
        sleep_until_work(now);
    }
}
