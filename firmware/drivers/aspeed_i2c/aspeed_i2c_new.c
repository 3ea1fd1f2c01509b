// SPDX-License-Identifier: GPL-3.0-or-later
#include "aspeed_i2c.h"

#include "aspeed_i2c_registers.h"

#define CONTROLLER_ENABLE(i2c) ASPEED_REGISTER(i2c, 0x10)
#define CONTROLLER_STATUS(i2c) ASPEED_REGISTER(i2c, 0x14)
#define CONTROLLER_COMMAND(i2c) ASPEED_REGISTER(i2c, 0x18)
#define CONTROLLER_DMA_LENGTH(i2c) ASPEED_REGISTER(i2c, 0x1c)
#define TARGET_ENABLE(i2c) ASPEED_REGISTER(i2c, 0x20)
#define TARGET_STATUS(i2c) ASPEED_REGISTER(i2c, 0x24)
#define TARGET_COMMAND(i2c) ASPEED_REGISTER(i2c, 0x28)
#define TARGET_DMA_LENGTH(i2c) ASPEED_REGISTER(i2c, 0x2c)
#define CONTROLLER_TX_ADDRESS(i2c) ASPEED_REGISTER(i2c, 0x30)
#define CONTROLLER_RX_ADDRESS(i2c) ASPEED_REGISTER(i2c, 0x34)
#define TARGET_RX_ADDRESS(i2c) ASPEED_REGISTER(i2c, 0x3c)
#define TARGET_OWN_ADDRESS(i2c) ASPEED_REGISTER(i2c, 0x40)
#define CONTROLLER_DMA_DONE(i2c) ASPEED_REGISTER(i2c, 0x48)
#define TARGET_DMA_DONE(i2c) ASPEED_REGISTER(i2c, 0x4c)

#define PACKET_DONE (1U << 16)
#define PACKET_FAILED (1U << 17)
#define CONTROLLER_DETAILS 0x7fU
#define LOOKS 4U
#define COMMAND_TX_DMA (1U << 8)
#define COMMAND_RX_DMA (1U << 9)
#define COMMAND_PACKET (1U << 16)
#define COMMAND_ADDRESS(address) ((uint32_t)(address) << 24)
#define DMA_TX_LENGTH(length) (1U << 15 | ((uint32_t)(length) - 1U))
#define DMA_RX_LENGTH(length) (1U << 31 | ((uint32_t)(length) - 1U) << 16)
#define DMA_TX_DONE(value) ((uint16_t)((value) & 0x1fffU))
#define DMA_RX_DONE(value) ((uint16_t)((value) >> 16 & 0x1fffU))
#define OWN_ADDRESS_ENABLE 0x80U

static uint32_t bus_address(const void *data) { return (uint32_t)(uintptr_t)data; }

void aspeed_i2c_new_enable(struct aspeed_i2c *i2c)
{
    ASPEED_FUNCTION(i2c) = ASPEED_FUNCTION_CONTROLLER | ASPEED_FUNCTION_TARGET;
    TARGET_OWN_ADDRESS(i2c) = i2c->plain_address ? i2c->address : i2c->address | OWN_ADDRESS_ENABLE;
    CONTROLLER_ENABLE(i2c) = PACKET_DONE | PACKET_FAILED;
    TARGET_ENABLE(i2c) = PACKET_DONE | PACKET_FAILED;
}

/// The address byte is not transferred: the buffer takes what follows it.
void aspeed_i2c_new_arm(struct aspeed_i2c *i2c)
{
    if (!i2c->slot) {
        TARGET_COMMAND(i2c) = 0; // whoever writes to us gets a NACK
        return;
    }
    TARGET_RX_ADDRESS(i2c) = bus_address(i2c->slot->data + 1);
    TARGET_DMA_LENGTH(i2c) = DMA_RX_LENGTH(i2c->slot->capacity - 1U);
    TARGET_DMA_DONE(i2c) = 0; // after the address: who waits for the last frame to be taken may write now
    TARGET_COMMAND(i2c) = COMMAND_PACKET | COMMAND_RX_DMA;
}

static void begin_write(const struct aspeed_i2c *i2c)
{
    const struct i2c_request *request = i2c->request;
    uint32_t command = COMMAND_PACKET | COMMAND_ADDRESS(request->address) | COMMAND_START | COMMAND_TX | COMMAND_TX_DMA;
    if (request->read_length == 0)
        command |= COMMAND_STOP;
    // In this order: QEMU 7.2 loads the length when the address is written.
    CONTROLLER_DMA_LENGTH(i2c) = DMA_TX_LENGTH(request->write_length);
    CONTROLLER_TX_ADDRESS(i2c) = bus_address(request->write);
    CONTROLLER_COMMAND(i2c) = command;
}

static void begin_read(const struct aspeed_i2c *i2c)
{
    const struct i2c_request *request = i2c->request;
    CONTROLLER_DMA_LENGTH(i2c) = DMA_RX_LENGTH(request->read_length);
    CONTROLLER_RX_ADDRESS(i2c) = bus_address(request->read);
    CONTROLLER_COMMAND(i2c) = COMMAND_PACKET | COMMAND_ADDRESS(request->address) | COMMAND_START | COMMAND_RX | COMMAND_RX_LAST
        | COMMAND_RX_DMA | COMMAND_STOP;
}

void aspeed_i2c_new_begin(struct aspeed_i2c *i2c)
{
    CONTROLLER_DMA_DONE(i2c) = 0;
    if (i2c->reading)
        begin_read(i2c);
    else
        begin_write(i2c);
}

static enum i2c_status status_of(uint32_t status)
{
    if (status & STATUS_ARBITRATION_LOST)
        return I2C_ARBITRATION_LOST;
    if (status & STATUS_TX_NAK)
        return I2C_NACK;
    if (status & (STATUS_SCL_TIMEOUT | STATUS_ABNORMAL | PACKET_FAILED))
        return I2C_TIMEOUT;
    return I2C_DONE;
}

static void controller_interrupt(struct aspeed_i2c *i2c, uint32_t status)
{
    const uint32_t done = CONTROLLER_DMA_DONE(i2c);
    CONTROLLER_STATUS(i2c) = status;
    if (!i2c->request)
        return;
    i2c->result = status_of(status);
    i2c->request->transferred = i2c->reading ? DMA_RX_DONE(done) : DMA_TX_DONE(done);
    if (i2c->result == I2C_DONE && !i2c->reading && i2c->request->read_length > 0) {
        i2c->reading = true;
        aspeed_i2c_new_begin(i2c);
        return;
    }
    aspeed_i2c_finish(i2c);
}

static void target_interrupt(struct aspeed_i2c *i2c, uint32_t status)
{
    const uint16_t length = DMA_RX_DONE(TARGET_DMA_DONE(i2c));
    TARGET_STATUS(i2c) = status;
    if (!(status & STATUS_STOP))
        return;
    if (!i2c->slot) {
        ++i2c->owner->refused;
    } else if (length >= i2c->slot->capacity) {
        ++i2c->owner->overruns;
    } else {
        i2c->slot->data[0] = (uint8_t)(i2c->address << 1);
        i2c->slot->length = (uint16_t)(length + 1U);
        i2c->slot = i2c_owner_filled(i2c->owner);
    }
    aspeed_i2c_new_arm(i2c);
}

void aspeed_i2c_new_interrupt(struct aspeed_i2c *i2c)
{
    // Looks again, because QEMU's model drops the interrupt line with the one status though the other has come meanwhile.
    for (unsigned i = 0; i < LOOKS; ++i) {
        const uint32_t target = TARGET_STATUS(i2c);
        const uint32_t controller = CONTROLLER_STATUS(i2c) & (PACKET_DONE | PACKET_FAILED | CONTROLLER_DETAILS);
        if (!target && !controller)
            return;
        if (controller)
            controller_interrupt(i2c, controller);
        if (target)
            target_interrupt(i2c, target);
    }
}
