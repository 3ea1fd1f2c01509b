// SPDX-License-Identifier: GPL-3.0-or-later
#include "mctp_i2c.h"

#include "crc.h"

#define SOURCE_MCTP 1U // bit 0 of the source address byte; IPMB has 0 there (DSP0237 6.4)

enum mctp_i2c_frame mctp_i2c_check(const uint8_t *frame, size_t length, bool pec)
{
    if (length < MCTP_I2C_HEAD)
        return length > 1 && frame[1] != MCTP_I2C_COMMAND ? MCTP_I2C_OTHER : MCTP_I2C_SHORT;
    if (frame[1] != MCTP_I2C_COMMAND || !(frame[3] & SOURCE_MCTP))
        return MCTP_I2C_OTHER;
    if (frame[0] & 1U)
        return MCTP_I2C_READ;
    const size_t whole = 3U + frame[2] + (pec ? 1U : 0U);
    if (length < whole || frame[2] <= MCTP_HEADER_LENGTH)
        return MCTP_I2C_SHORT;
    if (length > whole)
        return MCTP_I2C_LONG;
    if (pec && crc8_smbus(frame, length - 1) != frame[length - 1])
        return MCTP_I2C_PEC;
    return MCTP_I2C_PACKET;
}

uint16_t mctp_i2c_wrap(uint8_t *frame, uint16_t packet_length, uint8_t destination, uint8_t source, bool pec)
{
    uint16_t length = (uint16_t)(MCTP_I2C_HEAD + packet_length);
    frame[0] = (uint8_t)(destination << 1);
    frame[1] = MCTP_I2C_COMMAND;
    frame[2] = (uint8_t)(packet_length + 1U);
    frame[3] = (uint8_t)((unsigned)source << 1 | SOURCE_MCTP);
    if (pec) {
        frame[length] = crc8_smbus(frame, length);
        ++length;
    }
    return length;
}

static void transmitted(struct i2c_request *request, enum i2c_status status)
{
    struct mctp_i2c *i2c = request->context;
    if (status != I2C_DONE)
        ++i2c->send_failures;
    mctp_port_ready(i2c->mctp, i2c->port, status == I2C_DONE);
}

static enum mctp_submit submit(struct mctp_port *port, uint16_t length, uint8_t phys)
{
    struct mctp_i2c *i2c = port->binding;
    const uint16_t whole = mctp_i2c_wrap(i2c->frame, length, phys, port->phys, i2c->pec);
    i2c->request = (struct i2c_request){
        .address = phys,
        .write = i2c->frame + 1,
        .write_length = (uint16_t)(whole - 1U),
        .retries = I2C_RETRIES,
        .done = transmitted,
        .context = i2c,
    };
    i2c->transmit(i2c->bus, &i2c->request);
    return MCTP_SUBMIT_STARTED;
}

void mctp_i2c_init(struct mctp_i2c *i2c)
{
    struct mctp_port *port = &i2c->mctp->ports[i2c->port];
    port->submit = submit;
    port->binding = i2c;
    port->buffer = i2c->frame + MCTP_I2C_HEAD;
    port->binding_id = MCTP_BINDING_SMBUS;
    port->phys_length = 1;
}

bool mctp_i2c_receive(struct mctp_i2c *i2c, const uint8_t *frame, size_t length)
{
    const enum mctp_i2c_frame kind = mctp_i2c_check(frame, length, i2c->pec);
    ++i2c->frames[kind];
    if (kind == MCTP_I2C_PACKET)
        mctp_receive(i2c->mctp, i2c->port, frame[3] >> 1, frame + MCTP_I2C_HEAD, frame[2] - 1U);
    return kind != MCTP_I2C_OTHER;
}
