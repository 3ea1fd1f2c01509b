// SPDX-License-Identifier: GPL-3.0-or-later
// The bus owner of an endpoint's ports: looks for devices, gives them EIDs, gives bridges ranges of EIDs and tells them the
// routes, and takes EIDs back from those that went away. On a bridge it does the same below, with the range that came from
// above. Sources: DSP0236 1.3.1, clauses 8 and 12; EID reclaim: DSP0237 1.1.0, table 5.
#pragma once

#include "mctp_requester.h"

#define MCTP_OWNER_CHECK_MS 5000U ///< between two looks at a device; one that is silent twice is gone (at least 5 s: reclaim)

enum mctp_device_state {
    MCTP_DEVICE_FREE, ///< the entry is not in use
    MCTP_DEVICE_FOUND, ///< to be looked at
    MCTP_DEVICE_KNOWN, ///< has its EID, and its range when it is a bridge
    MCTP_DEVICE_REFUSED, ///< answers, but takes no EID: another owner's, or no EID is left
};

struct mctp_device
{
    enum mctp_device_state state;
    uint8_t eid;
    uint8_t port;
    uint8_t phys;
    bool bridge;
    bool has_uuid;
    uint8_t range_first; ///< of a bridge
    uint8_t range_size;
    uint8_t uuid[16];
    // The owner's:
    uint8_t step;
    uint8_t misses;
    uint8_t wanted; ///< EIDs that a bridge asks for
    uint32_t told; ///< bit n: device n, a bridge, knows the way to this one
    uint32_t checked_ms;
};

struct mctp_owner
{
    struct mctp_control *control; ///< its @c notified is mctp_owner_notified and its @c context this
    struct mctp_device *devices;
    uint8_t device_count; ///< at most 32
    uint8_t pool_first; ///< EIDs to give; of a bridge they come from its own bus owner, by @c control
    uint8_t pool_size;
    uint8_t own_ports; ///< bit n: port n is ours; the others have another owner
    /// A device is known, refused or gone (MCTP_DEVICE_FREE); may be null.
    void (*changed)(void *context, const struct mctp_device *device);
    void *context;
    struct mctp_requester requester; ///< its @c mctp is the control's
    uint32_t untold; ///< routes that a bridge did not take
    // The owner's:
    uint8_t current; ///< device that is asked about
    uint8_t asked; ///< step of the question
    uint8_t offered; ///< first EID of the range in it
    uint8_t listener; ///< bridge that is being told
    bool scanning;
    uint8_t scan_port;
    uint8_t scan_phys;
    uint8_t scan_last;
};

/// Looks at a device at an address, as after Discovery Notify. False when the table is full or the port is not ours.
bool mctp_owner_add(struct mctp_owner *owner, uint8_t port, uint8_t phys);

/// Looks at the addresses from @p first to @p last of @p port one after another; on a point-to-point link both are 0.
/// Answers tell who is there. False while another scan is under way.
bool mctp_owner_scan(struct mctp_owner *owner, uint8_t port, uint8_t first, uint8_t last);

/// One step at most. Call as often as mctp_poll(), after it.
void mctp_owner_poll(struct mctp_owner *owner);

/// For mctp_control's @c notified; @p context is the owner.
void mctp_owner_notified(void *context, const struct mctp_message *message);

/// The control commands of a bridge, and Resolve UUID and Query Supported Interfaces: for mctp_control's @c bridge.
unsigned mctp_owner_command(struct mctp_control *control, uint8_t command, const struct mctp_control_request *request,
    struct mctp_control_answer *answer);
