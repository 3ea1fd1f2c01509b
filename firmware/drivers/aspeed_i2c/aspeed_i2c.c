// SPDX-License-Identifier: GPL-3.0-or-later
#include "aspeed_i2c.h"

#include "aspeed_i2c_registers.h"

#define BUS_STRIDE 0x80U

uintptr_t aspeed_i2c_bus_base(uintptr_t block, unsigned number) { return block + BUS_STRIDE * (number + 1U); }

void aspeed_i2c_set_mode(uintptr_t block, bool new_mode)
{
    if (new_mode)
        ASPEED_GLOBAL(block) |= ASPEED_GLOBAL_NEW_MODE;
    else
        ASPEED_GLOBAL(block) &= ~ASPEED_GLOBAL_NEW_MODE;
}

void aspeed_i2c_finish(struct aspeed_i2c *i2c)
{
    i2c->request = NULL;
    i2c->stopping = false;
    i2c_owner_done(i2c->owner, i2c->result);
}

static void begin(void *controller, struct i2c_request *request)
{
    struct aspeed_i2c *i2c = controller;
    i2c->request = request;
    i2c->position = 0;
    i2c->reading = request->write_length == 0;
    i2c->result = I2C_DONE;
    request->transferred = 0;
    if (i2c->new_mode)
        aspeed_i2c_new_begin(i2c);
    else
        aspeed_i2c_old_begin(i2c);
}

static void lend(void *controller, struct i2c_slot *slot)
{
    struct aspeed_i2c *i2c = controller;
    i2c->slot = slot;
    if (i2c->new_mode)
        aspeed_i2c_new_arm(i2c);
}

static void interrupts(void *controller, bool on)
{
    const struct aspeed_i2c *i2c = controller;
    if (on)
        interrupt_unmask(i2c->interrupt);
    else
        interrupt_mask(i2c->interrupt);
}

const struct i2c_driver ASPEED_I2C_DRIVER = {.start = begin, .lend = lend, .interrupts = interrupts};

void aspeed_i2c_start(struct aspeed_i2c *i2c)
{
    if (i2c->new_mode)
        aspeed_i2c_new_enable(i2c);
    else
        aspeed_i2c_old_enable(i2c);
    interrupt_enable(i2c->interrupt, PRIORITY_SERIAL);
}

void aspeed_i2c_interrupt(struct aspeed_i2c *i2c)
{
    if (i2c->new_mode)
        aspeed_i2c_new_interrupt(i2c);
    else
        aspeed_i2c_old_interrupt(i2c);
}
