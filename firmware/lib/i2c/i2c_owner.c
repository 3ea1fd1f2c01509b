// SPDX-License-Identifier: GPL-3.0-or-later
#include "i2c_owner.h"

static struct i2c_slot *slot_at(const struct i2c_owner *owner, uint8_t count)
{
    return &owner->slots[count & (owner->slot_count - 1U)];
}

/// With interrupts off: lends the next slot unless one is lent already or all wait to be read.
static struct i2c_slot *lend_next(struct i2c_owner *owner)
{
    if (owner->lent != owner->filled || (uint8_t)(owner->filled - owner->read) == owner->slot_count)
        return NULL;
    struct i2c_slot *slot = slot_at(owner, owner->lent);
    slot->length = 0;
    owner->lent = (uint8_t)(owner->lent + 1U);
    return slot;
}

struct i2c_slot *i2c_owner_filled(struct i2c_owner *owner)
{
    owner->filled = (uint8_t)(owner->filled + 1U);
    return lend_next(owner);
}

void i2c_owner_done(struct i2c_owner *owner, enum i2c_status status)
{
    owner->status = status;
    owner->filled_at_done = owner->filled;
    owner->finished = true;
}

static void lend(struct i2c_owner *owner)
{
    owner->driver->interrupts(owner->controller, false);
    struct i2c_slot *slot = lend_next(owner);
    if (slot)
        owner->driver->lend(owner->controller, slot);
    owner->driver->interrupts(owner->controller, true);
}

static void start(struct i2c_owner *owner)
{
    owner->finished = false;
    owner->driver->interrupts(owner->controller, false);
    owner->driver->start(owner->controller, owner->head);
    owner->driver->interrupts(owner->controller, true);
}

void i2c_owner_start(struct i2c_owner *owner) { lend(owner); }

void i2c_owner_request(struct i2c_owner *owner, struct i2c_request *request)
{
    request->next = NULL;
    if (owner->head) {
        owner->tail->next = request;
        owner->tail = request;
        return;
    }
    owner->head = request;
    owner->tail = request;
    start(owner);
}

static void finish(struct i2c_owner *owner)
{
    struct i2c_request *request = owner->head;
    const enum i2c_status status = owner->status;
    if (status != I2C_DONE && request->retries > 0) {
        --request->retries;
        ++owner->retries;
        start(owner);
        return;
    }
    if (status != I2C_DONE)
        ++owner->failures;
    owner->finished = false;
    owner->filled_at_finish = owner->filled_at_done;
    owner->head = request->next;
    if (owner->head)
        start(owner);
    if (request->done)
        request->done(request, status);
}

bool i2c_owner_poll(struct i2c_owner *owner)
{
    bool worked = false;
    for (uint8_t i = 0; i <= owner->slot_count; ++i) {
        // In this order: a peer's answer comes after the end of what we sent it, so it must be seen after that as well.
        const uint8_t filled = owner->filled;
        if (owner->finished) {
            finish(owner);
            worked = true;
        }
        if (owner->read == filled)
            return worked;
        const struct i2c_slot *slot = slot_at(owner, owner->read);
        owner->received(owner->context, slot->data, slot->length);
        owner->read = (uint8_t)(owner->read + 1U);
        lend(owner);
        worked = true;
    }
    return worked;
}
