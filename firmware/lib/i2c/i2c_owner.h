// SPDX-License-Identifier: GPL-3.0-or-later
// The owner of an I2C bus: the one task that talks to its controller. It lends buffers for what others write to us and
// serves a queue of requests, so a bus may carry other devices beside MCTP.
#pragma once

#include "i2c_bus.h"

struct i2c_owner
{
    const struct i2c_driver *driver;
    void *controller;
    struct i2c_slot *slots;
    uint8_t slot_count; ///< 2 or 4: a power of two, because the counters below run freely
    /// A frame that was written to us, in the owner's task.
    void (*received)(void *context, const uint8_t *frame, uint16_t length);
    void *context;
    uint32_t retries;
    uint32_t failures; ///< requests given up
    uint32_t refused; ///< writes to us that found no buffer
    uint32_t overruns; ///< writes to us longer than the buffer, dropped
    // The owner's; counters run freely:
    volatile uint8_t filled; ///< the interrupt's
    volatile uint8_t read; ///< the task's
    volatile uint8_t lent; ///< slots lent so far
    volatile bool finished;
    volatile enum i2c_status status;
    volatile uint8_t filled_at_done; ///< the interrupt's: what had been received when the transfer ended
    uint8_t filled_at_finish; ///< the same, of the request whose done() is called
    struct i2c_request *head; ///< under way
    struct i2c_request *tail;
};

/// Lends the first slot. The fields above the line are set already.
void i2c_owner_start(struct i2c_owner *owner);

/// Task: queues a transfer.
void i2c_owner_request(struct i2c_owner *owner, struct i2c_request *request);

/// Task: hands over what was received and finishes transfers. Returns true when there was anything to do.
bool i2c_owner_poll(struct i2c_owner *owner);

/// Driver, in its interrupt: the lent slot has been written. Returns the slot lent next, or null.
struct i2c_slot *i2c_owner_filled(struct i2c_owner *owner);

/// Driver, in its interrupt: the transfer has ended. Before i2c_owner_filled() for what was received after it.
void i2c_owner_done(struct i2c_owner *owner, enum i2c_status status);
