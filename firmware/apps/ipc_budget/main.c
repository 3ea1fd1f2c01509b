// SPDX-License-Identifier: GPL-3.0-or-later
// What a message costs, in instructions: sent by one side, taken and delivered by the other, both sides on this processor.
// Writes "budget BACKEND BYTES SEND RECEIVE" to the console, then "end".
#include "board_api.h"
#include "cortex_m/cortex_m.h"
#include "eai_ipc/eai_ipc_loopback.h"
#include "eai_ipc/eai_ipc_shm.h"
#include "mctp_budget/meter.h"
#include "text/text.h"

static uint32_t memory[2][512];
static bool doorbells[2];

static void ring_doorbell(void *context) { *(bool *)context = true; }

#define SIDE(number, role_)                                                                                                    \
    {.link = {.tx_memory = memory[number],                                                                                     \
         .tx_bytes = sizeof memory[0],                                                                                         \
         .rx_memory = memory[1 - number],                                                                                      \
         .rx_bytes = sizeof memory[0],                                                                                         \
         .ring_doorbell = ring_doorbell,                                                                                       \
         .context = &doorbells[1 - number]},                                                                                   \
        .role = role_}

static const struct eai_ipc_shm_config configs[] = {SIDE(0, EAI_IPC_INITIATOR), SIDE(1, EAI_IPC_FOLLOWER)};
static struct eai_ipc_shm shm[] = {{.config = &configs[0]}, {.config = &configs[1]}};
static struct eai_ipc_loopback loopback;

static unsigned take(void *context)
{
    (void)context;
    return interrupts_save();
}

static void give(void *context, unsigned key)
{
    (void)context;
    interrupts_restore(key);
}

static struct eai_ipc sides[] = {EAI_IPC_SHM(&shm[0], take, give), EAI_IPC_SHM(&shm[1], take, give)};
static struct eai_ipc one = EAI_IPC_LOOPBACK(&loopback);

static struct eai_ipc_endpoint epts[4];
static uint8_t message[EAI_IPC_PACKET_MAX];
static volatile size_t received;

uint32_t board_uptime_ms(void) { return 0; }

void systick_handler(void) { }

static void on_received(const void *data, size_t len, void *ctx)
{
    (void)data;
    (void)ctx;
    received = len;
}

static void print(const char *backend, uint32_t bytes, uint32_t send, uint32_t receive)
{
    char buffer[64];
    struct text line;
    text_init(&line, buffer, sizeof buffer);
    text_string(&line, "budget ");
    text_string(&line, backend);
    text_char(&line, ' ');
    text_unsigned(&line, bytes);
    text_char(&line, ' ');
    text_unsigned(&line, send);
    text_char(&line, ' ');
    text_unsigned(&line, receive);
    text_string(&line, "\r\n");
    board_panic_write(line.data, line.length);
}

static void connect(void)
{
    const struct eai_ipc_ept_cfg cfg = {.name = "budget", .cb = {.received = on_received}};
    for (unsigned i = 0; i < 2; ++i) {
        (void)eai_ipc_instance_init(&sides[i]);
        (void)eai_ipc_instance_register(&sides[i], &epts[i], &cfg);
    }
    (void)eai_ipc_instance_init(&one);
    (void)eai_ipc_instance_register(&one, &epts[2], &cfg);
    (void)eai_ipc_instance_register(&one, &epts[3], &cfg);
    for (unsigned i = 0; i < 16; ++i)
        (void)eai_ipc_shm_look(&sides[i % 2]);
}

static void measure(size_t bytes)
{
    meter_start();
    (void)eai_ipc_instance_send(&one, &epts[2], message, bytes);
    const uint32_t direct = meter_stop();
    meter_start();
    (void)eai_ipc_instance_send(&sides[0], &epts[0], message, bytes);
    const uint32_t send = meter_stop();
    received = 0;
    meter_start();
    (void)eai_ipc_shm_look(&sides[1]);
    const uint32_t receive = meter_stop();
    print("loopback", bytes, direct, 0);
    print(received == bytes ? "icmsg" : "lost", bytes, send, receive);
}

int main(void)
{
    board_init();
    connect();
    measure(1); // the rings' first turn, which is not counted
    measure(1);
    measure(16);
    measure(64);
    measure(256);
    measure(EAI_IPC_PACKET_MAX);
    board_panic_write("end\r\n", 5);
    for (;;)
        wait_for_interrupt();
}
