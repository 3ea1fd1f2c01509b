// SPDX-License-Identifier: GPL-3.0-or-later
#include "mctp_bridge.h"
#include "mctp_owner.h"

#include <string.h>

#define HANDLE_END 0xffU
#define UUID_LENGTH 16U
#define ANSWER_ROOM (MCTP_CONTROL_ANSWER_MAX - 4U)
#define ENTRY_MAX 5U // EID, binding, medium, address length, address

static uint8_t put_device(const struct mctp *mctp, const struct mctp_device *device, uint8_t *to)
{
    const struct mctp_port *port = &mctp->ports[device->port];
    to[0] = device->eid;
    to[1] = port->binding_id;
    to[2] = port->medium_id;
    to[3] = port->phys_length;
    to[4] = device->phys;
    return (uint8_t)(4U + port->phys_length);
}

/// 12.18. Entry handles are indices into the table of devices.
static unsigned resolve_uuid(
    const struct mctp_owner *owner, const struct mctp_control_request *request, struct mctp_control_answer *answer)
{
    uint8_t at = request->data[UUID_LENGTH];
    uint8_t count = 0;
    answer->length = 2;
    for (; at < owner->device_count && answer->length + ENTRY_MAX <= ANSWER_ROOM; ++at) {
        const struct mctp_device *device = &owner->devices[at];
        if (device->state != MCTP_DEVICE_KNOWN || !device->has_uuid || memcmp(device->uuid, request->data, UUID_LENGTH) != 0)
            continue;
        answer->length = (uint8_t)(answer->length + put_device(owner->control->mctp, device, answer->data + answer->length));
        ++count;
    }
    answer->data[0] = at < owner->device_count ? at : HANDLE_END;
    answer->data[1] = count;
    return MCTP_SUCCESS;
}

/// 12.22. One EID for all ports.
static unsigned query_interfaces(const struct mctp *mctp, struct mctp_control_answer *answer)
{
    const uint8_t room = (ANSWER_ROOM - 1U) / 2U;
    const uint8_t count = mctp->port_count < room ? mctp->port_count : room;
    answer->data[0] = count;
    for (uint8_t i = 0; i < count; ++i) {
        answer->data[1 + 2 * i] = mctp->ports[i].binding_id;
        answer->data[2 + 2 * i] = mctp->eid;
    }
    answer->length = (uint8_t)(1U + 2U * count);
    return MCTP_SUCCESS;
}

unsigned mctp_owner_command(struct mctp_control *control, uint8_t command, const struct mctp_control_request *request,
    struct mctp_control_answer *answer)
{
    const struct mctp_owner *owner = control->context;
    switch (command) {
    case MCTP_ALLOCATE_EIDS:
    case MCTP_ROUTING_UPDATE:
        // These come from above only: on a port of our own nobody is the owner but us.
        if (owner->own_ports & 1U << request->message->port)
            return MCTP_ERROR_UNSUPPORTED;
        return mctp_bridge_command(control, command, request, answer);
    case MCTP_RESOLVE_UUID:
        return request->length == UUID_LENGTH + 1U ? resolve_uuid(owner, request, answer) : MCTP_ERROR_INVALID_LENGTH;
    case MCTP_QUERY_INTERFACES:
        return request->length == 0 ? query_interfaces(control->mctp, answer) : MCTP_ERROR_INVALID_LENGTH;
    default:
        return mctp_bridge_command(control, command, request, answer);
    }
}
