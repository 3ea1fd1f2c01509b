// SPDX-License-Identifier: GPL-3.0-or-later
#include "icmsg_ring.h"

#include <errno.h>
#include <string.h>

#define WORD 4U
#define PAYLOAD_MAX 0xffffU
#define SMALLEST_DATA (2 * WORD + ICMSG_RING_IDLE) // one packet of one byte

_Static_assert(sizeof(_Atomic uint32_t) == WORD, "the words of the layout are plain words");

static void clean(const struct icmsg_ring *ring, const volatile void *start, size_t bytes)
{
    if (ring->cache.clean)
        ring->cache.clean(start, bytes);
}

static void invalidate(const struct icmsg_ring *ring, const volatile void *start, size_t bytes)
{
    if (ring->cache.invalidate)
        ring->cache.invalidate(start, bytes);
}

static uint32_t load(const struct icmsg_ring *ring, const _Atomic uint32_t *word)
{
    invalidate(ring, word, sizeof *word);
    return atomic_load_explicit(word, memory_order_acquire);
}

static void store(const struct icmsg_ring *ring, _Atomic uint32_t *word, uint32_t value)
{
    atomic_store_explicit(word, value, memory_order_release);
    clean(ring, word, sizeof *word);
}

static size_t largest(size_t a, size_t b) { return a > b ? a : b; }

static uint32_t smallest(uint32_t a, uint32_t b) { return a < b ? a : b; }

static uint32_t round_up(uint32_t bytes) { return (bytes + WORD - 1) & ~(WORD - 1); }

int icmsg_ring_init(struct icmsg_ring *ring, void *memory, size_t bytes, bool with_handshake, const struct icmsg_cache *cache)
{
    const size_t line = cache ? cache->line : 0;
    const size_t wr_at = largest(line, with_handshake ? 2 * WORD : WORD);
    if (!memory || (line & (line - 1)) != 0 || (uintptr_t)memory % largest(line, WORD) != 0 || bytes % WORD != 0
        || bytes > UINT32_MAX || bytes < wr_at + WORD + SMALLEST_DATA)
        return -EINVAL;
    uint8_t *const at = memory;
    *ring = (struct icmsg_ring){
        .rd = memory,
        .handshake = with_handshake ? (void *)(at + WORD) : NULL,
        .wr = (void *)(at + wr_at),
        .data = at + wr_at + WORD,
        .size = (uint32_t)(bytes - wr_at - WORD),
    };
    if (cache)
        ring->cache = *cache;
    return 0;
}

size_t icmsg_ring_capacity(const struct icmsg_ring *ring)
{
    const size_t room = ring->size - ICMSG_RING_IDLE - ICMSG_PACKET_HEADER;
    return room > PAYLOAD_MAX ? PAYLOAD_MAX : room;
}

void icmsg_ring_clear(struct icmsg_ring *ring)
{
    ring->index = 0;
    store(ring, ring->wr, 0);
    if (load(ring, ring->rd) != 0)
        store(ring, ring->rd, 0);
}

void icmsg_ring_rewind(struct icmsg_ring *ring)
{
    ring->index = 0;
    store(ring, ring->rd, 0);
}

static bool index_possible(const struct icmsg_ring *ring, uint32_t index) { return index < ring->size && index % WORD == 0; }

static uint32_t used(const struct icmsg_ring *ring, uint32_t wr, uint32_t rd)
{
    return wr >= rd ? wr - rd : ring->size - (rd - wr);
}

static uint32_t advance(const struct icmsg_ring *ring, uint32_t index, uint32_t bytes)
{
    index += bytes;
    return index >= ring->size ? index - ring->size : index;
}

/// Returns the index behind the bytes, not rounded.
static uint32_t put(struct icmsg_ring *ring, uint32_t index, struct icmsg_part part)
{
    const uint32_t bytes = (uint32_t)part.bytes;
    const uint32_t before_end = smallest(bytes, ring->size - index);
    if (bytes == 0)
        return index;
    memcpy(ring->data + index, part.data, before_end);
    clean(ring, ring->data + index, before_end);
    if (bytes > before_end) {
        memcpy(ring->data, (const uint8_t *)part.data + before_end, bytes - before_end);
        clean(ring, ring->data, bytes - before_end);
    }
    return advance(ring, index, bytes);
}

static uint32_t get(const struct icmsg_ring *ring, uint32_t index, void *to, uint32_t bytes)
{
    const uint32_t before_end = smallest(bytes, ring->size - index);
    if (bytes == 0)
        return index;
    invalidate(ring, ring->data + index, before_end);
    memcpy(to, ring->data + index, before_end);
    if (bytes > before_end) {
        invalidate(ring, ring->data, bytes - before_end);
        memcpy((uint8_t *)to + before_end, ring->data, bytes - before_end);
    }
    return advance(ring, index, bytes);
}

int icmsg_ring_write(struct icmsg_ring *ring, struct icmsg_part head, struct icmsg_part body)
{
    const size_t bytes = head.bytes + body.bytes;
    const uint32_t rd = load(ring, ring->rd);
    if (!index_possible(ring, rd))
        return -EBADMSG;
    const uint32_t room = ring->size - ICMSG_RING_IDLE - used(ring, ring->index, rd);
    if (bytes > PAYLOAD_MAX || ICMSG_PACKET_HEADER + round_up((uint32_t)bytes) > room)
        return -ENOMEM;
    const uint8_t header[ICMSG_PACKET_HEADER] = {(uint8_t)(bytes >> 8), (uint8_t)bytes, 0, 0};
    uint32_t index = put(ring, ring->index, (struct icmsg_part){header, sizeof header});
    index = put(ring, index, head);
    index = put(ring, index, body);
    ring->index = advance(ring, round_up(index), 0);
    store(ring, ring->wr, ring->index);
    return 0;
}

int icmsg_ring_read(struct icmsg_ring *ring, void *head, size_t head_bytes, void *body, size_t capacity)
{
    const uint32_t wr = load(ring, ring->wr);
    if (!index_possible(ring, wr))
        return -EBADMSG;
    const uint32_t waiting = used(ring, wr, ring->index);
    if (waiting == 0)
        return 0;
    uint8_t header[ICMSG_PACKET_HEADER];
    uint32_t index = get(ring, ring->index, header, sizeof header);
    const uint32_t bytes = (uint32_t)header[0] << 8 | header[1];
    if (bytes == 0 || ICMSG_PACKET_HEADER + bytes > waiting)
        return -EBADMSG;
    const bool fits = bytes >= head_bytes && bytes - head_bytes <= capacity;
    if (fits) {
        index = get(ring, index, head, (uint32_t)head_bytes);
        index = get(ring, index, body, bytes - (uint32_t)head_bytes);
    } else {
        index = advance(ring, index, bytes);
    }
    ring->index = advance(ring, round_up(index), 0);
    store(ring, ring->rd, ring->index);
    return fits ? (int)bytes : -EMSGSIZE;
}

bool icmsg_ring_waiting(const struct icmsg_ring *ring) { return load(ring, ring->wr) != ring->index; }

uint32_t icmsg_ring_handshake(const struct icmsg_ring *ring) { return load(ring, ring->handshake); }

void icmsg_ring_set_handshake(struct icmsg_ring *ring, uint32_t value) { store(ring, ring->handshake, value); }
