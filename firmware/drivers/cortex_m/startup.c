// SPDX-License-Identifier: GPL-3.0-or-later
#include "cortex_m.h"

#include <string.h>

// Laid out by boards/sections.ld; only the addresses of these mean anything.
extern uint8_t __data_load[], __data_start[], __data_end[], __bss_start[], __bss_end[], __stack_guard[];
extern const uint8_t __vectors[];

#define ACTLR REGISTER32(0xe000e008)
#define SCB_VTOR REGISTER32(0xe000ed08)
#define SCB_CCR REGISTER32(0xe000ed14)
#define SCB_CPACR REGISTER32(0xe000ed88)
#define MPU_CTRL REGISTER32(0xe000ed94)
#define MPU_RNR REGISTER32(0xe000ed98)
#define MPU_RBAR REGISTER32(0xe000ed9c)
#define MPU_RASR REGISTER32(0xe000eda0)

#define ACTLR_DISDEFWBUF 2U // no write buffer: a bad store faults at the store itself
#define CCR_DIV_0_TRP 0x10U
#define CPACR_FPU_FULL 0x00f00000U
#define MPU_CTRL_ENABLE 1U
#define MPU_CTRL_PRIVDEFENA 4U // elsewhere memory is as without MPU
#define MPU_RASR_NO_ACCESS_1_KIB ((UINT32_C(1) << 28) | (9U << 1) | 1U) // XN, AP 0, 2^(9+1) bytes, enabled

int main(void);

/// Forbids the lowest 1 KiB of the stack. MPU_CTRL.HFNMIENA stays 0: the HardFault handler itself may go there.
static void guard_stack(void)
{
    MPU_RNR = 0;
    MPU_RBAR = (uint32_t)(uintptr_t)__stack_guard;
    MPU_RASR = MPU_RASR_NO_ACCESS_1_KIB;
    MPU_CTRL = MPU_CTRL_ENABLE | MPU_CTRL_PRIVDEFENA;
    __asm volatile("dsb\n\tisb" ::: "memory");
}

_Noreturn void reset_handler(void)
{
    SCB_CPACR |= CPACR_FPU_FULL;
    __asm volatile("dsb\n\tisb" ::: "memory");
    memcpy(__data_start, __data_load, (size_t)(__data_end - __data_start));
    memset(__bss_start, 0, (size_t)(__bss_end - __bss_start));
    SCB_VTOR = (uint32_t)(uintptr_t)__vectors;
    ACTLR |= ACTLR_DISDEFWBUF;
    SCB_CCR |= CCR_DIV_0_TRP;
    guard_stack();
    (void)main();
    system_reset();
}
