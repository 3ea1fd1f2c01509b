// SPDX-License-Identifier: GPL-3.0-or-later
#include "ipc_fixture.h"

#include <string.h>

struct side near_side;
struct side far_side;
_Alignas(CACHE_LINE) uint32_t ring_memory[2][REGION_WORDS];

/// What each side's cache holds of the two rings.
static _Alignas(CACHE_LINE) uint32_t cached[2][2][REGION_WORDS];

static void ring_flag(void *context) { *(bool *)context = true; }

static struct eai_ipc_shm_config config_of(
    struct side *other, enum eai_ipc_shm_role role, enum icmsg_meeting meeting, size_t bytes, bool first)
{
    return (struct eai_ipc_shm_config){
        .link =
            {
                .tx_memory = ring_memory[first ? 0 : 1],
                .tx_bytes = bytes,
                .rx_memory = ring_memory[first ? 1 : 0],
                .rx_bytes = bytes,
                .meeting = meeting,
                .ring_doorbell = ring_flag,
                .context = &other->rung,
            },
        .role = role,
        .tell_deregistered = true,
    };
}

void restart(struct side *side)
{
    side->shm = (struct eai_ipc_shm){.config = &side->config};
    side->ipc = (struct eai_ipc)EAI_IPC_SHM(&side->shm, NULL, NULL);
    side->rung = false;
}

void wire(enum eai_ipc_shm_role near_role, enum icmsg_meeting meeting, size_t bytes, uint8_t fill)
{
    const enum eai_ipc_shm_role far_role = near_role == EAI_IPC_INITIATOR ? EAI_IPC_FOLLOWER
        : near_role == EAI_IPC_FOLLOWER                                   ? EAI_IPC_INITIATOR
                                                                          : EAI_IPC_SINGLE;
    memset(ring_memory, fill, sizeof ring_memory);
    near_side.config = config_of(&far_side, near_role, meeting, bytes, true);
    far_side.config = config_of(&near_side, far_role, meeting, bytes, false);
    restart(&near_side);
    restart(&far_side);
}

/// Lines between a side's cache and memory, which one follows from the address.
static void copy_lines(const volatile void *start, size_t bytes, bool to_memory)
{
    const uintptr_t base = (uintptr_t)cached;
    const uintptr_t from = ((uintptr_t)start - base) & ~(uintptr_t)(CACHE_LINE - 1);
    const uintptr_t to = ((uintptr_t)start - base + bytes + CACHE_LINE - 1) & ~(uintptr_t)(CACHE_LINE - 1);
    uint8_t *const cache = (uint8_t *)cached + from;
    uint8_t *const memory = (uint8_t *)ring_memory + from % sizeof ring_memory;
    memcpy(to_memory ? memory : cache, to_memory ? cache : memory, to - from);
}

static void clean(const volatile void *start, size_t bytes) { copy_lines(start, bytes, true); }

static void invalidate(const volatile void *start, size_t bytes) { copy_lines(start, bytes, false); }

void wire_with_caches(void)
{
    wire(EAI_IPC_INITIATOR, ICMSG_SESSIONS, sizeof ring_memory[0], 0x5a);
    memset(cached, 0xc3, sizeof cached);
    const struct icmsg_cache cache = {clean, invalidate, CACHE_LINE};
    near_side.config.link.cache = far_side.config.link.cache = cache;
    near_side.config.link.tx_memory = cached[0][0];
    near_side.config.link.rx_memory = cached[0][1];
    far_side.config.link.tx_memory = cached[1][1];
    far_side.config.link.rx_memory = cached[1][0];
}

static bool answer(struct side *side)
{
    const bool rung = side->rung;
    side->rung = false;
    while (rung && eai_ipc_shm_look(&side->ipc)) { }
    return rung;
}

bool settle(void)
{
    for (int i = 0; i < 1000; ++i) {
        const bool near_rung = answer(&near_side);
        if (!answer(&far_side) && !near_rung)
            return true;
    }
    return false;
}

static void on_bound(void *ctx) { ++((struct receiver *)ctx)->bound; }

static void on_unbound(void *ctx) { ++((struct receiver *)ctx)->unbound; }

static void on_error(const char *message, void *ctx) { ((struct receiver *)ctx)->errors += message[0] != '\0'; }

static void on_received(const void *data, size_t len, void *ctx)
{
    struct receiver *const receiver = ctx;
    ++receiver->received;
    receiver->last_length = (unsigned)len;
    receiver->aligned = (uintptr_t)data % 4 == 0;
    memcpy(receiver->last, data, len);
}

int add(struct side *side, struct eai_ipc_endpoint *ept, const char *name, struct receiver *receiver)
{
    const struct eai_ipc_ept_cfg cfg = {.name = name, .cb = {on_bound, on_received, on_unbound, on_error}, .ctx = receiver};
    return eai_ipc_instance_register(&side->ipc, ept, &cfg);
}
