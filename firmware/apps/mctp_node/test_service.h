// SPDX-License-Identifier: GPL-3.0-or-later
// A service for tests of the link, as IANA vendor messages (type 7F) of the enterprise number for documentation, 32473
// (RFC 5612). Message: 7F, number (4, most significant first), command, data. Answers have the command's bit 7 set.
//   01 echo: data                                    -> data
//   02 run: peer EID, requests (2, msb first)        -> nothing; sends Get Endpoint ID to the peer, one after another
//   03 result                                        -> requests left, answered right, failed (2 each, msb first)
//   04 drops                                         -> a counter (2) for each enum mctp_drop; one packet
#pragma once

#include "mctp/mctp.h"

#define TEST_SERVICE_VENDOR 32473U
#define TEST_SERVICE_VERSION 0xf1f0f000U
#define TEST_SERVICE_MAX 1024U

struct test_service
{
    struct mctp *mctp;
    struct mctp_send answer; ///< free while it has no body
    struct mctp_send request;
    bool waiting; ///< for the peer's answer
    uint8_t peer;
    uint16_t left;
    uint16_t right;
    uint16_t failed;
    uint32_t busy; ///< requests dropped because an answer was under way
    uint8_t data[TEST_SERVICE_MAX];
};

/// The handler of MCTP_TYPE_VENDOR_IANA; @p context is a struct test_service.
void test_service_received(void *context, const struct mctp_message *message);

void test_service_poll(struct test_service *service);
