// SPDX-License-Identifier: GPL-3.0-or-later
// I2C of the STM32H7 as controller and target on one bus. Clock, pins and the two interrupts are the board's affair.
#pragma once

#include "i2c/i2c_owner.h"

#define STM32H7_I2C_STUCK_MS 100U ///< without any progress; DSP0237: the bus is then free or held by a fault

/// The bus lines as plain pins, for freeing a stuck bus.
struct stm32h7_i2c_pins
{
    void (*take)(void *context, bool as_pins); ///< away from the block, or back to it
    void (*set_scl)(void *context, bool high); ///< waits for half a clock by itself
    bool (*sda)(void *context);
    void *context;
};

struct stm32h7_i2c
{
    uintptr_t base;
    unsigned event_interrupt;
    unsigned error_interrupt;
    uint32_t timing; ///< TIMINGR
    uint8_t address; ///< our own, 7 bits
    const struct stm32h7_i2c_pins *pins;
    struct i2c_owner *owner;
    uint32_t recoveries;
    // The driver's:
    struct i2c_request *request;
    struct i2c_slot *slot;
    uint16_t position;
    bool reading; ///< the transfer is in its read part
    bool addressed; ///< we are a target now
    bool deferred; ///< our start was dropped because we were addressed first
    bool refusing;
    enum i2c_status result;
    uint32_t progress; ///< counts events
    uint32_t seen_progress;
    uint32_t seen_ms;
};

extern const struct i2c_driver STM32H7_I2C_DRIVER;

/// Enables the block. @p i2c is borrowed for good.
void stm32h7_i2c_start(struct stm32h7_i2c *i2c);

/// Handler of both interrupts.
void stm32h7_i2c_interrupt(struct stm32h7_i2c *i2c);

/// Owner's task, every few milliseconds: frees a bus that has been stuck, and ends the transfer with I2C_TIMEOUT.
void stm32h7_i2c_poll(struct stm32h7_i2c *i2c, uint32_t now_ms);
