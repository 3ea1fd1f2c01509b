// SPDX-License-Identifier: GPL-3.0-or-later
#include "pldm.h"

#include "mctp/crc.h"
#include "pldm_bytes.h"

#include <string.h>

#define REQUEST_BIT 0x80U
#define DATAGRAM_BIT 0x40U
#define INSTANCE_MASK 0x1fU
#define TYPE_MASK 0x3fU
#define HEAD_LENGTH 3U
#define CHUNK (PLDM_MESSAGE_MAX - 17U) // bytes of a PDR in one answer: what its heads and the check sum leave

struct call
{
    struct pldm_terminus *terminus;
    const uint8_t *data; // after the head
    uint16_t length;
    uint8_t *answer; // after the completion code
    uint8_t answered;
};

static const struct
{
    uint8_t type;
    uint32_t version;
    uint32_t commands[8]; // bit n of the list is command n
} TYPES[] = {
    {PLDM_BASE, 0xf1f1f000, {0x3e}},
    {PLDM_PLATFORM, 0xf1f2f000, {1U << 17, 1U << 1, 3U << 16}},
};

#define TYPE_COUNT (sizeof TYPES / sizeof TYPES[0])

/// Index in TYPES, or TYPE_COUNT.
static size_t find_type(uint8_t type)
{
    size_t at = 0;
    while (at < TYPE_COUNT && TYPES[at].type != type)
        ++at;
    return at;
}

// --- Base (DSP0240) -------------------------------------------------------------------------------------------------

static uint8_t set_tid(struct call *call)
{
    if (call->data[0] == 0 || call->data[0] == UINT8_MAX)
        return PLDM_ERROR_INVALID_DATA;
    call->terminus->tid = call->data[0];
    return PLDM_SUCCESS;
}

static uint8_t get_tid(struct call *call)
{
    call->answer[0] = call->terminus->tid;
    call->answered = 1;
    return PLDM_SUCCESS;
}

enum { OPERATION_NEXT = 0, OPERATION_FIRST = 1 };

static uint8_t get_version(struct call *call)
{
    const size_t at = find_type(call->data[5]);
    if (call->data[4] > OPERATION_FIRST)
        return PLDM_INVALID_OPERATION;
    if (at == TYPE_COUNT)
        return PLDM_TYPE_NOT_SUPPORTED;
    if (call->data[4] == OPERATION_NEXT)
        return PLDM_INVALID_TRANSFER_HANDLE; // one part is all there is
    uint8_t *versions = pldm_put(call->answer, 0, 4);
    *versions++ = PLDM_TRANSFER_WHOLE;
    uint8_t *end = pldm_put(versions, TYPES[at].version, 4);
    end = pldm_put(end, crc32_ieee(versions, 4), 4);
    call->answered = (uint8_t)(end - call->answer);
    return PLDM_SUCCESS;
}

static uint8_t get_types(struct call *call)
{
    memset(call->answer, 0, 8);
    for (size_t i = 0; i < TYPE_COUNT; ++i)
        call->answer[TYPES[i].type / 8] |= (uint8_t)(1U << (TYPES[i].type % 8));
    call->answered = 8;
    return PLDM_SUCCESS;
}

static uint8_t get_commands(struct call *call)
{
    const size_t at = find_type(call->data[0]);
    if (at == TYPE_COUNT)
        return PLDM_TYPE_NOT_SUPPORTED;
    if (pldm_get(call->data + 1, 4) != TYPES[at].version)
        return PLDM_VERSION_NOT_SUPPORTED;
    for (unsigned i = 0; i < 8; ++i)
        (void)pldm_put(call->answer + 4 * i, TYPES[at].commands[i], 4);
    call->answered = 32;
    return PLDM_SUCCESS;
}

// --- Platform monitoring (DSP0248) ----------------------------------------------------------------------------------

static uint8_t get_sensor_reading(struct call *call)
{
    const uint16_t id = (uint16_t)pldm_get(call->data, 2);
    const struct pldm_terminus *terminus = call->terminus;
    uint16_t at = 0;
    while (at < terminus->sensor_count && terminus->sensors[at].id != id)
        ++at;
    if (at == terminus->sensor_count)
        return PLDM_INVALID_SENSOR;
    if (call->data[2] > 1)
        return PLDM_ERROR_INVALID_DATA;
    const struct pldm_sensor *sensor = &terminus->sensors[at];
    struct pldm_reading reading = {0};
    sensor->read(sensor, call->data[2] != 0, &reading);
    uint8_t *to = call->answer;
    *to++ = sensor->data_size;
    *to++ = reading.operational;
    *to++ = 0; // no events are generated
    *to++ = reading.state;
    *to++ = reading.previous;
    *to++ = reading.event_state;
    to = pldm_put(to, (uint32_t)reading.raw, pldm_data_bytes(sensor->data_size));
    call->answered = (uint8_t)(to - call->answer);
    return PLDM_SUCCESS;
}

static uint8_t get_state_sensor_readings(struct call *call)
{
    const uint16_t id = (uint16_t)pldm_get(call->data, 2);
    const struct pldm_terminus *terminus = call->terminus;
    uint16_t at = 0;
    while (at < terminus->state_sensor_count && terminus->state_sensors[at].id != id)
        ++at;
    if (at == terminus->state_sensor_count)
        return PLDM_INVALID_SENSOR;
    const struct pldm_state_sensor *sensor = &terminus->state_sensors[at];
    const uint8_t state = sensor->read(sensor);
    uint8_t *to = call->answer;
    *to++ = 1; // of one state set
    *to++ = PLDM_ENABLED;
    *to++ = state;
    *to++ = state; // no events are generated, so there is no state before
    *to++ = state;
    call->answered = (uint8_t)(to - call->answer);
    return PLDM_SUCCESS;
}

static uint16_t record_count(const struct pldm_terminus *terminus)
{
    return (uint16_t)(terminus->sensor_count + terminus->state_sensor_count);
}

/// The records of the numeric sensors come first. @p record counts from 1; @p to has room for PLDM_PDR_MAX bytes.
static uint8_t encode_record(const struct pldm_terminus *terminus, uint32_t record, uint8_t *to)
{
    if (record <= terminus->sensor_count)
        return pldm_pdr_encode(&terminus->sensors[record - 1], record, to);
    return pldm_state_pdr_encode(&terminus->state_sensors[record - 1 - terminus->sensor_count], record, to);
}

enum { REPOSITORY_AVAILABLE = 0, TIMEOUT_NONE = 0, TIMESTAMP_LENGTH = 13 };

static uint8_t get_repository_info(struct call *call)
{
    const struct pldm_terminus *terminus = call->terminus;
    uint8_t record[PLDM_PDR_MAX];
    uint32_t size = 0;
    uint8_t largest = 0;
    for (uint16_t i = 1; i <= record_count(terminus); ++i) {
        const uint8_t length = encode_record(terminus, i, record);
        size += length;
        largest = length > largest ? length : largest;
    }
    uint8_t *to = call->answer;
    *to++ = REPOSITORY_AVAILABLE;
    memset(to, 0, 2U * TIMESTAMP_LENGTH); // update times: unknown
    to = pldm_put(to + 2 * TIMESTAMP_LENGTH, record_count(terminus), 4);
    to = pldm_put(to, size, 4);
    to = pldm_put(to, largest, 4);
    *to++ = TIMEOUT_NONE;
    call->answered = (uint8_t)(to - call->answer);
    return PLDM_SUCCESS;
}

static uint8_t answer_part(struct call *call, uint32_t next_record, const uint8_t *record, uint8_t length, uint8_t from)
{
    const uint16_t wanted = (uint16_t)pldm_get(call->data + 9, 2);
    uint8_t part = (uint8_t)(length - from);
    if (part > CHUNK)
        part = CHUNK;
    if (part > wanted)
        part = (uint8_t)wanted;
    const bool last = from + part == length;
    uint8_t *to = pldm_put(call->answer, next_record, 4);
    to = pldm_put(to, last ? 0 : from + part, 4);
    if (from == 0)
        *to++ = last ? PLDM_TRANSFER_WHOLE : PLDM_TRANSFER_START;
    else
        *to++ = last ? PLDM_TRANSFER_END : PLDM_TRANSFER_MIDDLE;
    to = pldm_put(to, part, 2);
    memcpy(to, record + from, part);
    to += part;
    // A check sum belongs only to a transfer in parts, with the last one.
    if (last && from != 0)
        *to++ = crc8_smbus(record, length);
    call->answered = (uint8_t)(to - call->answer);
    return PLDM_SUCCESS;
}

/// Record handles count from 1, 0 asks for the first; data transfer handles are offsets into the record.
static uint8_t get_pdr(struct call *call)
{
    const struct pldm_terminus *terminus = call->terminus;
    const uint32_t asked = pldm_get(call->data, 4);
    const uint32_t handle = pldm_get(call->data + 4, 4);
    const uint32_t record = asked == 0 ? 1 : asked;
    if (call->data[8] > OPERATION_FIRST)
        return PLDM_INVALID_PDR_OPERATION;
    if (record > record_count(terminus))
        return PLDM_INVALID_RECORD_HANDLE;
    if (pldm_get(call->data + 9, 2) == 0)
        return PLDM_ERROR_INVALID_DATA;
    uint8_t data[PLDM_PDR_MAX];
    const uint8_t length = encode_record(terminus, record, data);
    const bool first = call->data[8] == OPERATION_FIRST;
    if (first ? handle != 0 : (handle == 0 || handle >= length))
        return PLDM_INVALID_PDR_DATA_HANDLE;
    return answer_part(call, record < record_count(terminus) ? record + 1 : 0, data, length, (uint8_t)handle);
}

// --- Requests and responses -----------------------------------------------------------------------------------------

static const struct
{
    uint8_t type;
    uint8_t command;
    uint8_t length;
    uint8_t (*run)(struct call *call);
} COMMANDS[] = {
    {PLDM_BASE, PLDM_SET_TID, 1, set_tid},
    {PLDM_BASE, PLDM_GET_TID, 0, get_tid},
    {PLDM_BASE, PLDM_GET_VERSION, 6, get_version},
    {PLDM_BASE, PLDM_GET_TYPES, 0, get_types},
    {PLDM_BASE, PLDM_GET_COMMANDS, 5, get_commands},
    {PLDM_PLATFORM, PLDM_GET_SENSOR_READING, 3, get_sensor_reading},
    {PLDM_PLATFORM, PLDM_GET_STATE_SENSOR_READINGS, 4, get_state_sensor_readings},
    {PLDM_PLATFORM, PLDM_GET_PDR_REPOSITORY_INFO, 0, get_repository_info},
    {PLDM_PLATFORM, PLDM_GET_PDR, 13, get_pdr},
};

static uint8_t run(struct call *call, uint8_t type, uint8_t command)
{
    for (size_t i = 0; i < sizeof COMMANDS / sizeof COMMANDS[0]; ++i) {
        if (COMMANDS[i].type == type && COMMANDS[i].command == command)
            return COMMANDS[i].length == call->length ? COMMANDS[i].run(call) : PLDM_ERROR_INVALID_LENGTH;
    }
    return find_type(type) == TYPE_COUNT ? PLDM_ERROR_INVALID_TYPE : PLDM_ERROR_UNSUPPORTED;
}

uint8_t pldm_answer(struct pldm_terminus *terminus, const uint8_t *request, uint16_t length, uint8_t *response)
{
    if (length < HEAD_LENGTH || !(request[0] & REQUEST_BIT) || (request[1] & ~TYPE_MASK) != 0)
        return 0;
    struct call call = {
        .terminus = terminus,
        .data = request + HEAD_LENGTH,
        .length = (uint16_t)(length - HEAD_LENGTH),
        .answer = response + HEAD_LENGTH + 1,
    };
    response[0] = request[0] & INSTANCE_MASK;
    response[1] = request[1];
    response[2] = request[2];
    response[3] = run(&call, request[1], request[2]);
    return (uint8_t)(HEAD_LENGTH + 1U + (response[3] == PLDM_SUCCESS ? call.answered : 0U));
}

static void sent(struct mctp_send *send, bool ok)
{
    (void)ok;
    struct pldm_response *response = send->context;
    response->send.body = NULL;
}

void pldm_received(void *context, const struct mctp_message *message)
{
    struct pldm_terminus *terminus = context;
    unsigned at = 0;
    while (at < PLDM_RESPONSES && terminus->responses[at].send.body)
        ++at;
    if (at == PLDM_RESPONSES) {
        ++terminus->busy;
        return;
    }
    struct pldm_response *response = &terminus->responses[at];
    const uint8_t length = message->body[0] != MCTP_TYPE_PLDM
        ? 0
        : pldm_answer(terminus, message->body + 1, (uint16_t)(message->length - 1), response->data + 1);
    if (length == 0) {
        ++terminus->malformed;
        return;
    }
    if (message->body[1] & DATAGRAM_BIT)
        return;
    response->data[0] = MCTP_TYPE_PLDM;
    response->send =
        (struct mctp_send){.body = response->data, .length = (uint16_t)(length + 1), .done = sent, .context = response};
    (void)mctp_reply(terminus->mctp, message, &response->send);
}
