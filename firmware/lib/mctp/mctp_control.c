// SPDX-License-Identifier: GPL-3.0-or-later
#include "mctp_control.h"

#include <string.h>

#define REQUEST_BIT 0x80U
#define DATAGRAM_BIT 0x40U
#define INSTANCE_MASK 0x1fU
#define HEAD_LENGTH 3U // type, instance, command
#define ANSWER_HEAD (HEAD_LENGTH + 1U) // and the completion code
#define TYPE_BASE 0xffU
#define SELECTOR_END 0xffU

static void put32(uint8_t *to, uint32_t value)
{
    to[0] = (uint8_t)(value >> 24);
    to[1] = (uint8_t)(value >> 16);
    to[2] = (uint8_t)(value >> 8);
    to[3] = (uint8_t)value;
}

static const struct mctp_port *port_of(const struct mctp_control *control, const struct mctp_control_request *request)
{
    return &control->mctp->ports[request->message->port];
}

// --- Set Endpoint ID (12.3) -----------------------------------------------------------------------------------------

enum { SET_EID, FORCE_EID, RESET_EID, SET_DISCOVERED };
enum { EID_ACCEPTED = 0x00, EID_REJECTED = 0x10, POOL_NONE = 0, POOL_WANTED = 1, POOL_GIVEN = 2 };

static unsigned answer_set_eid(const struct mctp_control *control, struct mctp_control_answer *answer, uint8_t status)
{
    const uint8_t pool = control->pool_size == 0 ? POOL_NONE : control->pool_given ? POOL_GIVEN : POOL_WANTED;
    answer->data[0] = status | pool;
    answer->data[1] = control->mctp->eid;
    answer->data[2] = control->pool_size;
    answer->length = 3;
    return MCTP_SUCCESS;
}

static unsigned assign_eid(
    struct mctp_control *control, const struct mctp_control_request *request, struct mctp_control_answer *answer)
{
    const uint8_t eid = request->data[1];
    if (eid < MCTP_EID_FIRST || eid == MCTP_EID_BROADCAST)
        return MCTP_ERROR_INVALID_DATA;
    const uint8_t port = request->message->port;
    // Of several bus owners the first one to come decides, unless a later one insists.
    if ((request->data[0] & 3U) == SET_EID && control->assigned && control->owner_port != port)
        return answer_set_eid(control, answer, EID_REJECTED);
    control->assigned = true;
    control->owner_port = port;
    control->discovered = true;
    control->mctp->eid = eid;
    return answer_set_eid(control, answer, EID_ACCEPTED);
}

static unsigned set_eid(
    struct mctp_control *control, const struct mctp_control_request *request, struct mctp_control_answer *answer)
{
    switch (request->data[0] & 3U) {
    case RESET_EID:
        if (control->static_eid == MCTP_EID_NULL)
            return MCTP_ERROR_INVALID_DATA;
        control->mctp->eid = control->static_eid;
        return answer_set_eid(control, answer, EID_ACCEPTED);
    case SET_DISCOVERED:
        if (!port_of(control, request)->discovery)
            return MCTP_ERROR_INVALID_DATA;
        control->discovered = true;
        return answer_set_eid(control, answer, EID_ACCEPTED);
    default:
        return assign_eid(control, request, answer);
    }
}

// --- What we are (12.4 to 12.8, 12.16) ------------------------------------------------------------------------------

static unsigned get_eid(
    struct mctp_control *control, const struct mctp_control_request *request, struct mctp_control_answer *answer)
{
    (void)request;
    uint8_t kind = control->bridge ? 0x10 : 0x00;
    if (control->static_eid != MCTP_EID_NULL)
        kind |= control->static_eid == control->mctp->eid ? 2 : 3;
    answer->data[0] = control->mctp->eid;
    answer->data[1] = kind;
    answer->data[2] = 0; // no fairness arbitration
    answer->length = 3;
    return MCTP_SUCCESS;
}

static unsigned get_id16(const uint8_t *id, struct mctp_control_answer *answer)
{
    if (!id)
        return MCTP_ERROR_UNSUPPORTED;
    memcpy(answer->data, id, 16);
    answer->length = 16;
    return MCTP_SUCCESS;
}

static unsigned get_uuid(
    struct mctp_control *control, const struct mctp_control_request *request, struct mctp_control_answer *answer)
{
    (void)request;
    return get_id16(control->identity->uuid, answer);
}

static unsigned get_network_id(
    struct mctp_control *control, const struct mctp_control_request *request, struct mctp_control_answer *answer)
{
    (void)request;
    return get_id16(control->identity->network_id, answer);
}

static unsigned answer_versions(struct mctp_control_answer *answer, const uint32_t *versions, uint8_t count)
{
    answer->data[0] = count;
    for (uint8_t i = 0; i < count; ++i)
        put32(answer->data + 1 + 4 * i, versions[i]);
    answer->length = (uint8_t)(1 + 4 * count);
    return MCTP_SUCCESS;
}

static unsigned get_version(
    struct mctp_control *control, const struct mctp_control_request *request, struct mctp_control_answer *answer)
{
    static const uint32_t base[] = {0xf1f0ff00, 0xf1f1ff00, 0xf1f2ff00, MCTP_VERSION_1_3_1}; // oldest first
    const uint8_t type = request->data[0];
    if (type == TYPE_BASE || type == MCTP_TYPE_CONTROL)
        return answer_versions(answer, base, sizeof base / sizeof base[0]);
    for (uint8_t i = 0; i < control->mctp->handler_count; ++i) {
        const struct mctp_handler *handler = &control->mctp->handlers[i];
        if (handler->type == type && handler->version != 0)
            return answer_versions(answer, &handler->version, 1);
    }
    return MCTP_ERROR_COMMAND_SPECIFIC;
}

static unsigned get_types(
    struct mctp_control *control, const struct mctp_control_request *request, struct mctp_control_answer *answer)
{
    (void)request;
    uint8_t count = 0;
    const uint8_t room = MCTP_CONTROL_ANSWER_MAX - ANSWER_HEAD - 1;
    for (uint8_t i = 0; i < control->mctp->handler_count && count < room; ++i) {
        const struct mctp_handler *handler = &control->mctp->handlers[i];
        if (handler->type != MCTP_TYPE_CONTROL && handler->version != 0)
            answer->data[++count] = handler->type;
    }
    answer->data[0] = count;
    answer->length = (uint8_t)(count + 1U);
    return MCTP_SUCCESS;
}

static unsigned get_vendor(
    struct mctp_control *control, const struct mctp_control_request *request, struct mctp_control_answer *answer)
{
    const uint8_t at = request->data[0];
    if (at >= control->identity->vendor_count)
        return MCTP_ERROR_INVALID_DATA;
    const struct mctp_vendor *vendor = &control->identity->vendors[at];
    uint8_t *to = answer->data;
    *to++ = at + 1U < control->identity->vendor_count ? (uint8_t)(at + 1U) : SELECTOR_END;
    *to++ = vendor->format;
    if (vendor->format != 0) {
        *to++ = (uint8_t)(vendor->id >> 24);
        *to++ = (uint8_t)(vendor->id >> 16);
    }
    *to++ = (uint8_t)(vendor->id >> 8);
    *to++ = (uint8_t)vendor->id;
    *to++ = (uint8_t)(vendor->set_type >> 8);
    *to++ = (uint8_t)vendor->set_type;
    answer->length = (uint8_t)(to - answer->data);
    return MCTP_SUCCESS;
}

// --- Discovery (12.13 to 12.15) -------------------------------------------------------------------------------------

static unsigned prepare_discovery(
    struct mctp_control *control, const struct mctp_control_request *request, struct mctp_control_answer *answer)
{
    (void)answer;
    if (!port_of(control, request)->discovery)
        return MCTP_ERROR_UNSUPPORTED;
    control->discovered = false;
    return MCTP_SUCCESS;
}

static unsigned endpoint_discovery(
    struct mctp_control *control, const struct mctp_control_request *request, struct mctp_control_answer *answer)
{
    (void)answer;
    if (!port_of(control, request)->discovery)
        return MCTP_ERROR_UNSUPPORTED;
    return control->discovered ? MCTP_NO_ANSWER : MCTP_SUCCESS;
}

static unsigned discovery_notify(
    struct mctp_control *control, const struct mctp_control_request *request, struct mctp_control_answer *answer)
{
    (void)answer;
    if (!control->notified)
        return MCTP_ERROR_UNSUPPORTED;
    control->notified(control->context, request->message);
    return MCTP_SUCCESS;
}

// --- Requests and responses -----------------------------------------------------------------------------------------

typedef unsigned (*command_handler)(
    struct mctp_control *control, const struct mctp_control_request *request, struct mctp_control_answer *answer);

static const struct
{
    uint8_t command;
    uint8_t length; // of the request's data
    command_handler handler;
} COMMANDS[] = {
    {MCTP_SET_EID, 2, set_eid},
    {MCTP_GET_EID, 0, get_eid},
    {MCTP_GET_UUID, 0, get_uuid},
    {MCTP_GET_VERSION, 1, get_version},
    {MCTP_GET_TYPES, 0, get_types},
    {MCTP_GET_VENDOR_SUPPORT, 1, get_vendor},
    {MCTP_PREPARE_DISCOVERY, 0, prepare_discovery},
    {MCTP_ENDPOINT_DISCOVERY, 0, endpoint_discovery},
    {MCTP_DISCOVERY_NOTIFY, 0, discovery_notify},
    {MCTP_GET_NETWORK_ID, 0, get_network_id},
};

static unsigned run(struct mctp_control *control, uint8_t command, const struct mctp_control_request *request,
    struct mctp_control_answer *answer)
{
    for (size_t i = 0; i < sizeof COMMANDS / sizeof COMMANDS[0]; ++i) {
        if (COMMANDS[i].command != command)
            continue;
        if (COMMANDS[i].length != request->length)
            return MCTP_ERROR_INVALID_LENGTH;
        return COMMANDS[i].handler(control, request, answer);
    }
    return control->bridge ? control->bridge(control, command, request, answer) : MCTP_ERROR_UNSUPPORTED;
}

static void sent(struct mctp_send *send, bool ok)
{
    (void)ok;
    struct mctp_control_response *response = send->context;
    response->send.body = NULL;
}

static struct mctp_control_response *free_response(struct mctp_control *control)
{
    for (unsigned i = 0; i < MCTP_CONTROL_RESPONSES; ++i) {
        if (!control->responses[i].send.body)
            return &control->responses[i];
    }
    return NULL;
}

static void respond(
    struct mctp_control *control, struct mctp_control_response *response, const struct mctp_control_request *request)
{
    const uint8_t *body = request->message->body;
    struct mctp_control_answer answer = {response->data + ANSWER_HEAD, 0};
    const unsigned completion = run(control, body[2], request, &answer);
    if (completion == MCTP_NO_ANSWER || (body[1] & DATAGRAM_BIT))
        return;
    response->data[0] = MCTP_TYPE_CONTROL;
    response->data[1] = body[1] & INSTANCE_MASK;
    response->data[2] = body[2];
    response->data[3] = (uint8_t)completion;
    response->send = (struct mctp_send){
        .body = response->data,
        .length = (uint16_t)(ANSWER_HEAD + (completion == MCTP_SUCCESS ? answer.length : 0U)),
        .done = sent,
        .context = response,
    };
    (void)mctp_reply(control->mctp, request->message, &response->send);
}

void mctp_control_received(void *context, const struct mctp_message *message)
{
    struct mctp_control *control = context;
    // The integrity check bit is 0 in control messages, so the whole type byte is.
    if (message->body[0] != MCTP_TYPE_CONTROL || message->length < HEAD_LENGTH || message->length > MCTP_CONTROL_MESSAGE_MAX
        || !(message->body[1] & REQUEST_BIT)) {
        ++control->malformed;
        return;
    }
    struct mctp_control_response *response = free_response(control);
    if (!response) {
        ++control->busy;
        return;
    }
    const struct mctp_control_request request = {
        message, message->body + HEAD_LENGTH, (uint8_t)(message->length - HEAD_LENGTH)};
    respond(control, response, &request);
}
