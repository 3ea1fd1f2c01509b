// SPDX-License-Identifier: GPL-3.0-or-later
#include "eai_ipc_shm.h"

#include <errno.h>
#include <string.h>

#define PACKETS_PER_LOOK 16
#define CONTROL 0U
#define DEREGISTERED 0xffU
#define CONTROL_BYTES 2U // without name
#define NO_SLOT EAI_IPC_ENDPOINTS_MAX

static uint16_t bit(unsigned id) { return (uint16_t)(1U << id); }

static bool id_valid(unsigned id) { return id >= 1 && id <= EAI_IPC_ENDPOINTS_MAX; }

static struct eai_ipc_shm *shm_of(const struct eai_ipc *ipc) { return ipc->state; }

static enum eai_ipc_shm_role role_of(const struct eai_ipc *ipc) { return shm_of(ipc)->config->role; }

static size_t head_bytes(const struct eai_ipc *ipc) { return role_of(ipc) == EAI_IPC_SINGLE ? 0 : 1; }

static unsigned slot_with_id(const struct eai_ipc *ipc, unsigned id)
{
    unsigned slot = 0;
    while (slot < NO_SLOT && !(eai_ipc_slot_used(ipc, slot) && ipc->status.endpoints[slot].id == id))
        ++slot;
    return slot;
}

static unsigned slot_with_name(const struct eai_ipc *ipc, const char *name)
{
    unsigned slot = 0;
    while (slot < NO_SLOT && !(eai_ipc_slot_used(ipc, slot) && strcmp(ipc->status.endpoints[slot].name, name) == 0))
        ++slot;
    return slot;
}

static void ring_doorbell(struct eai_ipc *ipc)
{
    const struct icmsg_config *const link = &shm_of(ipc)->config->link;
    const unsigned key = eai_ipc_take(ipc);
    ++ipc->status.doorbells_out;
    eai_ipc_give(ipc, key);
    link->ring_doorbell(link->context);
}

/// Under the lock: copies the link's state for readers of the status block.
static void tell_link_state(struct eai_ipc *ipc)
{
    static const uint32_t STATES[] = {
        [ICMSG_OFF] = EAI_IPC_LINK_OFF,
        [ICMSG_CONNECTING] = EAI_IPC_LINK_CONNECTING,
        [ICMSG_CONNECTED] = EAI_IPC_LINK_CONNECTED,
    };
    const struct icmsg_link *const link = &shm_of(ipc)->link;
    ipc->status.link_state = STATES[link->state];
    ipc->status.local_session = link->local_session;
    ipc->status.remote_session = link->remote_session;
}

static void open_link(struct eai_ipc *ipc)
{
    const unsigned key = eai_ipc_take(ipc);
    icmsg_open(&shm_of(ipc)->link);
    tell_link_state(ipc);
    eai_ipc_give(ipc, key);
    ring_doorbell(ipc);
}

static void close_link(struct eai_ipc *ipc)
{
    const unsigned key = eai_ipc_take(ipc);
    icmsg_close(&shm_of(ipc)->link);
    tell_link_state(ipc);
    eai_ipc_give(ipc, key);
    ring_doorbell(ipc);
}

static int open(struct eai_ipc *ipc)
{
    struct eai_ipc_shm *const shm = ipc->state;
    if (!shm || !shm->config || !shm->config->link.ring_doorbell)
        return -EINVAL;
    *shm = (struct eai_ipc_shm){.config = shm->config};
    return icmsg_init(&shm->link, &shm->config->link);
}

static void start(struct eai_ipc *ipc)
{
    if (role_of(ipc) != EAI_IPC_SINGLE)
        open_link(ipc);
}

static size_t max_packet(const struct eai_ipc *ipc)
{
    const struct icmsg_config *const link = &shm_of(ipc)->config->link;
    struct icmsg_ring ring;
    if (icmsg_ring_init(&ring, link->tx_memory, link->tx_bytes, link->meeting == ICMSG_SESSIONS, &link->cache) != 0)
        return 0;
    const size_t room = icmsg_ring_capacity(&ring) - head_bytes(ipc);
    return room < EAI_IPC_PACKET_MAX ? room : EAI_IPC_PACKET_MAX;
}

/// Under the lock. True when it was written or is none of this link's any more.
static bool send_control(struct eai_ipc_shm *shm, const uint8_t *packet, size_t bytes)
{
    const struct icmsg_part none = {0};
    return icmsg_send(&shm->link, none, (struct icmsg_part){packet, bytes}) == 0;
}

static bool send_notice(struct eai_ipc_shm *shm, unsigned id)
{
    const uint8_t packet[] = {CONTROL, DEREGISTERED, (uint8_t)id};
    return send_control(shm, packet, sizeof packet);
}

static bool send_confirmation(struct eai_ipc_shm *shm, unsigned id)
{
    const uint8_t packet[CONTROL_BYTES] = {CONTROL, (uint8_t)id};
    return send_control(shm, packet, sizeof packet);
}

static bool send_offer(struct eai_ipc *ipc, unsigned id)
{
    const unsigned slot = slot_with_id(ipc, id);
    if (slot == NO_SLOT)
        return true;
    const char *const name = ipc->status.endpoints[slot].name;
    uint8_t packet[CONTROL_BYTES + EAI_IPC_EPT_NAME_MAX] = {CONTROL, (uint8_t)id};
    memcpy(packet + CONTROL_BYTES, name, strlen(name));
    return send_control(shm_of(ipc), packet, CONTROL_BYTES + strlen(name));
}

/// Under the lock: what is due for one number, in the order that the other side must see. Sets @p confirmed when the
/// endpoint is to be bound, and returns false when there was no room.
static bool send_due_of(struct eai_ipc *ipc, unsigned id, bool *sent, bool *confirmed)
{
    struct eai_ipc_shm *const shm = ipc->state;
    if (shm->notices_due & bit(id)) {
        if (!send_notice(shm, id))
            return false;
        shm->notices_due &= (uint16_t)~bit(id);
        *sent = true;
    }
    if (shm->offers_due & bit(id)) {
        if (!send_offer(ipc, id))
            return false;
        shm->offers_due &= (uint16_t)~bit(id);
        *sent = true;
    }
    if (shm->confirmations_due & bit(id)) {
        if (!send_confirmation(shm, id))
            return false;
        shm->confirmations_due &= (uint16_t)~bit(id);
        *sent = *confirmed = true;
    }
    return true;
}

static bool any_due(const struct eai_ipc *ipc)
{
    const struct eai_ipc_shm *const shm = shm_of(ipc);
    const unsigned key = eai_ipc_take(ipc);
    const bool due = (shm->notices_due | shm->offers_due | shm->confirmations_due) != 0;
    eai_ipc_give(ipc, key);
    return due;
}

/// Sends the control packets that are due, and binds a follower's endpoints: only after the confirmation is in the ring,
/// so that no message gets before it.
static void send_due(struct eai_ipc *ipc)
{
    bool sent_any = false;
    bool room = any_due(ipc);
    for (unsigned id = 1; room && id <= EAI_IPC_ENDPOINTS_MAX; ++id) {
        bool confirmed = false;
        const unsigned key = eai_ipc_take(ipc);
        room = send_due_of(ipc, id, &sent_any, &confirmed);
        const unsigned slot = confirmed ? slot_with_id(ipc, id) : NO_SLOT;
        eai_ipc_give(ipc, key);
        if (slot != NO_SLOT)
            eai_ipc_bind(ipc, slot);
    }
    if (sent_any)
        ring_doorbell(ipc);
}

/// Under the lock: a follower meets the other side's endpoint of that name.
static void match(struct eai_ipc *ipc, unsigned slot, unsigned id)
{
    ipc->status.endpoints[slot].id = id;
    shm_of(ipc)->confirmations_due |= bit(id);
}

static void attach_follower(struct eai_ipc *ipc, unsigned slot)
{
    const struct eai_ipc_shm *const shm = ipc->state;
    for (unsigned id = 1; id <= EAI_IPC_ENDPOINTS_MAX; ++id) {
        if (strcmp(shm->remote_names[id - 1], ipc->status.endpoints[slot].name) == 0) {
            match(ipc, slot, id);
            return;
        }
    }
}

static bool single_taken(const struct eai_ipc *ipc, unsigned slot)
{
    for (unsigned i = 0; i < EAI_IPC_ENDPOINTS_MAX; ++i) {
        if (i != slot && eai_ipc_slot_used(ipc, i))
            return true;
    }
    return false;
}

static int attach(struct eai_ipc *ipc, unsigned slot)
{
    if (role_of(ipc) == EAI_IPC_SINGLE) {
        if (single_taken(ipc, slot))
            return -ENOMEM;
        open_link(ipc);
        return 0;
    }
    const unsigned key = eai_ipc_take(ipc);
    if (role_of(ipc) == EAI_IPC_INITIATOR) {
        ipc->status.endpoints[slot].id = slot + 1;
        shm_of(ipc)->offers_due |= bit(slot + 1);
    } else {
        attach_follower(ipc, slot);
    }
    eai_ipc_give(ipc, key);
    send_due(ipc);
    return 0;
}

static int detach(struct eai_ipc *ipc, unsigned slot)
{
    struct eai_ipc_shm *const shm = ipc->state;
    if (role_of(ipc) == EAI_IPC_SINGLE) {
        close_link(ipc);
        return 0;
    }
    const unsigned key = eai_ipc_take(ipc);
    const unsigned id = ipc->status.endpoints[slot].id;
    shm->offers_due &= (uint16_t)~bit(id);
    shm->confirmations_due &= (uint16_t)~bit(id);
    if (id_valid(id) && shm->config->tell_deregistered && shm->link.state == ICMSG_CONNECTED)
        shm->notices_due |= bit(id);
    ipc->status.endpoints[slot].state = EAI_IPC_ENDPOINT_UNBOUND;
    ipc->status.endpoints[slot].id = 0;
    eai_ipc_give(ipc, key);
    send_due(ipc);
    return 0;
}

static int send(struct eai_ipc *ipc, unsigned slot, const void *data, size_t len)
{
    struct eai_ipc_shm *const shm = ipc->state;
    const unsigned key = eai_ipc_take(ipc);
    const uint8_t id = (uint8_t)ipc->status.endpoints[slot].id;
    // Looked at again, because a doorbell may have changed it since.
    const int error = eai_ipc_slot_bound(ipc, slot)
        ? icmsg_send(&shm->link, (struct icmsg_part){&id, head_bytes(ipc)}, (struct icmsg_part){data, len})
        : -ENOTCONN;
    eai_ipc_give(ipc, key);
    if (error == 0)
        ring_doorbell(ipc);
    return error == -EBADMSG ? -EIO : error;
}

static void close(struct eai_ipc *ipc) { close_link(ipc); }

static void count_unknown(struct eai_ipc *ipc)
{
    const unsigned key = eai_ipc_take(ipc);
    ++ipc->status.rx_unknown;
    eai_ipc_give(ipc, key);
}

static void link_bound(struct eai_ipc *ipc)
{
    struct eai_ipc_shm *const shm = ipc->state;
    const unsigned key = eai_ipc_take(ipc);
    ++ipc->status.link_bound;
    shm->notices_due = 0;
    shm->confirmations_due = 0;
    for (unsigned slot = 0; slot < EAI_IPC_ENDPOINTS_MAX; ++slot) {
        if (role_of(ipc) == EAI_IPC_INITIATOR && eai_ipc_slot_used(ipc, slot))
            shm->offers_due |= bit(ipc->status.endpoints[slot].id);
    }
    eai_ipc_give(ipc, key);
    for (unsigned slot = 0; role_of(ipc) == EAI_IPC_SINGLE && slot < EAI_IPC_ENDPOINTS_MAX; ++slot)
        eai_ipc_bind(ipc, slot);
}

static void link_unbound(struct eai_ipc *ipc, bool broken)
{
    struct eai_ipc_shm *const shm = ipc->state;
    const unsigned key = eai_ipc_take(ipc);
    ++ipc->status.link_unbound;
    ipc->status.rx_broken += broken;
    memset(shm->remote_names, 0, sizeof shm->remote_names);
    for (unsigned slot = 0; role_of(ipc) == EAI_IPC_FOLLOWER && slot < EAI_IPC_ENDPOINTS_MAX; ++slot)
        ipc->status.endpoints[slot].id = 0;
    eai_ipc_give(ipc, key);
    if (broken)
        eai_ipc_report_all(ipc, "the shared memory holds no valid packet");
    for (unsigned slot = 0; slot < EAI_IPC_ENDPOINTS_MAX; ++slot)
        eai_ipc_unbind(ipc, slot);
}

/// The other side's endpoint @p id is no more, or gets another name.
static void drop_remote(struct eai_ipc *ipc, unsigned id)
{
    struct eai_ipc_shm *const shm = ipc->state;
    const unsigned key = eai_ipc_take(ipc);
    const unsigned slot = slot_with_id(ipc, id);
    if (role_of(ipc) == EAI_IPC_FOLLOWER) {
        shm->remote_names[id - 1][0] = '\0';
        shm->confirmations_due &= (uint16_t)~bit(id);
        if (slot != NO_SLOT)
            ipc->status.endpoints[slot].id = 0;
    }
    eai_ipc_give(ipc, key);
    if (slot != NO_SLOT)
        eai_ipc_unbind(ipc, slot);
}

/// A follower is told of the initiator's endpoint.
static void take_offer(struct eai_ipc *ipc, unsigned id, const uint8_t *name, size_t length)
{
    struct eai_ipc_shm *const shm = ipc->state;
    if (length == 0 || length >= EAI_IPC_EPT_NAME_MAX || memchr(name, '\0', length)) {
        count_unknown(ipc);
        return;
    }
    drop_remote(ipc, id);
    const unsigned key = eai_ipc_take(ipc);
    char *const remote = shm->remote_names[id - 1];
    memcpy(remote, name, length);
    remote[length] = '\0';
    const unsigned slot = slot_with_name(ipc, remote);
    if (slot != NO_SLOT && ipc->status.endpoints[slot].id == 0)
        match(ipc, slot, id);
    eai_ipc_give(ipc, key);
}

/// An initiator is told that its endpoint has its counterpart.
static void take_confirmation(struct eai_ipc *ipc, unsigned id)
{
    const unsigned key = eai_ipc_take(ipc);
    const unsigned slot = slot_with_id(ipc, id);
    const bool offered = (shm_of(ipc)->offers_due & bit(id)) == 0;
    eai_ipc_give(ipc, key);
    if (slot == NO_SLOT || !offered)
        count_unknown(ipc);
    else
        eai_ipc_bind(ipc, slot);
}

static void take_control(struct eai_ipc *ipc, const uint8_t *packet, size_t bytes)
{
    const unsigned id = bytes > 0 ? packet[0] : 0;
    const bool follower = role_of(ipc) == EAI_IPC_FOLLOWER;
    if (id == DEREGISTERED && bytes == 2 && id_valid(packet[1]) && shm_of(ipc)->config->tell_deregistered)
        drop_remote(ipc, packet[1]);
    else if (!id_valid(id))
        count_unknown(ipc);
    else if (follower)
        take_offer(ipc, id, packet + 1, bytes - 1);
    else
        take_confirmation(ipc, id);
}

static void take_packet(struct eai_ipc *ipc, unsigned id, size_t bytes)
{
    const uint32_t *const packet = shm_of(ipc)->packet;
    if (role_of(ipc) != EAI_IPC_SINGLE && id == CONTROL) {
        take_control(ipc, (const uint8_t *)packet, bytes);
        return;
    }
    const unsigned key = eai_ipc_take(ipc);
    unsigned slot = 0;
    if (role_of(ipc) != EAI_IPC_SINGLE) {
        slot = slot_with_id(ipc, id);
    } else {
        while (slot < NO_SLOT && !eai_ipc_slot_used(ipc, slot))
            ++slot;
    }
    eai_ipc_give(ipc, key);
    if (slot == NO_SLOT || bytes == 0 || !eai_ipc_deliver(ipc, slot, packet, bytes))
        count_unknown(ipc);
}

/// One look; false when there was nothing.
static bool look_once(struct eai_ipc *ipc)
{
    struct eai_ipc_shm *const shm = ipc->state;
    uint8_t id = 0;
    const struct icmsg_target target = {&id, head_bytes(ipc), shm->packet, EAI_IPC_PACKET_MAX};
    size_t bytes = 0;
    bool ring = false;
    const unsigned key = eai_ipc_take(ipc);
    const enum icmsg_event event = icmsg_step(&shm->link, &target, &bytes, &ring);
    if (event != ICMSG_PACKET)
        tell_link_state(ipc);
    eai_ipc_give(ipc, key);
    if (ring)
        ring_doorbell(ipc);
    switch (event) {
    case ICMSG_NOTHING:
        return false;
    case ICMSG_BOUND:
        link_bound(ipc);
        break;
    case ICMSG_UNBOUND:
    case ICMSG_BROKEN:
        link_unbound(ipc, event == ICMSG_BROKEN);
        break;
    case ICMSG_PACKET:
        take_packet(ipc, id, bytes);
        break;
    case ICMSG_MISFIT:
        count_unknown(ipc);
        eai_ipc_report_all(ipc, "a packet of the other side was too long and is lost");
        break;
    }
    return true;
}

/// True when this context is to look; else the one that looks already looks again.
static bool start_looking(struct eai_ipc *ipc)
{
    struct eai_ipc_shm *const shm = ipc->state;
    const unsigned key = eai_ipc_take(ipc);
    const bool start = ipc->open && !shm->looking;
    ipc->status.doorbells_in += ipc->open;
    shm->look_again = shm->looking;
    if (start)
        shm->looking = true;
    eai_ipc_give(ipc, key);
    return start;
}

static bool stop_looking(struct eai_ipc *ipc)
{
    struct eai_ipc_shm *const shm = ipc->state;
    const unsigned key = eai_ipc_take(ipc);
    shm->looking = false;
    const bool again = shm->look_again;
    shm->look_again = false;
    eai_ipc_give(ipc, key);
    return again;
}

bool eai_ipc_shm_look(struct eai_ipc *ipc)
{
    if (!start_looking(ipc))
        return false;
    int packets = 0;
    while (packets < PACKETS_PER_LOOK && look_once(ipc))
        ++packets;
    send_due(ipc);
    return stop_looking(ipc) || packets == PACKETS_PER_LOOK;
}

const struct eai_ipc_backend eai_ipc_shm_backend = {
    .name = "icmsg",
    .open = open,
    .start = start,
    .close = close,
    .attach = attach,
    .detach = detach,
    .send = send,
    .max_packet = max_packet,
};
