// SPDX-License-Identifier: GPL-3.0-or-later
#include "eai_ipc.h"

#include "eai_ipc_instance.h"

int eai_ipc_init(void) { return eai_ipc_instance_init(&g_eai_ipc); }

int eai_ipc_deinit(void) { return eai_ipc_instance_deinit(&g_eai_ipc); }

int eai_ipc_register_endpoint(struct eai_ipc_endpoint *ept, const struct eai_ipc_ept_cfg *cfg)
{
    return eai_ipc_instance_register(&g_eai_ipc, ept, cfg);
}

int eai_ipc_deregister_endpoint(struct eai_ipc_endpoint *ept) { return eai_ipc_instance_deregister(&g_eai_ipc, ept); }

int eai_ipc_send(struct eai_ipc_endpoint *ept, const void *data, size_t len)
{
    return eai_ipc_instance_send(&g_eai_ipc, ept, data, len);
}

int eai_ipc_get_max_packet_size(void) { return eai_ipc_instance_max_packet(&g_eai_ipc); }
