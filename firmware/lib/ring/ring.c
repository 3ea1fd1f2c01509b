// SPDX-License-Identifier: GPL-3.0-or-later
#include "ring.h"

void ring_init(struct ring *ring, uint8_t *storage, uint32_t capacity)
{
    ring->data = storage;
    ring->mask = capacity - 1;
    atomic_init(&ring->head, 0);
    atomic_init(&ring->tail, 0);
}

uint32_t ring_used(const struct ring *ring)
{
    return atomic_load_explicit(&ring->head, memory_order_acquire) - atomic_load_explicit(&ring->tail, memory_order_acquire);
}

uint32_t ring_room(const struct ring *ring) { return ring->mask + 1 - ring_used(ring); }

bool ring_put(struct ring *ring, uint8_t byte) { return ring_write(ring, &byte, 1); }

bool ring_write(struct ring *ring, const uint8_t *data, uint32_t length)
{
    const uint32_t head = atomic_load_explicit(&ring->head, memory_order_relaxed);
    if (ring_room(ring) < length)
        return false;
    for (uint32_t i = 0; i < length; ++i)
        ring->data[(head + i) & ring->mask] = data[i];
    // The consumer must see the bytes no later than the index that announces them.
    atomic_store_explicit(&ring->head, head + length, memory_order_release);
    return true;
}

bool ring_get(struct ring *ring, uint8_t *byte)
{
    const uint32_t tail = atomic_load_explicit(&ring->tail, memory_order_relaxed);
    if (ring_used(ring) == 0)
        return false;
    *byte = ring->data[tail & ring->mask];
    atomic_store_explicit(&ring->tail, tail + 1, memory_order_release);
    return true;
}
