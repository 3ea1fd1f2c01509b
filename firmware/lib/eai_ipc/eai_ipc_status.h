// SPDX-License-Identifier: GPL-3.0-or-later
// What a debugger or the workbench reads from a running target: the status block is the first member of struct eai_ipc,
// so it lies at the symbol of the program's instance, which is g_eai_ipc. Little endian on every target here; only
// 32-bit words and bytes, no padding, no pointers. Counters wrap at 2^32 and start at zero at each eai_ipc_init().
// A reader checks magic, then version, and takes sizes from the block. The target writes while it is read: words are
// whole, but two words may be of different moments.
#pragma once

#include <stdint.h>

#define EAI_IPC_STATUS_MAGIC UINT32_C(0x43504945) // "EIPC" in memory
#define EAI_IPC_STATUS_VERSION 1U
#define EAI_IPC_EPT_NAME_MAX 32U // with terminator
#define EAI_IPC_ENDPOINTS_MAX 8U
#define EAI_IPC_BACKEND_NAME_MAX 12U

enum eai_ipc_link_state {
    EAI_IPC_LINK_OFF = 0,
    EAI_IPC_LINK_CONNECTING = 1,
    EAI_IPC_LINK_CONNECTED = 2,
};

enum eai_ipc_endpoint_state {
    EAI_IPC_ENDPOINT_FREE = 0,
    EAI_IPC_ENDPOINT_UNBOUND = 1,
    EAI_IPC_ENDPOINT_BOUND = 2,
};

struct eai_ipc_endpoint_status
{
    char name[EAI_IPC_EPT_NAME_MAX]; ///< terminated; kept when the endpoint is deregistered
    uint32_t state; ///< enum eai_ipc_endpoint_state
    uint32_t id; ///< on the wire, 0 when there is none
    uint32_t tx_messages;
    uint32_t tx_bytes;
    uint32_t tx_refused; ///< sends of a bound endpoint that the backend refused, mostly for want of room
    uint32_t rx_messages;
    uint32_t rx_bytes;
    uint32_t bound; ///< times bound
    uint32_t unbound; ///< times the other side went away
    uint32_t errors; ///< calls of error()
};

struct eai_ipc_status
{
    uint32_t magic; ///< EAI_IPC_STATUS_MAGIC after eai_ipc_init(), 0 before
    uint32_t version; ///< EAI_IPC_STATUS_VERSION
    uint32_t bytes; ///< of this block
    uint32_t endpoints_at; ///< offset of endpoints in it
    uint32_t endpoint_count; ///< of entries, free ones too
    uint32_t endpoint_bytes; ///< of one entry
    char backend[EAI_IPC_BACKEND_NAME_MAX];
    uint32_t link_state; ///< enum eai_ipc_link_state
    uint32_t max_packet; ///< bytes
    uint32_t local_session;
    uint32_t remote_session;
    uint32_t doorbells_in; ///< calls to look at the link
    uint32_t doorbells_out; ///< rung
    uint32_t link_bound; ///< times the link came up
    uint32_t link_unbound; ///< times it went down
    uint32_t rx_broken; ///< times the shared memory held what no writer writes
    uint32_t rx_unknown; ///< packets for no bound endpoint, and control packets that mean nothing here
    struct eai_ipc_endpoint_status endpoints[EAI_IPC_ENDPOINTS_MAX];
};

_Static_assert(sizeof(struct eai_ipc_endpoint_status) == 72, "the layout is fixed");
_Static_assert(sizeof(struct eai_ipc_status) == 76 + 8 * 72, "the layout is fixed");
