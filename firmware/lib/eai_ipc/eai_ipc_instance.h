// SPDX-License-Identifier: GPL-3.0-or-later
// An instance of eai_ipc and what a backend gives and uses. Programs need this only for more than one link, and then
// only the functions at its end.
#pragma once

#include "eai_ipc.h"

#include <stdbool.h>

/// Keeps other contexts out: interrupts off on one processor, a mutex among threads. Both null where there is only one
/// context. Held for at most one copy of one message, never in a callback.
struct eai_ipc_lock
{
    unsigned (*take)(void *context); ///< returns what give() gets back
    void (*give)(void *context, unsigned key);
    void *context;
};

/// Private half of an endpoint; the public one is its entry in the status block.
struct eai_ipc_slot
{
    const struct eai_ipc_endpoint *handle; ///< null when free
    struct eai_ipc_cb cb;
    void *ctx;
    uint32_t order; ///< of registering: the earlier one is told first
};

struct eai_ipc;

/// Called without the lock; a slot is its number.
struct eai_ipc_backend
{
    const char *name;
    bool pairs_locally; ///< two endpoints of one name are allowed, and are each other's peer
    int (*open)(struct eai_ipc *ipc);
    void (*start)(struct eai_ipc *ipc); ///< after open(), when doorbells are already listened to; may be null
    void (*close)(struct eai_ipc *ipc);
    int (*attach)(struct eai_ipc *ipc, unsigned slot); ///< the slot is filled already
    int (*detach)(struct eai_ipc *ipc, unsigned slot); ///< it is still filled; an error keeps it so
    int (*send)(struct eai_ipc *ipc, unsigned slot, const void *data, size_t len);
    size_t (*max_packet)(const struct eai_ipc *ipc);
};

struct eai_ipc
{
    struct eai_ipc_status status; ///< first, so that it lies at the instance's symbol
    const struct eai_ipc_backend *backend;
    void *state; ///< the backend's
    struct eai_ipc_lock lock;
    bool open;
    uint32_t registrations;
    struct eai_ipc_slot slots[EAI_IPC_ENDPOINTS_MAX];
};

_Static_assert(offsetof(struct eai_ipc, status) == 0, "readers find the status at the instance's symbol");

/// The program's instance, used by the functions of eai_ipc.h.
extern struct eai_ipc g_eai_ipc;

/// For backends.
unsigned eai_ipc_take(const struct eai_ipc *ipc);
void eai_ipc_give(const struct eai_ipc *ipc, unsigned key);
bool eai_ipc_slot_used(const struct eai_ipc *ipc, unsigned slot);
bool eai_ipc_slot_bound(const struct eai_ipc *ipc, unsigned slot);

/// Change the state and call the callback; nothing when the slot is free or in that state already.
void eai_ipc_bind(struct eai_ipc *ipc, unsigned slot);
void eai_ipc_unbind(struct eai_ipc *ipc, unsigned slot);

/// Binds both before it calls either, so that the first may send to the second from its callback.
void eai_ipc_bind_pair(struct eai_ipc *ipc, unsigned first, unsigned second);

/// Hands a message to a bound endpoint; false when it is none.
bool eai_ipc_deliver(struct eai_ipc *ipc, unsigned slot, const void *data, size_t len);

/// Calls error() of one endpoint, or of all that are registered.
void eai_ipc_report(struct eai_ipc *ipc, unsigned slot, const char *message);
void eai_ipc_report_all(struct eai_ipc *ipc, const char *message);

/// As the functions of eai_ipc.h.
int eai_ipc_instance_init(struct eai_ipc *ipc);
int eai_ipc_instance_deinit(struct eai_ipc *ipc);
int eai_ipc_instance_register(struct eai_ipc *ipc, struct eai_ipc_endpoint *ept, const struct eai_ipc_ept_cfg *cfg);
int eai_ipc_instance_deregister(struct eai_ipc *ipc, struct eai_ipc_endpoint *ept);
int eai_ipc_instance_send(struct eai_ipc *ipc, struct eai_ipc_endpoint *ept, const void *data, size_t len);
int eai_ipc_instance_max_packet(const struct eai_ipc *ipc);
