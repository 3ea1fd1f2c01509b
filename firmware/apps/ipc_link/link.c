// SPDX-License-Identifier: GPL-3.0-or-later
#include "link.h"

#include "sse200/sse200.h"

#define RING_BYTES 4096U

extern uint8_t __shared_start[]; // of boards/sse200_memory.ld

/// Each processor's own: the ring that it writes is the first for processor 0 and the second for processor 1.
static struct eai_ipc_shm_config config;
static struct eai_ipc_shm shm = {.config = &config};

static unsigned take(void *context)
{
    (void)context;
    return interrupts_hold(PRIORITY_DOORBELL);
}

static void give(void *context, unsigned key)
{
    (void)context;
    interrupts_restore_priority(key);
}

struct eai_ipc g_eai_ipc = EAI_IPC_SHM(&shm, take, give);

static void ring_other(void *context)
{
    (void)context;
    sse200_ring(0, 1 - sse200_processor());
}

size_t link_message(uint32_t number, bool inverted, uint8_t *message)
{
    const size_t length = 1 + number % EAI_IPC_PACKET_MAX;
    const unsigned flip = inverted ? 0xff : 0;
    for (size_t i = 0; i < length; ++i)
        message[i] = (uint8_t)((number * 31 + i * 7) ^ flip);
    return length;
}

int link_start(void)
{
    const unsigned processor = sse200_processor();
    config = (struct eai_ipc_shm_config){
        .link =
            {
                .tx_memory = __shared_start + processor * RING_BYTES,
                .tx_bytes = RING_BYTES,
                .rx_memory = __shared_start + (1 - processor) * RING_BYTES,
                .rx_bytes = RING_BYTES,
                .ring_doorbell = ring_other,
            },
        .role = processor == 0 ? EAI_IPC_INITIATOR : EAI_IPC_FOLLOWER,
        .tell_deregistered = true,
    };
    interrupt_enable(SSE200_MHU0_INTERRUPT, PRIORITY_DOORBELL);
    return eai_ipc_init();
}

void link_doorbell(void)
{
    sse200_clear(0);
    if (eai_ipc_shm_look(&g_eai_ipc))
        interrupt_pend(SSE200_MHU0_INTERRUPT);
}
