// SPDX-License-Identifier: GPL-3.0-or-later
// Endpoints, bridges and bus owners on buses that the test holds, for the tests of what they do together.
#pragma once

#include "mctp/mctp_owner.h"
#include "unit.h"

#define NETWORK_NODES 8U
#define NETWORK_PORTS 3U
#define NETWORK_ROUTES 16U
#define NETWORK_DEVICES 10U
#define NETWORK_SLOTS 4U
#define NETWORK_PACKET (MCTP_HEADER_LENGTH + MCTP_BASE_UNIT)

struct network_node
{
    struct mctp mctp;
    struct mctp_port ports[NETWORK_PORTS];
    uint8_t buses[NETWORK_PORTS]; ///< which bus each port is on
    struct mctp_tag tags[8];
    struct mctp_route routes[NETWORK_ROUTES];
    struct mctp_assembly assembly;
    struct mctp_handler handlers[2];
    struct mctp_control control;
    struct mctp_identity identity;
    struct mctp_requester requester;
    struct mctp_owner owner;
    struct mctp_device devices[NETWORK_DEVICES];
    struct mctp_forward_queue queues[NETWORK_PORTS];
    uint8_t uuid[16];
    uint8_t packets[NETWORK_PORTS][NETWORK_PACKET];
    uint8_t forward[NETWORK_PORTS][NETWORK_SLOTS * (3 + NETWORK_PACKET)];
    uint8_t assembly_data[256];
    bool unplugged;
    bool deaf; ///< acknowledges and says nothing
    unsigned messages; ///< of type 5
    uint8_t last_source;
};

extern struct network_node nodes[NETWORK_NODES];

/// The last answer that mctp_ask() brought with network_answered().
struct network_answer
{
    unsigned count;
    enum mctp_outcome outcome;
    uint8_t completion;
    uint8_t length;
    uint8_t data[64];
};

extern struct network_answer answer;
extern uint32_t network_ms;
extern unsigned network_packets; ///< carried or refused so far

void network_reset(void);

/// Puts a port of node @p n on @p bus at address @p phys; 0 for one of the two ends of a link.
void network_attach(unsigned n, uint8_t bus, uint8_t phys);

/// Makes node @p n forward, and own the ports of @p own_ports with the EIDs of the range; no range: it comes from above.
void network_owner(unsigned n, uint8_t eid, uint8_t own_ports, uint8_t pool_first, uint8_t pool_size);

/// Time goes on by @p ms in steps of 10.
void network_run(uint32_t ms);

/// For mctp_ask().
void network_answered(void *context, const struct mctp_answer *from);
