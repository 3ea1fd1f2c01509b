// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault.h"

#include "board_api.h"
#include "cortex_m.h"

#define SCB_ICSR REGISTER32(0xe000ed04)
#define SCB_CFSR REGISTER32(0xe000ed28)
#define SCB_HFSR REGISTER32(0xe000ed2c)
#define SCB_MMFAR REGISTER32(0xe000ed34)
#define SCB_BFAR REGISTER32(0xe000ed38)

#define ICSR_VECTACTIVE 0x1ffU
#define CFSR_MSTKERR (UINT32_C(1) << 4)
#define CFSR_STKERR (UINT32_C(1) << 12)

extern const uint8_t __stack_limit[], __stack_top[];

struct fault_record g_fault;

/// Used when the stack pointer is too near the end of the stack, or beyond, to run anything on it.
static __attribute__((used)) uint64_t fault_stack[96];

/// The last thing this machine does. Outside of the fault handler's frame so that a debugger's backtrace reads well.
static _Noreturn void fault_park(void)
{
    for (;;)
        wait_for_interrupt();
}

static bool frame_readable(uintptr_t frame, uint32_t cfsr)
{
    return (cfsr & (CFSR_MSTKERR | CFSR_STKERR)) == 0 && frame % 4 == 0 && frame >= (uintptr_t)__stack_limit
        && frame <= (uintptr_t)__stack_top - sizeof(struct fault_frame);
}

/// @p frame is where the processor stacked the registers.
static _Noreturn __attribute__((used)) void fault_main(const struct fault_frame *frame, uint32_t exc_return)
{
    static char buffer[FAULT_TEXT_CAPACITY];
    g_fault = (struct fault_record){
        .magic = FAULT_MAGIC,
        .cfsr = SCB_CFSR,
        .hfsr = SCB_HFSR,
        .mmfar = SCB_MMFAR,
        .bfar = SCB_BFAR,
        .exception = SCB_ICSR & ICSR_VECTACTIVE,
        .exc_return = exc_return,
        .sp = (uint32_t)(uintptr_t)frame,
        .uptime_ms = board_uptime_ms(),
    };
    g_fault.frame_valid = frame_readable((uintptr_t)frame, g_fault.cfsr);
    if (g_fault.frame_valid)
        g_fault.frame = *frame;
    struct text text;
    text_init(&text, buffer, sizeof buffer);
    fault_format(&g_fault, &text);
    board_panic_write(text.data, text.length);
    fault_park();
}

// Pushing LR with its unwind information lets a debugger walk from the parked handler back into the function that
// faulted. The other stack is taken only when this one has no 1 KiB left.
__attribute__((naked)) void fault_handler(void)
{
    __asm volatile("mov r1, lr\n\t"
                   "mov r0, sp\n\t"
                   "ldr r2, =__stack_limit + 1024\n\t"
                   "cmp r0, r2\n\t"
                   "it lo\n\t"
                   "ldrlo sp, =fault_stack + 768\n\t"
                   "push {r1, lr}\n\t"
                   ".cfi_def_cfa_offset 8\n\t"
                   ".cfi_offset lr, -4\n\t"
                   "bl fault_main\n\t");
}
