// SPDX-License-Identifier: GPL-3.0-or-later
// A link between two processors over two rings of shared memory and a doorbell each way, as Zephyr's ICMsg does it, so
// that the far side may run Zephyr's ipc_service. Source: Zephyr, subsys/ipc/ipc_service/lib/icmsg.c.
//
// How two sides meet:
// * ICMSG_MAGIC (Zephyr 3.5 and later, its "unbound" mode disabled): each side empties the ring it writes and puts one
//   packet of 13 magic bytes there. Who reads them is connected. A restart of one side alone goes unnoticed.
// * ICMSG_SESSIONS (Zephyr 4.1 and later, mode enabled): the handshake word of the ring that a side reads holds its own
//   session number (lower half) and the last one that it saw of the other side (upper half); 0 is none. A side empties
//   the ring that it writes when it sees a new number, is connected when its own comes back, and is disconnected when
//   the other's changes. Numbers go on from what the memory holds, so a restart is always a change.
#pragma once

#include "icmsg_ring.h"

#define ICMSG_MAGIC_BYTES 13U

enum icmsg_meeting {
    ICMSG_SESSIONS,
    ICMSG_MAGIC,
};

struct icmsg_config
{
    void *tx_memory; ///< the ring that this side writes; the other side's rx_memory
    size_t tx_bytes;
    void *rx_memory;
    size_t rx_bytes;
    enum icmsg_meeting meeting;
    struct icmsg_cache cache;
    void (*ring_doorbell)(void *context); ///< makes the other side look
    void *context;
};

enum icmsg_state {
    ICMSG_OFF,
    ICMSG_CONNECTING,
    ICMSG_CONNECTED,
};

struct icmsg_link
{
    struct icmsg_ring tx;
    struct icmsg_ring rx;
    enum icmsg_meeting meeting;
    enum icmsg_state state;
    uint16_t local_session;
    uint16_t remote_session;
};

enum icmsg_event {
    ICMSG_NOTHING,
    ICMSG_BOUND, ///< connected now
    ICMSG_UNBOUND, ///< the other side went away or restarted; the link waits for its next session
    ICMSG_PACKET,
    ICMSG_MISFIT, ///< a packet longer than the target, or shorter than a head, was dropped
    ICMSG_BROKEN, ///< the ring holds what no writer writes; as ICMSG_UNBOUND, but with ICMSG_MAGIC the link is off
};

/// Where a step puts a packet: its first head_bytes to head, the rest to body.
struct icmsg_target
{
    void *head;
    size_t head_bytes;
    void *body;
    size_t capacity;
};

/// -EINVAL: the regions are null, misaligned or too small for the magic packet.
int icmsg_init(struct icmsg_link *link, const struct icmsg_config *config);

/// Starts a session; the doorbell is to be rung afterwards.
void icmsg_open(struct icmsg_link *link);

/// Ends it; the doorbell is to be rung afterwards.
void icmsg_close(struct icmsg_link *link);

/// -ENOTCONN, -ENOMEM (no room now) or -EBADMSG (the other side's index is impossible); 0: ring the doorbell.
int icmsg_send(struct icmsg_link *link, struct icmsg_part head, struct icmsg_part body);

/// Looks once at the shared memory. @p bytes is the length of a packet without its head. @p ring is set when the doorbell
/// is to be rung. To be called until it returns ICMSG_NOTHING, at every doorbell.
enum icmsg_event icmsg_step(struct icmsg_link *link, const struct icmsg_target *target, size_t *bytes, bool *ring);
