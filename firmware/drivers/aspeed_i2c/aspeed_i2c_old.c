// SPDX-License-Identifier: GPL-3.0-or-later
#include "aspeed_i2c.h"

#include "aspeed_i2c_registers.h"

#define INTERRUPT_ENABLE(i2c) ASPEED_REGISTER(i2c, 0x0c)
#define INTERRUPT_STATUS(i2c) ASPEED_REGISTER(i2c, 0x10)
#define COMMAND(i2c) ASPEED_REGISTER(i2c, 0x14)
#define OWN_ADDRESS(i2c) ASPEED_REGISTER(i2c, 0x18)
#define BYTE_BUFFER(i2c) ASPEED_REGISTER(i2c, 0x20)

#define RX_BYTE(value) ((uint8_t)((value) >> 8))
#define FAILURES (STATUS_TX_NAK | STATUS_ARBITRATION_LOST | STATUS_ABNORMAL | STATUS_SCL_TIMEOUT)
#define ALL (STATUS_TX_ACK | STATUS_RX_DONE | STATUS_STOP | STATUS_ADDRESSED | FAILURES)

void aspeed_i2c_old_enable(struct aspeed_i2c *i2c)
{
    OWN_ADDRESS(i2c) = i2c->address; // before the target is enabled: QEMU takes it over with that
    ASPEED_FUNCTION(i2c) = ASPEED_FUNCTION_CONTROLLER | ASPEED_FUNCTION_TARGET;
    INTERRUPT_ENABLE(i2c) = ALL;
}

static void address(const struct aspeed_i2c *i2c)
{
    BYTE_BUFFER(i2c) = (uint32_t)i2c->request->address << 1 | (i2c->reading ? 1U : 0U);
    COMMAND(i2c) = COMMAND_START | COMMAND_TX;
}

void aspeed_i2c_old_begin(struct aspeed_i2c *i2c) { address(i2c); }

static void stop(struct aspeed_i2c *i2c, enum i2c_status result)
{
    i2c->result = result;
    i2c->stopping = true;
    COMMAND(i2c) = COMMAND_STOP;
}

static void ask_byte(const struct aspeed_i2c *i2c)
{
    const bool last = i2c->position + 1U == i2c->request->read_length;
    COMMAND(i2c) = last ? COMMAND_RX | COMMAND_RX_LAST : COMMAND_RX;
}

/// The address or a byte has been acknowledged.
static void acknowledged(struct aspeed_i2c *i2c)
{
    const struct i2c_request *request = i2c->request;
    if (i2c->reading) {
        ask_byte(i2c);
    } else if (i2c->position < request->write_length) {
        BYTE_BUFFER(i2c) = request->write[i2c->position++];
        COMMAND(i2c) = COMMAND_TX;
    } else if (request->read_length > 0) {
        i2c->reading = true;
        i2c->position = 0;
        address(i2c);
    } else {
        stop(i2c, I2C_DONE);
    }
    i2c->request->transferred = i2c->position;
}

static void byte_read(struct aspeed_i2c *i2c)
{
    i2c->request->read[i2c->position++] = RX_BYTE(BYTE_BUFFER(i2c));
    i2c->request->transferred = i2c->position;
    if (i2c->position < i2c->request->read_length)
        ask_byte(i2c);
    else
        stop(i2c, I2C_DONE);
}

/// One bit of the status at a time, and only that bit is cleared: a request to us may come between our own stop and its
/// completion, and shares this status word.
static uint32_t controller_event(struct aspeed_i2c *i2c, uint32_t status)
{
    if (i2c->stopping) {
        if (!(status & STATUS_STOP))
            return 0;
        INTERRUPT_STATUS(i2c) = STATUS_STOP;
        aspeed_i2c_finish(i2c);
        return STATUS_STOP;
    }
    if (status & STATUS_ARBITRATION_LOST) {
        INTERRUPT_STATUS(i2c) = STATUS_ARBITRATION_LOST;
        i2c->result = I2C_ARBITRATION_LOST;
        aspeed_i2c_finish(i2c); // the bus is another's: no stop
        return STATUS_ARBITRATION_LOST;
    }
    if (status & FAILURES) {
        const bool nack = status & STATUS_TX_NAK;
        INTERRUPT_STATUS(i2c) = status & FAILURES;
        i2c->result = nack ? I2C_NACK : I2C_TIMEOUT;
        COMMAND(i2c) = COMMAND_STOP;
        INTERRUPT_STATUS(i2c) = STATUS_STOP | STATUS_ABNORMAL; // where there is nothing to stop
        aspeed_i2c_finish(i2c);
        return status & FAILURES;
    }
    if (status & STATUS_TX_ACK) {
        INTERRUPT_STATUS(i2c) = STATUS_TX_ACK;
        acknowledged(i2c);
        return STATUS_TX_ACK;
    }
    if (i2c->reading && !i2c->receiving && (status & STATUS_RX_DONE) && !(status & STATUS_ADDRESSED)) {
        INTERRUPT_STATUS(i2c) = STATUS_RX_DONE;
        byte_read(i2c);
        return STATUS_RX_DONE;
    }
    return 0;
}

static void store(struct aspeed_i2c *i2c, uint8_t byte)
{
    struct i2c_slot *slot = i2c->slot;
    if (slot->length < slot->capacity)
        slot->data[slot->length++] = byte;
    else
        i2c->overrun = true;
}

static void frame_ended(struct aspeed_i2c *i2c)
{
    i2c->receiving = false;
    if (i2c->overrun)
        ++i2c->owner->overruns;
    else
        i2c->slot = i2c_owner_filled(i2c->owner);
}

static void byte_received(struct aspeed_i2c *i2c, uint32_t status)
{
    if (status & STATUS_ADDRESSED) {
        // This register set cannot refuse a byte. Nothing is acknowledged, and so the sender's clock is held, until a slot
        // is lent: i2c_owner switches the interrupt on again after that.
        if (!i2c->slot) {
            interrupt_mask(i2c->interrupt);
            return;
        }
        i2c->receiving = true;
        i2c->overrun = false;
        i2c->slot->length = 0;
    }
    if (i2c->receiving)
        store(i2c, RX_BYTE(BYTE_BUFFER(i2c)));
    INTERRUPT_STATUS(i2c) = STATUS_RX_DONE | (status & STATUS_ADDRESSED); // lets the next byte come
}

static void target_event(struct aspeed_i2c *i2c, uint32_t status)
{
    // A stop that shows up together with an address ended the frame before.
    const bool stop_first = (status & STATUS_STOP) && (status & STATUS_ADDRESSED);
    if ((status & STATUS_RX_DONE) && !stop_first) {
        byte_received(i2c, status);
    } else if (status & STATUS_STOP) {
        INTERRUPT_STATUS(i2c) = STATUS_STOP;
        if (i2c->receiving)
            frame_ended(i2c);
    }
}

void aspeed_i2c_old_interrupt(struct aspeed_i2c *i2c)
{
    uint32_t status = INTERRUPT_STATUS(i2c) & ALL;
    if (i2c->request)
        status &= ~controller_event(i2c, status);
    if (status)
        target_event(i2c, status);
}
