// SPDX-License-Identifier: GPL-3.0-or-later
// eai_ipc over Zephyr's ipc_service, which is played here: stand-in headers, and functions that keep what they are given.
#include "eai_ipc/eai_ipc_zephyr.h"
#include "unit.h"

#include <errno.h>
#include <string.h>

static struct device ipc0;
static struct eai_ipc_zephyr zephyr = {.instance = &ipc0};
struct eai_ipc g_eai_ipc = EAI_IPC_ZEPHYR(&zephyr);

/// The service: what it was called with, and what it is to answer.
static struct
{
    int open_result;
    int register_result;
    int deregister_result;
    int send_result; ///< 0: the number of bytes, as Zephyr does
    int buffer_size;
    unsigned opened;
    unsigned closed;
    unsigned registered;
    unsigned deregistered;
    const struct ipc_ept_cfg *cfg;
    uint8_t sent[EAI_IPC_PACKET_MAX];
    size_t sent_length;
    struct k_work *work;
    int locked;
} service;

int ipc_service_open_instance(const struct device *instance)
{
    CHECK(instance == &ipc0);
    ++service.opened;
    return service.open_result;
}

int ipc_service_close_instance(const struct device *instance)
{
    CHECK(instance == &ipc0);
    ++service.closed;
    return 0;
}

int ipc_service_register_endpoint(const struct device *instance, struct ipc_ept *ept, const struct ipc_ept_cfg *cfg)
{
    CHECK(instance == &ipc0 && ept);
    CHECK_INT(service.locked, 0);
    ++service.registered;
    service.cfg = cfg;
    return service.register_result;
}

int ipc_service_deregister_endpoint(struct ipc_ept *ept)
{
    CHECK(ept != NULL);
    ++service.deregistered;
    return service.deregister_result;
}

int ipc_service_send(struct ipc_ept *ept, const void *data, size_t len)
{
    CHECK(ept != NULL);
    CHECK_INT(service.locked, 0);
    memcpy(service.sent, data, len);
    service.sent_length = len;
    return service.send_result != 0 ? service.send_result : (int)len;
}

int ipc_service_get_tx_buffer_size(struct ipc_ept *ept)
{
    CHECK(ept != NULL);
    return service.buffer_size;
}

void k_work_init(struct k_work *work, k_work_handler_t handler) { work->handler = handler; }

int k_work_submit(struct k_work *work)
{
    service.work = work;
    return 1;
}

int k_work_cancel(struct k_work *work)
{
    if (service.work == work)
        service.work = NULL;
    return 0;
}

unsigned irq_lock(void) { return (unsigned)service.locked++; }

void irq_unlock(unsigned key) { service.locked = (int)key; }

static char calls[16];

static void note(char call) { calls[strlen(calls)] = call; }

static void on_bound(void *ctx) { note(*(char *)ctx); }

static void on_unbound(void *ctx)
{
    (void)ctx;
    note('u');
}

static void on_received(const void *data, size_t len, void *ctx)
{
    (void)ctx;
    note(len == 2 && memcmp(data, "hi", 2) == 0 ? 'r' : '?');
}

static void on_error(const char *message, void *ctx)
{
    (void)ctx;
    (void)message;
    note('e');
}

static char letter[] = "b";
static struct eai_ipc_endpoint ept;

static int add(const char *name)
{
    const struct eai_ipc_ept_cfg cfg = {.name = name, .cb = {on_bound, on_received, on_unbound, on_error}, .ctx = letter};
    return eai_ipc_register_endpoint(&ept, &cfg);
}

static void start(void)
{
    CHECK_INT(eai_ipc_deinit(), 0);
    memset(&service, 0, sizeof service);
    memset(calls, 0, sizeof calls);
    service.buffer_size = -ENOTSUP;
    ipc0.ready = true;
    CHECK_INT(eai_ipc_init(), 0);
}

static void starts_only_when_the_device_is_ready(void)
{
    start();
    CHECK_INT(service.opened, 1);
    CHECK_INT(eai_ipc_init(), 0);
    CHECK_INT(service.opened, 1);
    CHECK_INT(eai_ipc_deinit(), 0);
    CHECK_INT(service.closed, 1);
    ipc0.ready = false;
    CHECK_INT(eai_ipc_init(), -EIO);
    CHECK_INT(add("x"), -EIO);
    ipc0.ready = true;
    service.open_result = -ENODEV;
    CHECK_INT(eai_ipc_init(), -ENODEV);
    service.open_result = -EALREADY;
    CHECK_INT(eai_ipc_init(), 0);
}

/// The caller's configuration and its name may go; ipc_service borrows this backend's.
static void lends_the_service_what_lives(void)
{
    char name[] = "lives";
    start();
    CHECK_INT(add(name), 0);
    memset(name, 'z', sizeof name - 1);
    CHECK_TEXT(service.cfg->name, "lives");
    CHECK(service.cfg >= &zephyr.endpoints[0].cfg && service.cfg <= &zephyr.endpoints[EAI_IPC_ENDPOINTS_MAX - 1].cfg);
    service.cfg->cb.bound(service.cfg->priv);
    CHECK_TEXT(calls, "b");
}

static void sends_and_returns_zero(void)
{
    start();
    CHECK_INT(add("x"), 0);
    CHECK_INT(eai_ipc_send(&ept, "hello", 5), -ENOTCONN);
    service.cfg->cb.bound(service.cfg->priv);
    CHECK_INT(eai_ipc_send(&ept, "hello", 5), 0);
    CHECK_INT((int)service.sent_length, 5);
    CHECK(memcmp(service.sent, "hello", 5) == 0);
    service.send_result = -ENOMEM;
    CHECK_INT(eai_ipc_send(&ept, "hello", 5), -ENOMEM);
    service.send_result = 3;
    CHECK_INT(eai_ipc_send(&ept, "hello", 5), -EIO);
    CHECK_INT(eai_ipc_send(&ept, "hello", 0), -EINVAL);
    CHECK_INT(eai_ipc_send(&ept, "hello", 497), -EMSGSIZE);
    CHECK_INT(eai_ipc_send(&ept, "hello", SIZE_MAX), -EMSGSIZE);
    CHECK_INT(g_eai_ipc.status.endpoints[0].tx_messages, 1);
    CHECK_INT(g_eai_ipc.status.endpoints[0].tx_refused, 2);
}

static void receives_and_reports(void)
{
    start();
    CHECK_INT(add("x"), 0);
    service.cfg->cb.received("hi", 2, service.cfg->priv);
    CHECK_TEXT(calls, "");
    CHECK_INT(g_eai_ipc.status.rx_unknown, 1);
    service.cfg->cb.bound(service.cfg->priv);
    service.cfg->cb.received("hi", 2, service.cfg->priv);
    service.cfg->cb.error("oops", service.cfg->priv);
    CHECK_TEXT(calls, "bre");
}

static void asks_the_service_for_its_longest_packet(void)
{
    start();
    CHECK_INT(add("x"), 0);
    service.cfg->cb.bound(service.cfg->priv);
    CHECK_INT(eai_ipc_get_max_packet_size(), 496);
    service.buffer_size = 100;
    service.cfg->cb.bound(service.cfg->priv);
    CHECK_INT(eai_ipc_get_max_packet_size(), 100);
    CHECK_INT(eai_ipc_send(&ept, calls, 101), -EMSGSIZE);
}

/// Zephyr leaves that to the application: after unbound() the endpoint is registered again, from the work queue.
static void registers_again_after_unbound(void)
{
    start();
    CHECK_INT(add("x"), 0);
    service.cfg->cb.bound(service.cfg->priv);
    CHECK_INT(g_eai_ipc.status.link_state, EAI_IPC_LINK_CONNECTED);
    service.cfg->cb.unbound(service.cfg->priv);
    CHECK_INT(eai_ipc_send(&ept, "x", 1), -ENOTCONN);
    CHECK_INT(g_eai_ipc.status.link_state, EAI_IPC_LINK_CONNECTING);
    CHECK(service.work != NULL);
    service.work->handler(service.work);
    CHECK_INT(service.registered, 2);
    service.cfg->cb.bound(service.cfg->priv);
    CHECK_TEXT(calls, "bub");
    CHECK_INT(eai_ipc_send(&ept, "x", 1), 0);
    service.cfg->cb.unbound(service.cfg->priv);
    service.register_result = -EBUSY;
    service.work->handler(service.work);
    CHECK_TEXT(calls, "bubue");
}

static void tells_what_the_service_refuses(void)
{
    start();
    service.register_result = -EBUSY;
    CHECK_INT(add("x"), -EBUSY);
    CHECK_INT(eai_ipc_send(&ept, "x", 1), -ENOENT);
    service.register_result = 0;
    CHECK_INT(add("x"), 0);
    CHECK_INT(add("x"), -EALREADY);
    service.deregister_result = -EBUSY;
    CHECK_INT(eai_ipc_deregister_endpoint(&ept), -EBUSY);
    service.deregister_result = 0;
    CHECK_INT(eai_ipc_deregister_endpoint(&ept), 0);
    CHECK_INT(eai_ipc_deregister_endpoint(&ept), -ENOENT);
}

static void an_end_deregisters_and_closes(void)
{
    start();
    CHECK_INT(add("x"), 0);
    service.cfg->cb.bound(service.cfg->priv);
    service.cfg->cb.unbound(service.cfg->priv);
    CHECK_INT(eai_ipc_deinit(), 0);
    CHECK_INT(service.deregistered, 1);
    CHECK_INT(service.closed, 1);
    CHECK(service.work == NULL);
}

UNIT_MAIN(TEST(starts_only_when_the_device_is_ready), TEST(lends_the_service_what_lives), TEST(sends_and_returns_zero),
    TEST(receives_and_reports), TEST(asks_the_service_for_its_longest_packet), TEST(registers_again_after_unbound),
    TEST(tells_what_the_service_refuses), TEST(an_end_deregisters_and_closes))
