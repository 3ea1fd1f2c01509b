// SPDX-License-Identifier: GPL-3.0-or-later
// Two sides of a shared memory link in one program; doorbells are flags that settle() answers.
#pragma once

#include "eai_ipc/eai_ipc_shm.h"
#include "unit.h"

enum {
    REGION_WORDS = 512,
    CACHE_LINE = 32,
};

/// What the callbacks of one endpoint saw.
struct receiver
{
    unsigned bound;
    unsigned unbound;
    unsigned errors;
    unsigned received;
    unsigned last_length;
    bool aligned;
    uint8_t last[EAI_IPC_PACKET_MAX];
};

struct side
{
    struct eai_ipc ipc;
    struct eai_ipc_shm shm;
    struct eai_ipc_shm_config config;
    bool rung; ///< its doorbell
};

extern struct side near_side;
extern struct side far_side;

/// The two rings; the first is the one that near_side writes.
extern _Alignas(CACHE_LINE) uint32_t ring_memory[2][REGION_WORDS];

/// Connects the sides to the memory, which it fills with @p fill, and starts none.
void wire(enum eai_ipc_shm_role near_role, enum icmsg_meeting meeting, size_t bytes, uint8_t fill);

/// As wire(), but each side sees the memory through a cache of its own.
void wire_with_caches(void);

/// The processor of @p side starts anew: its memory is lost, the shared one is not.
void restart(struct side *side);

/// Answers doorbells until none is rung any more; bounded, and false when that is never.
bool settle(void);

int add(struct side *side, struct eai_ipc_endpoint *ept, const char *name, struct receiver *receiver);
