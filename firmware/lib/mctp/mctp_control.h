// SPDX-License-Identifier: GPL-3.0-or-later
// The responder to MCTP control messages of an endpoint, and of a bridge. Source: DSP0236 1.3.1, clauses 11 and 12.
#pragma once

#include "mctp.h"

#define MCTP_CONTROL_MESSAGE_MAX MCTP_BASE_UNIT ///< control messages fit one packet of the baseline
#define MCTP_CONTROL_ANSWER_MAX 40U ///< longest response; longer tables are told in parts
#define MCTP_CONTROL_RESPONSES 2U ///< under way at once
#define MCTP_VERSION_1_3_1 0xf1f3f100U

enum mctp_command {
    MCTP_SET_EID = 0x01,
    MCTP_GET_EID = 0x02,
    MCTP_GET_UUID = 0x03,
    MCTP_GET_VERSION = 0x04,
    MCTP_GET_TYPES = 0x05,
    MCTP_GET_VENDOR_SUPPORT = 0x06,
    MCTP_RESOLVE_EID = 0x07,
    MCTP_ALLOCATE_EIDS = 0x08,
    MCTP_ROUTING_UPDATE = 0x09,
    MCTP_GET_ROUTING_TABLE = 0x0a,
    MCTP_PREPARE_DISCOVERY = 0x0b,
    MCTP_ENDPOINT_DISCOVERY = 0x0c,
    MCTP_DISCOVERY_NOTIFY = 0x0d,
    MCTP_GET_NETWORK_ID = 0x0e,
    MCTP_QUERY_HOP = 0x0f,
    MCTP_RESOLVE_UUID = 0x10,
    MCTP_QUERY_INTERFACES = 0x14,
};

enum mctp_completion {
    MCTP_SUCCESS = 0x00,
    MCTP_ERROR = 0x01,
    MCTP_ERROR_INVALID_DATA = 0x02,
    MCTP_ERROR_INVALID_LENGTH = 0x03,
    MCTP_ERROR_NOT_READY = 0x04,
    MCTP_ERROR_UNSUPPORTED = 0x05,
    MCTP_ERROR_COMMAND_SPECIFIC = 0x80, ///< type not supported (04), no room (09)
    MCTP_NO_ANSWER = 0x100, ///< of a handler: stay silent
};

/// A vendor ID of Get Vendor Support: PCI (format 0, 16 bits) or IANA (format 1, 32 bits).
struct mctp_vendor
{
    uint8_t format;
    uint32_t id;
    uint16_t set_type;
};

/// The part of a response that its handler fills.
struct mctp_control_answer
{
    uint8_t *data; ///< after the completion code
    uint8_t length;
};

struct mctp_control;

struct mctp_control_request
{
    const struct mctp_message *message;
    const uint8_t *data; ///< after the command
    uint8_t length;
};

/// A bridge's commands; see mctp_bridge.h.
typedef unsigned (*mctp_bridge_commands)(struct mctp_control *control, uint8_t command,
    const struct mctp_control_request *request, struct mctp_control_answer *answer);

struct mctp_control_response
{
    struct mctp_send send; ///< free while it has no body
    uint8_t data[MCTP_CONTROL_ANSWER_MAX];
};

/// What a device is, for as long as it lives.
struct mctp_identity
{
    const uint8_t *uuid; ///< 16 bytes, most significant first; null: none
    const uint8_t *network_id; ///< 16 bytes; null: none
    const struct mctp_vendor *vendors;
    uint8_t vendor_count;
};

struct mctp_control
{
    struct mctp *mctp;
    const struct mctp_identity *identity;
    uint8_t static_eid; ///< null: EIDs are only assigned
    mctp_bridge_commands bridge; ///< null for a simple endpoint
    uint8_t pool_first; ///< of a bridge: EIDs that it may assign, once a bus owner has given them
    uint8_t pool_size; ///< how many it wants, then how many it has
    bool pool_given;
    /// Discovery Notify: an endpoint asks to be discovered. Null: not a bus owner.
    void (*notified)(void *context, const struct mctp_message *message);
    void *context;
    uint32_t malformed; ///< messages that are no control requests
    uint32_t busy; ///< requests dropped because all responses were under way
    // The responder's:
    bool discovered;
    bool assigned; ///< a bus owner has set the EID …
    uint8_t owner_port; ///< … on this port
    struct mctp_control_response responses[MCTP_CONTROL_RESPONSES];
};

/// The handler of MCTP_TYPE_CONTROL; @p context is a struct mctp_control.
void mctp_control_received(void *context, const struct mctp_message *message);
