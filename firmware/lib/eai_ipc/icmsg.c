// SPDX-License-Identifier: GPL-3.0-or-later
#include "icmsg.h"

#include <errno.h>
#include <string.h>

#define NO_SESSION 0U

static const uint8_t MAGIC[ICMSG_MAGIC_BYTES] = {0x45, 0x6d, 0x31, 0x6c, 0x31, 0x4b, 0x30, 0x72, 0x6e, 0x33, 0x6c, 0x69, 0x34};

static uint16_t session_wished(uint32_t handshake) { return (uint16_t)handshake; }

static uint16_t session_seen(uint32_t handshake) { return (uint16_t)(handshake >> 16); }

static void tell_sessions(struct icmsg_link *link)
{
    icmsg_ring_set_handshake(&link->rx, link->local_session | (uint32_t)link->remote_session << 16);
}

int icmsg_init(struct icmsg_link *link, const struct icmsg_config *config)
{
    const bool sessions = config->meeting == ICMSG_SESSIONS;
    *link = (struct icmsg_link){.meeting = config->meeting};
    if (icmsg_ring_init(&link->tx, config->tx_memory, config->tx_bytes, sessions, &config->cache) != 0
        || icmsg_ring_init(&link->rx, config->rx_memory, config->rx_bytes, sessions, &config->cache) != 0
        || icmsg_ring_capacity(&link->tx) < ICMSG_MAGIC_BYTES || icmsg_ring_capacity(&link->rx) < ICMSG_MAGIC_BYTES)
        return -EINVAL;
    return 0;
}

/// The number after the last one used, but none that the other side could take for a session it knows.
static uint16_t next_session(const struct icmsg_link *link)
{
    const uint16_t known = session_seen(icmsg_ring_handshake(&link->tx));
    uint16_t next = session_wished(icmsg_ring_handshake(&link->rx));
    do {
        ++next;
    } while (next == NO_SESSION || next == known);
    return next;
}

void icmsg_open(struct icmsg_link *link)
{
    icmsg_ring_rewind(&link->rx);
    link->state = ICMSG_CONNECTING;
    if (link->meeting == ICMSG_SESSIONS) {
        link->local_session = next_session(link);
        link->remote_session = NO_SESSION;
        tell_sessions(link);
        return;
    }
    icmsg_ring_clear(&link->tx);
    (void)icmsg_ring_write(&link->tx, (struct icmsg_part){0}, (struct icmsg_part){MAGIC, sizeof MAGIC});
}

void icmsg_close(struct icmsg_link *link)
{
    link->state = ICMSG_OFF;
    link->local_session = NO_SESSION;
    link->remote_session = NO_SESSION;
    if (link->meeting == ICMSG_SESSIONS)
        tell_sessions(link);
}

int icmsg_send(struct icmsg_link *link, struct icmsg_part head, struct icmsg_part body)
{
    return link->state == ICMSG_CONNECTED ? icmsg_ring_write(&link->tx, head, body) : -ENOTCONN;
}

/// The memory may hold anything before the other side has opened, so what is no magic is looked at again later.
static enum icmsg_event meet_by_magic(struct icmsg_link *link, const struct icmsg_target *target)
{
    const int bytes = icmsg_ring_read(&link->rx, NULL, 0, target->body, target->capacity);
    if (bytes < (int)sizeof MAGIC || memcmp(target->body, MAGIC, sizeof MAGIC) != 0) {
        icmsg_ring_rewind(&link->rx);
        return ICMSG_NOTHING;
    }
    link->state = ICMSG_CONNECTED;
    return ICMSG_BOUND;
}

static enum icmsg_event meet_by_sessions(struct icmsg_link *link, bool *ring)
{
    const uint32_t handshake = icmsg_ring_handshake(&link->tx);
    const uint16_t wished = session_wished(handshake);
    if (wished != NO_SESSION && wished != link->remote_session) {
        // The reader of this ring does not look at it before its session is acknowledged.
        icmsg_ring_clear(&link->tx);
        link->remote_session = wished;
        tell_sessions(link);
        *ring = true;
    }
    if (link->remote_session == NO_SESSION || session_seen(handshake) != link->local_session)
        return ICMSG_NOTHING;
    link->state = ICMSG_CONNECTED;
    return ICMSG_BOUND;
}

static enum icmsg_event meet(struct icmsg_link *link, const struct icmsg_target *target, bool *ring)
{
    const enum icmsg_event event = link->meeting == ICMSG_SESSIONS ? meet_by_sessions(link, ring) : meet_by_magic(link, target);
    if (event == ICMSG_BOUND)
        *ring = true;
    return event;
}

static enum icmsg_event lose(struct icmsg_link *link, enum icmsg_event why, bool *ring)
{
    link->state = ICMSG_OFF;
    if (link->meeting == ICMSG_SESSIONS) {
        icmsg_open(link);
        *ring = true;
    }
    return why;
}

/// First the packet and then the session: a packet counts only when its writer is still the one that was met.
static enum icmsg_event receive(struct icmsg_link *link, const struct icmsg_target *target, size_t *bytes, bool *ring)
{
    const int got = icmsg_ring_read(&link->rx, target->head, target->head_bytes, target->body, target->capacity);
    if (link->meeting == ICMSG_SESSIONS && session_wished(icmsg_ring_handshake(&link->tx)) != link->remote_session)
        return lose(link, ICMSG_UNBOUND, ring);
    if (got == -EMSGSIZE)
        return ICMSG_MISFIT;
    if (got < 0)
        return lose(link, ICMSG_BROKEN, ring);
    if (got == 0)
        return ICMSG_NOTHING;
    *bytes = (size_t)got - target->head_bytes;
    return ICMSG_PACKET;
}

enum icmsg_event icmsg_step(struct icmsg_link *link, const struct icmsg_target *target, size_t *bytes, bool *ring)
{
    switch (link->state) {
    case ICMSG_CONNECTING:
        return meet(link, target, ring);
    case ICMSG_CONNECTED:
        return receive(link, target, bytes, ring);
    case ICMSG_OFF:
        break;
    }
    return ICMSG_NOTHING;
}
