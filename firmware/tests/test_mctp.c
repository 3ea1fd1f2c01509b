// SPDX-License-Identifier: GPL-3.0-or-later
// The core against the rules of DSP0236 8.6 to 8.8: what is delivered, what is dropped, and which counter tells of it.
#include "mctp_fixture.h"

static struct fixture f;

/// Exactly one drop for @p reason since the last look, and nothing delivered.
static void check_dropped(enum mctp_drop reason)
{
    for (int i = 0; i < MCTP_DROP_COUNT; ++i)
        CHECK_INT(f.mctp.drops[i], i == (int)reason ? 1 : 0);
    CHECK_INT(f.messages, 0);
    memset(f.mctp.drops, 0, sizeof f.mctp.drops);
}

static void single_packet_is_delivered(void)
{
    fixture_init(&f);
    fixture_receive(&f, "01 08 09 d9 05 aa bb");
    CHECK_INT(f.messages, 1);
    CHECK_INT(f.message.source, 9);
    CHECK_INT(f.message.tag, 9);
    CHECK_INT(f.message.length, 3);
    CHECK_INT(f.message.phys, 0x20);
    CHECK_INT(f.body[2], 0xbb);
}

static void null_and_broadcast_are_ours_and_reserved_bits_ignored(void)
{
    fixture_init(&f);
    fixture_receive(&f, "01 00 09 c8 05");
    fixture_receive(&f, "f1 ff 09 c8 05");
    CHECK_INT(f.messages, 2);
    CHECK_INT(f.message.destination, 255);
}

static void malformed_packets_are_dropped(void)
{
    static const struct
    {
        const char *packet;
        enum mctp_drop reason;
    } rows[] = {
        {"", MCTP_DROP_SHORT},
        {"01 08 09", MCTP_DROP_SHORT},
        {"01 08 09 c8", MCTP_DROP_SHORT},
        {"02 08 09 c8 05", MCTP_DROP_VERSION},
        {"00 08 09 c8 05", MCTP_DROP_VERSION},
        {"01 08 ff c8 05", MCTP_DROP_SOURCE},
        {"01 14 09 c8 05", MCTP_DROP_DESTINATION},
        {"01 08 09 48 05", MCTP_DROP_NOT_STARTED},
        {"01 08 09 08 05", MCTP_DROP_NOT_STARTED},
        {"01 08 09 c3 05", MCTP_DROP_TAG},
        {"01 08 09 83 05", MCTP_DROP_TAG},
        {"01 08 09 88 05 00 00", MCTP_DROP_UNIT},
        {"01 08 09 c8 06", MCTP_DROP_NO_HANDLER},
    };
    fixture_init(&f);
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; ++i) {
        fixture_receive(&f, rows[i].packet);
        check_dropped(rows[i].reason);
    }
}

static void parts_are_put_together_from_any_sequence(void)
{
    fixture_init(&f);
    fixture_part(&f, 0xa9, 64, 1);
    fixture_part(&f, 0x39, 64, 2);
    fixture_part(&f, 0x09, 64, 3);
    fixture_part(&f, 0x59, 10, 4);
    CHECK_INT(f.messages, 1);
    CHECK_INT(f.message.length, 202);
    CHECK_INT(f.body[0], 5);
    CHECK_INT(f.body[63], 1);
    CHECK_INT(f.body[64], 2);
    CHECK_INT(f.body[201], 4);
}

static void wrong_sequence_and_duplicates_end_an_assembly(void)
{
    fixture_init(&f);
    fixture_part(&f, 0x88, 64, 1);
    fixture_part(&f, 0x28, 64, 2);
    check_dropped(MCTP_DROP_SEQUENCE);
    fixture_part(&f, 0x58, 10, 3);
    check_dropped(MCTP_DROP_NOT_STARTED);
    fixture_part(&f, 0x88, 64, 1);
    fixture_part(&f, 0x18, 64, 2);
    fixture_part(&f, 0x18, 64, 2);
    check_dropped(MCTP_DROP_SEQUENCE);
}

static void sizes_must_agree(void)
{
    fixture_init(&f);
    fixture_part(&f, 0x88, 64, 1);
    fixture_part(&f, 0x18, 63, 2);
    check_dropped(MCTP_DROP_SIZE);
    fixture_part(&f, 0x88, 64, 1);
    fixture_part(&f, 0x58, 65, 2);
    check_dropped(MCTP_DROP_SIZE);
}

static void a_message_longer_than_its_buffer_is_dropped(void)
{
    fixture_init(&f);
    for (uint8_t i = 0; i < 5; ++i)
        fixture_part(&f, (uint8_t)((i == 0 ? 0x88 : 0x08) | (i & 3) << 4), 64, i);
    check_dropped(MCTP_DROP_TOO_LONG);
    fixture_part(&f, 0x58, 1, 9);
    check_dropped(MCTP_DROP_NOT_STARTED);
}

static void a_new_start_takes_the_place_of_the_old(void)
{
    fixture_init(&f);
    fixture_part(&f, 0x88, 64, 1);
    fixture_part(&f, 0x88, 64, 2);
    check_dropped(MCTP_DROP_RESTARTED);
    fixture_receive(&f, "01 08 09 c8 05 77");
    CHECK_INT(f.mctp.drops[MCTP_DROP_RESTARTED], 1);
    CHECK_INT(f.messages, 1);
    CHECK(!f.assemblies[0].used && !f.assemblies[1].used);
}

static void termini_differ_by_source_owner_and_tag(void)
{
    fixture_init(&f);
    struct mctp_send send = {.body = (const uint8_t *)"\5", .length = 1, .destination = 9, .physical = true, .phys = 0x20};
    f.mctp.next_tag = 1;
    CHECK_INT(mctp_request(&f.mctp, &send, fixture_replied, &f), MCTP_OK);
    fixture_part(&f, 0x89, 64, 1); // tag 1, owner
    fixture_part(&f, 0x81, 64, 2); // tag 1, the answer to ours
    fixture_part(&f, 0x8a, 64, 3);
    check_dropped(MCTP_DROP_NO_ASSEMBLY);
    fixture_part(&f, 0x51, 1, 2);
    CHECK_INT(f.replies, 1);
    CHECK_INT(f.body[64], 2);
    CHECK_INT(f.messages, 0);
    fixture_part(&f, 0x59, 1, 1);
    CHECK_INT(f.messages, 1);
    CHECK_INT(f.body[64], 1);
}

static void null_sources_are_told_apart_by_place(void)
{
    uint8_t packet[MCTP_HEADER_LENGTH + MCTP_BASE_UNIT] = {1, 0, 0, 0x88, 5};
    fixture_init(&f);
    mctp_receive(&f.mctp, 0, 0x20, packet, sizeof packet);
    mctp_receive(&f.mctp, 1, 0x20, packet, sizeof packet);
    packet[3] = 0x58;
    packet[4] = 7;
    mctp_receive(&f.mctp, 1, 0x20, packet, 5);
    CHECK_INT(f.messages, 1);
    CHECK_INT(f.message.port, 1);
    CHECK_INT(f.mctp.drops[MCTP_DROP_RESTARTED], 0);
}

static void assemblies_expire_across_the_wrap_of_time(void)
{
    fixture_init(&f);
    mctp_poll(&f.mctp, UINT32_MAX - 1000);
    fixture_part(&f, 0x88, 64, 1);
    mctp_poll(&f.mctp, 4998);
    CHECK(f.assemblies[0].used);
    mctp_poll(&f.mctp, 4999);
    check_dropped(MCTP_DROP_TIMEOUT);
    CHECK(!f.assemblies[0].used);
}

static unsigned done_count;
static bool done_sent;

static void done(struct mctp_send *send, bool sent)
{
    (void)send;
    ++done_count;
    done_sent = sent;
}

static void long_messages_leave_in_units(void)
{
    static uint8_t body[150];
    memset(body, 0x33, sizeof body);
    body[0] = 5;
    fixture_init(&f);
    done_count = 0;
    f.hold = true;
    struct mctp_send send = {
        .body = body, .length = sizeof body, .destination = 9, .physical = true, .phys = 0x21, .done = done};
    CHECK_INT(mctp_request(&f.mctp, &send, NULL, NULL), MCTP_OK);
    CHECK_INT(f.sent_count, 1);
    CHECK_INT(f.sent[0].data[3], 0x88);
    CHECK_INT(f.sent[0].length, 68);
    CHECK_INT(f.sent[0].phys, 0x21);
    mctp_port_ready(&f.mctp, 0, true);
    CHECK_INT(f.sent[1].data[3], 0x18);
    CHECK_INT(done_count, 0);
    mctp_port_ready(&f.mctp, 0, true);
    CHECK_INT(f.sent[2].data[3], 0x68);
    CHECK_INT(f.sent[2].length, 4 + 150 - 128);
    mctp_port_ready(&f.mctp, 0, true);
    CHECK_INT(done_count, 1);
    CHECK(done_sent);
    mctp_port_ready(&f.mctp, 0, true); // nothing is in flight: no effect
    CHECK_INT(f.sent_count, 3);
    CHECK_INT(done_count, 1);
}

static void a_failed_packet_gives_up_its_message_only(void)
{
    static uint8_t body[100] = {5};
    fixture_init(&f);
    done_count = 0;
    f.hold = true;
    struct mctp_send first = {.body = body, .length = 100, .destination = 9, .physical = true, .done = done};
    struct mctp_send second = {.body = body, .length = 2, .destination = 10, .physical = true, .done = done};
    CHECK_INT(mctp_request(&f.mctp, &first, NULL, NULL), MCTP_OK);
    CHECK_INT(mctp_request(&f.mctp, &second, NULL, NULL), MCTP_OK);
    mctp_port_ready(&f.mctp, 0, false);
    CHECK_INT(done_count, 1);
    CHECK(!done_sent);
    CHECK_TEXT(fixture_last(&f), "010a08c90500");
    mctp_port_ready(&f.mctp, 0, true);
    CHECK(done_sent);
}

static void eight_tags_for_each_peer(void)
{
    static struct mctp_send sends[10];
    fixture_init(&f);
    uint8_t seen = 0;
    for (unsigned i = 0; i < 9; ++i) {
        sends[i] = (struct mctp_send){.body = (const uint8_t *)"\5", .length = 1, .destination = 9, .physical = true};
        const enum mctp_result result = mctp_request(&f.mctp, &sends[i], fixture_replied, &f);
        CHECK_INT(result, i < 8 ? MCTP_OK : MCTP_NO_TAG);
        if (i < 8)
            seen |= (uint8_t)(1U << (f.sent[i].data[3] & 7));
    }
    CHECK_INT(seen, 0xff);
    fixture_receive(&f, "01 08 09 c3 05");
    CHECK_INT(f.replies, 1);
    CHECK_INT(mctp_request(&f.mctp, &sends[8], fixture_replied, &f), MCTP_OK);
    CHECK_INT(f.sent[8].data[3] & 7, 3);
    // The table has two more entries: another peer may use them, with any tag.
    sends[9] = (struct mctp_send){.body = (const uint8_t *)"\5", .length = 1, .destination = 10, .physical = true};
    CHECK_INT(mctp_request(&f.mctp, &sends[9], fixture_replied, &f), MCTP_OK);
}

static void answers_are_for_the_right_peer_once_and_in_time(void)
{
    fixture_init(&f);
    struct mctp_send send = {.body = (const uint8_t *)"\5", .length = 1, .destination = 9, .physical = true};
    CHECK_INT(mctp_request(&f.mctp, &send, fixture_replied, &f), MCTP_OK);
    fixture_receive(&f, "01 08 0a c0 05");
    check_dropped(MCTP_DROP_TAG);
    fixture_receive(&f, "01 08 09 c0 05");
    CHECK_INT(f.replies, 1);
    fixture_receive(&f, "01 08 09 c0 05");
    check_dropped(MCTP_DROP_TAG);
    CHECK_INT(mctp_request(&f.mctp, &send, fixture_replied, &f), MCTP_OK);
    mctp_poll(&f.mctp, 5999);
    CHECK_INT(f.timeouts, 0);
    mctp_poll(&f.mctp, 6000);
    CHECK_INT(f.timeouts, 1);
    CHECK_INT(f.replies, 1);
}

static void a_request_to_the_null_eid_is_answered_from_its_place(void)
{
    fixture_init(&f);
    struct mctp_send send = {.body = (const uint8_t *)"\5", .length = 1, .physical = true, .phys = 0x20};
    CHECK_INT(mctp_request(&f.mctp, &send, fixture_replied, &f), MCTP_OK);
    uint8_t packet[] = {1, 8, 30, 0xc0, 5};
    mctp_receive(&f.mctp, 0, 0x21, packet, sizeof packet);
    CHECK_INT(f.replies, 0);
    mctp_receive(&f.mctp, 0, 0x20, packet, sizeof packet);
    CHECK_INT(f.replies, 1);
}

static void requests_need_a_body_a_port_and_a_route(void)
{
    fixture_init(&f);
    struct mctp_send send = {.body = (const uint8_t *)"\5", .length = 1, .destination = 9};
    CHECK_INT(mctp_request(&f.mctp, &send, NULL, NULL), MCTP_NO_ROUTE);
    fixture_receive(&f, "01 08 09 c8 05"); // teaches where 9 is
    CHECK_INT(mctp_request(&f.mctp, &send, NULL, NULL), MCTP_OK);
    CHECK_INT(f.sent[0].phys, 0x20);
    send.length = 0;
    CHECK_INT(mctp_request(&f.mctp, &send, NULL, NULL), MCTP_INVALID);
    send = (struct mctp_send){.body = (const uint8_t *)"\5", .length = 1, .physical = true, .port = 2};
    CHECK_INT(mctp_request(&f.mctp, &send, NULL, NULL), MCTP_INVALID);
}

static void routes_do_not_overlap(void)
{
    fixture_init(&f);
    CHECK(mctp_route_set(&f.mctp, &(struct mctp_route){.first = 20, .last = 29, .port = 1, .phys = 0x40}));
    CHECK(!mctp_route_set(&f.mctp, &(struct mctp_route){.first = 29, .last = 35, .port = 0}));
    CHECK(!mctp_route_set(&f.mctp, &(struct mctp_route){.first = 7, .last = 7, .port = 0}));
    CHECK(!mctp_route_set(&f.mctp, &(struct mctp_route){.first = 40, .last = 39, .port = 0}));
    CHECK(!mctp_route_set(&f.mctp, &(struct mctp_route){.first = 250, .last = 255, .port = 0}));
    CHECK(!mctp_route_set(&f.mctp, &(struct mctp_route){.first = 40, .last = 40, .port = 2}));
    CHECK(mctp_route_set(&f.mctp, &(struct mctp_route){.first = 20, .last = 29, .port = 0, .phys = 0x41}));
    CHECK_INT(mctp_route_find(&f.mctp, 25)->phys, 0x41);
    // What was learned gives way.
    fixture_receive(&f, "01 08 09 c8 05");
    CHECK(mctp_route_find(&f.mctp, 9)->learned);
    CHECK(mctp_route_set(&f.mctp, &(struct mctp_route){.first = 8, .last = 12, .port = 1}));
    CHECK(!mctp_route_find(&f.mctp, 9)->learned);
    fixture_receive(&f, "01 08 09 c8 05");
    CHECK_INT(mctp_route_find(&f.mctp, 9)->port, 1);
}

static void a_bridge_forwards_in_order_and_only_across(void)
{
    fixture_init(&f);
    f.mctp.bridge = true;
    f.hold = true;
    CHECK(mctp_route_set(&f.mctp, &(struct mctp_route){.first = 20, .last = 29, .port = 1, .phys = 0x40}));
    CHECK(mctp_route_set(&f.mctp, &(struct mctp_route){.first = 30, .last = 30, .port = 0, .phys = 0x41}));
    fixture_receive(&f, "01 14 09 88 05 01");
    CHECK_TEXT(fixture_last(&f),
        "01140988"
        "0501");
    CHECK_INT(f.sent[0].port, 1);
    CHECK_INT(f.sent[0].phys, 0x40);
    fixture_receive(&f, "01 14 09 18 02");
    fixture_receive(&f, "01 14 09 58 03");
    CHECK_INT(f.sent_count, 1);
    fixture_receive(&f, "01 14 09 c8 04");
    check_dropped(MCTP_DROP_QUEUE_FULL);
    mctp_port_ready(&f.mctp, 1, true);
    CHECK_TEXT(fixture_last(&f), "0114091802");
    mctp_port_ready(&f.mctp, 1, false); // a lost packet is the endpoints' affair
    CHECK_TEXT(fixture_last(&f), "0114095803");
    mctp_port_ready(&f.mctp, 1, true);
    CHECK_INT(f.mctp.forwarded, 3);
    fixture_receive(&f, "01 1e 09 c8 05");
    check_dropped(MCTP_DROP_DESTINATION);
    uint8_t big[4 + 65] = {1, 20, 9, 0xc8};
    mctp_receive(&f.mctp, 0, 0x20, big, sizeof big);
    check_dropped(MCTP_DROP_UNIT);
}

UNIT_MAIN(TEST(single_packet_is_delivered), TEST(null_and_broadcast_are_ours_and_reserved_bits_ignored),
    TEST(malformed_packets_are_dropped), TEST(parts_are_put_together_from_any_sequence),
    TEST(wrong_sequence_and_duplicates_end_an_assembly), TEST(sizes_must_agree),
    TEST(a_message_longer_than_its_buffer_is_dropped), TEST(a_new_start_takes_the_place_of_the_old),
    TEST(termini_differ_by_source_owner_and_tag), TEST(null_sources_are_told_apart_by_place),
    TEST(assemblies_expire_across_the_wrap_of_time), TEST(long_messages_leave_in_units),
    TEST(a_failed_packet_gives_up_its_message_only), TEST(eight_tags_for_each_peer),
    TEST(answers_are_for_the_right_peer_once_and_in_time), TEST(a_request_to_the_null_eid_is_answered_from_its_place),
    TEST(requests_need_a_body_a_port_and_a_route), TEST(routes_do_not_overlap),
    TEST(a_bridge_forwards_in_order_and_only_across))
