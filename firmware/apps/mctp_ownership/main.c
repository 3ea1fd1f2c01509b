// SPDX-License-Identifier: GPL-3.0-or-later
// What a frame costs from the I2C interrupt to the application, in instructions, for three ways to part the work:
//   STRUCTURE 0  the MCTP task owns the bus; the application is a function in it
//   STRUCTURE 1  the MCTP task owns the bus; the application is another task, reached by a message
//   STRUCTURE 2  driver, MCTP and application are tasks that send each other messages
// Writes "ownership STRUCTURE PROTECTED BYTES TO_APPLICATION UNTIL_IDLE" for each case, then "end".
#include "board.h"
#include "board_api.h"
#include "cortex_m/cortex_m.h"
#include "i2c/i2c_owner.h"
#include "kernel.h"
#include "mctp/mctp_i2c.h"
#include "mctp_budget/meter.h"
#include "text/text.h"

#include <string.h>

#define UNIT 64U
#define FRAME (MCTP_I2C_HEAD + MCTP_HEADER_LENGTH + UNIT + 1U)
#define STACK 512U
#define INTERRUPT 20U // of no device here; pended by hand

enum { TASK_DRIVER, TASK_MCTP, TASK_APPLICATION, TASK_MEASURE };

/// All memory that the structure needs. The measuring task is not part of it.
struct system
{
    struct mctp mctp;
    struct mctp_port port;
    struct mctp_assembly assembly;
    struct mctp_tag tags[2];
    struct mctp_route routes[4];
    struct mctp_i2c i2c;
    struct i2c_owner owner;
    struct i2c_slot slots[2];
    uint8_t slot_data[2][FRAME + 3];
    uint8_t tx_frame[FRAME];
    uint8_t assembly_data[1024];
    uint64_t mctp_stack[STACK / 8];
#if STRUCTURE >= 1
    uint64_t application_stack[STACK / 8];
    uint8_t application_data[UNIT];
#endif
#if STRUCTURE >= 2
    uint64_t driver_stack[STACK / 8];
    uint8_t driver_data[FRAME];
#endif
};

struct system g_system;

static struct kernel_task tasks[KERNEL_TASKS];
static uint64_t measure_stack[256];
static volatile uint32_t to_application;
static uint8_t frame[FRAME];
static struct i2c_slot *lent;

uint32_t board_uptime_ms(void) { return 0; }

void systick_handler(void) { }

// --- The driver: its hardware is a pended interrupt -----------------------------------------------------------------

static void start(void *controller, struct i2c_request *request)
{
    (void)controller;
    (void)request;
}

static void lend(void *controller, struct i2c_slot *slot)
{
    (void)controller;
    lent = slot;
}

static void interrupts(void *controller, bool on)
{
    (void)controller;
    if (on)
        interrupt_unmask(INTERRUPT);
    else
        interrupt_mask(INTERRUPT);
}

static const struct i2c_driver DRIVER = {.start = start, .lend = lend, .interrupts = interrupts};

static void frame_arrived(void)
{
    lent = i2c_owner_filled(&g_system.owner);
    kernel_notify(STRUCTURE == 2 ? TASK_DRIVER : TASK_MCTP);
}

// --- The tasks ------------------------------------------------------------------------------------------------------

/// Where the work of the application would begin.
static void application(void) { to_application = meter_stop(); }

static void message_received(void *context, const struct mctp_message *message)
{
    (void)context;
#if STRUCTURE >= 1
    kernel_send(TASK_APPLICATION, message->body, message->length);
#else
    (void)message;
    application();
#endif
}

static void frame_for_mctp(void *context, const uint8_t *data, uint16_t length)
{
    (void)context;
    (void)mctp_i2c_receive(&g_system.i2c, data, length);
}

#if STRUCTURE == 2
static void frame_to_task(void *context, const uint8_t *data, uint16_t length)
{
    (void)context;
    kernel_send(TASK_MCTP, data, length);
}

static void driver_task(void)
{
    i2c_owner_start(&g_system.owner);
    for (;;) {
        (void)kernel_receive(NULL, 0);
        (void)i2c_owner_poll(&g_system.owner);
    }
}

static void mctp_task(void)
{
    for (;;) {
        const uint32_t length = kernel_receive(g_system.driver_data, FRAME);
        frame_for_mctp(NULL, g_system.driver_data, (uint16_t)length);
        kernel_reply();
    }
}
#else
static void mctp_task(void)
{
    i2c_owner_start(&g_system.owner);
    for (;;) {
        (void)kernel_receive(NULL, 0);
        (void)i2c_owner_poll(&g_system.owner);
    }
}
#endif

#if STRUCTURE >= 1
static void application_task(void)
{
    for (;;) {
        (void)kernel_receive(g_system.application_data, UNIT);
        application();
        kernel_reply();
    }
}
#endif

// --- The measurement ------------------------------------------------------------------------------------------------

static void write_number(struct text *line, uint32_t value)
{
    text_char(line, ' ');
    text_unsigned(line, value);
}

static void print(bool protect, uint32_t bytes, uint32_t total)
{
    char buffer[64];
    struct text line;
    text_init(&line, buffer, sizeof buffer);
    text_string(&line, "ownership");
    write_number(&line, STRUCTURE);
    write_number(&line, protect);
    write_number(&line, bytes);
    write_number(&line, to_application);
    write_number(&line, total);
    text_string(&line, "\r\n");
    board_panic_write(line.data, line.length);
}

static void measure(bool protect, uint16_t bytes)
{
    const uint8_t header[] = {1, 8, 9, 0xc8, 5};
    uint32_t total = 0;
    for (unsigned i = 0; i < 2; ++i) { // the first one teaches the route
        memcpy(frame + MCTP_I2C_HEAD, header, sizeof header);
        lent->length = mctp_i2c_wrap(frame, (uint16_t)(MCTP_HEADER_LENGTH + bytes), 0x10, 0x20, true);
        memcpy(lent->data, frame, lent->length);
        meter_start();
        interrupt_pend(INTERRUPT);
        __asm volatile("dsb\n\tisb" ::: "memory");
        total = meter_stop();
    }
    print(protect, bytes, total);
}

static bool protect_tasks;

static void measure_task(void)
{
    measure(protect_tasks, 7);
    measure(protect_tasks, UNIT);
    board_panic_write("end\r\n", 5);
    for (;;)
        wait_for_interrupt();
}

static void init_mctp(void)
{
    static const struct mctp_handler handler = {.type = 5, .received = message_received};
    struct system *s = &g_system;
    s->assembly = (struct mctp_assembly){.buffer = s->assembly_data, .capacity = sizeof s->assembly_data};
    s->port = (struct mctp_port){.unit = UNIT, .phys = 0x10};
    s->mctp = (struct mctp){.ports = &s->port,
        .port_count = 1,
        .assemblies = &s->assembly,
        .assembly_count = 1,
        .tags = s->tags,
        .tag_count = 2,
        .routes = s->routes,
        .route_count = 4,
        .handlers = &handler,
        .handler_count = 1,
        .eid = 8};
    s->i2c = (struct mctp_i2c){.mctp = &s->mctp, .frame = s->tx_frame, .pec = true};
    mctp_i2c_init(&s->i2c);
    for (unsigned i = 0; i < 2; ++i)
        s->slots[i] = (struct i2c_slot){s->slot_data[i], sizeof s->slot_data[i], 0};
    s->owner = (struct i2c_owner){.driver = &DRIVER,
        .slots = s->slots,
        .slot_count = 2,
#if STRUCTURE == 2
        .received = frame_to_task
#else
        .received = frame_for_mctp
#endif
    };
}

static void init_tasks(void)
{
    struct system *s = &g_system;
    kernel_task(TASK_MEASURE, measure_task, measure_stack, sizeof measure_stack);
    kernel_task(TASK_MCTP, mctp_task, s->mctp_stack, sizeof s->mctp_stack);
#if STRUCTURE >= 1
    kernel_task(TASK_APPLICATION, application_task, s->application_stack, sizeof s->application_stack);
#endif
#if STRUCTURE >= 2
    kernel_task(TASK_DRIVER, driver_task, s->driver_stack, sizeof s->driver_stack);
#endif
}

int main(void)
{
    board_init();
    protect_tasks = PROTECT;
    kernel_init(tasks, protect_tasks, INTERRUPT, frame_arrived);
    init_mctp();
    init_tasks();
    interrupt_enable(INTERRUPT, PRIORITY_SERIAL);
    kernel_run();
}
