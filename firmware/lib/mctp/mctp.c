// SPDX-License-Identifier: GPL-3.0-or-later
#include "mctp.h"

#include "mctp_internal.h"

#include <string.h>

#define PUMP_LIMIT 32 // packets in one go, for bindings that send at once; mctp_poll() goes on

void mctp_drop(struct mctp *mctp, enum mctp_drop reason) { ++mctp->drops[reason]; }

// --- Requests that wait ---------------------------------------------------------------------------------------------

static bool tag_matches(const struct mctp_tag *entry, const struct mctp_message *message)
{
    if (!entry->received || entry->tag != message->tag)
        return false;
    if (entry->peer != MCTP_EID_NULL)
        return entry->peer == message->source;
    return entry->port == message->port && entry->phys == message->phys;
}

static struct mctp_tag *find_tag(const struct mctp *mctp, const struct mctp_message *message)
{
    for (uint8_t i = 0; i < mctp->tag_count; ++i) {
        if (tag_matches(&mctp->tags[i], message))
            return &mctp->tags[i];
    }
    return NULL;
}

/// The tags in use towards the peer of @p send as bits, and a free entry or null.
static uint8_t tags_in_use(const struct mctp *mctp, const struct mctp_send *send, struct mctp_tag **free_entry)
{
    uint8_t used = 0;
    *free_entry = NULL;
    for (uint8_t i = 0; i < mctp->tag_count; ++i) {
        struct mctp_tag *entry = &mctp->tags[i];
        if (!entry->received)
            *free_entry = entry;
        else if (entry->peer == send->destination || entry->peer == MCTP_EID_NULL || send->destination == MCTP_EID_NULL)
            used = (uint8_t)(used | 1U << entry->tag);
    }
    return used;
}

/// Rotates, so that a late answer does not meet the next request with the same tag.
static bool pick_tag(struct mctp *mctp, uint8_t used, uint8_t *tag)
{
    for (unsigned i = 0; i < 8; ++i) {
        const uint8_t candidate = (mctp->next_tag + i) & 7U;
        if (!(used & 1U << candidate)) {
            *tag = candidate;
            mctp->next_tag = (candidate + 1U) & 7U;
            return true;
        }
    }
    return false;
}

static void finish_tag(struct mctp_tag *entry, const struct mctp_message *reply)
{
    const mctp_reply_handler received = entry->received;
    entry->received = NULL; // first: the handler may send the next request
    received(entry->context, reply);
}

// --- Delivery -------------------------------------------------------------------------------------------------------

static void deliver_request(struct mctp *mctp, const struct mctp_message *message)
{
    const uint8_t type = message->body[0] & 0x7fU;
    for (uint8_t i = 0; i < mctp->handler_count; ++i) {
        const struct mctp_handler *handler = &mctp->handlers[i];
        if (handler->type == type) {
            ++mctp->delivered;
            handler->received(handler->context, message);
            return;
        }
    }
    mctp_drop(mctp, MCTP_DROP_NO_HANDLER);
}

static void deliver(struct mctp *mctp, const struct mctp_message *message)
{
    if (message->tag & MCTP_TAG_OWNER) {
        mctp_route_learn(mctp, message);
        deliver_request(mctp, message);
        return;
    }
    struct mctp_tag *entry = find_tag(mctp, message);
    if (!entry) {
        mctp_drop(mctp, MCTP_DROP_TAG); // expired while the answer was being assembled
        return;
    }
    ++mctp->delivered;
    finish_tag(entry, message);
}

// --- Reassembly -----------------------------------------------------------------------------------------------------

/// The terminus is (source, tag owner, tag); null sources are told apart by where they are.
static struct mctp_assembly *find_assembly(const struct mctp *mctp, const struct mctp_message *from)
{
    for (uint8_t i = 0; i < mctp->assembly_count; ++i) {
        struct mctp_assembly *at = &mctp->assemblies[i];
        if (at->used && at->source == from->source && at->tag == from->tag
            && (from->source != MCTP_EID_NULL || (at->port == from->port && at->phys == from->phys)))
            return at;
    }
    return NULL;
}

static void end_assembly(struct mctp *mctp, struct mctp_assembly *at, enum mctp_drop reason)
{
    at->used = false;
    mctp_drop(mctp, reason);
}

static void expire_assemblies(struct mctp *mctp)
{
    for (uint8_t i = 0; i < mctp->assembly_count; ++i) {
        struct mctp_assembly *at = &mctp->assemblies[i];
        if (at->used && mctp->now_ms - at->since_ms >= MCTP_ASSEMBLY_TIMEOUT_MS)
            end_assembly(mctp, at, MCTP_DROP_TIMEOUT);
    }
}

static struct mctp_assembly *free_assembly(const struct mctp *mctp)
{
    for (uint8_t i = 0; i < mctp->assembly_count; ++i) {
        if (!mctp->assemblies[i].used)
            return &mctp->assemblies[i];
    }
    return NULL;
}

static void append(struct mctp *mctp, struct mctp_assembly *at, const struct mctp_message *part)
{
    if (part->length > at->capacity - at->length) {
        end_assembly(mctp, at, MCTP_DROP_TOO_LONG);
        return;
    }
    memcpy(at->buffer + at->length, part->body, part->length);
    at->length = (uint16_t)(at->length + part->length);
    at->since_ms = mctp->now_ms;
}

static void start_assembly(struct mctp *mctp, const struct mctp_message *part, uint8_t flags)
{
    if (part->length < MCTP_BASE_UNIT) {
        mctp_drop(mctp, MCTP_DROP_UNIT);
        return;
    }
    struct mctp_assembly *at = free_assembly(mctp);
    if (!at) {
        mctp_drop(mctp, MCTP_DROP_NO_ASSEMBLY);
        return;
    }
    at->used = true;
    at->source = part->source;
    at->tag = part->tag;
    at->port = part->port;
    at->phys = part->phys;
    at->sequence = (uint8_t)((flags + HEADER_SEQUENCE_STEP) & HEADER_SEQUENCE);
    at->unit = part->length;
    at->length = 0;
    append(mctp, at, part);
}

static void start_message(struct mctp *mctp, const struct mctp_message *part, uint8_t flags)
{
    struct mctp_assembly *old = find_assembly(mctp, part);
    if (!(part->tag & MCTP_TAG_OWNER) && !find_tag(mctp, part)) {
        mctp_drop(mctp, MCTP_DROP_TAG);
        return;
    }
    if (old)
        end_assembly(mctp, old, MCTP_DROP_RESTARTED);
    if (flags & HEADER_EOM)
        deliver(mctp, part); // nothing to assemble: straight from the packet
    else
        start_assembly(mctp, part, flags);
}

static void continue_message(struct mctp *mctp, struct mctp_message *part, uint8_t flags)
{
    struct mctp_assembly *at = find_assembly(mctp, part);
    if (!at) {
        mctp_drop(mctp, MCTP_DROP_NOT_STARTED);
        return;
    }
    if (((flags ^ at->sequence) & HEADER_SEQUENCE) != 0) {
        end_assembly(mctp, at, MCTP_DROP_SEQUENCE);
        return;
    }
    if (part->length > at->unit || (part->length < at->unit && !(flags & HEADER_EOM))) {
        end_assembly(mctp, at, MCTP_DROP_SIZE);
        return;
    }
    at->sequence = (uint8_t)((flags + HEADER_SEQUENCE_STEP) & HEADER_SEQUENCE);
    append(mctp, at, part);
    if (!at->used || !(flags & HEADER_EOM))
        return;
    part->body = at->buffer;
    part->length = at->length;
    deliver(mctp, part);
    at->used = false; // only now: what the handler reads must not be assembled over
}

// --- Packets --------------------------------------------------------------------------------------------------------

static bool is_local(const struct mctp *mctp, uint8_t destination)
{
    return destination == mctp->eid || destination == MCTP_EID_NULL || destination == MCTP_EID_BROADCAST;
}

void mctp_receive(struct mctp *mctp, uint8_t port, uint8_t phys, const uint8_t *packet, size_t length)
{
    if (length <= MCTP_HEADER_LENGTH || length > UINT16_MAX) {
        mctp_drop(mctp, MCTP_DROP_SHORT);
        return;
    }
    if ((packet[0] & HEADER_VERSION_MASK) != HEADER_VERSION) {
        mctp_drop(mctp, MCTP_DROP_VERSION);
        return;
    }
    if (packet[2] == MCTP_EID_BROADCAST) {
        mctp_drop(mctp, MCTP_DROP_SOURCE);
        return;
    }
    if (!is_local(mctp, packet[1])) {
        mctp_forward(mctp, port, packet, (uint16_t)length);
        return;
    }
    const uint8_t flags = packet[3];
    struct mctp_message part = {
        .body = packet + MCTP_HEADER_LENGTH,
        .length = (uint16_t)(length - MCTP_HEADER_LENGTH),
        .source = packet[2],
        .destination = packet[1],
        .tag = flags & (MCTP_TAG_OWNER | 7U),
        .port = port,
        .phys = phys,
    };
    if (flags & HEADER_SOM)
        start_message(mctp, &part, flags);
    else
        continue_message(mctp, &part, flags);
}

// --- Sending --------------------------------------------------------------------------------------------------------

static uint16_t fill_packet(const struct mctp *mctp, const struct mctp_port *port, struct mctp_send *send)
{
    const uint16_t left = (uint16_t)(send->length - send->offset);
    const uint16_t payload = left < port->unit ? left : port->unit;
    uint8_t flags = (uint8_t)(send->tag | send->sequence);
    if (send->offset == 0)
        flags |= HEADER_SOM;
    if (payload == left)
        flags |= HEADER_EOM;
    port->buffer[0] = HEADER_VERSION;
    port->buffer[1] = send->destination;
    port->buffer[2] = mctp->eid;
    port->buffer[3] = flags;
    memcpy(port->buffer + MCTP_HEADER_LENGTH, send->body + send->offset, payload);
    send->offset = (uint16_t)(send->offset + payload);
    send->sequence = (send->sequence + HEADER_SEQUENCE_STEP) & HEADER_SEQUENCE;
    return (uint16_t)(payload + MCTP_HEADER_LENGTH);
}

static void finish_packet(struct mctp_port *port, bool sent)
{
    struct mctp_send *send = port->head;
    port->in_flight = false;
    if (port->forwarded || !send || (sent && send->offset < send->length))
        return;
    port->head = send->next;
    if (send->done)
        send->done(send, sent);
}

/// Starts the next packet of a port; false when there is none or one is under way.
static bool pump_packet(struct mctp *mctp, struct mctp_port *port)
{
    uint16_t length = 0;
    uint8_t phys = 0;
    if (port->in_flight)
        return false;
    // Forwarded packets go first: others wait for them, and their queue is short.
    port->forwarded = mctp_forward_take(port, &length, &phys);
    if (!port->forwarded) {
        if (!port->head)
            return false;
        phys = port->head->phys;
        length = fill_packet(mctp, port, port->head);
    }
    port->in_flight = true;
    if (port->submit(port, length, phys) == MCTP_SUBMIT_SENT)
        finish_packet(port, true);
    return true;
}

void mctp_pump(struct mctp *mctp, struct mctp_port *port)
{
    if (port->pumping)
        return; // a binding that sends at once may bring the answer at once
    port->pumping = true;
    for (unsigned i = 0; i < PUMP_LIMIT && pump_packet(mctp, port); ++i) { }
    port->pumping = false;
}

void mctp_port_ready(struct mctp *mctp, uint8_t port, bool sent)
{
    if (mctp->ports[port].in_flight)
        finish_packet(&mctp->ports[port], sent);
    mctp_pump(mctp, &mctp->ports[port]);
}

static void enqueue(struct mctp *mctp, struct mctp_send *send, uint8_t tag)
{
    struct mctp_port *port = &mctp->ports[send->port];
    send->tag = tag;
    send->offset = 0;
    send->sequence = 0;
    send->next = NULL;
    if (port->head)
        port->tail->next = send;
    else
        port->head = send;
    port->tail = send;
    mctp_pump(mctp, port);
}

static enum mctp_result resolve(const struct mctp *mctp, struct mctp_send *send)
{
    if (!send->physical) {
        const struct mctp_route *route = mctp_route_find(mctp, send->destination);
        if (!route)
            return MCTP_NO_ROUTE;
        send->port = route->port;
        send->phys = route->phys;
    }
    return send->length == 0 || send->port >= mctp->port_count ? MCTP_INVALID : MCTP_OK;
}

enum mctp_result mctp_request(struct mctp *mctp, struct mctp_send *send, mctp_reply_handler received, void *context)
{
    const enum mctp_result resolved = resolve(mctp, send);
    if (resolved != MCTP_OK)
        return resolved;
    struct mctp_tag *entry = NULL;
    uint8_t tag = 0;
    const uint8_t used = tags_in_use(mctp, send, &entry);
    if ((received && !entry) || !pick_tag(mctp, used, &tag))
        return MCTP_NO_TAG;
    if (received)
        *entry = (struct mctp_tag){received, context, send->destination, tag, send->port, send->phys, mctp->now_ms};
    enqueue(mctp, send, tag | MCTP_TAG_OWNER);
    return MCTP_OK;
}

enum mctp_result mctp_reply(struct mctp *mctp, const struct mctp_message *message, struct mctp_send *send)
{
    if (send->length == 0 || message->port >= mctp->port_count)
        return MCTP_INVALID;
    send->destination = message->source;
    send->port = message->port;
    send->phys = message->phys;
    enqueue(mctp, send, message->tag & 7U);
    return MCTP_OK;
}

static void expire_tags(struct mctp *mctp)
{
    for (uint8_t i = 0; i < mctp->tag_count; ++i) {
        struct mctp_tag *entry = &mctp->tags[i];
        if (entry->received && mctp->now_ms - entry->since_ms >= MCTP_TAG_TIMEOUT_MS)
            finish_tag(entry, NULL);
    }
}

void mctp_poll(struct mctp *mctp, uint32_t now_ms)
{
    mctp->now_ms = now_ms;
    expire_assemblies(mctp);
    expire_tags(mctp);
    for (uint8_t i = 0; i < mctp->port_count; ++i)
        mctp_pump(mctp, &mctp->ports[i]);
}
