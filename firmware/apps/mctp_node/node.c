// SPDX-License-Identifier: GPL-3.0-or-later
#include "node.h"

#include "sensors.h"

static const uint8_t UUID[16] = {
    0x6f, 0x68, 0x6d, 0x64, 0x65, 0x63, 0x4b, 0x00, 0x80, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x01};

static const struct mctp_vendor VENDORS[] = {{1, TEST_SERVICE_VENDOR, 1}};

static const struct mctp_identity IDENTITY = {.uuid = UUID, .vendors = VENDORS, .vendor_count = 1};

void node_init(struct node *node)
{
    for (unsigned i = 0; i < 2; ++i)
        node->assemblies[i] = (struct mctp_assembly){.buffer = node->assembly_data[i], .capacity = NODE_MESSAGE_MAX};
    node->handlers[0] = (struct mctp_handler){MCTP_TYPE_CONTROL, 0, mctp_control_received, &node->control};
    node->handlers[1] = (struct mctp_handler){MCTP_TYPE_PLDM, PLDM_MCTP_VERSION, pldm_received, &node->terminus};
    node->handlers[2] =
        (struct mctp_handler){MCTP_TYPE_VENDOR_IANA, TEST_SERVICE_VERSION, test_service_received, &node->service};
    node->mctp = (struct mctp){
        .ports = &node->port,
        .port_count = 1,
        .assemblies = node->assemblies,
        .assembly_count = 2,
        .tags = node->tags,
        .tag_count = 8,
        .routes = node->routes,
        .route_count = 8,
        .handlers = node->handlers,
        .handler_count = 3,
        .eid = NODE_EID,
    };
    node->control = (struct mctp_control){.mctp = &node->mctp, .identity = &IDENTITY, .static_eid = NODE_EID};
    node->terminus = (struct pldm_terminus){.mctp = &node->mctp,
        .sensors = NODE_SENSORS,
        .sensor_count = NODE_SENSOR_COUNT,
        .state_sensors = &NODE_THERMAL_TRIP,
        .state_sensor_count = 1};
    node->service = (struct test_service){.mctp = &node->mctp};
}

void node_poll(struct node *node, uint32_t now_ms)
{
    node_sensors_time(now_ms);
    mctp_poll(&node->mctp, now_ms);
    test_service_poll(&node->service);
}
