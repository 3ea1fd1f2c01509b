// SPDX-License-Identifier: GPL-3.0-or-later
// The legs of a bus behind multiplexers (PCA9544 and its like: one byte written selects). The owner of the bus connects a leg
// before a transfer to it, one leg at a time, and keeps it while something is to come from there: DSP0237 names no way to do
// this; Linux has one mctp-i2c client for each leg.
#pragma once

#include "i2c_owner.h"

#define I2C_NO_LEG 0xffU
#define I2C_LEG_NONE_SELECTED 0x00U ///< written to a multiplexer to part all of its legs from the bus

struct i2c_mux;

/// What lies behind one output of a multiplexer.
struct i2c_leg
{
    struct i2c_mux *mux;
    uint8_t address; ///< of the multiplexer, 7 bits
    uint8_t select; ///< byte that connects this leg and no other of it
    /// A frame that was written to us from this leg, in the owner's task; may be null.
    void (*received)(void *context, const uint8_t *frame, uint16_t length);
    /// Whether something is still to come from this leg; may be null.
    bool (*awaits)(void *context);
    void *context;
    // The multiplexer's:
    struct i2c_request *head; ///< waits for the leg
    struct i2c_request *tail;
};

struct i2c_mux
{
    struct i2c_owner *owner;
    struct i2c_leg *legs; ///< of all multiplexers on the bus
    uint8_t leg_count;
    uint16_t hold_ms; ///< how long a leg goes on, or is kept for what is to come, while others wait
    uint32_t switches;
    uint32_t failures; ///< a multiplexer did not take its byte: what waited for the leg was given up
    uint32_t lost; ///< frames received while no leg was connected
    // The multiplexer's:
    uint8_t current; ///< connected leg
    uint8_t left; ///< the one before
    uint8_t target; ///< the one that is being connected, or I2C_NO_LEG
    uint8_t parting; ///< leg whose multiplexer is to be switched off next …
    uint8_t parting_end; ///< … up to this one
    uint8_t switched_at; ///< count of frames received up to the switch
    uint8_t byte;
    uint32_t connected_ms;
    uint32_t used_ms;
    struct i2c_request request; ///< to the multiplexers
};

/// Takes over the owner's @c received. The fields above the line are set already, and the owner has been started.
void i2c_mux_start(struct i2c_mux *mux);

/// Queues a transfer with what is behind a leg. For what is on the bus itself there is i2c_owner_request() as ever.
void i2c_leg_request(struct i2c_leg *leg, struct i2c_request *request);

/// The owner's task: passes on what may go and switches. Call it after i2c_owner_poll(), until neither has anything to do.
void i2c_mux_poll(struct i2c_mux *mux, uint32_t now_ms);
