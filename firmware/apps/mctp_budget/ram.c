// SPDX-License-Identifier: GPL-3.0-or-later
// All memory of an endpoint with a serial and an I2C port, in one object whose size the
// tests read. What never changes (handlers, identity) is in flash.
#include "i2c/i2c_owner.h"
#include "mctp/mctp_control.h"
#include "mctp/mctp_i2c.h"
#include "mctp/mctp_serial.h"

#define PACKET (MCTP_HEADER_LENGTH + MCTP_BASE_UNIT)
#define FRAME (MCTP_I2C_HEAD + PACKET + 1U)

struct whole_endpoint
{
    struct mctp mctp;
    struct mctp_port ports[2];
    struct mctp_assembly assemblies[2];
    struct mctp_tag tags[2];
    struct mctp_route routes[4];
    struct mctp_control control;
    struct mctp_serial serial;
    struct mctp_i2c i2c;
    struct i2c_owner owner;
    struct i2c_slot slots[2];
    uint8_t assembly[2][1024];
    uint8_t serial_rx[PACKET];
    uint8_t serial_tx[PACKET];
    uint8_t i2c_tx[FRAME];
    uint8_t i2c_rx[2][FRAME];
};

extern struct whole_endpoint mctp_whole_endpoint;
struct whole_endpoint mctp_whole_endpoint __attribute__((used));

_Static_assert(sizeof(struct whole_endpoint) <= 3072, "two assemblies of 1 KiB leave 1 KiB for everything else");
