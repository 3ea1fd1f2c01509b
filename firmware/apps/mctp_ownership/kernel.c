// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernel.h"

#include "cortex_m/cortex_m.h"

#include <string.h>

#define SCB_ICSR REGISTER32(0xe000ed04)
#define SCB_VTOR REGISTER32(0xe000ed08)
#define SCB_SHPR3 REGISTER32(0xe000ed20)
#define MPU_CTRL REGISTER32(0xe000ed94)
#define MPU_RNR REGISTER32(0xe000ed98)
#define MPU_RBAR REGISTER32(0xe000ed9c)
#define MPU_RASR REGISTER32(0xe000eda0)

#define ICSR_PENDSVSET (UINT32_C(1) << 28)
#define PENDSV_LOWEST 0x00ff0000U
#define MPU_OFF 0U
#define MPU_ON 5U // with the default map for privileged code, which all of this is
#define REGIONS 8U
#define XPSR_THUMB 0x01000000U
#define VECTORS 48U
#define VECTOR_SVC 11U
#define VECTOR_PENDSV 14U
#define VECTOR_INTERRUPT 16U
#define CONTEXT_WORDS 16U // r4 to r11, and what an exception stacks
#define FRAME_R0 8U // in a saved context

enum { ABSENT, READY, RECEIVING, SENDING, REPLYING };
enum { CALL_SEND, CALL_RECEIVE, CALL_REPLY };

static struct kernel_task *tasks;
static struct kernel_task *current;
static bool protecting;
static struct kernel_region regions[KERNEL_TASKS][REGIONS];
static vector vectors[VECTORS] __attribute__((aligned(256)));

extern const vector __vectors[];

void kernel_pendsv(void);
void kernel_svc(void);
uint32_t *kernel_switch(uint32_t *stack);
void kernel_call(uint32_t *frame);

static uint8_t index_of(const struct kernel_task *task) { return (uint8_t)(task - tasks); }

static void reschedule(void) { SCB_ICSR = ICSR_PENDSVSET; }

/// The result of a call that a task was blocked in.
static void wake(struct kernel_task *task, uint32_t result)
{
    task->state = READY;
    task->stack[FRAME_R0] = result;
}

static uint32_t copy_message(struct kernel_task *to, const struct kernel_task *from)
{
    const uint32_t length = from->length < to->length ? from->length : to->length;
    memcpy(to->buffer, from->buffer, length);
    to->sender = index_of(from);
    return length;
}

static void send(uint32_t *frame)
{
    struct kernel_task *to = &tasks[frame[1]];
    current->buffer = (void *)(uintptr_t)frame[2];
    current->length = frame[3];
    current->peer = (uint8_t)frame[1];
    if (to->state == RECEIVING) {
        current->state = REPLYING;
        wake(to, copy_message(to, current));
    } else {
        current->state = SENDING;
    }
    reschedule();
}

static void receive(uint32_t *frame)
{
    current->buffer = (void *)(uintptr_t)frame[1];
    current->length = frame[2];
    if (current->notified) {
        current->notified = false;
        frame[0] = KERNEL_NOTIFIED;
        return;
    }
    for (unsigned i = 0; i < KERNEL_TASKS; ++i) {
        if (tasks[i].state == SENDING && tasks[i].peer == index_of(current)) {
            frame[0] = copy_message(current, &tasks[i]);
            tasks[i].state = REPLYING;
            return;
        }
    }
    current->state = RECEIVING;
    reschedule();
}

void kernel_call(uint32_t *frame)
{
    switch (frame[0]) {
    case CALL_SEND:
        send(frame);
        break;
    case CALL_RECEIVE:
        receive(frame);
        break;
    default:
        tasks[current->sender].state = READY;
        reschedule();
    }
}

void kernel_notify(unsigned task)
{
    struct kernel_task *to = &tasks[task];
    if (to->state == RECEIVING) {
        wake(to, KERNEL_NOTIFIED);
        reschedule();
    } else {
        to->notified = true;
    }
}

static void load_regions(const struct kernel_region *of_task)
{
    MPU_CTRL = MPU_OFF;
    for (unsigned i = 0; i < REGIONS; ++i) {
        MPU_RNR = i;
        MPU_RBAR = of_task[i].address;
        MPU_RASR = of_task[i].attributes;
    }
    MPU_CTRL = MPU_ON;
    __asm volatile("dsb\n\tisb" ::: "memory");
}

uint32_t *kernel_switch(uint32_t *stack)
{
    current->stack = stack;
    current = tasks;
    while (current->state != READY)
        ++current;
    if (protecting)
        load_regions(regions[index_of(current)]);
    return current->stack;
}

__attribute__((naked)) void kernel_pendsv(void)
{
    __asm volatile("mrs r0, psp\n\t"
                   "stmdb r0!, {r4-r11}\n\t"
                   "push {r3, lr}\n\t"
                   "bl kernel_switch\n\t"
                   "pop {r3, lr}\n\t"
                   "ldmia r0!, {r4-r11}\n\t"
                   "msr psp, r0\n\t"
                   "bx lr");
}

__attribute__((naked)) void kernel_svc(void)
{
    __asm volatile("mrs r0, psp\n\t"
                   "b kernel_call");
}

static uint32_t supervisor(uint32_t call, uint32_t a, uint32_t b, uint32_t c)
{
    register uint32_t r0 __asm("r0") = call;
    register uint32_t r1 __asm("r1") = a;
    register uint32_t r2 __asm("r2") = b;
    register uint32_t r3 __asm("r3") = c;
    __asm volatile("svc 0" : "+r"(r0) : "r"(r1), "r"(r2), "r"(r3) : "memory");
    return r0;
}

void kernel_send(unsigned task, const void *data, uint32_t length)
{
    (void)supervisor(CALL_SEND, task, (uint32_t)(uintptr_t)data, length);
}

uint32_t kernel_receive(void *buffer, uint32_t capacity)
{
    return supervisor(CALL_RECEIVE, (uint32_t)(uintptr_t)buffer, capacity, 0);
}

void kernel_reply(void) { (void)supervisor(CALL_REPLY, 0, 0, 0); }

void kernel_init(struct kernel_task *all, bool protect, unsigned number, void (*handler)(void))
{
    tasks = all;
    protecting = protect;
    memcpy(vectors, __vectors, sizeof vectors);
    vectors[VECTOR_SVC] = kernel_svc;
    vectors[VECTOR_PENDSV] = kernel_pendsv;
    vectors[VECTOR_INTERRUPT + number] = handler;
    SCB_VTOR = (uint32_t)(uintptr_t)vectors;
    SCB_SHPR3 |= PENDSV_LOWEST;
    __asm volatile("dsb\n\tisb" ::: "memory");
}

void kernel_task(unsigned task, void (*entry)(void), void *stack, size_t bytes)
{
    uint32_t *top = (uint32_t *)stack + bytes / 4 - CONTEXT_WORDS;
    memset(top, 0, CONTEXT_WORDS * 4);
    top[CONTEXT_WORDS - 2] = (uint32_t)(uintptr_t)entry;
    top[CONTEXT_WORDS - 1] = XPSR_THUMB;
    tasks[task] = (struct kernel_task){.stack = top, .state = READY};
}

_Noreturn void kernel_run(void)
{
    // The first switch saves the context of main(), which never comes back, on a stack of its own.
    static uint32_t nowhere[2 * CONTEXT_WORDS];
    static struct kernel_task from;
    current = &from;
    __asm volatile("msr psp, %0\n\t"
                   "mov r0, #2\n\t"
                   "msr control, r0\n\t"
                   "isb" ::"r"(nowhere + 2 * CONTEXT_WORDS)
        : "r0", "memory");
    reschedule();
    for (;;)
        __asm volatile("isb");
}
