// SPDX-License-Identifier: GPL-3.0-or-later
// An MCTP port behind a leg of a multiplexer: one struct mctp_i2c for each leg.
#pragma once

#include "i2c/i2c_mux.h"
#include "mctp_i2c.h"

/// After mctp_i2c_init(): what is sent goes by the leg, and what comes from there comes here. The leg is kept connected while
/// an answer or the rest of a message is to come.
void mctp_i2c_use_leg(struct mctp_i2c *i2c, struct i2c_leg *leg);
