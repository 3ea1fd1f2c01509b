// SPDX-License-Identifier: GPL-3.0-or-later
#include "mctp.h"

#include "mctp_internal.h"

#include <string.h>

#define SLOT_HEAD 3U // length (2) and physical address

struct mctp_route *mctp_route_find(const struct mctp *mctp, uint8_t eid)
{
    for (uint8_t i = 0; i < mctp->route_count; ++i) {
        struct mctp_route *route = &mctp->routes[i];
        if (route->last != 0 && eid >= route->first && eid <= route->last)
            return route;
    }
    return NULL;
}

/// A free entry, or else null; one that was only learned counts as free for a route that is told.
static struct mctp_route *free_route(const struct mctp *mctp, bool told)
{
    struct mctp_route *learned = NULL;
    for (uint8_t i = 0; i < mctp->route_count; ++i) {
        if (mctp->routes[i].last == 0)
            return &mctp->routes[i];
        if (told && mctp->routes[i].learned)
            learned = &mctp->routes[i];
    }
    return learned;
}

/// The entry that a new route replaces: the same range, or a learned one of that range. False on a conflict.
static bool find_replaced(const struct mctp *mctp, const struct mctp_route *route, struct mctp_route **replaced)
{
    for (uint8_t i = 0; i < mctp->route_count; ++i) {
        struct mctp_route *other = &mctp->routes[i];
        if (other->last == 0 || other->last < route->first || other->first > route->last)
            continue;
        if (other->learned)
            other->last = 0;
        else if (other->first != route->first || other->last != route->last)
            return false;
        *replaced = other;
    }
    return true;
}

bool mctp_route_set(struct mctp *mctp, const struct mctp_route *route)
{
    struct mctp_route *entry = NULL;
    if (route->first < MCTP_EID_FIRST || route->last < route->first || route->last == MCTP_EID_BROADCAST
        || route->port >= mctp->port_count || !find_replaced(mctp, route, &entry))
        return false;
    if (!entry)
        entry = free_route(mctp, true);
    if (!entry)
        return false;
    *entry = *route;
    return true;
}

void mctp_route_learn(struct mctp *mctp, const struct mctp_message *message)
{
    if (message->source < MCTP_EID_FIRST)
        return;
    struct mctp_route *route = mctp_route_find(mctp, message->source);
    if (route && !route->learned)
        return;
    if (!route)
        route = free_route(mctp, false);
    if (!route)
        return; // answers do not need a route
    *route = (struct mctp_route){
        .first = message->source, .last = message->source, .port = message->port, .phys = message->phys, .learned = true};
}

static uint8_t *slot(const struct mctp_forward_queue *queue, uint8_t index)
{
    return queue->storage + (size_t)queue->slot_size * ((unsigned)(queue->first + index) % queue->slots);
}

void mctp_forward(struct mctp *mctp, uint8_t from_port, const uint8_t *packet, uint16_t length)
{
    const struct mctp_route *route = mctp->bridge ? mctp_route_find(mctp, packet[1]) : NULL;
    // Back to the bus it came from: whoever is meant has seen it already.
    if (!route || route->port == from_port) {
        mctp_drop(mctp, MCTP_DROP_DESTINATION);
        return;
    }
    struct mctp_port *port = &mctp->ports[route->port];
    struct mctp_forward_queue *queue = port->forward;
    if (!queue) {
        mctp_drop(mctp, MCTP_DROP_DESTINATION);
        return;
    }
    if (length > port->unit + MCTP_HEADER_LENGTH || length + SLOT_HEAD > queue->slot_size) {
        mctp_drop(mctp, MCTP_DROP_UNIT);
        return;
    }
    if (queue->used == queue->slots) {
        mctp_drop(mctp, MCTP_DROP_QUEUE_FULL);
        return;
    }
    uint8_t *to = slot(queue, queue->used);
    to[0] = (uint8_t)length;
    to[1] = (uint8_t)(length >> 8);
    to[2] = route->phys;
    memcpy(to + SLOT_HEAD, packet, length);
    ++queue->used;
    ++mctp->forwarded;
    mctp_pump(mctp, port);
}

bool mctp_forward_take(struct mctp_port *port, uint16_t *length, uint8_t *phys)
{
    struct mctp_forward_queue *queue = port->forward;
    if (!queue || queue->used == 0)
        return false;
    const uint8_t *from = slot(queue, 0);
    *length = (uint16_t)(from[0] | from[1] << 8);
    *phys = from[2];
    memcpy(port->buffer, from + SLOT_HEAD, *length);
    queue->first = (uint8_t)((queue->first + 1U) % queue->slots);
    --queue->used;
    return true;
}
