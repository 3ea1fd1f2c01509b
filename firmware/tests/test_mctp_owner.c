// SPDX-License-Identifier: GPL-3.0-or-later
// Bus owners, bridges and endpoints together, and the requester that they use.
#include "mctp_network.h"

#include <string.h>

enum { OWNER, BRIDGE, SECOND_BRIDGE, A, B, C, D, E };

static unsigned known;
static unsigned refused;
static unsigned gone;

static void changed(void *context, const struct mctp_device *device)
{
    CHECK(context == &nodes[OWNER]);
    known += device->state == MCTP_DEVICE_KNOWN;
    refused += device->state == MCTP_DEVICE_REFUSED;
    gone += device->state == MCTP_DEVICE_FREE;
}

/// A bus owner with EID 8 at 0x10 of bus 0, which gives EIDs 9 to 58.
static void fresh(void)
{
    network_reset();
    network_attach(OWNER, 0, 0x10);
    network_owner(OWNER, 8, 1, 9, 50);
    nodes[OWNER].owner.changed = changed;
    nodes[OWNER].owner.context = &nodes[OWNER];
    known = 0;
    refused = 0;
    gone = 0;
}

/// A bridge from bus 0 to @p bus that asks for @p wanted EIDs.
static void attach_bridge(unsigned n, uint8_t phys, uint8_t bus, uint8_t wanted)
{
    network_attach(n, 0, phys);
    network_attach(n, bus, 0x10);
    network_owner(n, 0, 2, 0, 0);
    nodes[n].control.pool_size = wanted;
}

static void scan(unsigned n, uint8_t port)
{
    CHECK(mctp_owner_scan(&nodes[n].owner, port, 0x08, 0x77));
    network_run(4000);
    CHECK(!nodes[n].owner.scanning);
}

static void ask(unsigned from, struct mctp_peer peer, uint8_t command, const char *data, uint8_t length)
{
    CHECK(mctp_ask(&nodes[from].requester, &peer, command, (const uint8_t *)data, length, network_answered, &answer));
}

/// Whether a Get Endpoint ID from one node to an EID comes back.
static bool reaches(unsigned from, uint8_t eid)
{
    answer.count = 0;
    ask(from, (struct mctp_peer){.eid = eid}, MCTP_GET_EID, NULL, 0);
    network_run(3000);
    return answer.count == 1 && answer.outcome == MCTP_ANSWERED && answer.completion == MCTP_SUCCESS && answer.data[0] == eid;
}

// --- Requester ------------------------------------------------------------------------------------------------------

static void an_answer_comes_once(void)
{
    fresh();
    network_attach(A, 0, 0x20);
    ask(OWNER, (struct mctp_peer){.phys = 0x20}, MCTP_GET_EID, NULL, 0);
    CHECK(!mctp_ask(&nodes[OWNER].requester, &(struct mctp_peer){0}, MCTP_GET_EID, NULL, 0, network_answered, &answer));
    CHECK_INT(answer.count, 0);
    network_run(7000);
    CHECK_INT(answer.count, 1);
    CHECK_INT(answer.outcome, MCTP_ANSWERED);
    CHECK_INT(answer.length, 3);
    CHECK_INT(nodes[OWNER].requester.retries, 0);
    CHECK(!mctp_ask(&nodes[OWNER].requester, &(struct mctp_peer){0}, MCTP_GET_EID, NULL, 62, network_answered, &answer));
}

static void silence_is_tried_three_times(void)
{
    fresh();
    network_attach(A, 0, 0x20);
    nodes[A].deaf = true;
    ask(OWNER, (struct mctp_peer){.phys = 0x20}, MCTP_GET_EID, NULL, 0);
    CHECK_INT(nodes[OWNER].requester.body[1], 0x81);
    network_run(3 * MCTP_CONTROL_WAIT_MS);
    CHECK_INT(answer.count, 0);
    CHECK_INT(network_packets, 3);
    network_run(50);
    CHECK_INT(answer.count, 1);
    CHECK_INT(answer.outcome, MCTP_SILENT);
    CHECK_INT(answer.completion, MCTP_ERROR);
    CHECK_INT(nodes[OWNER].requester.retries, 2);
    CHECK(!mctp_port_awaits(&nodes[OWNER].mctp, 0));
}

static void a_lost_request_is_made_good_by_a_retry(void)
{
    fresh();
    network_attach(A, 0, 0x20);
    nodes[A].deaf = true;
    ask(OWNER, (struct mctp_peer){.phys = 0x20}, MCTP_GET_EID, NULL, 0);
    network_run(100);
    CHECK(mctp_port_awaits(&nodes[OWNER].mctp, 0));
    nodes[A].deaf = false;
    network_run(MCTP_CONTROL_WAIT_MS);
    CHECK_INT(answer.outcome, MCTP_ANSWERED);
    CHECK_INT(answer.count, 1);
    CHECK_INT(nodes[OWNER].requester.retries, 1);
}

static void nobody_there_is_told_at_once(void)
{
    fresh();
    ask(OWNER, (struct mctp_peer){.phys = 0x33}, MCTP_GET_EID, NULL, 0);
    network_run(30);
    CHECK_INT(answer.outcome, MCTP_UNSENT);
    CHECK_INT(network_packets, 1);
    ask(OWNER, (struct mctp_peer){.eid = 77}, MCTP_GET_EID, NULL, 0);
    network_run(30);
    CHECK_INT(answer.count, 2);
    CHECK_INT(answer.outcome, MCTP_UNSENT);
}

/// An answer to another instance or command, or one that comes after its time.
static void what_answers_something_else_does_not_count(void)
{
    static const char *const answers[] = {"\x02\x02", "\x01\x03", "\x81\x02"};
    for (unsigned i = 0; i < 3; ++i) {
        fresh();
        network_attach(A, 0, 0x20);
        nodes[A].deaf = true;
        ask(OWNER, (struct mctp_peer){.phys = 0x20}, MCTP_GET_EID, NULL, 0);
        network_run(20);
        const uint8_t packet[] = {
            1, 8, 9, 0xc0, 0, (uint8_t)answers[i][0], (uint8_t)answers[i][1], 0, 9, 0, 0}; // tag 0, not the owner
        mctp_receive(&nodes[OWNER].mctp, 0, 0x20, packet, sizeof packet);
        CHECK_INT(answer.count, 0);
        CHECK_INT(nodes[OWNER].requester.mismatches, 1);
        network_run(2000);
        CHECK_INT(answer.outcome, MCTP_SILENT);
        const uint8_t late[] = {1, 8, 9, 0xc2, 0, 1, 2, 0, 9, 0, 0};
        mctp_receive(&nodes[OWNER].mctp, 0, 0x20, late, sizeof late);
        CHECK_INT(answer.count, 1);
        CHECK_INT(nodes[OWNER].mctp.drops[MCTP_DROP_TAG], 1);
    }
}

static void a_request_waits_for_a_tag(void)
{
    fresh();
    network_attach(A, 0, 0x20);
    nodes[A].deaf = true;
    nodes[OWNER].mctp.tag_count = 1;
    ask(OWNER, (struct mctp_peer){.phys = 0x20}, MCTP_GET_EID, NULL, 0);
    network_run(20);
    struct mctp_requester second = {.mctp = &nodes[OWNER].mctp};
    CHECK(mctp_ask(&second, &(struct mctp_peer){.phys = 0x20}, MCTP_GET_EID, NULL, 0, network_answered, &answer));
    for (unsigned i = 0; i < 200 && answer.count < 2; ++i) {
        mctp_requester_poll(&second);
        network_run(10);
        nodes[A].deaf = answer.count == 0;
    }
    CHECK_INT(answer.count, 2);
    CHECK_INT(answer.outcome, MCTP_ANSWERED);
}

// --- Bus owner ------------------------------------------------------------------------------------------------------

static void endpoints_are_found_and_get_eids(void)
{
    fresh();
    network_attach(A, 0, 0x20);
    network_attach(B, 0, 0x21);
    scan(OWNER, 0);
    CHECK_INT(nodes[A].mctp.eid, 9);
    CHECK_INT(nodes[B].mctp.eid, 10);
    CHECK_INT(known, 2);
    CHECK_INT(nodes[OWNER].devices[0].uuid[0], 0xa0 + A);
    CHECK(reaches(OWNER, 10));
    CHECK_INT(mctp_route_find(&nodes[OWNER].mctp, 10)->phys, 0x21);
    CHECK_INT(nodes[OWNER].devices[2].state, MCTP_DEVICE_FREE);
}

static void an_endpoint_at_the_end_of_a_line_is_found(void)
{
    fresh();
    network_attach(OWNER, 7, 0);
    network_attach(A, 7, 0);
    nodes[OWNER].owner.own_ports = 2;
    CHECK(!mctp_owner_add(&nodes[OWNER].owner, 0, 0x20)); // not its port
    CHECK(!mctp_owner_scan(&nodes[OWNER].owner, 0, 1, 2));
    CHECK(!mctp_owner_scan(&nodes[OWNER].owner, 2, 0, 0));
    CHECK(mctp_owner_scan(&nodes[OWNER].owner, 1, 0, 0));
    CHECK(!mctp_owner_scan(&nodes[OWNER].owner, 1, 0, 0));
    network_run(200);
    CHECK_INT(nodes[A].mctp.eid, 9);
    CHECK(reaches(OWNER, 9));
    CHECK(reaches(A, 8));
}

static void an_endpoint_may_ask_to_be_discovered(void)
{
    fresh();
    network_attach(A, 0, 0x20);
    ask(A, (struct mctp_peer){.phys = 0x10}, MCTP_DISCOVERY_NOTIFY, NULL, 0);
    network_run(200);
    CHECK_INT(answer.completion, MCTP_SUCCESS);
    CHECK_INT(nodes[A].mctp.eid, 9);
    CHECK_INT(known, 1);
}

static void an_eid_that_fits_stays_and_none_is_given_twice(void)
{
    fresh();
    for (unsigned n = A; n <= D; ++n)
        network_attach(n, 0, (uint8_t)(0x20 + n));
    nodes[A].mctp.eid = 30;
    nodes[B].mctp.eid = 30;
    nodes[C].mctp.eid = 200; // not ours to give
    nodes[D].mctp.eid = 8; // our own
    scan(OWNER, 0);
    CHECK_INT(nodes[A].mctp.eid, 30);
    CHECK_INT(nodes[B].mctp.eid, 9);
    CHECK_INT(nodes[C].mctp.eid, 10);
    CHECK_INT(nodes[D].mctp.eid, 11);
}

/// One is looked at anew in the middle of it all, while another one is given its EID.
static void an_eid_in_doubt_is_not_given_away(void)
{
    fresh();
    network_attach(A, 0, 0x20);
    network_attach(B, 0, 0x21);
    CHECK(mctp_owner_add(&nodes[OWNER].owner, 0, 0x21)); // the first entry
    network_run(1000);
    CHECK_INT(nodes[B].mctp.eid, 9);
    CHECK(mctp_owner_add(&nodes[OWNER].owner, 0, 0x20));
    nodes[OWNER].devices[0].eid = 0; // it has none yet
    nodes[OWNER].devices[0].state = MCTP_DEVICE_FREE;
    nodes[OWNER].devices[1].eid = 9; // and this one is about to be given 9
    CHECK(mctp_owner_add(&nodes[OWNER].owner, 0, 0x21));
    network_run(1000);
    CHECK(nodes[A].mctp.eid != nodes[B].mctp.eid);
    CHECK_INT(nodes[A].mctp.eid, 9);
}

static void another_owners_device_is_left_alone(void)
{
    fresh();
    network_attach(A, 1, 0x20);
    network_attach(A, 0, 0x20);
    nodes[A].mctp.eid = 100;
    nodes[A].control.assigned = true; // on its other port
    CHECK(mctp_owner_add(&nodes[OWNER].owner, 0, 0x20));
    network_run(200);
    CHECK_INT(refused, 1);
    CHECK_INT(nodes[A].mctp.eid, 100);
    CHECK(!mctp_route_find(&nodes[OWNER].mctp, 9));
}

static void without_eids_left_nobody_gets_one(void)
{
    fresh();
    nodes[OWNER].owner.pool_size = 1;
    network_attach(A, 0, 0x20);
    network_attach(B, 0, 0x21);
    scan(OWNER, 0);
    CHECK_INT(known, 1);
    CHECK_INT(refused, 1);
    CHECK_INT(nodes[B].mctp.eid, 0);
}

static void what_goes_away_gives_its_eid_back(void)
{
    fresh();
    network_attach(A, 0, 0x20);
    scan(OWNER, 0);
    nodes[A].unplugged = true;
    network_run(MCTP_OWNER_CHECK_MS);
    CHECK_INT(gone, 0); // not after one miss
    network_run(MCTP_OWNER_CHECK_MS + 100);
    CHECK_INT(gone, 1);
    CHECK(!mctp_route_find(&nodes[OWNER].mctp, 9));
    network_attach(B, 0, 0x21);
    scan(OWNER, 0);
    CHECK_INT(nodes[B].mctp.eid, 9);
}

static void what_starts_anew_gets_its_eid_again(void)
{
    fresh();
    network_attach(A, 0, 0x20);
    network_attach(B, 0, 0x21);
    scan(OWNER, 0);
    CHECK_INT(nodes[B].mctp.eid, 10);
    nodes[B].mctp.eid = 0;
    network_run(MCTP_OWNER_CHECK_MS + 200);
    CHECK_INT(nodes[B].mctp.eid, 10);
    CHECK_INT(known, 3);
    CHECK_INT(gone, 0);
}

static void a_full_table_ends_a_scan(void)
{
    fresh();
    nodes[OWNER].owner.device_count = 1;
    network_attach(A, 0, 0x20);
    network_attach(B, 0, 0x21);
    scan(OWNER, 0);
    CHECK_INT(known, 1);
    CHECK_INT(nodes[B].mctp.eid, 0);
    CHECK(!mctp_owner_add(&nodes[OWNER].owner, 0, 0x21));
    CHECK(mctp_owner_add(&nodes[OWNER].owner, 0, 0x20)); // that one has its entry
}

/// Answers that are too short, or bad in another way, from a device that is none.
static void bad_answers_make_no_device(void)
{
    fresh();
    network_attach(A, 0, 0x20);
    nodes[A].deaf = true;
    CHECK(mctp_owner_add(&nodes[OWNER].owner, 0, 0x20));
    network_run(20);
    const uint8_t packet[] = {1, 8, 9, 0xc0, 0, 1, 2, 0, 9};
    mctp_receive(&nodes[OWNER].mctp, 0, 0x20, packet, sizeof packet);
    network_run(20);
    CHECK_INT(nodes[OWNER].devices[0].state, MCTP_DEVICE_FREE);
    CHECK_INT(known + refused + gone, 0);
}

// --- Bridges --------------------------------------------------------------------------------------------------------

static void a_bridge_gets_a_range_and_gives_it_below(void)
{
    fresh();
    attach_bridge(BRIDGE, 0x30, 1, 4);
    network_attach(A, 1, 0x20);
    network_attach(B, 1, 0x21);
    scan(OWNER, 0);
    CHECK_INT(nodes[BRIDGE].mctp.eid, 9);
    CHECK_INT(nodes[OWNER].devices[0].range_first, 10);
    CHECK_INT(nodes[OWNER].devices[0].range_size, 4);
    scan(BRIDGE, 1);
    CHECK_INT(nodes[A].mctp.eid, 10);
    CHECK_INT(nodes[B].mctp.eid, 11);
    CHECK(reaches(OWNER, 11));
    CHECK(reaches(OWNER, 9));
    CHECK(nodes[BRIDGE].mctp.forwarded > 0);
    CHECK(!reaches(OWNER, 13)); // of the range, but nobody's
    CHECK_INT(nodes[BRIDGE].mctp.drops[MCTP_DROP_DESTINATION], 3);
}

static void an_endpoint_finds_the_way_to_another_bus(void)
{
    fresh();
    attach_bridge(BRIDGE, 0x30, 1, 4);
    network_attach(A, 1, 0x20);
    network_attach(C, 0, 0x22);
    scan(OWNER, 0);
    scan(BRIDGE, 1);
    CHECK_INT(nodes[C].mctp.eid, 9);
    CHECK_INT(nodes[BRIDGE].mctp.eid, 10);
    CHECK_INT(nodes[A].mctp.eid, 11);
    CHECK(!reaches(A, 9)); // it knows no way yet
    CHECK(mctp_ask_route(&nodes[A].requester, &(struct mctp_peer){.phys = 0x10}, 9, network_answered, &answer));
    network_run(100);
    CHECK_INT(answer.completion, MCTP_SUCCESS);
    CHECK_INT(answer.data[0], 10); // through the bridge, which was told of C
    CHECK(reaches(A, 9));
    CHECK(mctp_ask_route(&nodes[C].requester, &(struct mctp_peer){.phys = 0x10}, 11, network_answered, &answer));
    network_run(100);
    CHECK_INT(answer.data[0], 10); // the bridge's EID, not the first of its range
    CHECK_INT(answer.data[1], 0x30);
    CHECK(reaches(C, 11));
}

static void bridges_are_told_of_each_other(void)
{
    fresh();
    attach_bridge(BRIDGE, 0x30, 1, 3);
    attach_bridge(SECOND_BRIDGE, 0x31, 2, 3);
    network_attach(A, 1, 0x20);
    network_attach(B, 2, 0x20);
    scan(OWNER, 0);
    scan(BRIDGE, 1);
    scan(SECOND_BRIDGE, 1);
    CHECK(nodes[A].mctp.eid != nodes[B].mctp.eid);
    CHECK_INT(nodes[OWNER].owner.untold, 0);
    CHECK(mctp_ask_route(&nodes[A].requester, &(struct mctp_peer){.phys = 0x10}, nodes[B].mctp.eid, network_answered, &answer));
    network_run(100);
    const unsigned through_owner = nodes[OWNER].mctp.forwarded;
    CHECK(reaches(A, nodes[B].mctp.eid));
    CHECK_INT(nodes[OWNER].mctp.forwarded, through_owner); // from bridge to bridge
}

static void two_ports_of_the_owner_are_bridged(void)
{
    fresh();
    network_attach(OWNER, 3, 0x10);
    nodes[OWNER].owner.own_ports = 3;
    attach_bridge(BRIDGE, 0x30, 1, 3);
    network_attach(A, 1, 0x20);
    network_attach(B, 3, 0x20);
    scan(OWNER, 0);
    scan(OWNER, 1);
    scan(BRIDGE, 1);
    const uint8_t eid = nodes[B].mctp.eid;
    CHECK(eid != 0);
    CHECK_INT(mctp_route_find(&nodes[BRIDGE].mctp, eid)->phys, 0x10); // through the owner
    CHECK(mctp_ask_route(&nodes[A].requester, &(struct mctp_peer){.phys = 0x10}, eid, network_answered, &answer));
    network_run(100);
    CHECK(reaches(A, eid));
    CHECK(nodes[OWNER].mctp.forwarded > 0);
}

static void a_bridge_takes_less_than_it_wants_or_nothing(void)
{
    fresh();
    attach_bridge(BRIDGE, 0x30, 1, 100);
    scan(OWNER, 0);
    CHECK_INT(nodes[BRIDGE].control.pool_size, 25); // 49 are left: neither 100 nor 50
    fresh();
    nodes[OWNER].owner.pool_size = 1;
    attach_bridge(BRIDGE, 0x30, 1, 4);
    scan(OWNER, 0);
    CHECK_INT(nodes[OWNER].devices[0].state, MCTP_DEVICE_KNOWN);
    CHECK_INT(nodes[OWNER].devices[0].range_size, 0);
    CHECK(!nodes[BRIDGE].control.pool_given);
}

static void a_range_that_fits_stays_and_another_is_replaced(void)
{
    fresh();
    attach_bridge(BRIDGE, 0x30, 1, 4);
    nodes[BRIDGE].control.pool_first = 40;
    nodes[BRIDGE].control.pool_given = true;
    scan(OWNER, 0);
    CHECK_INT(nodes[OWNER].devices[0].range_first, 40);
    fresh();
    attach_bridge(BRIDGE, 0x30, 1, 4);
    nodes[BRIDGE].control.pool_first = 100; // an earlier owner's
    nodes[BRIDGE].control.pool_given = true;
    network_attach(A, 1, 0x20);
    nodes[BRIDGE].mctp.eid = 99;
    CHECK(mctp_owner_add(&nodes[BRIDGE].owner, 1, 0x20));
    network_run(200);
    CHECK_INT(nodes[A].mctp.eid, 100);
    scan(OWNER, 0);
    CHECK_INT(nodes[OWNER].devices[0].range_first, 10);
    CHECK_INT(nodes[BRIDGE].control.pool_first, 10);
    CHECK_INT(nodes[A].mctp.eid, 10); // below, everything follows
    CHECK(reaches(OWNER, 10));
}

static void nobody_below_gives_ranges_or_routes(void)
{
    fresh();
    network_attach(A, 0, 0x20);
    scan(OWNER, 0);
    ask(A, (struct mctp_peer){.phys = 0x10}, MCTP_ALLOCATE_EIDS, "\1\10\144", 3);
    network_run(100);
    CHECK_INT(answer.completion, MCTP_ERROR_UNSUPPORTED);
    ask(A, (struct mctp_peer){.phys = 0x10}, MCTP_ROUTING_UPDATE, "\1\0\1\144\41", 5);
    network_run(100);
    CHECK_INT(answer.completion, MCTP_ERROR_UNSUPPORTED);
    CHECK_INT(nodes[OWNER].owner.pool_first, 9);
    CHECK(!mctp_route_find(&nodes[OWNER].mctp, 100));
    CHECK_INT(nodes[A].mctp.eid, 9);
}

static void a_bridge_whose_table_is_full_is_counted(void)
{
    fresh();
    attach_bridge(BRIDGE, 0x30, 1, 2);
    nodes[BRIDGE].mctp.route_count = 1;
    for (unsigned n = A; n <= B; ++n)
        network_attach(n, 0, (uint8_t)(0x20 + n));
    scan(OWNER, 0);
    CHECK_INT(nodes[OWNER].owner.untold, 1);
    CHECK_INT(known, 3);
}

// --- Its answers ----------------------------------------------------------------------------------------------------

static void uuids_and_interfaces_are_told(void)
{
    fresh();
    network_attach(A, 0, 0x20);
    network_attach(B, 0, 0x21);
    scan(OWNER, 0);
    char request[17] = {0};
    memset(request, 0xa0 + B, 16);
    ask(A, (struct mctp_peer){.phys = 0x10}, MCTP_RESOLVE_UUID, request, 17);
    network_run(100);
    CHECK_INT(answer.completion, MCTP_SUCCESS);
    CHECK_INT(answer.length, 7);
    CHECK(memcmp(answer.data, "\xff\x01\x0a\x01\x03\x01\x21", 7) == 0);
    memset(request, 0x55, 16);
    ask(A, (struct mctp_peer){.phys = 0x10}, MCTP_RESOLVE_UUID, request, 17);
    network_run(100);
    CHECK_INT(answer.length, 2);
    ask(A, (struct mctp_peer){.phys = 0x10}, MCTP_RESOLVE_UUID, request, 16);
    network_run(100);
    CHECK_INT(answer.completion, MCTP_ERROR_INVALID_LENGTH);
    ask(A, (struct mctp_peer){.phys = 0x10}, MCTP_QUERY_INTERFACES, NULL, 0);
    network_run(100);
    CHECK_INT(answer.length, 3);
    CHECK(memcmp(answer.data, "\x01\x01\x08", 3) == 0);
    ask(A, (struct mctp_peer){.phys = 0x10}, MCTP_GET_ROUTING_TABLE, "\0", 1);
    network_run(100);
    CHECK_INT(answer.length, 16);
}

UNIT_MAIN(TEST(an_answer_comes_once), TEST(silence_is_tried_three_times), TEST(a_lost_request_is_made_good_by_a_retry),
    TEST(nobody_there_is_told_at_once), TEST(what_answers_something_else_does_not_count), TEST(a_request_waits_for_a_tag),
    TEST(endpoints_are_found_and_get_eids), TEST(an_endpoint_at_the_end_of_a_line_is_found),
    TEST(an_endpoint_may_ask_to_be_discovered), TEST(an_eid_that_fits_stays_and_none_is_given_twice),
    TEST(an_eid_in_doubt_is_not_given_away), TEST(another_owners_device_is_left_alone), TEST(without_eids_left_nobody_gets_one),
    TEST(what_goes_away_gives_its_eid_back), TEST(what_starts_anew_gets_its_eid_again), TEST(a_full_table_ends_a_scan),
    TEST(bad_answers_make_no_device), TEST(a_bridge_gets_a_range_and_gives_it_below),
    TEST(an_endpoint_finds_the_way_to_another_bus), TEST(bridges_are_told_of_each_other),
    TEST(two_ports_of_the_owner_are_bridged), TEST(a_bridge_takes_less_than_it_wants_or_nothing),
    TEST(a_range_that_fits_stays_and_another_is_replaced), TEST(nobody_below_gives_ranges_or_routes),
    TEST(a_bridge_whose_table_is_full_is_counted), TEST(uuids_and_interfaces_are_told))
