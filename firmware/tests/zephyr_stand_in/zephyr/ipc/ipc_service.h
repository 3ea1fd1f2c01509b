// SPDX-License-Identifier: GPL-3.0-or-later
// Stand-in for Zephyr's header of this name, with its types and functions as documented there; the test gives the
// functions.
#pragma once

#include <stddef.h>
#include <zephyr/device.h>

struct ipc_service_cb
{
    void (*bound)(void *priv);
    void (*unbound)(void *priv);
    void (*received)(const void *data, size_t len, void *priv);
    void (*error)(const char *message, void *priv);
};

struct ipc_ept
{
    const struct device *instance;
    void *token;
};

struct ipc_ept_cfg
{
    const char *name;
    int prio;
    struct ipc_service_cb cb;
    void *priv;
};

int ipc_service_open_instance(const struct device *instance);
int ipc_service_close_instance(const struct device *instance);
int ipc_service_register_endpoint(const struct device *instance, struct ipc_ept *ept, const struct ipc_ept_cfg *cfg);
int ipc_service_deregister_endpoint(struct ipc_ept *ept);
int ipc_service_send(struct ipc_ept *ept, const void *data, size_t len);
int ipc_service_get_tx_buffer_size(struct ipc_ept *ept);
