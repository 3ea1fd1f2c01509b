// SPDX-License-Identifier: GPL-3.0-or-later
#include "mctp_bridge.h"

#define HANDLE_END 0xffU
#define ANSWER_ROOM (MCTP_CONTROL_ANSWER_MAX - 4U)
#define UNIT_STEP 16U // of the unit sizes in Query Hop

enum { ALLOCATE, FORCE_ALLOCATION, GET_ALLOCATION };
enum { ENTRY_ENDPOINT, ENTRY_BRIDGE, ENTRY_BRIDGE_ALONE, ENTRY_RANGE }; // routing information update
enum { TABLE_ENDPOINT = 0x00, TABLE_BRIDGE = 0x40, TABLE_LEARNED = 0x00, TABLE_TOLD = 0x20 }; // routing table

/// The EID of the bridge that a route leads through.
static uint8_t bridge_of(const struct mctp *mctp, const struct mctp_route *route)
{
    for (uint8_t i = 0; i < mctp->route_count; ++i) {
        const struct mctp_route *other = &mctp->routes[i];
        if (other->last != 0 && other->first == other->last && other->port == route->port && other->phys == route->phys)
            return other->first;
    }
    return route->first; // of one range with what is behind it
}

static unsigned resolve_eid(
    const struct mctp_control *control, const struct mctp_control_request *request, struct mctp_control_answer *answer)
{
    const struct mctp *mctp = control->mctp;
    const uint8_t eid = request->data[0];
    const struct mctp_port *port = &mctp->ports[request->message->port];
    const struct mctp_route *route = mctp_route_find(mctp, eid);
    if (eid != mctp->eid && !route)
        return MCTP_ERROR_INVALID_DATA;
    // On the requester's own bus it can talk to the target, or to the target's bridge; else it must come through us.
    const bool direct = route && route->port == request->message->port;
    answer->data[0] = !direct ? mctp->eid : route->bridged ? bridge_of(mctp, route) : eid;
    answer->data[1] = direct ? route->phys : port->phys;
    answer->length = (uint8_t)(1U + port->phys_length);
    return MCTP_SUCCESS;
}

static unsigned allocate(
    struct mctp_control *control, const struct mctp_control_request *request, struct mctp_control_answer *answer)
{
    const uint8_t operation = request->data[0] & 3U;
    const uint8_t size = request->data[1];
    const uint8_t first = request->data[2];
    bool accepted = operation == GET_ALLOCATION;
    if (operation > GET_ALLOCATION)
        return MCTP_ERROR_INVALID_DATA;
    if (!accepted && (size == 0 || first < MCTP_EID_FIRST || first + size > MCTP_EID_BROADCAST))
        return MCTP_ERROR_INVALID_DATA;
    if (operation == FORCE_ALLOCATION || (operation == ALLOCATE && !control->pool_given)) {
        control->pool_first = first;
        control->pool_size = size;
        control->pool_given = true;
        accepted = true;
    }
    answer->data[0] = accepted ? 0 : 1;
    answer->data[1] = control->pool_given ? control->pool_size : 0;
    answer->data[2] = control->pool_first;
    answer->length = 3;
    return MCTP_SUCCESS;
}

static unsigned update_routes(
    struct mctp_control *control, const struct mctp_control_request *request, struct mctp_control_answer *answer)
{
    (void)answer;
    const uint8_t port = request->message->port;
    const uint8_t entry_length = (uint8_t)(3U + control->mctp->ports[port].phys_length);
    if (request->length == 0 || request->length != 1U + request->data[0] * entry_length)
        return MCTP_ERROR_INVALID_LENGTH;
    for (uint8_t i = 0; i < request->data[0]; ++i) {
        const uint8_t *entry = request->data + 1 + i * entry_length;
        const unsigned last = (unsigned)entry[2] + entry[1] - 1U;
        if (entry[1] == 0 || entry[2] < MCTP_EID_FIRST || last >= MCTP_EID_BROADCAST)
            return MCTP_ERROR_INVALID_DATA;
        const struct mctp_route route = {
            .first = entry[2],
            .last = (uint8_t)last,
            .port = port,
            .phys = entry_length > 3 ? entry[3] : 0,
            .bridged = (entry[0] & 0x0fU) != ENTRY_ENDPOINT,
        };
        if (!mctp_route_set(control->mctp, &route))
            return MCTP_ERROR_COMMAND_SPECIFIC;
    }
    return MCTP_SUCCESS;
}

static uint8_t put_entry(const struct mctp *mctp, const struct mctp_route *route, uint8_t *to)
{
    const struct mctp_port *port = &mctp->ports[route->port];
    to[0] = (uint8_t)(route->last - route->first + 1);
    to[1] = route->first;
    to[2] = (uint8_t)((route->bridged ? TABLE_BRIDGE : TABLE_ENDPOINT) | (route->learned ? TABLE_LEARNED : TABLE_TOLD)
        | (route->port & 0x1fU));
    to[3] = port->binding_id;
    to[4] = port->medium_id;
    to[5] = port->phys_length;
    to[6] = route->phys;
    return (uint8_t)(6U + port->phys_length);
}

/// Entry handles are indices into the table.
static unsigned get_routes(
    const struct mctp_control *control, const struct mctp_control_request *request, struct mctp_control_answer *answer)
{
    const struct mctp *mctp = control->mctp;
    uint8_t at = request->data[0];
    uint8_t count = 0;
    answer->length = 2;
    for (; at < mctp->route_count && answer->length + 7U <= ANSWER_ROOM; ++at) {
        if (mctp->routes[at].last == 0)
            continue;
        answer->length = (uint8_t)(answer->length + put_entry(mctp, &mctp->routes[at], answer->data + answer->length));
        ++count;
    }
    if (count == 0 && request->data[0] != 0)
        return MCTP_ERROR_INVALID_DATA;
    answer->data[0] = at < mctp->route_count ? at : HANDLE_END;
    answer->data[1] = count;
    return MCTP_SUCCESS;
}

static void put_unit(uint8_t *to, const struct mctp_port *port)
{
    const uint16_t steps = (uint16_t)((port->unit - MCTP_BASE_UNIT) / UNIT_STEP);
    to[0] = (uint8_t)steps;
    to[1] = (uint8_t)(steps >> 8);
}

static unsigned query_hop(
    const struct mctp_control *control, const struct mctp_control_request *request, struct mctp_control_answer *answer)
{
    const struct mctp *mctp = control->mctp;
    const uint8_t eid = request->data[0];
    const struct mctp_port *in = &mctp->ports[request->message->port];
    const struct mctp_route *route = mctp_route_find(mctp, eid);
    if (eid != mctp->eid && !route)
        return MCTP_ERROR_INVALID_DATA;
    if (!route)
        answer->data[0] = eid; // the query has arrived
    else if (route->port == request->message->port)
        answer->data[0] = MCTP_EID_NULL; // not through us
    else
        answer->data[0] = route->bridged ? bridge_of(mctp, route) : eid;
    answer->data[1] = request->data[1];
    put_unit(answer->data + 2, in);
    put_unit(answer->data + 4, route ? &mctp->ports[route->port] : in);
    answer->length = 6;
    return MCTP_SUCCESS;
}

unsigned mctp_bridge_command(struct mctp_control *control, uint8_t command, const struct mctp_control_request *request,
    struct mctp_control_answer *answer)
{
    switch (command) {
    case MCTP_RESOLVE_EID:
        return request->length == 1 ? resolve_eid(control, request, answer) : MCTP_ERROR_INVALID_LENGTH;
    case MCTP_ALLOCATE_EIDS:
        return request->length == 3 ? allocate(control, request, answer) : MCTP_ERROR_INVALID_LENGTH;
    case MCTP_ROUTING_UPDATE:
        return update_routes(control, request, answer);
    case MCTP_GET_ROUTING_TABLE:
        return request->length == 1 ? get_routes(control, request, answer) : MCTP_ERROR_INVALID_LENGTH;
    case MCTP_QUERY_HOP:
        return request->length == 2 ? query_hop(control, request, answer) : MCTP_ERROR_INVALID_LENGTH;
    default:
        return MCTP_ERROR_UNSUPPORTED;
    }
}
