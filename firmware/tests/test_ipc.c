// SPDX-License-Identifier: GPL-3.0-or-later
// The functions of eai_ipc.h over the loopback backend; natively and on a Cortex-M3.
#include "eai_ipc/eai_ipc_loopback.h"
#include "unit.h"

#include <errno.h>
#include <string.h>

static struct eai_ipc_loopback loopback;
struct eai_ipc g_eai_ipc = EAI_IPC_LOOPBACK(&loopback);

enum { LOG_MAX = 64 };

/// What the callbacks saw, one letter each: lower case of the endpoint's letter for bound, upper case for unbound.
static char calls[LOG_MAX];
static unsigned received;
static uint8_t last[EAI_IPC_PACKET_MAX + 16];
static unsigned last_length;

static void note(char call)
{
    const size_t length = strlen(calls);
    if (length + 1 < LOG_MAX)
        calls[length] = call;
}

static void on_bound(void *ctx) { note(*(const char *)ctx); }

static void on_unbound(void *ctx) { note((char)(*(const char *)ctx - 'a' + 'A')); }

static void on_received(const void *data, size_t len, void *ctx)
{
    (void)ctx;
    ++received;
    last_length = (unsigned)len;
    memcpy(last, data, len);
}

static char A[] = "a";
static char B[] = "b";
static char C[] = "c";

static struct eai_ipc_ept_cfg config(const char *name, void *ctx)
{
    return (struct eai_ipc_ept_cfg){
        .name = name, .cb = {.bound = on_bound, .received = on_received, .unbound = on_unbound}, .ctx = ctx};
}

static void start(void)
{
    memset(calls, 0, sizeof calls);
    memset(last, 0, sizeof last);
    received = 0;
    last_length = 0;
    CHECK_INT(eai_ipc_deinit(), 0);
    CHECK_INT(eai_ipc_init(), 0);
}

static int add(struct eai_ipc_endpoint *ept, const char *name, void *ctx)
{
    const struct eai_ipc_ept_cfg cfg = config(name, ctx);
    return eai_ipc_register_endpoint(ept, &cfg);
}

static void starts_and_ends_and_starts_again(void)
{
    start();
    CHECK_INT(eai_ipc_deinit(), 0);
    CHECK_INT(eai_ipc_init(), 0);
}

static void starting_twice_changes_nothing(void)
{
    struct eai_ipc_endpoint a;
    struct eai_ipc_endpoint b;
    start();
    CHECK_INT(add(&a, "one", A), 0);
    CHECK_INT(add(&b, "one", B), 0);
    CHECK_INT(eai_ipc_init(), 0);
    CHECK_INT(eai_ipc_send(&a, "x", 1), 0);
    CHECK_INT(eai_ipc_deinit(), 0);
    CHECK_INT(eai_ipc_deinit(), 0);
}

static void registers(void)
{
    struct eai_ipc_endpoint a;
    start();
    CHECK_INT(add(&a, "test", A), 0);
}

static void refuses_nothing_to_register(void)
{
    struct eai_ipc_endpoint a;
    const struct eai_ipc_ept_cfg cfg = config("x", A);
    start();
    CHECK_INT(eai_ipc_register_endpoint(&a, NULL), -EINVAL);
    CHECK_INT(eai_ipc_register_endpoint(NULL, NULL), -EINVAL);
    CHECK_INT(eai_ipc_register_endpoint(NULL, &cfg), -EINVAL);
}

static void refuses_names_that_do_not_fit(void)
{
    struct eai_ipc_endpoint a;
    start();
    CHECK_INT(add(&a, "", A), -EINVAL);
    CHECK_INT(add(&a, NULL, A), -EINVAL);
    CHECK_INT(add(&a, "12345678901234567890123456789012", A), -EINVAL);
    CHECK_INT(add(&a, "1234567890123456789012345678901", A), 0);
}

static void refuses_work_when_not_started(void)
{
    struct eai_ipc_endpoint a;
    start();
    CHECK_INT(eai_ipc_deinit(), 0);
    CHECK_INT(eai_ipc_register_endpoint(&a, NULL), -EINVAL);
    CHECK_INT(add(&a, "x", A), -EIO);
    CHECK_INT(eai_ipc_send(&a, "x", 1), -ENOENT);
    CHECK_INT(eai_ipc_deregister_endpoint(&a), -ENOENT);
    CHECK_INT(eai_ipc_get_max_packet_size(), 496);
}

static void binds_two_of_one_name_the_earlier_first(void)
{
    struct eai_ipc_endpoint a;
    struct eai_ipc_endpoint b;
    start();
    CHECK_INT(add(&a, "chan1", A), 0);
    CHECK_TEXT(calls, "");
    CHECK_INT(add(&b, "chan1", B), 0);
    CHECK_TEXT(calls, "ab");
}

static void binds_only_the_same_name(void)
{
    struct eai_ipc_endpoint a;
    struct eai_ipc_endpoint b;
    start();
    CHECK_INT(add(&a, "chan1", A), 0);
    CHECK_INT(add(&b, "chan10", B), 0);
    CHECK_TEXT(calls, "");
    CHECK_INT(eai_ipc_send(&a, "x", 1), -ENOTCONN);
}

static void refuses_to_send_unbound(void)
{
    struct eai_ipc_endpoint a;
    start();
    CHECK_INT(add(&a, "lonely", A), 0);
    CHECK_INT(eai_ipc_send(&a, "123", 3), -ENOTCONN);
    CHECK_INT(received, 0);
}

static void delivers_exactly_once(void)
{
    struct eai_ipc_endpoint a;
    struct eai_ipc_endpoint b;
    start();
    CHECK_INT(add(&a, "data", A), 0);
    CHECK_INT(add(&b, "data", B), 0);
    CHECK_INT(eai_ipc_send(&a, "hello", 6), 0);
    CHECK_INT(received, 1);
    CHECK_INT(last_length, 6);
    CHECK(memcmp(last, "hello", 6) == 0);
}

static void delivers_both_ways(void)
{
    struct eai_ipc_endpoint a;
    struct eai_ipc_endpoint b;
    start();
    CHECK_INT(add(&a, "bidir", A), 0);
    CHECK_INT(add(&b, "bidir", B), 0);
    CHECK_INT(eai_ipc_send(&a, "\xaa", 1), 0);
    CHECK_INT(last[0], 0xaa);
    CHECK_INT(eai_ipc_send(&b, "\xbb", 1), 0);
    CHECK_INT(last[0], 0xbb);
    CHECK_INT(received, 2);
}

static void delivers_every_size(void)
{
    static uint8_t message[EAI_IPC_PACKET_MAX];
    struct eai_ipc_endpoint a;
    struct eai_ipc_endpoint b;
    start();
    CHECK_INT(add(&a, "sizes", A), 0);
    CHECK_INT(add(&b, "sizes", B), 0);
    bool all = true;
    for (size_t length = 1; length <= sizeof message; ++length) {
        memset(message, (int)(length * 7), length);
        all = all && eai_ipc_send(&a, message, length) == 0 && last_length == length && memcmp(last, message, length) == 0;
    }
    CHECK(all);
    CHECK_INT(received, EAI_IPC_PACKET_MAX);
}

static void refuses_nothing_to_send(void)
{
    struct eai_ipc_endpoint a;
    start();
    CHECK_INT(add(&a, "x", A), 0);
    CHECK_INT(eai_ipc_send(&a, NULL, 10), -EINVAL);
    CHECK_INT(eai_ipc_send(&a, "x", 0), -EINVAL);
    CHECK_INT(eai_ipc_send(NULL, "x", 1), -EINVAL);
}

static void refuses_too_much_to_send(void)
{
    static const uint8_t big[EAI_IPC_PACKET_MAX + 1];
    struct eai_ipc_endpoint a;
    struct eai_ipc_endpoint b;
    start();
    CHECK_INT(add(&a, "big", A), 0);
    CHECK_INT(add(&b, "big", B), 0);
    const size_t max = (size_t)eai_ipc_get_max_packet_size();
    CHECK_INT(eai_ipc_send(&a, big, max), 0);
    CHECK_INT(eai_ipc_send(&a, big, max + 1), -EMSGSIZE);
    CHECK_INT(eai_ipc_send(&a, big, SIZE_MAX), -EMSGSIZE);
    CHECK_INT(eai_ipc_send(&a, big, (size_t)0x80000000U), -EMSGSIZE);
    CHECK_INT(eai_ipc_send(&a, big, (size_t)0x80000001U), -EMSGSIZE);
    CHECK_INT(received, 1);
}

/// Of several faults the first in the documented order is told.
static void checks_in_order(void)
{
    static const uint8_t big[EAI_IPC_PACKET_MAX + 1];
    struct eai_ipc_endpoint never;
    struct eai_ipc_endpoint lonely;
    start();
    CHECK_INT(add(&lonely, "lonely", A), 0);
    CHECK_INT(eai_ipc_send(&never, NULL, sizeof big), -EINVAL);
    CHECK_INT(eai_ipc_send(&never, big, sizeof big), -EMSGSIZE);
    CHECK_INT(eai_ipc_send(&lonely, big, sizeof big), -EMSGSIZE);
    CHECK_INT(eai_ipc_send(&never, big, 1), -ENOENT);
    CHECK_INT(eai_ipc_send(&lonely, big, 1), -ENOTCONN);
}

static void deregisters(void)
{
    struct eai_ipc_endpoint a;
    start();
    CHECK_INT(add(&a, "tmp", A), 0);
    CHECK_INT(eai_ipc_deregister_endpoint(&a), 0);
    CHECK_INT(eai_ipc_deregister_endpoint(&a), -ENOENT);
    CHECK_INT(eai_ipc_deregister_endpoint(NULL), -EINVAL);
    CHECK_INT(add(&a, "tmp", A), 0);
}

static void refuses_to_send_deregistered(void)
{
    struct eai_ipc_endpoint a;
    struct eai_ipc_endpoint b;
    start();
    CHECK_INT(add(&a, "gone", A), 0);
    CHECK_INT(add(&b, "gone", B), 0);
    CHECK_INT(eai_ipc_deregister_endpoint(&a), 0);
    CHECK_INT(eai_ipc_send(&a, "x", 1), -ENOENT);
    CHECK_INT(eai_ipc_send(&b, "x", 1), -ENOTCONN);
    CHECK_TEXT(calls, "abB");
}

static void the_longest_packet_is_496(void)
{
    start();
    CHECK_INT(eai_ipc_get_max_packet_size(), 496);
}

static void refuses_a_handle_twice(void)
{
    struct eai_ipc_endpoint a;
    start();
    CHECK_INT(add(&a, "x", A), 0);
    CHECK_INT(add(&a, "x", A), -EALREADY);
    CHECK_INT(add(&a, "y", A), -EALREADY);
    CHECK_TEXT(calls, "");
}

static void refuses_a_ninth_endpoint(void)
{
    struct eai_ipc_endpoint epts[EAI_IPC_ENDPOINTS_MAX + 1];
    char name[] = "n0";
    start();
    for (unsigned i = 0; i < EAI_IPC_ENDPOINTS_MAX; ++i) {
        name[1] = (char)('0' + i);
        CHECK_INT(add(&epts[i], name, A), 0);
    }
    CHECK_INT(add(&epts[EAI_IPC_ENDPOINTS_MAX], "last", A), -ENOMEM);
    CHECK_INT(eai_ipc_deregister_endpoint(&epts[3]), 0);
    CHECK_INT(add(&epts[EAI_IPC_ENDPOINTS_MAX], "last", A), 0);
}

/// The configuration is copied: the caller's may go.
static void keeps_its_own_configuration(void)
{
    struct eai_ipc_endpoint a;
    struct eai_ipc_endpoint b;
    char name[] = "copied";
    start();
    struct eai_ipc_ept_cfg cfg = config(name, A);
    CHECK_INT(eai_ipc_register_endpoint(&a, &cfg), 0);
    memset(&cfg, 0xff, sizeof cfg);
    memset(name, 'z', sizeof name - 1);
    CHECK_INT(add(&b, "copied", B), 0);
    CHECK_TEXT(calls, "ab");
    CHECK_INT(eai_ipc_send(&b, "x", 1), 0);
    CHECK_INT(received, 1);
}

static void works_without_callbacks(void)
{
    struct eai_ipc_endpoint a;
    struct eai_ipc_endpoint b;
    const struct eai_ipc_ept_cfg silent = {.name = "silent"};
    start();
    CHECK_INT(eai_ipc_register_endpoint(&a, &silent), 0);
    CHECK_INT(eai_ipc_register_endpoint(&b, &silent), 0);
    CHECK_INT(eai_ipc_send(&a, "x", 1), 0);
    CHECK_INT(eai_ipc_deregister_endpoint(&a), 0);
}

static void a_third_endpoint_takes_the_place_of_one_that_leaves(void)
{
    struct eai_ipc_endpoint a;
    struct eai_ipc_endpoint b;
    struct eai_ipc_endpoint c;
    start();
    CHECK_INT(add(&a, "place", A), 0);
    CHECK_INT(add(&b, "place", B), 0);
    CHECK_INT(add(&c, "place", C), 0);
    CHECK_INT(eai_ipc_send(&c, "x", 1), -ENOTCONN);
    CHECK_INT(eai_ipc_deregister_endpoint(&a), 0);
    CHECK_TEXT(calls, "abBbc");
    CHECK_INT(eai_ipc_send(&c, "x", 1), 0);
}

static struct eai_ipc_endpoint answering;

static void answer(const void *data, size_t len, void *ctx)
{
    (void)ctx;
    CHECK_INT(eai_ipc_send(&answering, data, len), 0);
}

static void answers_from_a_callback(void)
{
    struct eai_ipc_endpoint a;
    const struct eai_ipc_ept_cfg cfg = {.name = "echo", .cb = {.received = answer}};
    start();
    CHECK_INT(add(&a, "echo", A), 0);
    CHECK_INT(eai_ipc_register_endpoint(&answering, &cfg), 0);
    CHECK_INT(eai_ipc_send(&a, "ping", 5), 0);
    CHECK_INT(received, 1);
    CHECK_INT(last_length, 5);
}

static void leave(void *ctx)
{
    on_bound(ctx);
    CHECK_INT(eai_ipc_deregister_endpoint(&answering), 0);
}

static void an_endpoint_may_leave_from_its_callback(void)
{
    struct eai_ipc_endpoint a;
    const struct eai_ipc_ept_cfg cfg = {.name = "leave", .cb = {.bound = leave, .unbound = on_unbound}, .ctx = B};
    start();
    CHECK_INT(eai_ipc_register_endpoint(&answering, &cfg), 0);
    CHECK_INT(add(&a, "leave", A), 0);
    CHECK_INT(eai_ipc_send(&a, "x", 1), -ENOTCONN);
    CHECK_INT(eai_ipc_deregister_endpoint(&answering), -ENOENT);
}

static void a_handle_is_aligned_for_what_it_holds(void)
{
    CHECK_INT(_Alignof(struct eai_ipc_endpoint), _Alignof(void *));
    CHECK(sizeof(struct eai_ipc_endpoint) <= 8);
}

static void tells_its_status(void)
{
    struct eai_ipc_endpoint a;
    struct eai_ipc_endpoint b;
    start();
    CHECK_INT(add(&a, "status", A), 0);
    CHECK_INT(add(&b, "status", B), 0);
    CHECK_INT(eai_ipc_send(&a, "12345", 5), 0);
    const struct eai_ipc_status *const status = (const void *)&g_eai_ipc;
    CHECK_INT(status->magic, EAI_IPC_STATUS_MAGIC);
    CHECK(memcmp(status, "EIPC", 4) == 0);
    CHECK_INT(status->version, 1);
    CHECK_INT(status->bytes, sizeof *status);
    CHECK_INT(status->endpoints_at, 76);
    CHECK_INT(status->endpoint_bytes, 72);
    CHECK_TEXT(status->backend, "loopback");
    CHECK_INT(status->link_state, EAI_IPC_LINK_CONNECTED);
    CHECK_INT(status->max_packet, 496);
    CHECK_TEXT(status->endpoints[0].name, "status");
    CHECK_INT(status->endpoints[0].state, EAI_IPC_ENDPOINT_BOUND);
    CHECK_INT(status->endpoints[0].tx_messages, 1);
    CHECK_INT(status->endpoints[0].tx_bytes, 5);
    CHECK_INT(status->endpoints[1].rx_messages, 1);
    CHECK_INT(status->endpoints[1].rx_bytes, 5);
    CHECK_INT(eai_ipc_deregister_endpoint(&b), 0);
    CHECK_INT(status->endpoints[0].unbound, 1);
    CHECK_INT(status->endpoints[0].state, EAI_IPC_ENDPOINT_UNBOUND);
    CHECK_INT(status->endpoints[1].state, EAI_IPC_ENDPOINT_FREE);
    CHECK_INT(eai_ipc_deinit(), 0);
    CHECK_INT(status->link_state, EAI_IPC_LINK_OFF);
}

UNIT_MAIN(TEST(starts_and_ends_and_starts_again), TEST(starting_twice_changes_nothing), TEST(registers),
    TEST(refuses_nothing_to_register), TEST(refuses_names_that_do_not_fit), TEST(refuses_work_when_not_started),
    TEST(binds_two_of_one_name_the_earlier_first), TEST(binds_only_the_same_name), TEST(refuses_to_send_unbound),
    TEST(delivers_exactly_once), TEST(delivers_both_ways), TEST(delivers_every_size), TEST(refuses_nothing_to_send),
    TEST(refuses_too_much_to_send), TEST(checks_in_order), TEST(deregisters), TEST(refuses_to_send_deregistered),
    TEST(the_longest_packet_is_496), TEST(refuses_a_handle_twice), TEST(refuses_a_ninth_endpoint),
    TEST(keeps_its_own_configuration), TEST(works_without_callbacks), TEST(a_third_endpoint_takes_the_place_of_one_that_leaves),
    TEST(answers_from_a_callback), TEST(an_endpoint_may_leave_from_its_callback), TEST(a_handle_is_aligned_for_what_it_holds),
    TEST(tells_its_status))
