// SPDX-License-Identifier: GPL-3.0-or-later
#include "eai_ipc_instance.h"

#include <errno.h>
#include <string.h>

unsigned eai_ipc_take(const struct eai_ipc *ipc) { return ipc->lock.take ? ipc->lock.take(ipc->lock.context) : 0; }

void eai_ipc_give(const struct eai_ipc *ipc, unsigned key)
{
    if (ipc->lock.give)
        ipc->lock.give(ipc->lock.context, key);
}

bool eai_ipc_slot_used(const struct eai_ipc *ipc, unsigned slot) { return ipc->slots[slot].handle != NULL; }

bool eai_ipc_slot_bound(const struct eai_ipc *ipc, unsigned slot)
{
    return eai_ipc_slot_used(ipc, slot) && ipc->status.endpoints[slot].state == EAI_IPC_ENDPOINT_BOUND;
}

/// The slot of a handle, or EAI_IPC_ENDPOINTS_MAX. By address: what a handle holds may never have been set.
static unsigned find(const struct eai_ipc *ipc, const struct eai_ipc_endpoint *ept)
{
    unsigned slot = 0;
    while (slot < EAI_IPC_ENDPOINTS_MAX && ipc->slots[slot].handle != ept)
        ++slot;
    return slot;
}

static bool name_taken(const struct eai_ipc *ipc, const char *name)
{
    for (unsigned slot = 0; slot < EAI_IPC_ENDPOINTS_MAX; ++slot) {
        if (eai_ipc_slot_used(ipc, slot) && strcmp(ipc->status.endpoints[slot].name, name) == 0)
            return true;
    }
    return false;
}

static bool name_fits(const char *name) { return name && name[0] != '\0' && memchr(name, '\0', EAI_IPC_EPT_NAME_MAX) != NULL; }

/// Moves an endpoint to @p state when it is in the other one, and says what callbacks to call then.
static bool change_state(struct eai_ipc *ipc, unsigned slot, enum eai_ipc_endpoint_state state, struct eai_ipc_slot *endpoint)
{
    const unsigned key = eai_ipc_take(ipc);
    struct eai_ipc_endpoint_status *const status = &ipc->status.endpoints[slot];
    const bool change = eai_ipc_slot_used(ipc, slot) && status->state != state;
    if (change) {
        status->state = state;
        status->bound += state == EAI_IPC_ENDPOINT_BOUND;
        status->unbound += state == EAI_IPC_ENDPOINT_UNBOUND;
        *endpoint = ipc->slots[slot];
    }
    eai_ipc_give(ipc, key);
    return change;
}

void eai_ipc_bind(struct eai_ipc *ipc, unsigned slot)
{
    struct eai_ipc_slot endpoint;
    if (change_state(ipc, slot, EAI_IPC_ENDPOINT_BOUND, &endpoint) && endpoint.cb.bound)
        endpoint.cb.bound(endpoint.ctx);
}

void eai_ipc_bind_pair(struct eai_ipc *ipc, unsigned first, unsigned second)
{
    struct eai_ipc_slot a;
    struct eai_ipc_slot b;
    const bool call_first = change_state(ipc, first, EAI_IPC_ENDPOINT_BOUND, &a) && a.cb.bound;
    const bool call_second = change_state(ipc, second, EAI_IPC_ENDPOINT_BOUND, &b) && b.cb.bound;
    if (call_first)
        a.cb.bound(a.ctx);
    if (call_second && ipc->slots[second].handle == b.handle)
        b.cb.bound(b.ctx);
}

void eai_ipc_unbind(struct eai_ipc *ipc, unsigned slot)
{
    struct eai_ipc_slot endpoint;
    if (change_state(ipc, slot, EAI_IPC_ENDPOINT_UNBOUND, &endpoint) && endpoint.cb.unbound)
        endpoint.cb.unbound(endpoint.ctx);
}

bool eai_ipc_deliver(struct eai_ipc *ipc, unsigned slot, const void *data, size_t len)
{
    const unsigned key = eai_ipc_take(ipc);
    const bool bound = eai_ipc_slot_bound(ipc, slot);
    const struct eai_ipc_slot endpoint = ipc->slots[slot];
    if (bound) {
        ++ipc->status.endpoints[slot].rx_messages;
        ipc->status.endpoints[slot].rx_bytes += (uint32_t)len;
    }
    eai_ipc_give(ipc, key);
    if (bound && endpoint.cb.received)
        endpoint.cb.received(data, len, endpoint.ctx);
    return bound;
}

void eai_ipc_report(struct eai_ipc *ipc, unsigned slot, const char *message)
{
    const unsigned key = eai_ipc_take(ipc);
    const struct eai_ipc_slot endpoint = ipc->slots[slot];
    ipc->status.endpoints[slot].errors += endpoint.handle != NULL;
    eai_ipc_give(ipc, key);
    if (endpoint.handle && endpoint.cb.error)
        endpoint.cb.error(message, endpoint.ctx);
}

void eai_ipc_report_all(struct eai_ipc *ipc, const char *message)
{
    for (unsigned slot = 0; slot < EAI_IPC_ENDPOINTS_MAX; ++slot)
        eai_ipc_report(ipc, slot, message);
}

static void reset_status(struct eai_ipc *ipc)
{
    ipc->status = (struct eai_ipc_status){
        .magic = EAI_IPC_STATUS_MAGIC,
        .version = EAI_IPC_STATUS_VERSION,
        .bytes = sizeof(struct eai_ipc_status),
        .endpoints_at = offsetof(struct eai_ipc_status, endpoints),
        .endpoint_count = EAI_IPC_ENDPOINTS_MAX,
        .endpoint_bytes = sizeof(struct eai_ipc_endpoint_status),
    };
    const size_t length = strlen(ipc->backend->name);
    const size_t room = EAI_IPC_BACKEND_NAME_MAX - 1;
    memcpy(ipc->status.backend, ipc->backend->name, length < room ? length : room);
}

static void set_open(struct eai_ipc *ipc, bool open)
{
    const unsigned key = eai_ipc_take(ipc);
    ipc->open = open;
    eai_ipc_give(ipc, key);
}

int eai_ipc_instance_init(struct eai_ipc *ipc)
{
    if (ipc->open)
        return 0;
    reset_status(ipc);
    memset(ipc->slots, 0, sizeof ipc->slots);
    const int error = ipc->backend->open(ipc);
    if (error != 0)
        return error;
    ipc->status.max_packet = (uint32_t)ipc->backend->max_packet(ipc);
    set_open(ipc, true);
    if (ipc->backend->start)
        ipc->backend->start(ipc);
    return 0;
}

int eai_ipc_instance_deinit(struct eai_ipc *ipc)
{
    if (!ipc->open)
        return 0;
    set_open(ipc, false);
    ipc->backend->close(ipc);
    const unsigned key = eai_ipc_take(ipc);
    memset(ipc->slots, 0, sizeof ipc->slots);
    for (unsigned slot = 0; slot < EAI_IPC_ENDPOINTS_MAX; ++slot)
        ipc->status.endpoints[slot].state = EAI_IPC_ENDPOINT_FREE;
    ipc->status.link_state = EAI_IPC_LINK_OFF;
    eai_ipc_give(ipc, key);
    return 0;
}

/// Under the lock. The slot, or a negative errno.
static int fill_slot(struct eai_ipc *ipc, struct eai_ipc_endpoint *ept, const struct eai_ipc_ept_cfg *cfg)
{
    if (find(ipc, ept) < EAI_IPC_ENDPOINTS_MAX)
        return -EALREADY;
    if (!ipc->backend->pairs_locally && name_taken(ipc, cfg->name))
        return -EEXIST;
    const unsigned slot = find(ipc, NULL);
    if (slot == EAI_IPC_ENDPOINTS_MAX)
        return -ENOMEM;
    ipc->slots[slot] = (struct eai_ipc_slot){.handle = ept, .cb = cfg->cb, .ctx = cfg->ctx, .order = ipc->registrations++};
    ipc->status.endpoints[slot] = (struct eai_ipc_endpoint_status){.state = EAI_IPC_ENDPOINT_UNBOUND};
    memcpy(ipc->status.endpoints[slot].name, cfg->name, strlen(cfg->name));
    ept->slot = &ipc->slots[slot];
    return (int)slot;
}

static void free_slot(struct eai_ipc *ipc, unsigned slot)
{
    const unsigned key = eai_ipc_take(ipc);
    ipc->slots[slot] = (struct eai_ipc_slot){0};
    ipc->status.endpoints[slot].state = EAI_IPC_ENDPOINT_FREE;
    eai_ipc_give(ipc, key);
}

int eai_ipc_instance_register(struct eai_ipc *ipc, struct eai_ipc_endpoint *ept, const struct eai_ipc_ept_cfg *cfg)
{
    if (!ept || !cfg || !name_fits(cfg->name))
        return -EINVAL;
    if (!ipc->open)
        return -EIO;
    const unsigned key = eai_ipc_take(ipc);
    const int slot = fill_slot(ipc, ept, cfg);
    eai_ipc_give(ipc, key);
    if (slot < 0)
        return slot;
    const int error = ipc->backend->attach(ipc, (unsigned)slot);
    if (error != 0)
        free_slot(ipc, (unsigned)slot);
    return error;
}

int eai_ipc_instance_deregister(struct eai_ipc *ipc, struct eai_ipc_endpoint *ept)
{
    if (!ept)
        return -EINVAL;
    const unsigned key = eai_ipc_take(ipc);
    const unsigned slot = find(ipc, ept);
    eai_ipc_give(ipc, key);
    if (slot == EAI_IPC_ENDPOINTS_MAX)
        return -ENOENT;
    const int error = ipc->backend->detach(ipc, slot);
    if (error == 0)
        free_slot(ipc, slot);
    return error;
}

static void count_sent(struct eai_ipc *ipc, unsigned slot, size_t len, bool sent)
{
    const unsigned key = eai_ipc_take(ipc);
    struct eai_ipc_endpoint_status *const status = &ipc->status.endpoints[slot];
    status->tx_messages += sent;
    status->tx_bytes += sent ? (uint32_t)len : 0;
    status->tx_refused += !sent;
    eai_ipc_give(ipc, key);
}

int eai_ipc_instance_send(struct eai_ipc *ipc, struct eai_ipc_endpoint *ept, const void *data, size_t len)
{
    if (!ept || !data || len == 0)
        return -EINVAL;
    if (len > (size_t)eai_ipc_instance_max_packet(ipc))
        return -EMSGSIZE;
    const unsigned key = eai_ipc_take(ipc);
    const unsigned slot = find(ipc, ept);
    const bool bound = slot < EAI_IPC_ENDPOINTS_MAX && eai_ipc_slot_bound(ipc, slot);
    eai_ipc_give(ipc, key);
    if (!bound)
        return slot == EAI_IPC_ENDPOINTS_MAX ? -ENOENT : -ENOTCONN;
    const int error = ipc->backend->send(ipc, slot, data, len);
    count_sent(ipc, slot, len, error == 0);
    return error;
}

int eai_ipc_instance_max_packet(const struct eai_ipc *ipc)
{
    return (int)(ipc->open ? ipc->status.max_packet : ipc->backend->max_packet(ipc));
}
