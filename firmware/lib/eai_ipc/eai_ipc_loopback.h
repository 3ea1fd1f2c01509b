// SPDX-License-Identifier: GPL-3.0-or-later
// Backend: both endpoints of a pair are in this program. A message is delivered before eai_ipc_send() returns, from the
// sender's own buffer. A third endpoint of a name waits and takes the place of the first one that leaves.
#pragma once

#include "eai_ipc_instance.h"

struct eai_ipc_loopback
{
    uint8_t peer[EAI_IPC_ENDPOINTS_MAX];
};

extern const struct eai_ipc_backend eai_ipc_loopback_backend;

/// Initialiser: static struct eai_ipc_loopback l; struct eai_ipc g_eai_ipc = EAI_IPC_LOOPBACK(&l);
#define EAI_IPC_LOOPBACK(state_) {.backend = &eai_ipc_loopback_backend, .state = (state_)}
