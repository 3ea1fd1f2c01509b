// SPDX-License-Identifier: GPL-3.0-or-later
// Byte ring for one producer and one consumer, e.g. an interrupt handler and the main loop.
#pragma once

#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Indices run freely over 32 bits and are masked on access, so every byte of the storage is usable.
struct ring
{
    uint8_t *data;
    uint32_t mask;
    _Atomic uint32_t head; ///< bytes ever written; the producer's
    _Atomic uint32_t tail; ///< bytes ever read; the consumer's
};

/// @p capacity must be a power of two from 2 to 2^31; @p storage is lent for as long as the ring lives.
void ring_init(struct ring *ring, uint8_t *storage, uint32_t capacity);

/// Bytes waiting to be read.
uint32_t ring_used(const struct ring *ring);

/// Bytes that can still be written.
uint32_t ring_room(const struct ring *ring);

/// False, with nothing written, when the ring is full.
bool ring_put(struct ring *ring, uint8_t byte);

/// All of @p length or nothing.
bool ring_write(struct ring *ring, const uint8_t *data, uint32_t length);

/// False when the ring is empty.
bool ring_get(struct ring *ring, uint8_t *byte);
