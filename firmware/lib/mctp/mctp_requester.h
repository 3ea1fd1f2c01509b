// SPDX-License-Identifier: GPL-3.0-or-later
// Asks MCTP control requests, with the tries and times of the specification. Sources: DSP0236 1.3.1, clause 11 (format,
// instance IDs); DSP0237 1.1.0, table 5 (MN1, MT2, MT4).
#pragma once

#include "mctp_control.h"

#define MCTP_CONTROL_TRIES 3U ///< MN1: two retries
#define MCTP_CONTROL_WAIT_MS 400U ///< for each try; MT2 is at least MT1 and twice MT3, together 300 ms, and less than MT4

enum mctp_outcome {
    MCTP_ANSWERED, ///< with any completion code
    MCTP_SILENT, ///< no try was answered in time
    MCTP_UNSENT, ///< the binding could not deliver it, or nobody knows the way
};

/// Where a request goes: by EID, or by address when @c eid is MCTP_EID_NULL.
struct mctp_peer
{
    uint8_t eid;
    uint8_t port;
    uint8_t phys;
};

/// Borrowed during the call that brings it.
struct mctp_answer
{
    enum mctp_outcome outcome;
    uint8_t completion; ///< enum mctp_completion; MCTP_ERROR when there was no answer
    uint8_t length;
    const uint8_t *data; ///< after the completion code
    const struct mctp_message *message; ///< null without an answer
};

typedef void (*mctp_answer_handler)(void *context, const struct mctp_answer *answer);

/// One request at a time; several requesters may share an endpoint. Set @c mctp, the rest to zero.
struct mctp_requester
{
    struct mctp *mctp;
    uint32_t retries; ///< counted
    uint32_t mismatches; ///< answers of another command or instance; the next try follows
    // The requester's:
    mctp_answer_handler answered; ///< null: idle
    void *context;
    struct mctp_peer peer;
    struct mctp_send send;
    bool sending; ///< @c send is the core's
    bool waiting; ///< a tag is ours
    bool unsent;
    uint8_t tries; ///< left
    uint8_t instance;
    uint32_t since_ms;
    uint8_t body[MCTP_CONTROL_MESSAGE_MAX];
};

/// Asks; @p answered is called once, never within this call. False when a request is under way or @p length is more than
/// MCTP_CONTROL_MESSAGE_MAX - 3. @p data is copied.
bool mctp_ask(struct mctp_requester *requester, const struct mctp_peer *peer, uint8_t command, const uint8_t *data,
    uint8_t length, mctp_answer_handler answered, void *context);

/// As mctp_ask(): asks the bus owner or bridge @p owner where @p eid is, and learns the route to it from the answer.
bool mctp_ask_route(
    struct mctp_requester *requester, const struct mctp_peer *owner, uint8_t eid, mctp_answer_handler answered, void *context);

/// Tries again and gives up. Call as often as mctp_poll(), after it.
void mctp_requester_poll(struct mctp_requester *requester);

/// Whether an answer or the rest of a message is to come over that port, so that the way to it must stay open.
bool mctp_port_awaits(const struct mctp *mctp, uint8_t port);
