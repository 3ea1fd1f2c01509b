// SPDX-License-Identifier: GPL-3.0-or-later
// What an I2C controller driver and the owner of its bus are to each other. Buffers are lent to the driver as they are:
// nothing is copied between the wire and whoever reads a frame.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define I2C_RETRIES 8U ///< PN1 of DSP0237 table 5: tries after a NACK or lost arbitration, for an endpoint

enum i2c_status {
    I2C_DONE,
    I2C_NACK,
    I2C_ARBITRATION_LOST,
    I2C_TIMEOUT, ///< SCL or SDA held low
};

/// A transfer as controller: a write, a read, or both with a repeated start. The requester's until @c done.
struct i2c_request
{
    struct i2c_request *next; ///< the owner's
    const uint8_t *write;
    uint8_t *read;
    uint16_t write_length;
    uint16_t read_length;
    uint8_t address; ///< 7 bits
    uint8_t retries; ///< left
    uint16_t transferred; ///< bytes acknowledged, set by the driver
    void (*done)(struct i2c_request *request, enum i2c_status status);
    void *context;
};

/// A buffer for one write to us; the first byte is our address with its direction bit.
struct i2c_slot
{
    uint8_t *data;
    uint16_t capacity;
    uint16_t length;
};

/// What a driver does. Called with its interrupts off.
struct i2c_driver
{
    /// Starts a transfer; i2c_owner_done() follows from the interrupt. One at a time.
    void (*start)(void *controller, struct i2c_request *request);
    /// Gives a buffer for the next write to us; without one the driver refuses with NACK. One at a time.
    void (*lend)(void *controller, struct i2c_slot *slot);
    void (*interrupts)(void *controller, bool on);
};
