// SPDX-License-Identifier: GPL-3.0-or-later
#include "mctp_i2c_leg.h"

#include "mctp_requester.h"

static void transmit(void *bus, struct i2c_request *request) { i2c_leg_request(bus, request); }

static void received(void *context, const uint8_t *frame, uint16_t length) { (void)mctp_i2c_receive(context, frame, length); }

static bool awaits(void *context)
{
    const struct mctp_i2c *i2c = context;
    return mctp_port_awaits(i2c->mctp, i2c->port);
}

void mctp_i2c_use_leg(struct mctp_i2c *i2c, struct i2c_leg *leg)
{
    i2c->transmit = transmit;
    i2c->bus = leg;
    leg->received = received;
    leg->awaits = awaits;
    leg->context = i2c;
}
