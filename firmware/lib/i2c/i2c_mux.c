// SPDX-License-Identifier: GPL-3.0-or-later
#include "i2c_mux.h"

static void next_write(struct i2c_mux *mux);

static void received(void *context, const uint8_t *frame, uint16_t length)
{
    struct i2c_mux *mux = context;
    // What came before the switch is the old leg's, even when it is only looked at now.
    const bool before = (int8_t)(mux->owner->read - mux->switched_at) < 0;
    const uint8_t from = before ? mux->left : mux->current;
    if (from == I2C_NO_LEG)
        ++mux->lost;
    else if (mux->legs[from].received)
        mux->legs[from].received(mux->legs[from].context, frame, length);
}

void i2c_mux_start(struct i2c_mux *mux)
{
    mux->current = I2C_NO_LEG;
    mux->left = I2C_NO_LEG;
    mux->target = I2C_NO_LEG;
    mux->switched_at = mux->owner->read;
    mux->owner->received = received;
    mux->owner->context = mux;
    for (uint8_t i = 0; i < mux->leg_count; ++i)
        mux->legs[i].mux = mux;
}

void i2c_leg_request(struct i2c_leg *leg, struct i2c_request *request)
{
    request->next = NULL;
    if (leg->head)
        leg->tail->next = request;
    else
        leg->head = request;
    leg->tail = request;
}

static struct i2c_request *take(struct i2c_leg *leg)
{
    struct i2c_request *request = leg->head;
    leg->head = request->next;
    return request;
}

// --- Switching ------------------------------------------------------------------------------------------------------

static void give_up(struct i2c_leg *leg, enum i2c_status status)
{
    struct i2c_request *request = leg->head;
    leg->head = NULL; // first: who is told may ask again
    while (request) {
        struct i2c_request *const next = request->next;
        if (request->done)
            request->done(request, status);
        request = next;
    }
}

static void leave(struct i2c_mux *mux)
{
    mux->left = mux->current;
    mux->current = I2C_NO_LEG;
    mux->switched_at = mux->owner->filled_at_finish;
}

static void connected(struct i2c_mux *mux, enum i2c_status status)
{
    struct i2c_leg *leg = &mux->legs[mux->target];
    leave(mux);
    if (status == I2C_DONE) {
        mux->current = mux->target;
        ++mux->switches;
    }
    mux->target = I2C_NO_LEG;
    if (status == I2C_DONE)
        return;
    ++mux->failures;
    give_up(leg, status);
}

static void written(struct i2c_request *request, enum i2c_status status)
{
    struct i2c_mux *mux = request->context;
    if (mux->parting == mux->parting_end) {
        connected(mux, status);
        return;
    }
    // A multiplexer that does not answer connects nothing, so that is no reason to stop.
    ++mux->parting;
    next_write(mux);
}

static void write_byte(struct i2c_mux *mux, uint8_t address, uint8_t byte)
{
    mux->byte = byte;
    mux->request = (struct i2c_request){
        .address = address, .write = &mux->byte, .write_length = 1, .retries = I2C_RETRIES, .done = written, .context = mux};
    i2c_owner_request(mux->owner, &mux->request);
}

/// Other multiplexers are switched off first: what is behind them may have the same addresses.
static void next_write(struct i2c_mux *mux)
{
    const struct i2c_leg *target = &mux->legs[mux->target];
    while (mux->parting < mux->parting_end && mux->legs[mux->parting].address == target->address)
        ++mux->parting;
    if (mux->parting < mux->parting_end)
        write_byte(mux, mux->legs[mux->parting].address, I2C_LEG_NONE_SELECTED);
    else
        write_byte(mux, target->address, target->select);
}

static void switch_to(struct i2c_mux *mux, uint8_t leg, uint32_t now_ms)
{
    const bool sure = mux->current != I2C_NO_LEG; // else any of them may be on
    mux->target = leg;
    mux->parting = sure ? mux->current : 0;
    mux->parting_end = sure ? (uint8_t)(mux->current + 1U) : mux->leg_count;
    mux->connected_ms = now_ms;
    next_write(mux);
}

// --- Whose turn it is -----------------------------------------------------------------------------------------------

/// The next leg after the current one that something waits for, or I2C_NO_LEG.
static uint8_t next_leg(const struct i2c_mux *mux)
{
    const uint8_t from = mux->current == I2C_NO_LEG ? 0 : mux->current;
    for (uint8_t i = 0; i < mux->leg_count; ++i) {
        const uint8_t leg = (uint8_t)((from + 1U + i) % mux->leg_count);
        if (leg != mux->current && mux->legs[leg].head)
            return leg;
    }
    return I2C_NO_LEG;
}

/// Transfers that have been passed on take place first in any case: the owner's queue keeps the order.
static bool may_leave(const struct i2c_mux *mux, uint32_t now_ms)
{
    if (mux->current == I2C_NO_LEG)
        return true;
    const struct i2c_leg *leg = &mux->legs[mux->current];
    return !leg->awaits || !leg->awaits(leg->context) || now_ms - mux->used_ms >= mux->hold_ms;
}

void i2c_mux_poll(struct i2c_mux *mux, uint32_t now_ms)
{
    if (mux->target != I2C_NO_LEG)
        return; // until the multiplexer has taken its byte
    const uint8_t other = next_leg(mux);
    if (mux->current != I2C_NO_LEG && mux->legs[mux->current].head
        && (other == I2C_NO_LEG || now_ms - mux->connected_ms < mux->hold_ms)) {
        mux->used_ms = now_ms;
        i2c_owner_request(mux->owner, take(&mux->legs[mux->current]));
        return;
    }
    if (other != I2C_NO_LEG && may_leave(mux, now_ms))
        switch_to(mux, other, now_ms);
}
