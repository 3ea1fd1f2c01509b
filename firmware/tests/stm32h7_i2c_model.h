// SPDX-License-Identifier: GPL-3.0-or-later
// I2C blocks of the STM32H7 on one bus, byte by byte: start, arbitration, clock stretching, NACK, stop, stuck SDA and SCL. Two
// of them have the driver, the third one is a device that only listens.
// Behaviour as in RM0433, 47.4; what the driver sees of it is the registers alone.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define MODEL_NODES 3
#define MODEL_LISTENER 2 ///< off until model_listen()
#define MODEL_BASE(node) ((uintptr_t)(node) << 12)

struct model_node
{
    uint32_t cr1;
    uint32_t cr2;
    uint32_t oar1;
    uint32_t timing;
    uint32_t isr;
    uint8_t tx;
    bool tx_full;
    uint8_t rx;
    unsigned left; ///< of NBYTES
    bool controller;
    bool target;
    int nack_at; ///< test: as a target, refuses byte n (1: the first after the address); -1 never
    unsigned bytes; ///< received as a target since the address
    unsigned interrupts_masked;
};

struct model
{
    struct model_node nodes[MODEL_NODES];
    bool busy;
    bool reading;
    bool scl_held; ///< by a faulty third device
    unsigned sda_held; ///< clocks until a faulty third device lets SDA go
    unsigned stretches; ///< steps in which a target held the clock
    bool as_pins;
    bool scl;
    uint8_t heard[32]; ///< by the listener
    unsigned heard_count;
};

extern struct model model;

void model_reset(void);

/// Switches the listener on, which acknowledges and keeps what is written to @p address.
void model_listen(uint8_t address);

/// Lets the bus go on by one byte, or one condition. False when nothing can move.
bool model_step(void);

/// True when the node's enabled interrupts are due.
bool model_interrupt(unsigned node);
