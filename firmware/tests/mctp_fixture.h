// SPDX-License-Identifier: GPL-3.0-or-later
// An endpoint (or bridge) with two ports whose packets end in a log, for the tests of MCTP.
#pragma once

#include "mctp/mctp.h"
#include "unit.h"

#include <string.h>

#define FIXTURE_BUFFER 300U
#define FIXTURE_PACKETS 16U

struct fixture_packet
{
    uint8_t port;
    uint8_t phys;
    uint16_t length;
    uint8_t data[FIXTURE_BUFFER];
};

struct fixture
{
    struct mctp mctp;
    struct mctp_port ports[2];
    struct mctp_assembly assemblies[2];
    struct mctp_tag tags[10];
    struct mctp_route routes[4];
    struct mctp_handler handlers[3];
    uint8_t assembly_data[2][FIXTURE_BUFFER];
    uint8_t port_data[2][FIXTURE_BUFFER];
    struct mctp_forward_queue forward[2];
    uint8_t forward_data[2][2 * (MCTP_HEADER_LENGTH + MCTP_BASE_UNIT + 3)];
    bool hold; ///< packets stay in flight until mctp_port_ready()
    struct fixture_packet sent[FIXTURE_PACKETS];
    unsigned sent_count;
    struct mctp_message message; ///< the last one delivered to type 5
    uint8_t body[FIXTURE_BUFFER];
    unsigned messages;
    unsigned replies;
    unsigned timeouts;
};

/// EID 8; type 5 is delivered to @p fixture, its other handlers may be added.
void fixture_init(struct fixture *fixture);

/// A packet on port 0 from physical address 0x20, written in hex; blanks are ignored.
void fixture_receive(struct fixture *fixture, const char *hex);

/// A packet of @p length payload bytes 05 fill fill …: header byte 3 is @p flags, from EID 9 to EID 8.
void fixture_part(struct fixture *fixture, uint8_t flags, uint16_t length, uint8_t fill);

/// The last packet sent in hex.
const char *fixture_last(const struct fixture *fixture);

/// For mctp_request(): counts replies and timeouts.
void fixture_replied(void *context, const struct mctp_message *reply);

/// Reads hex into @p to, at most @p capacity bytes; returns how many.
size_t hex_read(const char *hex, uint8_t *to, size_t capacity);

/// @p to has room for 2 * length + 1.
void hex_write(const uint8_t *data, size_t length, char *to);
