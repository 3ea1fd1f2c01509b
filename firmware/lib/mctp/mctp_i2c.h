// SPDX-License-Identifier: GPL-3.0-or-later
// MCTP over SMBus and I2C block writes. Source: DSP0237 1.1.0, clause 6.
// Frame: destination<<1, 0F, count, source<<1|1, packet, PEC. Frames always begin with the destination byte here, also
// where the hardware keeps it to itself, because the PEC covers it.
#pragma once

#include "i2c/i2c_bus.h"
#include "mctp.h"

#define MCTP_BINDING_SMBUS 0x01U
#define MCTP_I2C_COMMAND 0x0fU
#define MCTP_I2C_HEAD 4U ///< bytes before the packet
#define MCTP_I2C_PACKET_MAX 254U ///< the count is one byte and covers the source address too
#define MCTP_I2C_FRAME_MAX (MCTP_I2C_HEAD + MCTP_I2C_PACKET_MAX + 1U)

/// What a received frame is.
enum mctp_i2c_frame {
    MCTP_I2C_PACKET,
    MCTP_I2C_OTHER, ///< not MCTP: another command, or IPMB by its source address bit
    MCTP_I2C_SHORT, ///< ends before its count says, or holds no packet
    MCTP_I2C_LONG, ///< goes on after its count
    MCTP_I2C_READ, ///< the destination's direction bit
    MCTP_I2C_PEC,
    MCTP_I2C_FRAME_KINDS
};

struct mctp_i2c
{
    struct mctp *mctp;
    void (*transmit)(void *bus, struct i2c_request *request); ///< queues; calls the request's done
    void *bus;
    uint8_t *frame; ///< room for MCTP_I2C_HEAD, packet and PEC; the port's buffer is made to lie in it
    uint8_t port; ///< index in mctp
    bool pec; ///< always true on a real bus
    uint32_t frames[MCTP_I2C_FRAME_KINDS]; ///< counted by kind
    uint32_t send_failures;
    struct i2c_request request;
};

/// Tells what @p frame is. For MCTP_I2C_PACKET the packet is the frame without MCTP_I2C_HEAD and PEC.
enum mctp_i2c_frame mctp_i2c_check(const uint8_t *frame, size_t length, bool pec);

/// Completes the frame around a packet of @p packet_length bytes (at most MCTP_I2C_PACKET_MAX) that lies at MCTP_I2C_HEAD.
/// Returns the frame's length.
uint16_t mctp_i2c_wrap(uint8_t *frame, uint16_t packet_length, uint8_t destination, uint8_t source, bool pec);

/// Binds @p i2c to its port, of which unit (at most 250) and phys are set already.
void mctp_i2c_init(struct mctp_i2c *i2c);

/// A frame that was written to us. False when it is not MCTP at all and another protocol on this bus may want it.
bool mctp_i2c_receive(struct mctp_i2c *i2c, const uint8_t *frame, size_t length);
