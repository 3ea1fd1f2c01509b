// SPDX-License-Identifier: GPL-3.0-or-later
#include "rtt.h"

#if UINTPTR_MAX == UINT32_MAX
_Static_assert(sizeof(struct rtt_ring) == 24, "a ring is six words, as hosts expect");
_Static_assert(offsetof(struct rtt_control, up) == 24, "the rings follow mark and counts");
#endif

static void init_ring(struct rtt_ring *ring, struct rtt_storage storage)
{
    ring->name = storage.name;
    ring->data = storage.data;
    ring->size = storage.size;
    atomic_init(&ring->write, 0);
    atomic_init(&ring->read, 0);
    ring->flags = RTT_SKIP;
}

void rtt_init(struct rtt_control *rtt, struct rtt_storage up, struct rtt_storage down)
{
    static const char reversed[] = "TTR REGGES";
    const size_t length = sizeof reversed - 1;
    for (size_t i = 0; i < RTT_ID_SIZE; ++i)
        rtt->id[i] = '\0';
    rtt->up_count = 1;
    rtt->down_count = 1;
    init_ring(&rtt->up, up);
    init_ring(&rtt->down, down);
    atomic_thread_fence(memory_order_release);
    volatile char *id = rtt->id;
    for (size_t i = 0; i < length; ++i)
        id[length - 1 - i] = reversed[i];
}

static uint32_t room_of(const struct rtt_ring *ring, uint32_t write)
{
    const uint32_t read = atomic_load_explicit(&ring->read, memory_order_acquire);
    if (read >= ring->size) // a host that has written nonsense must not make us write beyond the storage
        return 0;
    return read > write ? read - write - 1 : ring->size - 1 - write + read;
}

uint32_t rtt_room(const struct rtt_control *rtt)
{
    return room_of(&rtt->up, atomic_load_explicit(&rtt->up.write, memory_order_relaxed));
}

bool rtt_write(struct rtt_control *rtt, const char *data, size_t length)
{
    struct rtt_ring *ring = &rtt->up;
    uint32_t write = atomic_load_explicit(&ring->write, memory_order_relaxed);
    if (length > room_of(ring, write))
        return false;
    for (size_t i = 0; i < length; ++i) {
        ring->data[write] = (uint8_t)data[i];
        write = write + 1 == ring->size ? 0 : write + 1;
    }
    // The host must see the bytes no later than the index that announces them.
    atomic_store_explicit(&ring->write, write, memory_order_release);
    return true;
}

bool rtt_read(struct rtt_control *rtt, uint8_t *byte)
{
    struct rtt_ring *ring = &rtt->down;
    const uint32_t read = atomic_load_explicit(&ring->read, memory_order_relaxed);
    const uint32_t write = atomic_load_explicit(&ring->write, memory_order_acquire);
    if (read == write || write >= ring->size)
        return false;
    *byte = ring->data[read];
    atomic_store_explicit(&ring->read, read + 1 == ring->size ? 0 : read + 1, memory_order_release);
    return true;
}
