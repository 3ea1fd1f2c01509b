// SPDX-License-Identifier: GPL-3.0-or-later
// I2C of Aspeed's AST1030/AST2600 family as controller and target, in both of its register sets: the old one takes an
// interrupt for each byte, the new one a DMA transfer for each frame. The mode is the whole controller block's.
// Source: the register facts of QEMU's model and of Linux' i2c-aspeed and i2c-ast2600 drivers.
#pragma once

#include "i2c/i2c_owner.h"

struct aspeed_i2c
{
    uintptr_t base; ///< of the bus, see aspeed_i2c_bus_base()
    unsigned interrupt;
    uint8_t address; ///< our own, 7 bits
    bool new_mode;
    /// QEMU up to 10.0 compares the whole own-address register, and the enable bit that silicon needs makes it never match.
    bool plain_address;
    struct i2c_owner *owner;
    // The driver's:
    struct i2c_request *request;
    struct i2c_slot *slot;
    uint16_t position;
    bool reading; ///< the transfer is in its read part
    bool stopping; ///< the stop has been asked for …
    enum i2c_status result; ///< … and the transfer ends with this
    bool receiving; ///< old mode: we have been addressed
    bool overrun;
};

extern const struct i2c_driver ASPEED_I2C_DRIVER;

/// Registers of bus @p number (0 to 13) of the block at @p block.
uintptr_t aspeed_i2c_bus_base(uintptr_t block, unsigned number);

/// Chooses the register set for all buses of the block; before aspeed_i2c_start().
void aspeed_i2c_set_mode(uintptr_t block, bool new_mode);

/// Enables the bus and its interrupt. @p i2c is borrowed for good.
void aspeed_i2c_start(struct aspeed_i2c *i2c);

/// Handler of its interrupt.
void aspeed_i2c_interrupt(struct aspeed_i2c *i2c);
