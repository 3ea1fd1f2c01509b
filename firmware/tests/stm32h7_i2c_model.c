// SPDX-License-Identifier: GPL-3.0-or-later
#include "stm32h7_i2c_model.h"

#include "../drivers/stm32h7_i2c/registers.h"
#include "stm32h7_i2c/io.h"
#include "unit.h"

#include <string.h>

struct model model;

void model_reset(void)
{
    memset(&model, 0, sizeof model);
    for (unsigned i = 0; i < MODEL_NODES; ++i)
        model.nodes[i].nack_at = -1;
    model.scl = true;
}

static struct model_node *node_at(uintptr_t base)
{
    const unsigned index = (unsigned)(base >> 12);
    CHECK(index < MODEL_NODES);
    return &model.nodes[index];
}

uint32_t stm32h7_i2c_get(uintptr_t base, unsigned offset)
{
    struct model_node *node = node_at(base);
    switch (offset) {
    case I2C_CR1:
        return node->cr1;
    case I2C_CR2:
        return node->cr2;
    case I2C_ISR:
        return node->isr;
    case I2C_RXDR:
        node->isr &= ~ISR_RXNE;
        return node->rx;
    default:
        CHECK(false);
        return 0;
    }
}

static void write_cr2(struct model_node *node, uint32_t value)
{
    const uint32_t nack = node->cr2 & CR2_NACK; // only the block clears it
    node->cr2 = value | nack;
    if (node->isr & ISR_TCR || (value & CR2_START))
        node->left = value >> 16 & 0xffU;
    if (node->left > 0)
        node->isr &= ~ISR_TCR;
    if (value & (CR2_START | CR2_STOP))
        node->isr &= ~ISR_TC;
}

static void write_cr1(struct model_node *node, uint32_t value)
{
    if (!(value & CR1_PE)) {
        node->isr = 0;
        node->cr2 &= ~(CR2_START | CR2_STOP | CR2_NACK);
        node->tx_full = false;
        if (node->controller)
            model.busy = false;
        node->controller = false;
        node->target = false;
    }
    node->cr1 = value;
}

void stm32h7_i2c_set(uintptr_t base, unsigned offset, uint32_t value)
{
    struct model_node *node = node_at(base);
    switch (offset) {
    case I2C_CR1:
        write_cr1(node, value);
        break;
    case I2C_CR2:
        write_cr2(node, value);
        break;
    case I2C_OAR1:
        CHECK(!(node->cr1 & CR1_PE));
        node->oar1 = value;
        break;
    case I2C_TIMINGR:
        CHECK(!(node->cr1 & CR1_PE));
        node->timing = value;
        break;
    case I2C_ICR:
        if ((value & ISR_ADDR) && (node->isr & ISR_ADDR))
            node->cr2 &= ~CR2_START;
        node->isr &= ~value;
        break;
    case I2C_TXDR:
        node->tx = (uint8_t)value;
        node->tx_full = true;
        node->isr &= ~ISR_TXIS;
        break;
    default:
        CHECK(false);
    }
}

static bool stop(void)
{
    for (unsigned i = 0; i < MODEL_NODES; ++i) {
        struct model_node *node = &model.nodes[i];
        if (node->controller || node->target)
            node->isr |= ISR_STOPF;
        if (node->target)
            node->cr2 &= ~CR2_NACK;
        if (node->controller)
            node->cr2 &= ~CR2_STOP;
        node->controller = false;
        node->target = false;
        node->tx_full = false;
    }
    model.busy = false;
    return true;
}

/// The lowest byte survives on a wired-AND bus, most significant bit first; who sent another one has lost.
static uint8_t arbitrate(const uint8_t *bytes)
{
    uint8_t lowest = 0xff;
    for (unsigned i = 0; i < MODEL_NODES; ++i) {
        if (model.nodes[i].controller && bytes[i] < lowest)
            lowest = bytes[i];
    }
    for (unsigned i = 0; i < MODEL_NODES; ++i) {
        struct model_node *node = &model.nodes[i];
        if (!node->controller || bytes[i] == lowest)
            continue;
        node->controller = false;
        node->tx_full = false;
        node->cr2 &= ~(CR2_START | CR2_STOP);
        node->isr = (node->isr & ~(ISR_TXIS | ISR_TC | ISR_TCR)) | ISR_ARLO;
    }
    return lowest;
}

static bool refused(void)
{
    for (unsigned i = 0; i < MODEL_NODES; ++i) {
        if (model.nodes[i].controller)
            model.nodes[i].isr |= ISR_NACKF;
    }
    return stop();
}

static bool start(void)
{
    uint8_t bytes[MODEL_NODES] = {0};
    bool any = false;
    for (unsigned i = 0; i < MODEL_NODES; ++i) {
        struct model_node *node = &model.nodes[i];
        if (!(node->cr1 & CR1_PE) || !(node->cr2 & CR2_START))
            continue;
        node->controller = true;
        node->isr &= ~ISR_TC;
        bytes[i] = (uint8_t)((node->cr2 & 0xfeU) | (node->cr2 & CR2_READ ? 1U : 0U));
        any = true;
    }
    if (!any)
        return false;
    model.busy = true;
    const uint8_t address = arbitrate(bytes);
    model.reading = address & 1U;
    bool matched = false;
    for (unsigned i = 0; i < MODEL_NODES; ++i) {
        struct model_node *node = &model.nodes[i];
        if (node->controller)
            node->cr2 &= ~CR2_START;
        if (node->controller || !(node->cr1 & CR1_PE) || node->oar1 != (OAR1_ENABLE | (address & 0xfeU)))
            continue;
        node->target = true;
        node->bytes = 0;
        node->cr2 &= ~CR2_NACK;
        node->isr = (node->isr & ~ISR_DIR) | ISR_ADDR | (model.reading ? ISR_DIR : 0);
        matched = true;
    }
    return matched ? true : refused();
}

static struct model_node *target(void)
{
    for (unsigned i = 0; i < MODEL_NODES; ++i) {
        if (model.nodes[i].target)
            return &model.nodes[i];
    }
    return NULL;
}

static void byte_done(struct model_node *node)
{
    if (--node->left == 0)
        node->isr |= node->cr2 & CR2_RELOAD ? ISR_TCR : ISR_TC;
}

static bool data_to_target(struct model_node *to)
{
    uint8_t bytes[MODEL_NODES] = {0};
    for (unsigned i = 0; i < MODEL_NODES; ++i) {
        struct model_node *node = &model.nodes[i];
        if (!node->controller)
            continue;
        if (!node->tx_full) { // the controller holds the clock
            const bool asked = node->isr & ISR_TXIS;
            node->isr |= ISR_TXIS;
            return !asked;
        }
        bytes[i] = node->tx;
    }
    const uint8_t byte = arbitrate(bytes);
    ++to->bytes;
    if ((to->cr2 & CR2_NACK) || to->nack_at == (int)to->bytes) {
        to->nack_at = -1;
        return refused();
    }
    to->rx = byte;
    to->isr |= ISR_RXNE;
    for (unsigned i = 0; i < MODEL_NODES; ++i) {
        if (!model.nodes[i].controller)
            continue;
        model.nodes[i].tx_full = false;
        byte_done(&model.nodes[i]);
    }
    return true;
}

static bool data_to_controller(struct model_node *from, struct model_node *to)
{
    if (!from->tx_full) {
        const bool asked = from->isr & ISR_TXIS;
        from->isr |= ISR_TXIS;
        return !asked;
    }
    from->tx_full = false;
    to->rx = from->tx;
    to->isr |= ISR_RXNE;
    byte_done(to);
    return true;
}

static struct model_node *controller(void)
{
    for (unsigned i = 0; i < MODEL_NODES; ++i) {
        if (model.nodes[i].controller)
            return &model.nodes[i];
    }
    return NULL;
}

void model_listen(uint8_t address)
{
    model.nodes[MODEL_LISTENER].cr1 = CR1_PE;
    model.nodes[MODEL_LISTENER].oar1 = OAR1_ENABLE | (uint32_t)address << 1;
}

static void listen(void)
{
    struct model_node *node = &model.nodes[MODEL_LISTENER];
    if ((node->isr & ISR_RXNE) && model.heard_count < sizeof model.heard)
        model.heard[model.heard_count++] = node->rx;
    node->isr &= ~(ISR_RXNE | ISR_ADDR | ISR_STOPF);
}

bool model_step(void)
{
    if (model.sda_held > 0 || model.scl_held || model.as_pins)
        return false;
    listen();
    if (!model.busy)
        return start();
    struct model_node *from = controller();
    struct model_node *to = target();
    if (!from || !to)
        return false;
    if ((to->isr & (ISR_ADDR | ISR_RXNE)) || (from->isr & (ISR_RXNE | ISR_TCR))) {
        ++model.stretches;
        return false;
    }
    if (from->cr2 & CR2_STOP)
        return stop();
    if (from->cr2 & CR2_START) {
        to->isr |= ISR_STOPF; // a repeated start ends the target's part like a stop does, as far as the driver goes
        to->target = false;
        return start();
    }
    if (from->isr & ISR_TC)
        return false;
    return model.reading ? data_to_controller(to, from) : data_to_target(to);
}

bool model_interrupt(unsigned node)
{
    const struct model_node *at = &model.nodes[node];
    if (!(at->cr1 & CR1_PE) || at->interrupts_masked > 0)
        return false;
    static const struct
    {
        uint32_t enable;
        uint32_t flags;
    } sources[] = {{CR1_TXIE, ISR_TXIS}, {CR1_RXIE, ISR_RXNE}, {CR1_ADDRIE, ISR_ADDR}, {CR1_NACKIE, ISR_NACKF},
        {CR1_STOPIE, ISR_STOPF}, {CR1_TCIE, ISR_TC | ISR_TCR}, {CR1_ERRIE, ISR_BERR | ISR_ARLO | ISR_OVR | ISR_TIMEOUT}};
    for (size_t i = 0; i < sizeof sources / sizeof sources[0]; ++i) {
        if ((at->cr1 & sources[i].enable) && (at->isr & sources[i].flags))
            return true;
    }
    return false;
}
