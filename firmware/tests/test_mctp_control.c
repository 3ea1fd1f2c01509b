// SPDX-License-Identifier: GPL-3.0-or-later
// The control responder, as an endpoint and as a bridge.
#include "mctp/mctp_bridge.h"
#include "mctp_fixture.h"

static struct fixture f;
static struct mctp_control control;
static struct mctp_identity identity;
static unsigned notifications;

static const uint8_t UUID[16] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};
static const struct mctp_vendor VENDORS[] = {{0, 0x1234, 0x0001}, {1, 0x00012345, 0x0002}};

static void notified(void *context, const struct mctp_message *message)
{
    CHECK(context == &f);
    CHECK_INT(message->source, 9);
    ++notifications;
}

static void fresh(void)
{
    fixture_init(&f);
    memset(&control, 0, sizeof control);
    memset(&identity, 0, sizeof identity);
    control.mctp = &f.mctp;
    control.identity = &identity;
    f.handlers[1] = (struct mctp_handler){MCTP_TYPE_CONTROL, 0, mctp_control_received, &control};
    f.mctp.handler_count = 2;
    notifications = 0;
}

static void fresh_bridge(void)
{
    fresh();
    f.mctp.bridge = true;
    control.bridge = mctp_bridge_command;
    CHECK(mctp_route_set(&f.mctp, &(struct mctp_route){.first = 20, .last = 29, .port = 1, .phys = 0x40, .bridged = true}));
    CHECK(mctp_route_set(&f.mctp, &(struct mctp_route){.first = 30, .last = 30, .port = 0, .phys = 0x41}));
}

/// Sends a request's bytes after the type from EID 9; checks the answer's bytes after the type.
static void exchange(const char *request, const char *answer)
{
    char packet[2 * FIXTURE_BUFFER] = "010809c800";
    (void)strcat(packet, request);
    f.sent_count = 0;
    fixture_receive(&f, packet);
    if (!answer) {
        CHECK_INT(f.sent_count, 0);
        return;
    }
    CHECK_INT(f.sent_count, 1);
    CHECK_TEXT(f.sent_count == 1 ? fixture_last(&f) + 10 : "none", answer);
}

static void eid_is_set_by_one_owner(void)
{
    fresh();
    exchange("8101001d", "010100001d00");
    CHECK_INT(f.mctp.eid, 29);
    f.mctp.eid = 8;
    exchange("81010107", "010102");
    exchange("81010000", "010102");
    exchange("810100ff", "010102");
    exchange("81010200", "010102"); // no static EID to go back to
    exchange("81010300", "010102"); // no discovery on this bus
    exchange("810100", "010103");
    uint8_t other[] = {1, 8, 9, 0xc8, 0, 0x81, 0x01, 0x00, 0x1e};
    mctp_receive(&f.mctp, 1, 0x20, other, sizeof other);
    CHECK_TEXT(fixture_last(&f) + 10, "010100100800");
    other[7] = 1; // forced
    mctp_receive(&f.mctp, 1, 0x20, other, sizeof other);
    CHECK_TEXT(fixture_last(&f) + 10, "010100001e00");
}

static void a_static_eid_comes_back(void)
{
    fresh();
    control.static_eid = 40;
    f.mctp.eid = 40;
    fixture_receive(&f,
        "012809c800"
        "8102");
    CHECK_TEXT(fixture_last(&f) + 10, "010200280200");
    fixture_receive(&f,
        "012809c800"
        "81010008");
    exchange("8102", "010200080300");
    exchange("81010200", "010100002800");
}

static void it_tells_what_it_is(void)
{
    fresh();
    exchange("8102", "010200080000");
    exchange("8103", "010305");
    identity.uuid = UUID;
    exchange("8103", "0103000102030405060708090a0b0c0d0e0f10");
    exchange("8104ff", "01040004f1f0ff00f1f1ff00f1f2ff00f1f3f100");
    exchange("810405", "01040001f1f0f000");
    exchange("810406", "010480");
    exchange("8105", "0105000105");
    exchange("810600", "010602");
    identity.vendors = VENDORS;
    identity.vendor_count = 2;
    exchange("810600", "010600010012340001");
    exchange("810601", "010600ff01000123450002");
    exchange("810602", "010602");
    exchange("810e", "010e05");
    identity.network_id = UUID;
    exchange("810e", "010e000102030405060708090a0b0c0d0e0f10");
}

static void what_is_no_request_gets_no_answer(void)
{
    fresh();
    exchange("", NULL);
    exchange("81", NULL);
    exchange("0102", NULL); // a response with the tag owner bit
    exchange("c102", NULL); // a datagram
    CHECK_INT(control.malformed, 3);
    fixture_receive(&f,
        "010809c880"
        "8102"); // an integrity check where there is none
    CHECK_INT(f.sent_count, 0);
    CHECK_INT(control.malformed, 4);
    exchange("8199", "019905");
    exchange("8107ff", "010705"); // a bridge's
}

static void answers_wait_for_their_turn_and_are_counted_when_too_many(void)
{
    fresh();
    f.hold = true;
    fixture_receive(&f,
        "010809c800"
        "8102");
    fixture_receive(&f,
        "010809c900"
        "8202");
    fixture_receive(&f,
        "010809ca00"
        "8302");
    CHECK_INT(control.busy, 1);
    CHECK_INT(f.sent_count, 1);
    mctp_port_ready(&f.mctp, 0, true);
    CHECK_INT(f.sent_count, 2);
    mctp_port_ready(&f.mctp, 0, true);
    fixture_receive(&f,
        "010809ca00"
        "8302");
    CHECK_INT(f.sent_count, 3);
    CHECK_INT(control.busy, 1);
}

static void discovery_where_the_binding_has_it(void)
{
    fresh();
    exchange("810b", "010b05");
    exchange("810c", "010c05");
    exchange("810d", "010d05");
    f.ports[0].discovery = true;
    exchange("810b", "010b00");
    exchange("810c", "010c00");
    exchange("81010300", "010100000800");
    exchange("810c", NULL); // discovered ones stay silent
    exchange("810b", "010b00");
    exchange("810c", "010c00");
    control.notified = notified;
    control.context = &f;
    exchange("810d", "010d00");
    CHECK_INT(notifications, 1);
}

static void a_bridge_resolves(void)
{
    fresh_bridge();
    exchange("810708", "0107000810");
    exchange("810714", "0107000810"); // behind us, so through us
    exchange("81071e", "0107001e41"); // on the requester's bus
    exchange("810763", "010702");
    exchange("8107", "010703");
}

static void a_bridge_is_given_a_pool(void)
{
    fresh_bridge();
    control.pool_size = 10;
    exchange("81010008", "01010001080a");
    exchange("8108020000", "010800000000");
    exchange("8108000a32", "010800000a32");
    exchange("8108000514", "010800010a32"); // it has one
    exchange("8108010514", "010800000514");
    exchange("81010008", "010100020805");
    exchange("8108000014", "010802");
    exchange("8108001007", "010802");
    exchange("81080110f8", "010802");
    exchange("8108030110", "010802");
}

static void a_bridge_is_told_routes(void)
{
    fresh_bridge();
    exchange("810901"
             "00013242",
        "010900");
    CHECK_INT(mctp_route_find(&f.mctp, 50)->phys, 0x42);
    CHECK(!mctp_route_find(&f.mctp, 50)->bridged);
    exchange("810901"
             "03053c43",
        "010900");
    CHECK(mctp_route_find(&f.mctp, 64)->bridged);
    exchange("810901"
             "00016444",
        "010980"); // full
    exchange("810901"
             "00006444",
        "010902");
    exchange("810901"
             "000a0044",
        "010902");
    exchange("810902"
             "00013242",
        "010903");
    exchange("8109", "010903");
}

static void a_bridge_tells_its_routes(void)
{
    fresh_bridge();
    exchange("810a00",
        "010a00ff03"
        "0a146101030140"
        "011e2001030141"
        "01090001030120");
    exchange("810a09", "010a02");
}

static void a_bridge_answers_query_hop(void)
{
    fresh_bridge();
    f.ports[1].unit = 128;
    exchange("810f1401",
        "010f00"
        "14"
        "01"
        "0000"
        "0400");
    exchange("810f0800",
        "010f00"
        "08"
        "00"
        "0000"
        "0000");
    exchange("810f1e01",
        "010f00"
        "00"
        "01"
        "0000"
        "0000");
    exchange("810fff01", "010f02");
    exchange("810f0001", "010f02");
    exchange("810f14", "010f03");
}

UNIT_MAIN(TEST(eid_is_set_by_one_owner), TEST(a_static_eid_comes_back), TEST(it_tells_what_it_is),
    TEST(what_is_no_request_gets_no_answer), TEST(answers_wait_for_their_turn_and_are_counted_when_too_many),
    TEST(discovery_where_the_binding_has_it), TEST(a_bridge_resolves), TEST(a_bridge_is_given_a_pool),
    TEST(a_bridge_is_told_routes), TEST(a_bridge_tells_its_routes), TEST(a_bridge_answers_query_hop))
