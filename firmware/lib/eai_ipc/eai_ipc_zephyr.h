// SPDX-License-Identifier: GPL-3.0-or-later
// Backend: Zephyr's ipc_service (include/zephyr/ipc/ipc_service.h), so whatever it runs on: ICMsg, ICBMsg or RPMsg.
// Zephyr leaves an endpoint unbound when the other side went away; this backend registers it again from the system
// work queue, so that it binds when the other side is back.
#pragma once

#include "eai_ipc_instance.h"

#include <zephyr/ipc/ipc_service.h>
#include <zephyr/kernel.h>

/// What ipc_service borrows for as long as an endpoint is registered.
struct eai_ipc_zephyr_endpoint
{
    struct ipc_ept ept;
    struct ipc_ept_cfg cfg;
    struct k_work register_again;
    struct eai_ipc *ipc;
    unsigned slot;
};

struct eai_ipc_zephyr
{
    const struct device *instance; ///< DEVICE_DT_GET(DT_NODELABEL(ipc0)), say
    struct eai_ipc_zephyr_endpoint endpoints[EAI_IPC_ENDPOINTS_MAX];
};

extern const struct eai_ipc_backend eai_ipc_zephyr_backend;

unsigned eai_ipc_zephyr_take(void *context);
void eai_ipc_zephyr_give(void *context, unsigned key);

/// Initialiser: struct eai_ipc_zephyr z = {.instance = …}; struct eai_ipc g_eai_ipc = EAI_IPC_ZEPHYR(&z);
#define EAI_IPC_ZEPHYR(state_)                                                                                                 \
    {                                                                                                                          \
        .backend = &eai_ipc_zephyr_backend, .state = (state_), .lock = {                                                       \
            .take = eai_ipc_zephyr_take,                                                                                       \
            .give = eai_ipc_zephyr_give                                                                                        \
        }                                                                                                                      \
    }
