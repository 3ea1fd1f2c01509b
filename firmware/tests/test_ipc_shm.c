// SPDX-License-Identifier: GPL-3.0-or-later
// Endpoints over shared memory, both sides in one program; natively and on a Cortex-M3.
#include "ipc_fixture.h"

#include <errno.h>
#include <string.h>

static struct eai_ipc_endpoint near_epts[EAI_IPC_ENDPOINTS_MAX + 1];
static struct eai_ipc_endpoint far_epts[EAI_IPC_ENDPOINTS_MAX + 1];
static struct receiver near_seen[EAI_IPC_ENDPOINTS_MAX];
static struct receiver far_seen[EAI_IPC_ENDPOINTS_MAX];

static void forget(void)
{
    memset(near_seen, 0, sizeof near_seen);
    memset(far_seen, 0, sizeof far_seen);
}

static void start(struct side *side) { CHECK_INT(eai_ipc_instance_init(&side->ipc), 0); }

/// Both sides with one endpoint, bound.
static void pair(enum eai_ipc_shm_role near_role, enum icmsg_meeting meeting, size_t bytes)
{
    forget();
    wire(near_role, meeting, bytes, 0);
    start(&near_side);
    start(&far_side);
    CHECK_INT(add(&near_side, &near_epts[0], "one", &near_seen[0]), 0);
    CHECK_INT(add(&far_side, &far_epts[0], "one", &far_seen[0]), 0);
    CHECK(settle());
    CHECK_INT(near_seen[0].bound, 1);
    CHECK_INT(far_seen[0].bound, 1);
}

static int send_near(const void *data, size_t len) { return eai_ipc_instance_send(&near_side.ipc, &near_epts[0], data, len); }

static int send_far(const void *data, size_t len) { return eai_ipc_instance_send(&far_side.ipc, &far_epts[0], data, len); }

static void check_talk(void)
{
    CHECK_INT(send_near("ping", 5), 0);
    CHECK(settle());
    CHECK_TEXT((const char *)far_seen[0].last, "ping");
    CHECK_INT(send_far("pong!", 6), 0);
    CHECK(settle());
    CHECK_TEXT((const char *)near_seen[0].last, "pong!");
}

static void meets_in_every_role_and_way(void)
{
    static const enum eai_ipc_shm_role ROLES[] = {EAI_IPC_SINGLE, EAI_IPC_INITIATOR, EAI_IPC_FOLLOWER};
    for (size_t i = 0; i < 3; ++i) {
        pair(ROLES[i], ICMSG_SESSIONS, sizeof ring_memory[0]);
        check_talk();
        pair(ROLES[i], ICMSG_MAGIC, sizeof ring_memory[0]);
        check_talk();
    }
}

/// Shared memory comes up with anything in it.
static void meets_whatever_the_memory_held(void)
{
    for (unsigned fill = 0; fill < 256; fill += 5) {
        forget();
        wire(EAI_IPC_INITIATOR, ICMSG_SESSIONS, 256, (uint8_t)fill);
        start(&near_side);
        CHECK_INT(add(&near_side, &near_epts[0], "one", &near_seen[0]), 0);
        CHECK(settle());
        CHECK_INT(near_seen[0].bound, 0);
        start(&far_side);
        CHECK_INT(add(&far_side, &far_epts[0], "one", &far_seen[0]), 0);
        CHECK(settle());
        check_talk();
    }
}

static void carries_every_size_both_ways(void)
{
    static uint8_t message[EAI_IPC_PACKET_MAX];
    pair(EAI_IPC_INITIATOR, ICMSG_SESSIONS, sizeof ring_memory[0]);
    bool all = true;
    for (size_t length = 1; length <= sizeof message; ++length) {
        memset(message, (int)(length * 3), length);
        all = all && send_near(message, length) == 0 && send_far(message, length) == 0 && settle()
            && far_seen[0].last_length == length && near_seen[0].last_length == length && far_seen[0].aligned
            && memcmp(far_seen[0].last, message, length) == 0 && memcmp(near_seen[0].last, message, length) == 0;
    }
    CHECK(all);
    CHECK_INT(far_seen[0].received, EAI_IPC_PACKET_MAX);
}

static void knows_the_longest_message_of_its_region(void)
{
    static const uint8_t message[EAI_IPC_PACKET_MAX + 1];
    pair(EAI_IPC_INITIATOR, ICMSG_SESSIONS, sizeof ring_memory[0]);
    CHECK_INT(eai_ipc_instance_max_packet(&near_side.ipc), 496);
    CHECK_INT(send_near(message, 497), -EMSGSIZE);
    pair(EAI_IPC_INITIATOR, ICMSG_SESSIONS, 128);
    CHECK_INT(eai_ipc_instance_max_packet(&near_side.ipc), 128 - 12 - 4 - 4 - 1);
    CHECK_INT(send_near(message, 107), 0);
    CHECK(settle());
    CHECK_INT(send_near(message, 108), -EMSGSIZE);
    CHECK_INT(far_seen[0].last_length, 107);
}

static void carries_eight_endpoints_by_name(void)
{
    char name[] = "n0";
    forget();
    wire(EAI_IPC_FOLLOWER, ICMSG_SESSIONS, sizeof ring_memory[0], 0);
    start(&near_side);
    start(&far_side);
    for (unsigned i = 0; i < EAI_IPC_ENDPOINTS_MAX; ++i) {
        name[1] = (char)('0' + i);
        CHECK_INT(add(&near_side, &near_epts[i], name, &near_seen[i]), 0);
        name[1] = (char)('7' - i);
        CHECK_INT(add(&far_side, &far_epts[i], name, &far_seen[i]), 0);
    }
    CHECK(settle());
    for (unsigned i = 0; i < EAI_IPC_ENDPOINTS_MAX; ++i) {
        const uint8_t message = (uint8_t)(i + 100);
        CHECK_INT(near_seen[i].bound, 1);
        CHECK_INT(eai_ipc_instance_send(&near_side.ipc, &near_epts[i], &message, 1), 0);
        CHECK(settle());
        CHECK_INT(far_seen[7 - i].last[0], message);
        CHECK_INT(far_seen[7 - i].received, 1);
    }
    CHECK_INT(add(&near_side, &near_epts[EAI_IPC_ENDPOINTS_MAX], "n9", NULL), -ENOMEM);
}

/// The ring holds but one offer at a time: the others follow as room comes.
static void binds_all_over_a_tiny_ring(void)
{
    char name[] = "0-23456789-123456789-";
    forget();
    wire(EAI_IPC_INITIATOR, ICMSG_SESSIONS, 48, 0);
    start(&near_side);
    for (unsigned i = 0; i < EAI_IPC_ENDPOINTS_MAX; ++i) {
        name[0] = (char)('0' + i);
        CHECK_INT(add(&near_side, &near_epts[i], name, &near_seen[i]), 0);
    }
    start(&far_side);
    for (unsigned i = 0; i < EAI_IPC_ENDPOINTS_MAX; ++i) {
        name[0] = (char)('0' + i);
        CHECK_INT(add(&far_side, &far_epts[i], name, &far_seen[i]), 0);
    }
    CHECK(settle());
    for (unsigned i = 0; i < EAI_IPC_ENDPOINTS_MAX; ++i) {
        CHECK_INT(near_seen[i].bound, 1);
        CHECK_INT(far_seen[i].bound, 1);
    }
}

static void refuses_one_name_twice_on_a_side(void)
{
    pair(EAI_IPC_INITIATOR, ICMSG_SESSIONS, 256);
    CHECK_INT(add(&near_side, &near_epts[1], "one", &near_seen[1]), -EEXIST);
    CHECK_INT(add(&near_side, &near_epts[0], "one", &near_seen[0]), -EALREADY);
    pair(EAI_IPC_SINGLE, ICMSG_SESSIONS, 256);
    CHECK_INT(add(&near_side, &near_epts[1], "two", &near_seen[1]), -ENOMEM);
    check_talk();
}

static void refuses_a_configuration_that_cannot_work(void)
{
    wire(EAI_IPC_INITIATOR, ICMSG_SESSIONS, 256, 0);
    near_side.config.link.rx_memory = NULL;
    CHECK_INT(eai_ipc_instance_init(&near_side.ipc), -EINVAL);
    wire(EAI_IPC_INITIATOR, ICMSG_SESSIONS, 28, 0);
    CHECK_INT(eai_ipc_instance_init(&near_side.ipc), -EINVAL);
    wire(EAI_IPC_INITIATOR, ICMSG_SESSIONS, 256, 0);
    near_side.config.link.ring_doorbell = NULL;
    CHECK_INT(eai_ipc_instance_init(&near_side.ipc), -EINVAL);
    CHECK_INT(add(&near_side, &near_epts[0], "one", &near_seen[0]), -EIO);
    near_side.ipc.state = NULL;
    CHECK_INT(eai_ipc_instance_init(&near_side.ipc), -EINVAL);
}

static void tells_the_other_side_of_a_deregistered_endpoint(void)
{
    pair(EAI_IPC_INITIATOR, ICMSG_SESSIONS, 256);
    for (unsigned round = 1; round <= 3; ++round) {
        CHECK_INT(eai_ipc_instance_deregister(&near_side.ipc, &near_epts[0]), 0);
        CHECK(settle());
        CHECK_INT(far_seen[0].unbound, round);
        CHECK_INT(send_far("x", 1), -ENOTCONN);
        CHECK_INT(add(&near_side, &near_epts[0], "one", &near_seen[0]), 0);
        CHECK(settle());
        check_talk();
        CHECK_INT(eai_ipc_instance_deregister(&far_side.ipc, &far_epts[0]), 0);
        CHECK(settle());
        CHECK_INT(near_seen[0].unbound, round);
        CHECK_INT(add(&far_side, &far_epts[0], "one", &far_seen[0]), 0);
        CHECK(settle());
        check_talk();
    }
    CHECK_INT(near_side.ipc.status.link_unbound, 0);
    CHECK_INT(near_side.ipc.status.rx_unknown, 0);
}

static void an_endpoint_alone_waits_for_its_name(void)
{
    pair(EAI_IPC_FOLLOWER, ICMSG_SESSIONS, 256);
    CHECK_INT(add(&near_side, &near_epts[1], "mine", &near_seen[1]), 0);
    CHECK_INT(add(&far_side, &far_epts[1], "yours", &far_seen[1]), 0);
    CHECK(settle());
    CHECK_INT(near_seen[1].bound, 0);
    CHECK_INT(eai_ipc_instance_send(&near_side.ipc, &near_epts[1], "x", 1), -ENOTCONN);
    CHECK_INT(add(&near_side, &near_epts[2], "yours", &near_seen[2]), 0);
    CHECK(settle());
    CHECK_INT(near_seen[2].bound, 1);
    CHECK_INT(far_seen[1].bound, 1);
}

static void start_again(struct side *side, struct eai_ipc_endpoint *ept, struct receiver *seen)
{
    restart(side);
    start(side);
    CHECK_INT(add(side, ept, "one", seen), 0);
    CHECK(settle());
}

/// A restart loses what was on the way, and nothing of it reaches the next session.
static void recovers_from_restarts_of_either_side(void)
{
    static const enum eai_ipc_shm_role ROLES[] = {EAI_IPC_SINGLE, EAI_IPC_INITIATOR, EAI_IPC_FOLLOWER};
    for (size_t i = 0; i < 3; ++i) {
        pair(ROLES[i], ICMSG_SESSIONS, 256);
        for (unsigned round = 1; round <= 5; ++round) {
            const unsigned before = far_seen[0].received;
            CHECK_INT(send_near("lost", 5), 0);
            start_again(&far_side, &far_epts[0], &far_seen[0]);
            CHECK_INT(near_seen[0].unbound, 2 * round - 1);
            CHECK_INT(near_seen[0].bound, 2 * round);
            CHECK_INT(far_seen[0].received, before);
            start_again(&near_side, &near_epts[0], &near_seen[0]);
            CHECK_INT(far_seen[0].unbound, round);
            check_talk();
            near_seen[0].unbound = 2 * round;
            near_seen[0].bound = 2 * round + 1;
        }
    }
}

static void recovers_when_both_restart(void)
{
    pair(EAI_IPC_INITIATOR, ICMSG_SESSIONS, 256);
    restart(&near_side);
    restart(&far_side);
    start(&far_side);
    start(&near_side);
    CHECK_INT(add(&near_side, &near_epts[0], "one", &near_seen[0]), 0);
    CHECK_INT(add(&far_side, &far_epts[0], "one", &far_seen[0]), 0);
    CHECK(settle());
    check_talk();
}

static void an_end_is_told_and_a_new_start_binds(void)
{
    pair(EAI_IPC_INITIATOR, ICMSG_SESSIONS, 256);
    CHECK_INT(eai_ipc_instance_deinit(&far_side.ipc), 0);
    CHECK_INT(far_side.ipc.status.link_state, EAI_IPC_LINK_OFF);
    CHECK(settle());
    CHECK_INT(near_seen[0].unbound, 1);
    CHECK_INT(far_seen[0].unbound, 0);
    CHECK_INT(send_near("x", 1), -ENOTCONN);
    CHECK_INT(near_side.ipc.status.link_state, EAI_IPC_LINK_CONNECTING);
    start(&far_side);
    CHECK_INT(add(&far_side, &far_epts[0], "one", &far_seen[0]), 0);
    CHECK(settle());
    check_talk();
}

static void says_when_the_ring_is_full(void)
{
    static uint8_t message[40];
    pair(EAI_IPC_INITIATOR, ICMSG_SESSIONS, 256);
    unsigned sent = 0;
    while (sent < 20 && send_near(message, sizeof message) == 0)
        ++sent;
    CHECK_INT(sent, 5);
    CHECK_INT(send_near(message, sizeof message), -ENOMEM);
    CHECK(settle());
    CHECK_INT(far_seen[0].received, 5);
    CHECK_INT(send_near(message, sizeof message), 0);
    const struct eai_ipc_endpoint_status *const status = &near_side.ipc.status.endpoints[0];
    CHECK_INT(status->tx_messages, 6);
    CHECK_INT(status->tx_bytes, 240);
    CHECK_INT(status->tx_refused, 2);
}

static void looks_at_a_bounded_number_of_packets(void)
{
    pair(EAI_IPC_INITIATOR, ICMSG_SESSIONS, sizeof ring_memory[0]);
    for (int i = 0; i < 40; ++i)
        CHECK_INT(send_near("x", 1), 0);
    CHECK(eai_ipc_shm_look(&far_side.ipc));
    CHECK_INT(far_seen[0].received, 16);
    CHECK(eai_ipc_shm_look(&far_side.ipc));
    CHECK(!eai_ipc_shm_look(&far_side.ipc));
    CHECK_INT(far_seen[0].received, 40);
    CHECK(!eai_ipc_shm_look(&far_side.ipc));
}

static bool nested;

static void look_within(const void *data, size_t len, void *ctx)
{
    (void)data;
    (void)len;
    (void)ctx;
    nested = eai_ipc_shm_look(&far_side.ipc);
}

/// A doorbell that interrupts a look does not start a second one; the first goes on instead.
static void a_look_within_a_look_is_put_off(void)
{
    static struct eai_ipc_endpoint ept;
    const struct eai_ipc_ept_cfg cfg = {.name = "nest", .cb = {.received = look_within}};
    pair(EAI_IPC_INITIATOR, ICMSG_SESSIONS, 256);
    CHECK_INT(eai_ipc_instance_register(&far_side.ipc, &ept, &cfg), 0);
    CHECK_INT(add(&near_side, &near_epts[1], "nest", &near_seen[1]), 0);
    CHECK(settle());
    CHECK_INT(eai_ipc_instance_send(&near_side.ipc, &near_epts[1], "x", 1), 0);
    nested = true;
    CHECK(eai_ipc_shm_look(&far_side.ipc));
    CHECK(!nested);
    CHECK(!eai_ipc_shm_look(&far_side.ipc));
}

/// As a far side would write that is no eai_ipc.
static void write_raw(const void *packet, size_t bytes)
{
    CHECK_INT(icmsg_send(&near_side.shm.link, (struct icmsg_part){0}, (struct icmsg_part){packet, bytes}), 0);
    while (eai_ipc_shm_look(&far_side.ipc)) { }
}

static void counts_packets_that_mean_nothing(void)
{
    static const struct
    {
        const char *bytes;
        size_t count;
    } PACKETS[] = {{"\0", 1}, {"\0\0", 2}, {"\0\1", 2}, {"\0\11abc", 5}, {"\0\377", 2}, {"\0\377\0", 3}, {"\0\377\11", 3},
        {"\0\1a\0b", 5}, {"\0\1-12345678901234567890123456789012", 35}, {"\1", 1}, {"\2x", 2}, {"\377x", 2}};
    pair(EAI_IPC_INITIATOR, ICMSG_SESSIONS, 256);
    const unsigned count = sizeof PACKETS / sizeof PACKETS[0];
    for (unsigned i = 0; i < count; ++i) {
        write_raw(PACKETS[i].bytes, PACKETS[i].count);
        CHECK_INT(far_side.ipc.status.rx_unknown, i + 1);
    }
    CHECK_INT(far_seen[0].received, 0);
    CHECK_INT(far_seen[0].unbound, 0);
    check_talk();
}

static void says_when_a_packet_is_too_long(void)
{
    static uint8_t packet[EAI_IPC_PACKET_MAX + 2] = {1};
    pair(EAI_IPC_INITIATOR, ICMSG_SESSIONS, sizeof ring_memory[0]);
    write_raw(packet, sizeof packet);
    CHECK_INT(far_seen[0].errors, 1);
    CHECK_INT(far_seen[0].received, 0);
    CHECK_INT(far_side.ipc.status.rx_unknown, 1);
    check_talk();
}

static void recovers_from_broken_memory(void)
{
    pair(EAI_IPC_INITIATOR, ICMSG_SESSIONS, 256);
    ring_memory[0][2] = 0x12345679; // the index that the far side reads
    CHECK(!eai_ipc_shm_look(&far_side.ipc));
    CHECK_INT(far_seen[0].errors, 1);
    CHECK_INT(far_seen[0].unbound, 1);
    CHECK_INT(far_side.ipc.status.rx_broken, 1);
    CHECK_INT(far_side.ipc.status.endpoints[0].errors, 1);
    CHECK(settle());
    CHECK_INT(far_seen[0].bound, 2);
    check_talk();
    ring_memory[0][0] = 3; // the index that the near side reads
    CHECK_INT(send_near("x", 1), -EIO);
}

/// Byte for byte what Zephyr's ICMsg-ME would see.
static void writes_the_packets_of_icmsg_me(void)
{
    pair(EAI_IPC_INITIATOR, ICMSG_SESSIONS, 256);
    CHECK_INT(send_near("hi", 2), 0);
    CHECK(memcmp(&ring_memory[0][3], "\0\5\0\0\0\1one\0\0\0\0\3\0\0\1hi", 19) == 0);
    CHECK(memcmp(&ring_memory[1][3], "\0\2\0\0\0\1", 6) == 0);
    pair(EAI_IPC_SINGLE, ICMSG_SESSIONS, 256);
    CHECK_INT(send_near("hi", 2), 0);
    CHECK(memcmp(&ring_memory[0][3], "\0\2\0\0hi", 6) == 0);
}

/// What Zephyr's icmsg.c does with the two handshake words, played by hand: lower half wished, upper half seen.
static void meets_zephyr_by_sessions(void)
{
    forget();
    wire(EAI_IPC_SINGLE, ICMSG_SESSIONS, 256, 0);
    start(&near_side);
    CHECK_INT(add(&near_side, &near_epts[0], "one", &near_seen[0]), 0);
    CHECK_INT(ring_memory[1][1], 1); // near wishes session 1 and has seen none
    ring_memory[0][1] = 0x00000007; // Zephyr opens with 7
    ring_memory[0][0] = ring_memory[0][2] = 0xfffffff0;
    while (eai_ipc_shm_look(&near_side.ipc)) { }
    CHECK_INT(ring_memory[1][1], 0x00070001);
    CHECK_INT(ring_memory[0][0] | ring_memory[0][2], 0);
    CHECK_INT(near_seen[0].bound, 0);
    ring_memory[1][0] = ring_memory[1][2] = 0;
    ring_memory[0][1] = 0x00010007; // and has seen 1
    while (eai_ipc_shm_look(&near_side.ipc)) { }
    CHECK_INT(near_seen[0].bound, 1);
    ring_memory[0][1] = 0; // Zephyr closes
    while (eai_ipc_shm_look(&near_side.ipc)) { }
    CHECK_INT(near_seen[0].unbound, 1);
    CHECK_INT(ring_memory[1][1], 2); // the next session
}

static void works_through_caches(void)
{
    forget();
    wire_with_caches();
    start(&near_side);
    start(&far_side);
    CHECK_INT(add(&near_side, &near_epts[0], "one", &near_seen[0]), 0);
    CHECK_INT(add(&far_side, &far_epts[0], "one", &far_seen[0]), 0);
    CHECK(settle());
    static uint8_t message[EAI_IPC_PACKET_MAX];
    bool all = true;
    for (size_t length = 1; length <= sizeof message; ++length) {
        memset(message, (int)length, length);
        all = all && send_near(message, length) == 0 && send_far(message, length) == 0 && settle()
            && memcmp(far_seen[0].last, message, length) == 0 && memcmp(near_seen[0].last, message, length) == 0;
    }
    CHECK(all);
    start_again(&far_side, &far_epts[0], &far_seen[0]);
    check_talk();
}

static void tells_the_state_of_the_link(void)
{
    pair(EAI_IPC_FOLLOWER, ICMSG_SESSIONS, 256);
    const struct eai_ipc_status *const status = &near_side.ipc.status;
    check_talk();
    CHECK_TEXT(status->backend, "icmsg");
    CHECK_INT(status->link_state, EAI_IPC_LINK_CONNECTED);
    CHECK_INT(status->local_session, far_side.ipc.status.remote_session);
    CHECK_INT(status->remote_session, far_side.ipc.status.local_session);
    CHECK(status->local_session != 0 && status->doorbells_in > 0 && status->doorbells_out > 0);
    CHECK_INT(status->link_bound, 1);
    CHECK_INT(status->endpoints[0].id, 1);
    CHECK_INT(status->endpoints[0].bound, 1);
    CHECK_INT(status->endpoints[0].tx_messages, 1);
    CHECK_INT(status->endpoints[0].rx_bytes, 6);
}

UNIT_MAIN(TEST(meets_in_every_role_and_way), TEST(meets_whatever_the_memory_held), TEST(carries_every_size_both_ways),
    TEST(knows_the_longest_message_of_its_region), TEST(carries_eight_endpoints_by_name), TEST(binds_all_over_a_tiny_ring),
    TEST(refuses_one_name_twice_on_a_side), TEST(refuses_a_configuration_that_cannot_work),
    TEST(tells_the_other_side_of_a_deregistered_endpoint), TEST(an_endpoint_alone_waits_for_its_name),
    TEST(recovers_from_restarts_of_either_side), TEST(recovers_when_both_restart), TEST(an_end_is_told_and_a_new_start_binds),
    TEST(says_when_the_ring_is_full), TEST(looks_at_a_bounded_number_of_packets), TEST(a_look_within_a_look_is_put_off),
    TEST(counts_packets_that_mean_nothing), TEST(says_when_a_packet_is_too_long), TEST(recovers_from_broken_memory),
    TEST(writes_the_packets_of_icmsg_me), TEST(meets_zephyr_by_sessions), TEST(works_through_caches),
    TEST(tells_the_state_of_the_link))
