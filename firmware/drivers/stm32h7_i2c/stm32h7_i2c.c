// SPDX-License-Identifier: GPL-3.0-or-later
#include "stm32h7_i2c.h"

#include "registers.h"
#include "stm32h7_i2c/io.h"

#define CHUNK 255U // NBYTES has 8 bits
#define RECOVERY_CLOCKS 9U
#define NOTHING_TO_SAY 0xffU
#define ERRORS (ISR_BERR | ISR_ARLO | ISR_OVR | ISR_TIMEOUT)

static uint32_t get(const struct stm32h7_i2c *i2c, unsigned offset) { return stm32h7_i2c_get(i2c->base, offset); }

static void set(const struct stm32h7_i2c *i2c, unsigned offset, uint32_t value) { stm32h7_i2c_set(i2c->base, offset, value); }

// --- Controller -----------------------------------------------------------------------------------------------------

/// NBYTES and RELOAD for what is left of the current part.
static uint32_t chunk(const struct stm32h7_i2c *i2c)
{
    const uint16_t length = i2c->reading ? i2c->request->read_length : i2c->request->write_length;
    const uint16_t left = (uint16_t)(length - i2c->position);
    return left > CHUNK ? CR2_NBYTES(CHUNK) | CR2_RELOAD : CR2_NBYTES(left);
}

static uint32_t direction(const struct stm32h7_i2c *i2c)
{
    return CR2_ADDRESS(i2c->request->address) | (i2c->reading ? CR2_READ : 0);
}

static void begin_part(struct stm32h7_i2c *i2c)
{
    i2c->position = 0;
    set(i2c, I2C_CR2, direction(i2c) | chunk(i2c) | CR2_START);
}

static void begin(void *controller, struct i2c_request *request)
{
    struct stm32h7_i2c *i2c = controller;
    i2c->request = request;
    i2c->reading = request->write_length == 0;
    i2c->result = I2C_DONE;
    i2c->deferred = i2c->addressed; // a start now would be lost
    request->transferred = 0;
    ++i2c->progress;
    if (!i2c->deferred)
        begin_part(i2c);
}

static void finish(struct stm32h7_i2c *i2c, enum i2c_status result)
{
    i2c->request = NULL;
    i2c->deferred = false;
    i2c_owner_done(i2c->owner, result);
}

static void part_complete(struct stm32h7_i2c *i2c)
{
    i2c->request->transferred = i2c->position;
    if (!i2c->reading && i2c->request->read_length > 0) {
        i2c->reading = true;
        begin_part(i2c);
    } else {
        set(i2c, I2C_CR2, get(i2c, I2C_CR2) | CR2_STOP);
    }
}

static void controller_event(struct stm32h7_i2c *i2c, uint32_t status)
{
    struct i2c_request *request = i2c->request;
    if (status & ISR_RXNE) {
        const uint8_t byte = (uint8_t)get(i2c, I2C_RXDR);
        if (i2c->position < request->read_length)
            request->read[i2c->position++] = byte;
    }
    if ((status & ISR_TXIS) && i2c->position < request->write_length)
        set(i2c, I2C_TXDR, request->write[i2c->position++]);
    if (status & ISR_NACKF) {
        // The block sends the stop by itself; the byte that was refused does not count, nor does the address.
        set(i2c, I2C_ICR, ISR_NACKF);
        i2c->result = I2C_NACK;
        request->transferred = i2c->position > 0 ? (uint16_t)(i2c->position - 1) : 0;
    }
    if (status & ISR_TCR)
        set(i2c, I2C_CR2, direction(i2c) | chunk(i2c));
    if (status & ISR_TC)
        part_complete(i2c);
    if (status & ISR_STOPF) {
        set(i2c, I2C_ICR, ISR_STOPF);
        finish(i2c, i2c->result);
    }
}

// --- Target ---------------------------------------------------------------------------------------------------------

static void refuse(struct stm32h7_i2c *i2c)
{
    i2c->refusing = true;
    set(i2c, I2C_CR2, get(i2c, I2C_CR2) | CR2_NACK); // until the next stop or address
}

static void store(struct stm32h7_i2c *i2c, uint8_t byte)
{
    struct i2c_slot *slot = i2c->slot;
    if (!slot || i2c->refusing)
        return;
    if (slot->length == slot->capacity) {
        ++i2c->owner->overruns;
        refuse(i2c); // the rest of it, and the whole is dropped
        return;
    }
    slot->data[slot->length++] = byte;
}

static void address_matched(struct stm32h7_i2c *i2c, uint32_t status)
{
    i2c->addressed = true;
    i2c->refusing = false;
    // Clearing ADDR clears our own START as well, if it was still waiting for the bus.
    i2c->deferred = i2c->request != NULL;
    if (status & ISR_DIR) {
        set(i2c, I2C_TXDR, NOTHING_TO_SAY);
    } else if (i2c->slot) {
        i2c->slot->data[0] = (uint8_t)(i2c->address << 1);
        i2c->slot->length = 1;
    } else {
        ++i2c->owner->refused;
        refuse(i2c); // from byte 2 on: the address is always acknowledged (DSP0237 6.5)
    }
    set(i2c, I2C_ICR, ISR_ADDR);
}

static void frame_ended(struct stm32h7_i2c *i2c)
{
    i2c->addressed = false;
    if (i2c->slot && !i2c->refusing && i2c->slot->length > 1)
        i2c->slot = i2c_owner_filled(i2c->owner);
    if (i2c->deferred) {
        i2c->deferred = false;
        begin_part(i2c);
    }
}

/// In this order: what waits in the receiver came before a stop, and a stop before the next address, which holds the clock.
static void target_event(struct stm32h7_i2c *i2c, uint32_t status)
{
    if (status & ISR_RXNE)
        store(i2c, (uint8_t)get(i2c, I2C_RXDR));
    if (status & ISR_TXIS)
        set(i2c, I2C_TXDR, NOTHING_TO_SAY);
    if (status & ISR_NACKF)
        set(i2c, I2C_ICR, ISR_NACKF); // the end of a read from us
    if (status & ISR_STOPF) {
        set(i2c, I2C_ICR, ISR_STOPF);
        frame_ended(i2c);
    }
}

// --- Both -----------------------------------------------------------------------------------------------------------

static void lend(void *controller, struct i2c_slot *slot)
{
    struct stm32h7_i2c *i2c = controller;
    i2c->slot = slot;
    if (i2c->addressed)
        i2c->refusing = true; // the slot is for the next frame: the start of this one is lost
}

static void interrupts(void *controller, bool on)
{
    const struct stm32h7_i2c *i2c = controller;
    if (on) {
        interrupt_unmask(i2c->event_interrupt);
        interrupt_unmask(i2c->error_interrupt);
    } else {
        interrupt_mask(i2c->event_interrupt);
        interrupt_mask(i2c->error_interrupt);
    }
}

const struct i2c_driver STM32H7_I2C_DRIVER = {.start = begin, .lend = lend, .interrupts = interrupts};

static void enable(const struct stm32h7_i2c *i2c)
{
    set(i2c, I2C_CR1, 0); // resets the state machine; everything else is set while the block is off
    set(i2c, I2C_TIMINGR, i2c->timing);
    set(i2c, I2C_OAR1, OAR1_ENABLE | CR2_ADDRESS(i2c->address));
    set(i2c, I2C_CR1, CR1_PE | CR1_TXIE | CR1_RXIE | CR1_ADDRIE | CR1_NACKIE | CR1_STOPIE | CR1_TCIE | CR1_ERRIE);
}

void stm32h7_i2c_start(struct stm32h7_i2c *i2c)
{
    enable(i2c);
    interrupt_enable(i2c->event_interrupt, PRIORITY_SERIAL);
    interrupt_enable(i2c->error_interrupt, PRIORITY_SERIAL);
}

static void errors(struct stm32h7_i2c *i2c, uint32_t status)
{
    set(i2c, I2C_ICR, status & ERRORS);
    if (!i2c->request || i2c->addressed || i2c->deferred)
        return;
    finish(i2c, status & ISR_ARLO ? I2C_ARBITRATION_LOST : I2C_TIMEOUT);
}

void stm32h7_i2c_interrupt(struct stm32h7_i2c *i2c)
{
    const uint32_t status = get(i2c, I2C_ISR);
    ++i2c->progress;
    if (status & ERRORS)
        errors(i2c, status);
    if (i2c->addressed)
        target_event(i2c, status);
    else if (i2c->request && !i2c->deferred)
        controller_event(i2c, status);
    if (status & ISR_ADDR)
        address_matched(i2c, status);
}

/// A target that lost count of the clock holds SDA until it has been given the rest of its byte.
static void free_bus(struct stm32h7_i2c *i2c)
{
    const struct stm32h7_i2c_pins *pins = i2c->pins;
    set(i2c, I2C_CR1, 0);
    pins->take(pins->context, true);
    for (unsigned i = 0; i < RECOVERY_CLOCKS && !pins->sda(pins->context); ++i) {
        pins->set_scl(pins->context, false);
        pins->set_scl(pins->context, true);
    }
    pins->take(pins->context, false);
    i2c->addressed = false;
    ++i2c->recoveries;
    enable(i2c);
}

void stm32h7_i2c_poll(struct stm32h7_i2c *i2c, uint32_t now_ms)
{
    const bool waiting = i2c->request || i2c->addressed;
    if (!waiting || i2c->progress != i2c->seen_progress) {
        i2c->seen_progress = i2c->progress;
        i2c->seen_ms = now_ms;
        return;
    }
    if (now_ms - i2c->seen_ms < STM32H7_I2C_STUCK_MS)
        return;
    interrupts(i2c, false);
    free_bus(i2c);
    if (i2c->request)
        finish(i2c, I2C_TIMEOUT);
    interrupts(i2c, true);
}
