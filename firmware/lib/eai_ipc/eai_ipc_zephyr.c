// SPDX-License-Identifier: GPL-3.0-or-later
#include "eai_ipc_zephyr.h"

#include <errno.h>
#include <zephyr/device.h>

unsigned eai_ipc_zephyr_take(void *context)
{
    (void)context;
    return irq_lock();
}

void eai_ipc_zephyr_give(void *context, unsigned key)
{
    (void)context;
    irq_unlock(key);
}

static struct eai_ipc_zephyr_endpoint *endpoint_of(const struct eai_ipc *ipc, unsigned slot)
{
    struct eai_ipc_zephyr *const zephyr = ipc->state;
    return &zephyr->endpoints[slot];
}

static void set_link_state(struct eai_ipc *ipc, enum eai_ipc_link_state state)
{
    const unsigned key = eai_ipc_take(ipc);
    ipc->status.link_bound += state == EAI_IPC_LINK_CONNECTED && ipc->status.link_state != state;
    ipc->status.link_unbound += state == EAI_IPC_LINK_CONNECTING && ipc->status.link_state == EAI_IPC_LINK_CONNECTED;
    ipc->status.link_state = state;
    eai_ipc_give(ipc, key);
}

/// Only some of ipc_service's backends lend out buffers and know their size.
static void learn_max_packet(struct eai_ipc_zephyr_endpoint *endpoint)
{
    const int bytes = ipc_service_get_tx_buffer_size(&endpoint->ept);
    const unsigned key = eai_ipc_take(endpoint->ipc);
    if (bytes > 0 && (uint32_t)bytes < endpoint->ipc->status.max_packet)
        endpoint->ipc->status.max_packet = (uint32_t)bytes;
    eai_ipc_give(endpoint->ipc, key);
}

static void on_bound(void *priv)
{
    struct eai_ipc_zephyr_endpoint *const endpoint = priv;
    set_link_state(endpoint->ipc, EAI_IPC_LINK_CONNECTED);
    learn_max_packet(endpoint);
    eai_ipc_bind(endpoint->ipc, endpoint->slot);
}

static void on_unbound(void *priv)
{
    struct eai_ipc_zephyr_endpoint *const endpoint = priv;
    set_link_state(endpoint->ipc, EAI_IPC_LINK_CONNECTING);
    eai_ipc_unbind(endpoint->ipc, endpoint->slot);
    (void)k_work_submit(&endpoint->register_again);
}

static void on_received(const void *data, size_t len, void *priv)
{
    const struct eai_ipc_zephyr_endpoint *const endpoint = priv;
    if (eai_ipc_deliver(endpoint->ipc, endpoint->slot, data, len))
        return;
    const unsigned key = eai_ipc_take(endpoint->ipc);
    ++endpoint->ipc->status.rx_unknown;
    eai_ipc_give(endpoint->ipc, key);
}

static void on_error(const char *message, void *priv)
{
    const struct eai_ipc_zephyr_endpoint *const endpoint = priv;
    eai_ipc_report(endpoint->ipc, endpoint->slot, message);
}

static int register_with_service(struct eai_ipc_zephyr_endpoint *endpoint)
{
    const struct eai_ipc_zephyr *const zephyr = endpoint->ipc->state;
    return ipc_service_register_endpoint(zephyr->instance, &endpoint->ept, &endpoint->cfg);
}

static void on_register_again(struct k_work *work)
{
    struct eai_ipc_zephyr_endpoint *const endpoint = CONTAINER_OF(work, struct eai_ipc_zephyr_endpoint, register_again);
    if (register_with_service(endpoint) < 0)
        eai_ipc_report(endpoint->ipc, endpoint->slot, "ipc_service does not take the endpoint again");
}

/// ipc_service says -EALREADY when somebody else has opened the instance: that is as good.
static int open(struct eai_ipc *ipc)
{
    const struct eai_ipc_zephyr *const zephyr = ipc->state;
    if (!zephyr || !zephyr->instance)
        return -EINVAL;
    if (!device_is_ready(zephyr->instance))
        return -EIO;
    const int result = ipc_service_open_instance(zephyr->instance);
    if (result < 0 && result != -EALREADY)
        return result;
    ipc->status.link_state = EAI_IPC_LINK_CONNECTING;
    return 0;
}

static int detach(struct eai_ipc *ipc, unsigned slot)
{
    struct eai_ipc_zephyr_endpoint *const endpoint = endpoint_of(ipc, slot);
    (void)k_work_cancel(&endpoint->register_again);
    const int result = ipc_service_deregister_endpoint(&endpoint->ept);
    return result < 0 ? result : 0;
}

static void close(struct eai_ipc *ipc)
{
    const struct eai_ipc_zephyr *const zephyr = ipc->state;
    for (unsigned slot = 0; slot < EAI_IPC_ENDPOINTS_MAX; ++slot) {
        if (eai_ipc_slot_used(ipc, slot))
            (void)detach(ipc, slot);
    }
    (void)ipc_service_close_instance(zephyr->instance);
}

static int attach(struct eai_ipc *ipc, unsigned slot)
{
    struct eai_ipc_zephyr_endpoint *const endpoint = endpoint_of(ipc, slot);
    *endpoint = (struct eai_ipc_zephyr_endpoint){
        .cfg =
            {
                .name = ipc->status.endpoints[slot].name,
                .cb = {.bound = on_bound, .unbound = on_unbound, .received = on_received, .error = on_error},
                .priv = endpoint,
            },
        .ipc = ipc,
        .slot = slot,
    };
    k_work_init(&endpoint->register_again, on_register_again);
    const int result = register_with_service(endpoint);
    return result < 0 ? result : 0;
}

static int send(struct eai_ipc *ipc, unsigned slot, const void *data, size_t len)
{
    const int sent = ipc_service_send(&endpoint_of(ipc, slot)->ept, data, len);
    if (sent < 0)
        return sent;
    return (size_t)sent == len ? 0 : -EIO;
}

static size_t max_packet(const struct eai_ipc *ipc)
{
    (void)ipc;
    return EAI_IPC_PACKET_MAX;
}

const struct eai_ipc_backend eai_ipc_zephyr_backend = {
    .name = "ipc_service",
    .open = open,
    .close = close,
    .attach = attach,
    .detach = detach,
    .send = send,
    .max_packet = max_packet,
};
