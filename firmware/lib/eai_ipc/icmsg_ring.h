// SPDX-License-Identifier: GPL-3.0-or-later
// One direction of a shared memory link: a packet queue with one writer and one reader, on two processors.
// Layout of Zephyr's packed buffer, 3.5 and later (include/zephyr/ipc/pbuf.h, subsys/ipc/ipc_service/lib/pbuf.c), each
// word in the processors' byte order, which is the same on both sides; L is the larger of the cache line and 4 (8 with
// a handshake word):
//
//     0      rd         index in data of the next packet to read
//     4      handshake  only when both sides agreed on it; the reader's
//     L      wr         index in data of the next free byte
//     L + 4  data       packets: length (16 bits, big endian), 2 zero bytes, payload, rounded up to 4
//
// Packets wrap around the end. 4 bytes stay free, so rd == wr means empty.
//
// Ordering: an index is released after the data it tells of and acquired before them (C11 atomics; on Arm these are LDA
// and STL, or DMB). Memory that a data cache may hold needs the two functions of icmsg_cache, and a region that starts at
// a cache line and shares none with anything else. Each line has one writer then, but for the reader's first one, whose
// index Zephyr's writer sets to zero when a session starts: written back with the line, it could undo what the reader
// writes at that moment. Here the reader zeroes its index before it asks for a session, and the writer leaves a zero alone.
#pragma once

#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define ICMSG_PACKET_HEADER 4U
#define ICMSG_RING_IDLE 4U // bytes of data that stay free

/// What a processor with a data cache does around shared memory; both functions null where there is none.
struct icmsg_cache
{
    void (*clean)(const volatile void *start, size_t bytes); ///< write back
    void (*invalidate)(const volatile void *start, size_t bytes); ///< forget, so that the next load sees memory
    size_t line; ///< bytes, a power of two; 0 without a cache
};

struct icmsg_ring
{
    _Atomic uint32_t *rd;
    _Atomic uint32_t *handshake; ///< null without
    _Atomic uint32_t *wr;
    uint8_t *data;
    uint32_t size; ///< of data
    uint32_t index; ///< this side's own, not to be trusted to shared memory: wr of a writer, rd of a reader
    struct icmsg_cache cache;
};

/// One part of a packet.
struct icmsg_part
{
    const void *data;
    size_t bytes;
};

/// Lays @p ring over @p memory and touches none of it. -EINVAL: null, alignment, size no multiple of 4 or too small, or a
/// cache line that is no power of two.
int icmsg_ring_init(struct icmsg_ring *ring, void *memory, size_t bytes, bool with_handshake, const struct icmsg_cache *cache);

/// The longest payload that fits in an empty ring.
size_t icmsg_ring_capacity(const struct icmsg_ring *ring);

/// For the writer: empties the ring, both indices.
void icmsg_ring_clear(struct icmsg_ring *ring);

/// For the reader: goes back to the start; before it asks for a session, and before it looks for a magic packet again.
void icmsg_ring_rewind(struct icmsg_ring *ring);

/// Writes one packet made of @p head and @p body. -ENOMEM: no room now. -EBADMSG: the reader's index is impossible.
int icmsg_ring_write(struct icmsg_ring *ring, struct icmsg_part head, struct icmsg_part body);

/// Takes one packet, its first @p head_bytes to @p head and the rest to @p body.
/// Its length with the head; 0: none waits; -EMSGSIZE: it was longer than that, or shorter than a head, and is dropped;
/// -EBADMSG: the index or the packet is impossible.
int icmsg_ring_read(struct icmsg_ring *ring, void *head, size_t head_bytes, void *body, size_t capacity);

/// True when a packet seems to wait.
bool icmsg_ring_waiting(const struct icmsg_ring *ring);

uint32_t icmsg_ring_handshake(const struct icmsg_ring *ring);
void icmsg_ring_set_handshake(struct icmsg_ring *ring, uint32_t value);
