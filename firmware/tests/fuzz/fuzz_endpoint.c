// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz_endpoint.h"

#include <stdlib.h>

#define UNIT 250U
#define SLOT (3U + MCTP_HEADER_LENGTH + UNIT)

static struct
{
    struct mctp mctp;
    struct mctp_port ports[2];
    struct mctp_forward_queue forward[2];
    struct mctp_assembly assemblies[2];
    struct mctp_tag tags[2];
    struct mctp_route routes[4];
    struct mctp_handler handlers[3];
    struct mctp_control control;
    struct pldm_terminus terminus;
    struct mctp_send echo;
    uint8_t echo_data[512];
    uint8_t assembly_data[2][512];
    uint8_t port_data[2][MCTP_HEADER_LENGTH + UNIT];
    uint8_t forward_data[2][2 * SLOT];
} e;

static void read_sensor(const struct pldm_sensor *sensor, bool rearm, struct pldm_reading *reading)
{
    (void)rearm;
    *reading = (struct pldm_reading){.raw = -1, .state = pldm_sensor_state(sensor, -1)};
}

static const struct pldm_sensor SENSORS[] = {
    {.id = 1, .data_size = PLDM_U8, .read = read_sensor}, {.id = 2, .data_size = PLDM_S32, .read = read_sensor}};

static const struct mctp_identity IDENTITY;

static enum mctp_submit submit(struct mctp_port *port, uint16_t length, uint8_t phys)
{
    (void)phys;
    if (length > MCTP_HEADER_LENGTH + port->unit)
        abort();
    return MCTP_SUBMIT_SENT;
}

static void echoed(struct mctp_send *send, bool ok)
{
    (void)ok;
    send->body = NULL;
}

static void echo(void *context, const struct mctp_message *message)
{
    (void)context;
    if (message->length == 0 || message->length > sizeof e.echo_data)
        abort();
    if (e.echo.body)
        return;
    memcpy(e.echo_data, message->body, message->length);
    e.echo = (struct mctp_send){.body = e.echo_data, .length = message->length, .done = echoed};
    (void)mctp_reply(&e.mctp, message, &e.echo);
}

struct pldm_terminus *fuzz_terminus(void)
{
    e.terminus = (struct pldm_terminus){.mctp = &e.mctp, .sensors = SENSORS, .sensor_count = 2};
    return &e.terminus;
}

struct mctp *fuzz_endpoint(void)
{
    memset(&e, 0, sizeof e);
    for (unsigned i = 0; i < 2; ++i) {
        e.assemblies[i] = (struct mctp_assembly){.buffer = e.assembly_data[i], .capacity = sizeof e.assembly_data[i]};
        e.forward[i] = (struct mctp_forward_queue){.storage = e.forward_data[i], .slot_size = SLOT, .slots = 2};
        e.ports[i] = (struct mctp_port){.submit = submit,
            .buffer = e.port_data[i],
            .unit = UNIT,
            .phys_length = 1,
            .discovery = i == 1,
            .forward = &e.forward[i]};
    }
    e.control = (struct mctp_control){.mctp = &e.mctp, .identity = &IDENTITY, .bridge = mctp_bridge_command};
    e.handlers[0] = (struct mctp_handler){MCTP_TYPE_CONTROL, 0, mctp_control_received, &e.control};
    e.handlers[1] = (struct mctp_handler){MCTP_TYPE_PLDM, PLDM_MCTP_VERSION, pldm_received, fuzz_terminus()};
    e.handlers[2] = (struct mctp_handler){5, 0xf1f0f000, echo, NULL};
    e.routes[0] = (struct mctp_route){.first = 20, .last = 29, .port = 1, .phys = 0x30, .bridged = true};
    e.mctp = (struct mctp){.ports = e.ports,
        .port_count = 2,
        .assemblies = e.assemblies,
        .assembly_count = 2,
        .tags = e.tags,
        .tag_count = 2,
        .routes = e.routes,
        .route_count = 4,
        .handlers = e.handlers,
        .handler_count = 3,
        .eid = 8,
        .bridge = true};
    return &e.mctp;
}

uint8_t *fuzz_exact(const uint8_t *data, size_t size)
{
    uint8_t *copy = malloc(size + (size == 0)); // malloc(0) may be null
    if (!copy)
        abort();
    memcpy(copy, data, size);
    return copy;
}

void fuzz_exact_done(uint8_t *copy) { free(copy); }
