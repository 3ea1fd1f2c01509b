// SPDX-License-Identifier: GPL-3.0-or-later
// Channels to a debug probe through memory: a control block that the probe finds by its mark or its symbol, rings of bytes
// up to the host and down from it. Layout as in SEGGER's "Real Time Transfer" (J-Link User Guide UM08001, "RTT"), so that
// every host that speaks it finds its way; written anew.
//
// The host moves only the indices of its own side, so neither side ever waits for the other or locks.
#pragma once

#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define RTT_ID_SIZE 16U

/// What the producer does when its bytes find no room; in the lowest two bits of rtt_ring.flags.
enum rtt_mode {
    RTT_SKIP = 0, ///< drops the whole write
};

/// One byte of the storage stays free, so that full and empty are told apart.
struct rtt_ring
{
    const char *name; ///< shown by the host
    uint8_t *data;
    uint32_t size; ///< of the storage
    _Atomic uint32_t write; ///< the producer's: where the next byte goes, 0 … size - 1
    _Atomic uint32_t read; ///< the consumer's
    uint32_t flags;
};

/// One channel each way.
struct rtt_control
{
    char id[RTT_ID_SIZE]; ///< the mark, there once all else is
    int32_t up_count;
    int32_t down_count;
    struct rtt_ring up; ///< to the host
    struct rtt_ring down; ///< from the host
};

struct rtt_storage
{
    const char *name; ///< lives as long as the control block
    uint8_t *data; ///< likewise
    uint32_t size; ///< at least 2
};

/// Sets up the block and then its mark, byte by byte from the end: nowhere else in memory or flash is the whole mark, so
/// that a host which searches for it finds this block alone.
void rtt_init(struct rtt_control *rtt, struct rtt_storage up, struct rtt_storage down);

/// All of @p length or nothing, at once.
bool rtt_write(struct rtt_control *rtt, const char *data, size_t length);

/// Bytes that rtt_write() would take.
uint32_t rtt_room(const struct rtt_control *rtt);

/// False when nothing came from the host.
bool rtt_read(struct rtt_control *rtt, uint8_t *byte);
