// SPDX-License-Identifier: GPL-3.0-or-later
// Two threads as two processors over shared memory, under the thread sanitizer: every message is checked for size,
// content and order, and one side restarts again and again. The threads share the memory and the doorbells, nothing else.
#include "eai_ipc/eai_ipc_shm.h"
#include "unit.h"

#include <errno.h>
#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <string.h>
#include <time.h>

enum {
    MESSAGES = 20000,
    RESTARTS = 20,
    DEADLINE_SECONDS = 100,
};

struct core
{
    struct eai_ipc ipc;
    struct eai_ipc_shm shm;
    struct eai_ipc_shm_config config;
    struct eai_ipc_endpoint ept;
    uint32_t next_sent;
    uint32_t next_received;
    unsigned wrong;
    unsigned unbound;
};

static _Alignas(64) uint32_t memory[2][512];
static atomic_bool doorbells[2];
static atomic_bool near_done; // either goes on for the other's sake
static atomic_bool far_done;

static void ring_doorbell(void *context) { atomic_store((atomic_bool *)context, true); }

static size_t length_of(uint32_t number) { return 4 + number * 7 % (EAI_IPC_PACKET_MAX - 3); }

static void fill(uint8_t *message, uint32_t number)
{
    memset(message, (int)(number * 13), length_of(number));
    memcpy(message, &number, sizeof number);
}

static void on_received(const void *data, size_t len, void *ctx)
{
    struct core *const core = ctx;
    uint8_t expected[EAI_IPC_PACKET_MAX];
    fill(expected, core->next_received);
    core->wrong += len != length_of(core->next_received) || memcmp(data, expected, len) != 0;
    ++core->next_received;
}

/// A session counts its messages from 0.
static void on_bound(void *ctx)
{
    struct core *const core = ctx;
    core->next_sent = 0;
    core->next_received = 0;
}

static void on_unbound(void *ctx) { ++((struct core *)ctx)->unbound; }

static void start(struct core *core, int number)
{
    core->config = (struct eai_ipc_shm_config){
        .link =
            {
                .tx_memory = memory[number],
                .tx_bytes = sizeof memory[0],
                .rx_memory = memory[1 - number],
                .rx_bytes = sizeof memory[0],
                .ring_doorbell = ring_doorbell,
                .context = &doorbells[1 - number],
            },
        .role = number == 0 ? EAI_IPC_INITIATOR : EAI_IPC_FOLLOWER,
    };
    const struct eai_ipc_ept_cfg cfg = {
        .name = "threads", .cb = {.bound = on_bound, .received = on_received, .unbound = on_unbound}, .ctx = core};
    core->shm = (struct eai_ipc_shm){.config = &core->config};
    core->ipc = (struct eai_ipc)EAI_IPC_SHM(&core->shm, NULL, NULL);
    core->wrong += eai_ipc_instance_init(&core->ipc) != 0;
    core->wrong += eai_ipc_instance_register(&core->ipc, &core->ept, &cfg) != 0;
}

/// One turn of a processor: its doorbell, then a message if there is room.
static void turn(struct core *core, int number)
{
    uint8_t message[EAI_IPC_PACKET_MAX];
    if (atomic_exchange(&doorbells[number], false)) {
        while (eai_ipc_shm_look(&core->ipc)) { }
    }
    fill(message, core->next_sent);
    if (eai_ipc_instance_send(&core->ipc, &core->ept, message, length_of(core->next_sent)) == 0)
        ++core->next_sent;
    else
        sched_yield();
}

static bool late(time_t since) { return time(NULL) - since > DEADLINE_SECONDS; }

static void *far_main(void *argument)
{
    struct core *const core = argument;
    const time_t since = time(NULL);
    for (int restart = 0; restart < RESTARTS; ++restart) {
        core->next_received = 0;
        start(core, 1);
        while (core->next_received < 50 && !late(since))
            turn(core, 1);
    }
    core->next_received = 0;
    start(core, 1);
    while (!(atomic_load(&far_done) && atomic_load(&near_done)) && !late(since)) {
        turn(core, 1);
        if (core->next_received >= MESSAGES)
            atomic_store(&far_done, true);
    }
    return NULL;
}

static void carries_all_messages_through_restarts(void)
{
    static struct core near_core;
    static struct core far_core;
    const time_t since = time(NULL);
    memset(memory, 0xa5, sizeof memory);
    pthread_t thread;
    CHECK_INT(pthread_create(&thread, NULL, far_main, &far_core), 0);
    start(&near_core, 0);
    while (!(atomic_load(&far_done) && atomic_load(&near_done)) && !late(since)) {
        turn(&near_core, 0);
        if (atomic_load(&far_done) && near_core.next_received >= MESSAGES)
            atomic_store(&near_done, true);
    }
    CHECK_INT(pthread_join(thread, NULL), 0);
    CHECK_INT(near_core.wrong, 0);
    CHECK_INT(far_core.wrong, 0);
    CHECK(near_core.unbound >= 1 && near_core.unbound <= RESTARTS);
    CHECK(near_core.next_received >= MESSAGES);
    CHECK(far_core.next_received >= MESSAGES);
    CHECK_INT(near_core.ipc.status.rx_broken, 0);
    CHECK_INT(far_core.ipc.status.rx_broken, 0);
}

UNIT_MAIN(TEST(carries_all_messages_through_restarts))
