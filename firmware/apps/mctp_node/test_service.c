// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_service.h"

#include <string.h>

#define HEAD_LENGTH 6U // type, vendor, command
#define ANSWER_BIT 0x80U

enum { ECHO = 1, RUN = 2, RESULT = 3, DROPS = 4 };

static const uint8_t HEAD[HEAD_LENGTH - 1] = {MCTP_TYPE_VENDOR_IANA, (uint8_t)(TEST_SERVICE_VENDOR >> 24),
    (uint8_t)(TEST_SERVICE_VENDOR >> 16), (uint8_t)(TEST_SERVICE_VENDOR >> 8), (uint8_t)TEST_SERVICE_VENDOR};

static const uint8_t GET_EID[] = {MCTP_TYPE_CONTROL, 0x80, 0x02};

static uint8_t *put16(uint8_t *to, uint16_t value)
{
    *to++ = (uint8_t)(value >> 8);
    *to++ = (uint8_t)value;
    return to;
}

static void replied(void *context, const struct mctp_message *reply)
{
    struct test_service *service = context;
    service->waiting = false;
    const bool right = reply && reply->length == 7 && reply->body[3] == 0 && reply->body[4] == service->peer;
    if (right)
        ++service->right;
    else
        ++service->failed;
}

void test_service_poll(struct test_service *service)
{
    if (service->waiting || service->left == 0)
        return;
    --service->left;
    service->request = (struct mctp_send){.body = GET_EID, .length = sizeof GET_EID, .destination = service->peer};
    service->waiting = true;
    if (mctp_request(service->mctp, &service->request, replied, service) != MCTP_OK)
        replied(service, NULL);
}

static void start_run(struct test_service *service, const struct mctp_message *message)
{
    if (message->length != HEAD_LENGTH + 3 || service->left > 0 || service->waiting)
        return;
    service->peer = message->body[HEAD_LENGTH];
    service->left = (uint16_t)(message->body[HEAD_LENGTH + 1] << 8 | message->body[HEAD_LENGTH + 2]);
    service->right = 0;
    service->failed = 0;
}

static uint8_t *put_result(const struct test_service *service, uint8_t *to)
{
    to = put16(to, (uint16_t)(service->left + service->waiting));
    to = put16(to, service->right);
    return put16(to, service->failed);
}

static uint8_t *put_drops(const struct test_service *service, uint8_t *to)
{
    for (unsigned i = 0; i < MCTP_DROP_COUNT; ++i)
        to = put16(to, (uint16_t)service->mctp->drops[i]);
    return to;
}

/// Fills in the answer to @p message; returns its end, or null when there is none.
static uint8_t *answer(struct test_service *service, const struct mctp_message *message)
{
    uint8_t *to = service->data + HEAD_LENGTH;
    switch (message->body[HEAD_LENGTH - 1]) {
    case ECHO:
        memcpy(to, message->body + HEAD_LENGTH, message->length - HEAD_LENGTH);
        return to + message->length - HEAD_LENGTH;
    case RUN:
        start_run(service, message);
        return to;
    case RESULT:
        return put_result(service, to);
    case DROPS:
        return put_drops(service, to);
    default:
        return NULL;
    }
}

static void sent(struct mctp_send *send, bool ok)
{
    (void)ok;
    send->body = NULL;
}

void test_service_received(void *context, const struct mctp_message *message)
{
    struct test_service *service = context;
    if (message->length < HEAD_LENGTH || message->length > TEST_SERVICE_MAX || memcmp(message->body, HEAD, sizeof HEAD) != 0)
        return;
    if (service->answer.body) {
        ++service->busy;
        return;
    }
    const uint8_t *end = answer(service, message);
    if (!end)
        return;
    memcpy(service->data, HEAD, sizeof HEAD);
    service->data[HEAD_LENGTH - 1] = message->body[HEAD_LENGTH - 1] | ANSWER_BIT;
    service->answer = (struct mctp_send){.body = service->data, .length = (uint16_t)(end - service->data), .done = sent};
    (void)mctp_reply(service->mctp, message, &service->answer);
}
