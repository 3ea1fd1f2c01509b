// SPDX-License-Identifier: GPL-3.0-or-later
// Messages between two processors, or within one: endpoints of the same name on both sides form a pair; what one sends
// the other receives, whole, in order and once. No allocation, no waiting.
//
// The backend is the one of g_eai_ipc, which the program defines: eai_ipc_loopback.h, eai_ipc_shm.h or
// eai_ipc_zephyr.h. A program with several links has several instances: eai_ipc_instance.h.
//
// Every function returns 0 on success, else a negative errno; the checks are made in the order in which they are listed.
// All of them may be called from callbacks too, but eai_ipc_deinit().
#pragma once

#include "eai_ipc_status.h"

#include <stddef.h>

/// The longest message of any backend: an RPMsg buffer of 512 bytes without its header of 16.
#ifndef EAI_IPC_PACKET_MAX
#define EAI_IPC_PACKET_MAX 496U
#endif

/// Each may be null. They run in the context that looks at the link (doorbell handler, work queue) or, with loopback,
/// within the other endpoint's call; never under the instance's lock.
struct eai_ipc_cb
{
    void (*bound)(void *ctx);
    /// @p data is aligned to 4 with the shared memory backend and is valid until the callback returns.
    void (*received)(const void *data, size_t len, void *ctx);
    /// The other side deregistered, restarted or closed. bound() comes again when it is back.
    void (*unbound)(void *ctx);
    /// @p message is a string literal.
    void (*error)(const char *message, void *ctx);
};

struct eai_ipc_ept_cfg
{
    const char *name; ///< 1 to 31 bytes
    struct eai_ipc_cb cb;
    void *ctx; ///< given to the callbacks; borrowed until the endpoint is deregistered
};

struct eai_ipc_slot;

/// A handle. Its address is what counts: it must stay until the endpoint is deregistered; it needs no initialisation.
struct eai_ipc_endpoint
{
    const struct eai_ipc_slot *slot; ///< for debuggers; private
};

/// Starts the backend. Again without eai_ipc_deinit() between: 0, and nothing changes.
/// -EINVAL: the instance's configuration; -EIO: the backend is not ready.
int eai_ipc_init(void);

/// Ends the link, telling the other side, and forgets all endpoints without callbacks. 0 also when it was not started.
int eai_ipc_deinit(void);

/// Copies @p cfg and its name. With a peer there, both sides' bound() is called, the earlier one's first.
/// -EINVAL: null, no name, or a name of more than 31 bytes; -EIO: not started; -EALREADY: @p ept is registered;
/// -EEXIST: the name is taken on this side (not with loopback, where it pairs); -ENOMEM: 8 endpoints are registered,
/// or the link carries but one and has it.
int eai_ipc_register_endpoint(struct eai_ipc_endpoint *ept, const struct eai_ipc_ept_cfg *cfg);

/// -EINVAL: null; -ENOENT: not registered. No callback of @p ept starts afterwards in the context of the call; one that
/// runs in another context at this moment runs to its end.
int eai_ipc_deregister_endpoint(struct eai_ipc_endpoint *ept);

/// Copies @p data to the other side.
/// -EINVAL: null or @p len 0; -EMSGSIZE: longer than eai_ipc_get_max_packet_size(); -ENOENT: not registered;
/// -ENOTCONN: not bound; -ENOMEM: no room now, try again later; -EIO: the link is broken.
int eai_ipc_send(struct eai_ipc_endpoint *ept, const void *data, size_t len);

/// Bytes, from 1 to EAI_IPC_PACKET_MAX; known before eai_ipc_init() as far as the backend allows.
int eai_ipc_get_max_packet_size(void);
