// SPDX-License-Identifier: GPL-3.0-or-later
#include "eai_ipc_loopback.h"

#include <errno.h>
#include <string.h>

enum {
    NO_PEER = 0xff,
    LEAVING = 0xfe, // no peer, and none wanted
};

static int open(struct eai_ipc *ipc)
{
    struct eai_ipc_loopback *const loopback = ipc->state;
    if (!loopback)
        return -EINVAL;
    memset(loopback->peer, NO_PEER, sizeof loopback->peer);
    ipc->status.link_state = EAI_IPC_LINK_CONNECTED;
    return 0;
}

static void close(struct eai_ipc *ipc) { (void)ipc; }

static bool waits_for(const struct eai_ipc *ipc, unsigned slot, const char *name)
{
    const struct eai_ipc_loopback *const loopback = ipc->state;
    return eai_ipc_slot_used(ipc, slot) && loopback->peer[slot] == NO_PEER
        && strcmp(ipc->status.endpoints[slot].name, name) == 0;
}

/// Under the lock. The longest waiting endpoint that @p slot can be paired with, or NO_PEER.
static unsigned find_peer(const struct eai_ipc *ipc, unsigned slot)
{
    unsigned found = NO_PEER;
    for (unsigned i = 0; i < EAI_IPC_ENDPOINTS_MAX; ++i) {
        if (i == slot || !waits_for(ipc, i, ipc->status.endpoints[slot].name))
            continue;
        if (found == NO_PEER || ipc->slots[i].order < ipc->slots[found].order)
            found = i;
    }
    return found;
}

static void pair(struct eai_ipc *ipc, unsigned slot)
{
    struct eai_ipc_loopback *const loopback = ipc->state;
    const unsigned key = eai_ipc_take(ipc);
    const unsigned peer = find_peer(ipc, slot);
    if (peer != NO_PEER) {
        loopback->peer[slot] = (uint8_t)peer;
        loopback->peer[peer] = (uint8_t)slot;
    }
    const bool slot_first = peer != NO_PEER && ipc->slots[slot].order < ipc->slots[peer].order;
    eai_ipc_give(ipc, key);
    if (peer != NO_PEER)
        eai_ipc_bind_pair(ipc, slot_first ? slot : peer, slot_first ? peer : slot);
}

static int attach(struct eai_ipc *ipc, unsigned slot)
{
    struct eai_ipc_loopback *const loopback = ipc->state;
    loopback->peer[slot] = NO_PEER;
    pair(ipc, slot);
    return 0;
}

static int detach(struct eai_ipc *ipc, unsigned slot)
{
    struct eai_ipc_loopback *const loopback = ipc->state;
    const unsigned key = eai_ipc_take(ipc);
    const unsigned peer = loopback->peer[slot];
    loopback->peer[slot] = LEAVING;
    ipc->status.endpoints[slot].state = EAI_IPC_ENDPOINT_UNBOUND;
    if (peer < EAI_IPC_ENDPOINTS_MAX)
        loopback->peer[peer] = LEAVING; // until its unbound() has been called
    eai_ipc_give(ipc, key);
    if (peer >= EAI_IPC_ENDPOINTS_MAX)
        return 0;
    eai_ipc_unbind(ipc, peer);
    if (eai_ipc_slot_used(ipc, peer) && loopback->peer[peer] == LEAVING) {
        loopback->peer[peer] = NO_PEER;
        pair(ipc, peer);
    }
    return 0;
}

static int send(struct eai_ipc *ipc, unsigned slot, const void *data, size_t len)
{
    const struct eai_ipc_loopback *const loopback = ipc->state;
    const unsigned key = eai_ipc_take(ipc);
    const unsigned peer = loopback->peer[slot];
    eai_ipc_give(ipc, key);
    return peer < EAI_IPC_ENDPOINTS_MAX && eai_ipc_deliver(ipc, peer, data, len) ? 0 : -ENOTCONN;
}

static size_t max_packet(const struct eai_ipc *ipc)
{
    (void)ipc;
    return EAI_IPC_PACKET_MAX;
}

const struct eai_ipc_backend eai_ipc_loopback_backend = {
    .name = "loopback",
    .pairs_locally = true,
    .open = open,
    .close = close,
    .attach = attach,
    .detach = detach,
    .send = send,
    .max_packet = max_packet,
};
