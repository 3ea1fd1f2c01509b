// SPDX-License-Identifier: GPL-3.0-or-later
// An MCTP endpoint with everything but its wire: control, PLDM sensors and a test service. One port, added by the program.
#pragma once

#include "mctp/mctp_control.h"
#include "pldm/pldm.h"
#include "test_service.h"

#define NODE_EID 8U
#define NODE_MESSAGE_MAX 1024U

struct node
{
    struct mctp mctp;
    struct mctp_port port;
    struct mctp_assembly assemblies[2];
    struct mctp_tag tags[8];
    struct mctp_route routes[8];
    struct mctp_handler handlers[3];
    struct mctp_control control;
    struct pldm_terminus terminus;
    struct test_service service;
    uint8_t assembly_data[2][NODE_MESSAGE_MAX];
};

/// The port's buffer and unit, and its binding, are the program's to set.
void node_init(struct node *node);

/// Call again and again.
void node_poll(struct node *node, uint32_t now_ms);
