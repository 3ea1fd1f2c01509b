// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the thermometers behind the legs of the ownership table, over and over, and one on the bus itself between them.
// Writes "leg NAME HALF_DEGREES" and "bus HALF_DEGREES" to the console, "failed" for what does not answer.
#include "aspeed_i2c/aspeed_i2c.h"
#include "board.h"
#include "board_api.h"
#include "cortex_m/cortex_m.h"
#include "i2c/i2c_mux.h"
#include "ownership/ownership.h"
#include "text/text.h"

#define LEGS 2U
#define LEG_THERMOMETER 0x48U // behind each leg
#define BUS_THERMOMETER 0x4dU
#define OWN_ADDRESS 0x10U
#define HOLD_MS 20U
#define UNUSED_BITS 128 // of the register, below half a degree
#define SLOT_SIZE 264U

struct thermometer
{
    struct i2c_request request;
    uint8_t data[2];
    bool waiting;
};

static struct i2c_owner owner;
static struct i2c_slot slots[2];
static uint8_t slot_data[2][SLOT_SIZE];
static struct i2c_mux mux;
static struct i2c_leg legs[LEGS];
static struct thermometer thermometers[LEGS + 1];
static volatile uint32_t ticks_ms;

static struct aspeed_i2c i2c = {.new_mode = true, .plain_address = true, .address = OWN_ADDRESS, .owner = &owner};

void systick_handler(void) { ticks_ms = ticks_ms + 1; }

uint32_t board_uptime_ms(void) { return ticks_ms; }

void board_i2c_interrupt(unsigned bus)
{
    if (bus == OWNERSHIP_BUSES[0].number)
        aspeed_i2c_interrupt(&i2c);
}

static void print(const struct thermometer *thermometer, enum i2c_status status)
{
    char buffer[64];
    struct text line;
    const unsigned index = (unsigned)(thermometer - thermometers);
    text_init(&line, buffer, sizeof buffer);
    text_string(&line, index < LEGS ? "leg " : "bus");
    if (index < LEGS)
        text_string(&line, OWNERSHIP_LEGS[index].name);
    text_char(&line, ' ');
    const int16_t raw = (int16_t)(thermometer->data[0] << 8 | thermometer->data[1]);
    if (status == I2C_DONE)
        text_signed(&line, raw / UNUSED_BITS);
    else
        text_string(&line, "failed");
    text_string(&line, "\r\n");
    board_panic_write(line.data, line.length);
}

static void done(struct i2c_request *request, enum i2c_status status)
{
    struct thermometer *thermometer = request->context;
    thermometer->waiting = false;
    print(thermometer, status);
}

static void ask(unsigned index)
{
    static const uint8_t pointer = 0;
    struct thermometer *thermometer = &thermometers[index];
    thermometer->waiting = true;
    thermometer->request = (struct i2c_request){.address = index < LEGS ? LEG_THERMOMETER : BUS_THERMOMETER,
        .write = &pointer,
        .write_length = 1,
        .read = thermometer->data,
        .read_length = sizeof thermometer->data,
        .done = done,
        .context = thermometer};
    if (index < LEGS)
        i2c_leg_request(&legs[index], &thermometer->request);
    else
        i2c_owner_request(&owner, &thermometer->request);
}

static void init(void)
{
    for (unsigned n = 0; n < 2; ++n)
        slots[n] = (struct i2c_slot){slot_data[n], SLOT_SIZE, 0};
    owner = (struct i2c_owner){.driver = &ASPEED_I2C_DRIVER, .controller = &i2c, .slots = slots, .slot_count = 2};
    i2c.interrupt = OWNERSHIP_BUSES[0].interrupts[0];
    i2c.base = aspeed_i2c_bus_base(BOARD_I2C_BLOCK, OWNERSHIP_BUSES[0].number);
    aspeed_i2c_set_mode(BOARD_I2C_BLOCK, true);
    aspeed_i2c_start(&i2c);
    i2c_owner_start(&owner);
    for (unsigned n = 0; n < LEGS; ++n)
        legs[n] = (struct i2c_leg){.address = OWNERSHIP_LEGS[n].mux, .select = OWNERSHIP_LEGS[n].select};
    mux = (struct i2c_mux){.owner = &owner, .legs = legs, .leg_count = LEGS, .hold_ms = HOLD_MS};
    i2c_mux_start(&mux);
}

int main(void)
{
    board_init();
    systick_start(BOARD_CLOCK_HZ, 1000);
    init();
    for (;;) {
        (void)i2c_owner_poll(&owner);
        i2c_mux_poll(&mux, board_uptime_ms());
        for (unsigned n = 0; n <= LEGS; ++n) {
            if (!thermometers[n].waiting)
                ask(n);
        }
    }
}
