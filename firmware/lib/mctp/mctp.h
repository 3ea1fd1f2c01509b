// SPDX-License-Identifier: GPL-3.0-or-later
// MCTP endpoint and bridge core: packets, reassembly, tags, routes and queues. Source: DSP0236 1.3.1, clause 8.
// All state lies in the caller's memory and is called from one task; every loop ends with the size of a table.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define MCTP_HEADER_LENGTH 4U
#define MCTP_BASE_UNIT 64U ///< baseline transmission unit: payload bytes of a packet that every endpoint takes
#define MCTP_EID_NULL 0U
#define MCTP_EID_FIRST 8U ///< lower ones are reserved
#define MCTP_EID_BROADCAST 255U
#define MCTP_TAG_OWNER 0x08U ///< with the tag in its lower three bits
#define MCTP_ASSEMBLY_TIMEOUT_MS 6000U
#define MCTP_TAG_TIMEOUT_MS 6000U ///< MT4, DSP0237 table 5

/// Message types (DSP0239).
enum {
    MCTP_TYPE_CONTROL = 0x00,
    MCTP_TYPE_PLDM = 0x01,
    MCTP_TYPE_VENDOR_PCI = 0x7e,
    MCTP_TYPE_VENDOR_IANA = 0x7f,
    MCTP_TYPE_INTEGRITY_CHECK = 0x80, ///< flag in the body's first byte
};

/// Why something was not delivered; DSP0236 8.6 and 8.8. The first ones drop a packet, the later ones end an assembly.
enum mctp_drop {
    MCTP_DROP_SHORT, ///< no byte after the header
    MCTP_DROP_VERSION,
    MCTP_DROP_SOURCE, ///< the broadcast EID as source
    MCTP_DROP_DESTINATION, ///< not for us, and no route to another port
    MCTP_DROP_UNIT, ///< a first packet of several below the baseline, or too long for the port it goes out of
    MCTP_DROP_NOT_STARTED, ///< middle or end without a start
    MCTP_DROP_TAG, ///< a response that nobody waits for
    MCTP_DROP_NO_ASSEMBLY, ///< all assemblies are in use
    MCTP_DROP_NO_HANDLER, ///< a message type that nobody takes
    MCTP_DROP_QUEUE_FULL, ///< no room to forward
    MCTP_DROP_RESTARTED, ///< a new start for the same terminus
    MCTP_DROP_SEQUENCE,
    MCTP_DROP_SIZE, ///< a middle packet of another size than the first, or a longer last one
    MCTP_DROP_TOO_LONG, ///< the message is longer than its buffer
    MCTP_DROP_TIMEOUT,
    MCTP_DROP_COUNT
};

struct mctp;
struct mctp_port;
struct mctp_send;

/// A received message; borrowed during the call that brings it.
struct mctp_message
{
    const uint8_t *body; ///< the type byte first
    uint16_t length;
    uint8_t source; ///< EID
    uint8_t destination; ///< ours, null or broadcast
    uint8_t tag; ///< with MCTP_TAG_OWNER for requests and datagrams
    uint8_t port;
    uint8_t phys; ///< the sender's physical address on that port
};

/// The answer to a request, or null when none came in time.
typedef void (*mctp_reply_handler)(void *context, const struct mctp_message *reply);

/// Who takes requests and datagrams of a type.
struct mctp_handler
{
    uint8_t type;
    uint32_t version; ///< as told by Get Version Support, e.g. 0xf1f0f000 for 1.0.0; 0 leaves the type out of the lists
    void (*received)(void *context, const struct mctp_message *message);
    void *context;
};

/// A message on its way out; the caller's until @c done, with the body.
struct mctp_send
{
    const uint8_t *body; ///< the type byte first
    uint16_t length;
    uint8_t destination; ///< EID
    bool physical; ///< to @c port and @c phys, without looking for a route
    uint8_t port;
    uint8_t phys;
    void (*done)(struct mctp_send *send, bool sent); ///< may be null
    void *context;
    // The core's:
    uint8_t tag;
    uint8_t sequence;
    uint16_t offset;
    struct mctp_send *next;
};

/// A range of EIDs and where it is reached. Also an entry of Get Routing Table (DSP0236 table 31).
struct mctp_route
{
    uint8_t first;
    uint8_t last; ///< 0: the entry is free
    uint8_t port;
    uint8_t phys;
    bool bridged; ///< the bridge at @c phys, or what is behind it; else local to the port's bus
    bool learned; ///< from traffic; replaced by what is told
};

struct mctp_assembly
{
    uint8_t *buffer;
    uint16_t capacity;
    // The core's:
    bool used;
    uint8_t source;
    uint8_t tag;
    uint8_t port;
    uint8_t phys;
    uint8_t sequence; ///< expected next
    uint16_t unit;
    uint16_t length;
    uint32_t since_ms;
};

/// A request that waits for its answer.
struct mctp_tag
{
    mctp_reply_handler received; ///< null: the entry is free
    void *context;
    uint8_t peer; ///< EID, or null for whoever answers from that port and physical address
    uint8_t tag;
    uint8_t port;
    uint8_t phys;
    uint32_t since_ms;
};

/// A packet that waits to be forwarded; @c data has the room of the queue's @c slot_size.
struct mctp_forward_queue
{
    uint8_t *storage; ///< slots of 3 + packet bytes: length (2, little endian), physical address, packet
    uint16_t slot_size;
    uint8_t slots;
    uint8_t first;
    uint8_t used;
};

/// What a binding does for the core.
enum mctp_submit {
    MCTP_SUBMIT_SENT,
    MCTP_SUBMIT_STARTED, ///< mctp_port_ready() follows
};

struct mctp_port
{
    /// Sends the packet of @p length bytes that lies in @c buffer.
    enum mctp_submit (*submit)(struct mctp_port *port, uint16_t length, uint8_t phys);
    void *binding;
    uint8_t *buffer; ///< room for header and unit
    uint16_t unit; ///< largest payload of a packet, at least MCTP_BASE_UNIT
    uint8_t binding_id; ///< DSP0239 table 3
    uint8_t medium_id; ///< DSP0239 table 2
    uint8_t phys; ///< our address there
    uint8_t phys_length; ///< bytes of an address in control messages: 0 on point-to-point links
    bool discovery; ///< the binding has Prepare for and Endpoint Discovery
    struct mctp_forward_queue *forward; ///< of a bridge; null otherwise
    // The core's:
    bool in_flight;
    bool pumping;
    bool forwarded; ///< the packet in flight is not ours
    struct mctp_send *head;
    struct mctp_send *tail;
};

struct mctp
{
    struct mctp_port *ports;
    struct mctp_assembly *assemblies;
    struct mctp_tag *tags;
    struct mctp_route *routes;
    const struct mctp_handler *handlers;
    uint8_t port_count;
    uint8_t assembly_count;
    uint8_t tag_count;
    uint8_t route_count;
    uint8_t handler_count;
    uint8_t eid; ///< null until one is assigned
    bool bridge; ///< forwards between ports
    uint8_t next_tag;
    uint32_t now_ms;
    uint32_t drops[MCTP_DROP_COUNT];
    uint32_t delivered;
    uint32_t forwarded;
};

enum mctp_result {
    MCTP_OK,
    MCTP_INVALID, ///< no body, a missing port
    MCTP_NO_ROUTE,
    MCTP_NO_TAG, ///< eight requests to that peer, or as many as the table holds, are waiting already
};

/// Ends what has waited too long and lets the queues go on. @p now_ms may wrap; call at least every few seconds.
void mctp_poll(struct mctp *mctp, uint32_t now_ms);

/// A packet (header first) that a binding has received from @p phys on @p port.
void mctp_receive(struct mctp *mctp, uint8_t port, uint8_t phys, const uint8_t *packet, size_t length);

/// A binding has finished a packet that it had MCTP_SUBMIT_STARTED. Without @p sent its message is given up.
void mctp_port_ready(struct mctp *mctp, uint8_t port, bool sent);

/// Sends a request; @p received is called once, within MCTP_TAG_TIMEOUT_MS. A null @p received sends a datagram.
enum mctp_result mctp_request(struct mctp *mctp, struct mctp_send *send, mctp_reply_handler received, void *context);

/// Answers @p message, to where it came from.
enum mctp_result mctp_reply(struct mctp *mctp, const struct mctp_message *message, struct mctp_send *send);

/// The route to @p eid, or null.
struct mctp_route *mctp_route_find(const struct mctp *mctp, uint8_t eid);

/// Adds or replaces a route. False when the table is full or the range overlaps another told one in part.
bool mctp_route_set(struct mctp *mctp, const struct mctp_route *route);
