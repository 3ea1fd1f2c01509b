// SPDX-License-Identifier: GPL-3.0-or-later
// What the core's own files share.
#pragma once

#include "mctp.h"

/// Byte 0 and byte 3 of the transport header (DSP0236 8.1).
enum {
    HEADER_VERSION = 0x01,
    HEADER_VERSION_MASK = 0x0f,
    HEADER_SOM = 0x80,
    HEADER_EOM = 0x40,
    HEADER_SEQUENCE = 0x30,
    HEADER_SEQUENCE_STEP = 0x10,
};

void mctp_drop(struct mctp *mctp, enum mctp_drop reason);

/// Lets the port send what is queued.
void mctp_pump(struct mctp *mctp, struct mctp_port *port);

/// Remembers where a requester is.
void mctp_route_learn(struct mctp *mctp, const struct mctp_message *message);

/// Queues a packet for the port that its destination is behind, or drops it.
void mctp_forward(struct mctp *mctp, uint8_t from_port, const uint8_t *packet, uint16_t length);

/// Moves the next packet to forward into the port's buffer; false when there is none.
bool mctp_forward_take(struct mctp_port *port, uint16_t *length, uint8_t *phys);
