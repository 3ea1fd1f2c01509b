// SPDX-License-Identifier: GPL-3.0-or-later
#include "mctp_network.h"

#include <string.h>

#define WIRE_PACKETS 64U
#define STEP_MS 10U

struct network_node nodes[NETWORK_NODES];
struct network_answer answer;
uint32_t network_ms;
unsigned network_packets;

/// Packets under way, first in first out.
static struct
{
    struct network_node *from;
    uint8_t port;
    uint8_t phys;
    uint16_t length;
    uint8_t data[NETWORK_PACKET];
} wire[WIRE_PACKETS];
static unsigned wire_first;
static unsigned wire_count;

static enum mctp_submit submit(struct mctp_port *port, uint16_t length, uint8_t phys)
{
    struct network_node *node = port->binding;
    const unsigned at = (wire_first + wire_count) % WIRE_PACKETS;
    CHECK(wire_count < WIRE_PACKETS && length <= NETWORK_PACKET);
    wire[at].from = node;
    wire[at].port = (uint8_t)(port - node->ports);
    wire[at].phys = phys;
    wire[at].length = length;
    memcpy(wire[at].data, port->buffer, length);
    ++wire_count;
    return MCTP_SUBMIT_STARTED;
}

static void received(void *context, const struct mctp_message *message)
{
    struct network_node *node = context;
    ++node->messages;
    node->last_source = message->source;
}

void network_answered(void *context, const struct mctp_answer *from)
{
    CHECK(context == &answer);
    ++answer.count;
    answer.outcome = from->outcome;
    answer.completion = from->completion;
    answer.length = from->length;
    if (from->length > 0)
        memcpy(answer.data, from->data, from->length);
}

static void init_node(unsigned n)
{
    struct network_node *node = &nodes[n];
    memset(node->uuid, (int)(0xa0 + n), sizeof node->uuid);
    node->identity.uuid = node->uuid;
    node->assembly = (struct mctp_assembly){.buffer = node->assembly_data, .capacity = sizeof node->assembly_data};
    node->handlers[0] = (struct mctp_handler){MCTP_TYPE_CONTROL, 0, mctp_control_received, &node->control};
    node->handlers[1] = (struct mctp_handler){5, 0xf1f0f000, received, node};
    node->mctp = (struct mctp){.ports = node->ports,
        .assemblies = &node->assembly,
        .assembly_count = 1,
        .tags = node->tags,
        .tag_count = 8,
        .routes = node->routes,
        .route_count = NETWORK_ROUTES,
        .handlers = node->handlers,
        .handler_count = 2};
    node->control = (struct mctp_control){.mctp = &node->mctp, .identity = &node->identity};
    node->requester.mctp = &node->mctp;
}

void network_reset(void)
{
    memset(nodes, 0, sizeof nodes);
    memset(&answer, 0, sizeof answer);
    wire_first = 0;
    wire_count = 0;
    network_ms = 1000;
    network_packets = 0;
    for (unsigned n = 0; n < NETWORK_NODES; ++n)
        init_node(n);
}

void network_attach(unsigned n, uint8_t bus, uint8_t phys)
{
    struct network_node *node = &nodes[n];
    const uint8_t port = node->mctp.port_count++;
    CHECK(port < NETWORK_PORTS);
    node->buses[port] = bus;
    node->queues[port] =
        (struct mctp_forward_queue){.storage = node->forward[port], .slot_size = 3 + NETWORK_PACKET, .slots = NETWORK_SLOTS};
    node->ports[port] = (struct mctp_port){.submit = submit,
        .binding = node,
        .buffer = node->packets[port],
        .unit = MCTP_BASE_UNIT,
        .binding_id = phys == 0 ? 5 : 1,
        .medium_id = phys == 0 ? 0x24 : 3,
        .phys = phys,
        .phys_length = phys == 0 ? 0 : 1,
        .forward = &node->queues[port]};
}

void network_owner(unsigned n, uint8_t eid, uint8_t own_ports, uint8_t pool_first, uint8_t pool_size)
{
    struct network_node *node = &nodes[n];
    node->mctp.eid = eid;
    node->mctp.bridge = true;
    node->control.bridge = mctp_owner_command;
    node->control.notified = mctp_owner_notified;
    node->control.context = &node->owner;
    node->owner = (struct mctp_owner){.control = &node->control,
        .devices = node->devices,
        .device_count = NETWORK_DEVICES,
        .pool_first = pool_first,
        .pool_size = pool_size,
        .own_ports = own_ports,
        .requester = {.mctp = &node->mctp}};
}

/// The node that listens at an address of a bus, and its port.
static struct network_node *listener(const struct network_node *from, uint8_t from_port, uint8_t phys, uint8_t *port)
{
    for (unsigned n = 0; n < NETWORK_NODES; ++n) {
        for (uint8_t i = 0; i < nodes[n].mctp.port_count; ++i) {
            *port = i;
            if (&nodes[n] != from && !nodes[n].unplugged && nodes[n].buses[i] == from->buses[from_port]
                && nodes[n].ports[i].phys == phys)
                return &nodes[n];
        }
    }
    return NULL;
}

static void carry(void)
{
    struct network_node *from = wire[wire_first].from;
    const uint8_t from_port = wire[wire_first].port;
    const uint16_t length = wire[wire_first].length;
    uint8_t data[NETWORK_PACKET];
    uint8_t port = 0;
    struct network_node *to = listener(from, from_port, wire[wire_first].phys, &port);
    memcpy(data, wire[wire_first].data, length);
    wire_first = (wire_first + 1) % WIRE_PACKETS;
    --wire_count;
    ++network_packets;
    const bool heard = to && !from->unplugged;
    mctp_port_ready(&from->mctp, from_port, heard);
    if (heard && !to->deaf)
        mctp_receive(&to->mctp, port, from->ports[from_port].phys, data, length);
}

void network_run(uint32_t ms)
{
    for (uint32_t passed = 0; passed < ms; passed += STEP_MS) {
        network_ms += STEP_MS;
        for (unsigned n = 0; n < NETWORK_NODES; ++n) {
            mctp_poll(&nodes[n].mctp, network_ms);
            mctp_requester_poll(&nodes[n].requester);
            if (nodes[n].owner.control)
                mctp_owner_poll(&nodes[n].owner);
        }
        for (unsigned i = 0; wire_count > 0 && i < 1000; ++i)
            carry();
    }
}
