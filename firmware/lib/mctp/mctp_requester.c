// SPDX-License-Identifier: GPL-3.0-or-later
#include "mctp_requester.h"

#include "mctp_internal.h"

#include <string.h>

#define REQUEST_BIT 0x80U
#define INSTANCE_MASK 0x1fU
#define HEAD_LENGTH 3U // type, instance, command
#define ANSWER_HEAD 4U // and the completion code

static void finish(struct mctp_requester *requester, const struct mctp_answer *answer)
{
    const mctp_answer_handler answered = requester->answered;
    requester->answered = NULL; // first: the handler may ask the next
    answered(requester->context, answer);
}

static void fail(struct mctp_requester *requester, enum mctp_outcome outcome)
{
    const struct mctp_answer answer = {.outcome = outcome, .completion = MCTP_ERROR};
    finish(requester, &answer);
}

static bool is_ours(const struct mctp_requester *requester, const struct mctp_message *reply)
{
    return reply->length >= ANSWER_HEAD && reply->body[0] == MCTP_TYPE_CONTROL && !(reply->body[1] & REQUEST_BIT)
        && (reply->body[1] & INSTANCE_MASK) == requester->instance && reply->body[2] == requester->body[2];
}

/// What a bus owner says of an EID: the address is the target's or that of a bridge to it.
static void learn_route(const struct mctp_requester *requester, const struct mctp_answer *answer)
{
    const struct mctp_message place = {
        .source = requester->body[HEAD_LENGTH],
        .port = answer->message->port,
        .phys = answer->length > 1 ? answer->data[1] : answer->message->phys,
    };
    if (answer->completion == MCTP_SUCCESS && answer->length > 0)
        mctp_route_learn(requester->mctp, &place);
}

static void replied(void *context, const struct mctp_message *reply)
{
    struct mctp_requester *requester = context;
    requester->waiting = false;
    if (!reply)
        return; // poll() gives up long before that
    if (!is_ours(requester, reply)) {
        ++requester->mismatches;
        return;
    }
    const struct mctp_answer answer = {
        .completion = reply->body[3],
        .length = (uint8_t)(reply->length - ANSWER_HEAD),
        .data = reply->body + ANSWER_HEAD,
        .message = reply,
    };
    if (requester->body[2] == MCTP_RESOLVE_EID)
        learn_route(requester, &answer);
    finish(requester, &answer);
}

/// Nobody waits for the answer of the last try any more; it would be dropped as MCTP_DROP_TAG.
static void forget_tag(struct mctp_requester *requester)
{
    const struct mctp *mctp = requester->mctp;
    for (uint8_t i = 0; requester->waiting && i < mctp->tag_count; ++i) {
        if (mctp->tags[i].received == replied && mctp->tags[i].context == requester)
            mctp->tags[i].received = NULL;
    }
    requester->waiting = false;
}

static void give_up(struct mctp_requester *requester)
{
    requester->tries = 0;
    requester->unsent = true;
}

static void sent(struct mctp_send *send, bool ok)
{
    struct mctp_requester *requester = send->context;
    requester->sending = false;
    requester->since_ms = requester->mctp->now_ms;
    if (ok)
        return;
    forget_tag(requester);
    give_up(requester); // the binding has tried as often as is right already
}

/// The same instance each time: the peer can tell a retry from a new request.
static void try_once(struct mctp_requester *requester)
{
    const struct mctp_peer *peer = &requester->peer;
    requester->send = (struct mctp_send){
        .body = requester->body,
        .length = requester->send.length,
        .destination = peer->eid,
        .physical = peer->eid == MCTP_EID_NULL,
        .port = peer->port,
        .phys = peer->phys,
        .done = sent,
        .context = requester,
    };
    --requester->tries;
    requester->since_ms = requester->mctp->now_ms;
    requester->sending = true;
    requester->waiting = true;
    const enum mctp_result result = mctp_request(requester->mctp, &requester->send, replied, requester);
    if (result == MCTP_OK)
        return;
    requester->sending = false;
    requester->waiting = false;
    if (result == MCTP_NO_TAG)
        ++requester->tries; // one will be free, in MCTP_TAG_TIMEOUT_MS at the latest
    else
        give_up(requester);
}

bool mctp_ask(struct mctp_requester *requester, const struct mctp_peer *peer, uint8_t command, const uint8_t *data,
    uint8_t length, mctp_answer_handler answered, void *context)
{
    if (requester->answered || requester->sending || length > MCTP_CONTROL_MESSAGE_MAX - HEAD_LENGTH)
        return false;
    requester->answered = answered;
    requester->context = context;
    requester->peer = *peer;
    requester->instance = (requester->instance + 1U) & INSTANCE_MASK;
    requester->body[0] = MCTP_TYPE_CONTROL;
    requester->body[1] = REQUEST_BIT | requester->instance;
    requester->body[2] = command;
    if (length > 0)
        memcpy(requester->body + HEAD_LENGTH, data, length);
    requester->send.length = (uint16_t)(HEAD_LENGTH + length);
    requester->tries = MCTP_CONTROL_TRIES;
    requester->waiting = false;
    requester->unsent = false;
    return true;
}

bool mctp_ask_route(
    struct mctp_requester *requester, const struct mctp_peer *owner, uint8_t eid, mctp_answer_handler answered, void *context)
{
    return mctp_ask(requester, owner, MCTP_RESOLVE_EID, &eid, 1, answered, context);
}

void mctp_requester_poll(struct mctp_requester *requester)
{
    if (!requester->answered || requester->sending)
        return;
    const bool started = requester->tries < MCTP_CONTROL_TRIES;
    if (started && requester->waiting && requester->mctp->now_ms - requester->since_ms < MCTP_CONTROL_WAIT_MS)
        return;
    forget_tag(requester);
    if (requester->tries > 0) {
        requester->retries += started;
        try_once(requester);
        return;
    }
    fail(requester, requester->unsent ? MCTP_UNSENT : MCTP_SILENT);
}

bool mctp_port_awaits(const struct mctp *mctp, uint8_t port)
{
    for (uint8_t i = 0; i < mctp->tag_count; ++i) {
        if (mctp->tags[i].received && mctp->tags[i].port == port)
            return true;
    }
    for (uint8_t i = 0; i < mctp->assembly_count; ++i) {
        if (mctp->assemblies[i].used && mctp->assemblies[i].port == port)
            return true;
    }
    return false;
}
