// SPDX-License-Identifier: GPL-3.0-or-later
#include "mctp_owner.h"

#include <string.h>

#define MISSES_MAX 2U
#define EID_KIND_BRIDGE 0x10U // in Get Endpoint ID
#define EID_KIND_MASK 0x30U
#define STATUS_REJECTED 0x30U // in Set Endpoint ID
#define STATUS_POOL 0x03U
#define ALLOCATION_REJECTED 0x03U

enum { ALLOCATE, FORCE_ALLOCATION };
enum { ENTRY_ENDPOINT, ENTRY_BRIDGE_ALONE = 2, ENTRY_RANGE = 3 }; // of a routing information update

/// What is asked of a device next.
enum { STEP_EID, STEP_UUID, STEP_SET, STEP_ALLOCATE, STEP_FORCE };

static struct mctp *mctp_of(const struct mctp_owner *owner) { return owner->control->mctp; }

static void tell_change(const struct mctp_owner *owner, const struct mctp_device *device)
{
    if (owner->changed)
        owner->changed(owner->context, device);
}

// --- EIDs and routes ------------------------------------------------------------------------------------------------

static bool in_range(uint8_t eid, uint8_t first, uint8_t size) { return eid >= first && eid - first < size; }

static bool in_pool(const struct mctp_owner *owner, unsigned eid)
{
    return eid >= owner->pool_first && eid < (unsigned)owner->pool_first + owner->pool_size;
}

/// Whether an EID is anybody's but @p device's. A device that is looked at anew keeps what it had.
static bool taken(const struct mctp_owner *owner, const struct mctp_device *device, uint8_t eid)
{
    const struct mctp_route *route = mctp_route_find(mctp_of(owner), eid);
    if (eid == mctp_of(owner)->eid)
        return true;
    for (uint8_t i = 0; i < owner->device_count; ++i) {
        const struct mctp_device *other = &owner->devices[i];
        if (other != device && other->state != MCTP_DEVICE_FREE
            && (other->eid == eid || in_range(eid, other->range_first, other->range_size)))
            return true;
    }
    // A route that somebody told us; the device's own is told as well.
    return route && !route->learned && !(route->port == device->port && route->phys == device->phys);
}

/// The first of @p size free EIDs in a row, or null.
static uint8_t free_eids(const struct mctp_owner *owner, const struct mctp_device *device, uint8_t size)
{
    uint8_t run = 0;
    for (unsigned eid = owner->pool_first; size > 0 && in_pool(owner, eid); ++eid) {
        const bool own = device->eid == eid; // a bridge's range lies beside its own EID
        run = own || taken(owner, device, (uint8_t)eid) ? 0 : (uint8_t)(run + 1U);
        if (run == size)
            return (uint8_t)(eid - size + 1U);
    }
    return MCTP_EID_NULL;
}

static void remove_routes(const struct mctp_owner *owner, const struct mctp_device *device)
{
    const struct mctp *mctp = mctp_of(owner);
    for (uint8_t i = 0; i < mctp->route_count; ++i) {
        struct mctp_route *route = &mctp->routes[i];
        if (route->port == device->port && route->phys == device->phys)
            route->last = 0;
    }
}

static bool add_route(const struct mctp_owner *owner, const struct mctp_device *device, uint8_t first, uint8_t size)
{
    const struct mctp_route route = {.first = first,
        .last = (uint8_t)(first + size - 1U),
        .port = device->port,
        .phys = device->phys,
        .bridged = device->bridge};
    return mctp_route_set(mctp_of(owner), &route);
}

// --- Devices --------------------------------------------------------------------------------------------------------

static void look_again(struct mctp_device *device)
{
    device->state = MCTP_DEVICE_FOUND;
    device->step = STEP_EID;
    device->misses = 0;
}

static void refuse(const struct mctp_owner *owner, struct mctp_device *device)
{
    remove_routes(owner, device);
    device->state = MCTP_DEVICE_REFUSED;
    device->eid = MCTP_EID_NULL;
    device->range_size = 0;
    tell_change(owner, device);
}

static void remove_device(const struct mctp_owner *owner, struct mctp_device *device)
{
    const bool known = device->state != MCTP_DEVICE_FOUND || device->eid != MCTP_EID_NULL;
    remove_routes(owner, device);
    device->state = MCTP_DEVICE_FREE;
    if (known)
        tell_change(owner, device);
}

/// Everything about it is settled: from now on the bridges may know of it, and it of the others when it is one.
static void settle(struct mctp_owner *owner, struct mctp_device *device)
{
    const uint32_t self = UINT32_C(1) << (device - owner->devices);
    device->state = MCTP_DEVICE_KNOWN;
    device->step = STEP_EID; // what is asked of it from now on
    device->told = self;
    device->checked_ms = mctp_of(owner)->now_ms;
    for (uint8_t i = 0; i < owner->device_count; ++i) {
        if (&owner->devices[i] != device)
            owner->devices[i].told &= ~self;
    }
    tell_change(owner, device);
}

static void missed(const struct mctp_owner *owner, struct mctp_device *device)
{
    device->checked_ms = mctp_of(owner)->now_ms;
    if (device->state != MCTP_DEVICE_KNOWN || ++device->misses == MISSES_MAX)
        remove_device(owner, device);
}

// --- Answers --------------------------------------------------------------------------------------------------------

static void checked(const struct mctp_owner *owner, struct mctp_device *device, uint8_t eid)
{
    device->misses = 0;
    device->checked_ms = mctp_of(owner)->now_ms;
    if (eid != device->eid)
        look_again(device); // it has started anew, or somebody else has been there
}

static void got_eid(const struct mctp_owner *owner, struct mctp_device *device, const struct mctp_answer *answer)
{
    if (answer->completion != MCTP_SUCCESS || answer->length < 3) {
        missed(owner, device);
        return;
    }
    const uint8_t eid = answer->data[0];
    if (device->state == MCTP_DEVICE_KNOWN) {
        checked(owner, device, eid);
        return;
    }
    device->bridge = (answer->data[1] & EID_KIND_MASK) == EID_KIND_BRIDGE;
    // What it had from us before is its EID; what it has by itself may stay when it is ours to give.
    if (device->eid == MCTP_EID_NULL && in_pool(owner, eid) && !taken(owner, device, eid))
        device->eid = eid;
    device->step = STEP_UUID;
}

static void got_uuid(struct mctp_device *device, const struct mctp_answer *answer)
{
    device->has_uuid = answer->completion == MCTP_SUCCESS && answer->length >= sizeof device->uuid;
    if (device->has_uuid)
        memcpy(device->uuid, answer->data, sizeof device->uuid);
    device->step = STEP_SET;
}

static void was_set(struct mctp_owner *owner, struct mctp_device *device, const struct mctp_answer *answer)
{
    const bool good = answer->completion == MCTP_SUCCESS && answer->length >= 3 && !(answer->data[0] & STATUS_REJECTED)
        && answer->data[1] == device->eid;
    if (!good || !add_route(owner, device, device->eid, 1)) {
        refuse(owner, device);
        return;
    }
    device->wanted = device->bridge && (answer->data[0] & STATUS_POOL) ? answer->data[2] : 0;
    device->step = STEP_ALLOCATE;
    if (device->wanted == 0)
        settle(owner, device);
}

/// A bridge that takes the range has the range, whatever else it answers (pymctp tells a size of 0). One that has a range
/// already keeps it when it is ours to give, and gets another one otherwise.
static void allocated(struct mctp_owner *owner, struct mctp_device *device, const struct mctp_answer *answer)
{
    const bool good = answer->completion == MCTP_SUCCESS && answer->length >= 3;
    const bool rejected = good && (answer->data[0] & ALLOCATION_REJECTED);
    const uint8_t size = rejected ? answer->data[1] : good ? device->wanted : 0;
    const uint8_t first = rejected ? answer->data[2] : owner->offered;
    bool ours = size > 0;
    for (unsigned eid = first; ours && eid < (unsigned)first + size; ++eid)
        ours = in_pool(owner, eid) && eid != device->eid && !taken(owner, device, (uint8_t)eid);
    if (rejected && !ours && device->step == STEP_ALLOCATE) {
        device->step = STEP_FORCE;
        return;
    }
    const bool routed = ours && add_route(owner, device, first, size);
    device->range_first = routed ? first : 0;
    device->range_size = routed ? size : 0;
    settle(owner, device);
}

static void answered(void *context, const struct mctp_answer *answer)
{
    struct mctp_owner *owner = context;
    struct mctp_device *device = &owner->devices[owner->current];
    if (device->state == MCTP_DEVICE_FREE || device->step != owner->asked)
        return; // it is looked at anew, from the first step on
    if (device->step == STEP_EID)
        got_eid(owner, device, answer);
    else if (device->step == STEP_UUID)
        got_uuid(device, answer);
    else if (answer->outcome != MCTP_ANSWERED)
        missed(owner, device);
    else if (device->step == STEP_SET)
        was_set(owner, device, answer);
    else
        allocated(owner, device, answer);
}

// --- Questions ------------------------------------------------------------------------------------------------------

static bool ask(struct mctp_owner *owner, uint8_t command, const uint8_t *data, uint8_t length)
{
    const struct mctp_device *device = &owner->devices[owner->current];
    const struct mctp_peer peer = {MCTP_EID_NULL, device->port, device->phys};
    owner->asked = device->step;
    return mctp_ask(&owner->requester, &peer, command, data, length, answered, owner);
}

static void ask_set(struct mctp_owner *owner, struct mctp_device *device)
{
    if (device->eid == MCTP_EID_NULL)
        device->eid = free_eids(owner, device, 1);
    if (device->eid == MCTP_EID_NULL) {
        refuse(owner, device);
        return;
    }
    const uint8_t data[] = {0, device->eid};
    (void)ask(owner, MCTP_SET_EID, data, sizeof data);
}

static void ask_allocate(struct mctp_owner *owner, struct mctp_device *device, uint8_t operation)
{
    uint8_t first = free_eids(owner, device, device->wanted);
    while (first == MCTP_EID_NULL && device->wanted > 1) {
        device->wanted /= 2; // better few than none
        first = free_eids(owner, device, device->wanted);
    }
    if (first == MCTP_EID_NULL) {
        settle(owner, device); // it has to do without
        return;
    }
    owner->offered = first;
    const uint8_t data[] = {operation, device->wanted, first};
    (void)ask(owner, MCTP_ALLOCATE_EIDS, data, sizeof data);
}

static void ask_step(struct mctp_owner *owner, struct mctp_device *device)
{
    switch (device->step) {
    case STEP_EID:
        (void)ask(owner, MCTP_GET_EID, NULL, 0);
        break;
    case STEP_UUID:
        (void)ask(owner, MCTP_GET_UUID, NULL, 0);
        break;
    case STEP_SET:
        ask_set(owner, device);
        break;
    default:
        ask_allocate(owner, device, device->step == STEP_FORCE ? FORCE_ALLOCATION : ALLOCATE);
    }
}

// --- Bridges are told of the others ---------------------------------------------------------------------------------

static void route_taken(void *context, const struct mctp_answer *answer)
{
    struct mctp_owner *owner = context;
    // Told once: a bridge whose table is full stays so, and one that went away is told anew when it is back.
    owner->devices[owner->current].told |= UINT32_C(1) << owner->listener;
    owner->untold += answer->completion != MCTP_SUCCESS;
}

static uint8_t *put_entry(uint8_t *to, uint8_t type, uint8_t size, uint8_t first, const struct mctp_port *port, uint8_t phys)
{
    *to++ = type;
    *to++ = size;
    *to++ = first;
    if (port->phys_length > 0)
        *to++ = phys;
    return to;
}

static void tell_route(struct mctp_owner *owner, const struct mctp_device *bridge, const struct mctp_device *device)
{
    const struct mctp_port *port = &mctp_of(owner)->ports[bridge->port];
    // Behind another port of ours the way leads through us.
    const uint8_t phys = device->port == bridge->port ? device->phys : port->phys;
    uint8_t data[1 + 2 * 4] = {1};
    uint8_t *to = put_entry(data + 1, device->bridge ? ENTRY_BRIDGE_ALONE : ENTRY_ENDPOINT, 1, device->eid, port, phys);
    if (device->range_size > 0) {
        data[0] = 2;
        to = put_entry(to, ENTRY_RANGE, device->range_size, device->range_first, port, phys);
    }
    const struct mctp_peer peer = {bridge->eid, bridge->port, bridge->phys};
    (void)mctp_ask(&owner->requester, &peer, MCTP_ROUTING_UPDATE, data, (uint8_t)(to - data), route_taken, owner);
}

/// True when a bridge was still to be told of a device.
static bool tell_next(struct mctp_owner *owner)
{
    for (uint8_t b = 0; b < owner->device_count; ++b) {
        const struct mctp_device *bridge = &owner->devices[b];
        for (uint8_t d = 0; bridge->bridge && bridge->state == MCTP_DEVICE_KNOWN && d < owner->device_count; ++d) {
            const struct mctp_device *device = &owner->devices[d];
            if (device->state != MCTP_DEVICE_KNOWN || (device->told & UINT32_C(1) << b))
                continue;
            owner->current = d;
            owner->listener = b;
            tell_route(owner, bridge, device);
            return true;
        }
    }
    return false;
}

// --- What is next ---------------------------------------------------------------------------------------------------

static struct mctp_device *device_at(const struct mctp_owner *owner, uint8_t port, uint8_t phys)
{
    for (uint8_t i = 0; i < owner->device_count; ++i) {
        struct mctp_device *device = &owner->devices[i];
        if (device->state != MCTP_DEVICE_FREE && device->port == port && device->phys == phys)
            return device;
    }
    return NULL;
}

bool mctp_owner_add(struct mctp_owner *owner, uint8_t port, uint8_t phys)
{
    struct mctp_device *device = device_at(owner, port, phys);
    if (port >= mctp_of(owner)->port_count || !(owner->own_ports & 1U << port))
        return false;
    for (uint8_t i = 0; !device && i < owner->device_count; ++i) {
        if (owner->devices[i].state == MCTP_DEVICE_FREE) {
            device = &owner->devices[i];
            *device = (struct mctp_device){.port = port, .phys = phys};
        }
    }
    if (!device)
        return false;
    look_again(device);
    return true;
}

void mctp_owner_notified(void *context, const struct mctp_message *message)
{
    (void)mctp_owner_add(context, message->port, message->phys);
}

bool mctp_owner_scan(struct mctp_owner *owner, uint8_t port, uint8_t first, uint8_t last)
{
    if (owner->scanning || port >= mctp_of(owner)->port_count || !(owner->own_ports & 1U << port) || last < first)
        return false;
    owner->scanning = true;
    owner->scan_port = port;
    owner->scan_phys = first;
    owner->scan_last = last;
    return true;
}

static void scan_next(struct mctp_owner *owner)
{
    const uint8_t port = owner->scan_port;
    const uint8_t phys = owner->scan_phys++;
    const bool ours = mctp_of(owner)->ports[port].phys_length > 0 && mctp_of(owner)->ports[port].phys == phys;
    owner->scanning = phys != owner->scan_last;
    if (ours || (device_at(owner, port, phys) && device_at(owner, port, phys)->state == MCTP_DEVICE_KNOWN))
        return;
    if (mctp_owner_add(owner, port, phys))
        return;
    owner->scanning = false; // no entry is free
}

/// A device in @p state whose turn it is; @p due is for those that are only looked at now and then.
static struct mctp_device *find_device(struct mctp_owner *owner, enum mctp_device_state state, uint32_t due)
{
    for (uint8_t i = 0; i < owner->device_count; ++i) {
        struct mctp_device *device = &owner->devices[i];
        if (device->state == state && mctp_of(owner)->now_ms - device->checked_ms >= due) {
            owner->current = i;
            return device;
        }
    }
    return NULL;
}

/// On a bridge: what comes from above. With another range everything below changes its EID.
static void take_pool(struct mctp_owner *owner)
{
    const struct mctp_control *control = owner->control;
    if (!control->pool_given || (owner->pool_first == control->pool_first && owner->pool_size == control->pool_size))
        return;
    owner->pool_first = control->pool_first;
    owner->pool_size = control->pool_size;
    for (uint8_t i = 0; i < owner->device_count; ++i) {
        struct mctp_device *device = &owner->devices[i];
        if (device->state == MCTP_DEVICE_FREE)
            continue;
        remove_routes(owner, device);
        device->eid = MCTP_EID_NULL;
        device->range_size = 0;
        look_again(device);
    }
}

void mctp_owner_poll(struct mctp_owner *owner)
{
    struct mctp_device *device = NULL;
    mctp_requester_poll(&owner->requester);
    if (owner->requester.answered)
        return;
    take_pool(owner);
    if (owner->pool_size == 0 || mctp_of(owner)->eid == MCTP_EID_NULL)
        return; // nothing to give yet
    if ((device = find_device(owner, MCTP_DEVICE_FOUND, 0)) != NULL)
        ask_step(owner, device);
    else if (tell_next(owner))
        return;
    else if (find_device(owner, MCTP_DEVICE_KNOWN, MCTP_OWNER_CHECK_MS))
        ask_step(owner, &owner->devices[owner->current]);
    else if (owner->scanning)
        scan_next(owner);
}
