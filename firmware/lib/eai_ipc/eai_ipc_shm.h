// SPDX-License-Identifier: GPL-3.0-or-later
// Backend: shared memory between two processors, as Zephyr's ICMsg lays it out (icmsg_ring.h, icmsg.h).
//
// Endpoints on the link, by role:
// * EAI_IPC_SINGLE: one endpoint, each packet is one message, its name is not told. The far side may be Zephyr's ICMsg
//   backend. The link opens when the endpoint is registered.
// * EAI_IPC_INITIATOR, EAI_IPC_FOLLOWER: up to 8 endpoints, in the format of Zephyr's ICMsg-ME (source: Zephyr 3.5,
//   subsys/ipc/ipc_service/backends/ipc_icmsg_me_initiator.c, ..._follower.c). First byte of a packet: 1 to 8, a message
//   of the endpoint of that number; 0, a control packet:
//       00 ID NAME   initiator: the endpoint NAME has the number ID
//       00 ID        follower: it is there too; both are bound
//       00 FF ID     either, only with tell_deregistered: the endpoint ID is no more (an extension, which a Zephyr
//                    follower would take for an offer; set it when both sides are eai_ipc)
#pragma once

#include "eai_ipc_instance.h"
#include "icmsg.h"

enum eai_ipc_shm_role {
    EAI_IPC_SINGLE,
    EAI_IPC_INITIATOR,
    EAI_IPC_FOLLOWER,
};

struct eai_ipc_shm_config
{
    struct icmsg_config link;
    enum eai_ipc_shm_role role;
    bool tell_deregistered;
};

struct eai_ipc_shm
{
    const struct eai_ipc_shm_config *config; ///< borrowed for good
    struct icmsg_link link;
    bool looking; ///< one context at a time looks at the link
    bool look_again;
    uint16_t offers_due; ///< bit per number: control packets that found no room yet
    uint16_t confirmations_due;
    uint16_t notices_due;
    char remote_names[EAI_IPC_ENDPOINTS_MAX][EAI_IPC_EPT_NAME_MAX]; ///< a follower's, by number - 1; empty: none
    uint32_t packet[(EAI_IPC_PACKET_MAX + 3) / 4];
};

extern const struct eai_ipc_backend eai_ipc_shm_backend;

/// Initialiser: struct eai_ipc_shm s = {.config = &config}; struct eai_ipc g_eai_ipc = EAI_IPC_SHM(&s, take, give);
/// with the lock's two functions, or null for both.
#define EAI_IPC_SHM(state_, take_, give_)                                                                                      \
    {                                                                                                                          \
        .backend = &eai_ipc_shm_backend, .state = (state_), .lock = {.take = (take_), .give = (give_) }                        \
    }

/// Looks at the link: to be called by the doorbell's handler, or by a task that it wakes. Calls the callbacks. Handles at
/// most 16 packets, so that a far side which never stops cannot keep a handler busy for ever: true when more may wait.
/// Called at any other time it does no harm.
bool eai_ipc_shm_look(struct eai_ipc *ipc);
