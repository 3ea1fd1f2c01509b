/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ccore.h"

#include "mctp/mctp_i2c.h"
#include "mctp/mctp_serial.h"

#include <stdlib.h>

_Static_assert((int)CCORE_PACKET_DROPS == (int)MCTP_DROP_COUNT, "as many reasons");
_Static_assert((int)CCORE_SERIAL_DROPS == (int)MCTP_SERIAL_DROP_COUNT, "as many reasons");
_Static_assert((int)CCORE_I2C_KINDS == (int)MCTP_I2C_FRAME_KINDS, "as many kinds");

enum { MOST_ASSEMBLIES = 16, TAGS = 64 };

struct ccore
{
    struct mctp mctp;
    struct mctp_port port;
    struct mctp_assembly assemblies[MOST_ASSEMBLIES];
    struct mctp_tag tags[TAGS];
    struct mctp_route routes[8];
    struct mctp_handler handlers[2];
    struct mctp_serial serial;
    struct mctp_i2c i2c;
    uint8_t serial_packet[MCTP_SERIAL_PACKET_MAX];
    uint8_t tx_packet[MCTP_HEADER_LENGTH + MCTP_BASE_UNIT];
    ccore_delivered delivered;
    void *context;
};

static void received(void *context, const struct mctp_message *message)
{
    struct ccore *core = context;
    core->delivered(core->context, message->source, message->tag, message->phys, message->body, message->length);
}

static void replied(void *context, const struct mctp_message *reply)
{
    if (reply)
        received(context, reply);
}

struct ccore *ccore_new(uint8_t eid, unsigned assemblies, unsigned longest, ccore_delivered delivered, void *context)
{
    struct ccore *core = calloc(1, sizeof *core);
    if (!core || assemblies > MOST_ASSEMBLIES)
        abort();
    core->delivered = delivered;
    core->context = context;
    for (unsigned i = 0; i < assemblies; ++i) {
        core->assemblies[i].buffer = malloc(longest);
        core->assemblies[i].capacity = (uint16_t)longest;
    }
    core->handlers[0] = (struct mctp_handler){MCTP_TYPE_CONTROL, 1, received, core};
    core->handlers[1] = (struct mctp_handler){MCTP_TYPE_PLDM, 1, received, core};
    core->port.buffer = core->tx_packet;
    core->port.unit = MCTP_BASE_UNIT;
    core->mctp = (struct mctp){.ports = &core->port,
        .port_count = 1,
        .assemblies = core->assemblies,
        .assembly_count = (uint8_t)assemblies,
        .tags = core->tags,
        .tag_count = TAGS,
        .routes = core->routes,
        .route_count = 8,
        .handlers = core->handlers,
        .handler_count = 2,
        .eid = eid};
    core->serial =
        (struct mctp_serial){.mctp = &core->mctp, .rx = core->serial_packet, .rx_capacity = sizeof core->serial_packet};
    mctp_serial_init(&core->serial);
    core->i2c.mctp = &core->mctp;
    core->i2c.pec = true;
    return core;
}

void ccore_free(struct ccore *core)
{
    for (unsigned i = 0; i < MOST_ASSEMBLIES; ++i)
        free(core->assemblies[i].buffer);
    free(core);
}

void ccore_await(struct ccore *core, uint8_t peer, uint8_t tag)
{
    for (unsigned i = 0; i < TAGS; ++i) {
        struct mctp_tag *entry = &core->tags[i];
        if (entry->received)
            continue;
        *entry =
            (struct mctp_tag){.received = replied, .context = core, .peer = peer, .tag = tag, .since_ms = core->mctp.now_ms};
        return;
    }
    abort();
}

void ccore_poll(struct ccore *core, uint32_t now_ms) { mctp_poll(&core->mctp, now_ms); }

void ccore_packet(struct ccore *core, uint8_t address, const uint8_t *packet, size_t length)
{
    mctp_receive(&core->mctp, 0, address, packet, length);
}

void ccore_serial(struct ccore *core, const uint8_t *bytes, size_t length)
{
    mctp_serial_receive(&core->serial, bytes, length);
}

void ccore_i2c(struct ccore *core, const uint8_t *frame, size_t length) { (void)mctp_i2c_receive(&core->i2c, frame, length); }

const uint32_t *ccore_packet_drops(const struct ccore *core) { return core->mctp.drops; }
const uint32_t *ccore_serial_drops(const struct ccore *core) { return core->serial.drops; }
const uint32_t *ccore_i2c_frames(const struct ccore *core) { return core->i2c.frames; }
