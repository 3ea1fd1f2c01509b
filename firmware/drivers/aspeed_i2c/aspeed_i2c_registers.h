// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cortex_m/cortex_m.h"

#define ASPEED_GLOBAL(block) REGISTER32((block) + 0x0c)
#define ASPEED_GLOBAL_NEW_MODE 4U

#define ASPEED_REGISTER(i2c, offset) REGISTER32((i2c)->base + (offset))
#define ASPEED_FUNCTION(i2c) ASPEED_REGISTER(i2c, 0x00)
#define ASPEED_FUNCTION_CONTROLLER 1U
#define ASPEED_FUNCTION_TARGET 2U

// Bits that the interrupt status of both sets has in common.
#define STATUS_TX_ACK (1U << 0)
#define STATUS_TX_NAK (1U << 1)
#define STATUS_RX_DONE (1U << 2)
#define STATUS_ARBITRATION_LOST (1U << 3)
#define STATUS_STOP (1U << 4)
#define STATUS_ABNORMAL (1U << 5)
#define STATUS_SCL_TIMEOUT (1U << 6)
#define STATUS_ADDRESSED (1U << 7)

// Bits that the command of both sets has in common.
#define COMMAND_START (1U << 0)
#define COMMAND_TX (1U << 1)
#define COMMAND_RX (1U << 3)
#define COMMAND_RX_LAST (1U << 4)
#define COMMAND_STOP (1U << 5)

// The parts of the driver, one for each register set; called by aspeed_i2c.c.
struct aspeed_i2c;
struct i2c_request;

void aspeed_i2c_old_enable(struct aspeed_i2c *i2c);
void aspeed_i2c_old_begin(struct aspeed_i2c *i2c);
void aspeed_i2c_old_interrupt(struct aspeed_i2c *i2c);

void aspeed_i2c_new_enable(struct aspeed_i2c *i2c);
void aspeed_i2c_new_begin(struct aspeed_i2c *i2c);
void aspeed_i2c_new_arm(struct aspeed_i2c *i2c);
void aspeed_i2c_new_interrupt(struct aspeed_i2c *i2c);

void aspeed_i2c_finish(struct aspeed_i2c *i2c);
