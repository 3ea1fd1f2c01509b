// SPDX-License-Identifier: GPL-3.0-or-later
// Source: Armv8-M Architecture Reference Manual (DDI 0553), "Exception return".
#include "restart.h"

#include "cortex_m.h"
#include "fault/fault_report.h"

#define NVIC_ICER0 REGISTER32(0xe000e180)
#define SCB_ICSR REGISTER32(0xe000ed04)
#define ICSR_RETTOBASE (UINT32_C(1) << 11)
#define XPSR_KEPT 0x010001ffU // Thumb state and exception number; no half-done instruction

/// In thread mode.
static __attribute__((naked)) void restart_thread(void)
{
    __asm volatile("ldr r0, =__stack_top\n\t"
                   "msr msp, r0\n\t"
                   "mov r0, #0\n\t"
                   "msr basepri, r0\n\t"
                   "b reset_handler\n\t");
}

/// In the handler that was interrupted: returns from it, to restart_thread(), so that it is active no longer.
static __attribute__((naked, used)) void restart_from_handler(void)
{
    __asm volatile("ldr r0, =__stack_top - 32\n\t"
                   "msr msp, r0\n\t"
                   "ldr r1, =%c0\n\t"
                   "bic r1, r1, #1\n\t"
                   "str r1, [r0, #24]\n\t"
                   "mov r1, #0x01000000\n\t"
                   "str r1, [r0, #28]\n\t"
                   "mvn lr, #6\n\t" // 0xfffffff9: thread mode, main stack, no FPU state
                   "bx lr\n\t" ::"i"(restart_thread));
}

static __attribute__((used)) void restart_prepare(struct fault_frame *frame)
{
    const bool from_thread = (SCB_ICSR & ICSR_RETTOBASE) != 0;
    NVIC_ICER0 = 0xffffffffU;
    frame->pc = (uint32_t)(uintptr_t)(from_thread ? restart_thread : restart_from_handler) & ~UINT32_C(1);
    frame->xpsr &= XPSR_KEPT;
}

__attribute__((naked)) void restart_handler(void)
{
    __asm volatile("mov r0, sp\n\t"
                   "push {r4, lr}\n\t"
                   "bl restart_prepare\n\t"
                   "pop {r4, pc}\n\t");
}
