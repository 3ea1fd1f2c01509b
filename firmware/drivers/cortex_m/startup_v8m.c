// SPDX-License-Identifier: GPL-3.0-or-later
// As startup.c, for ARMv8-M, whose MPU is another one: no guard below the stack. The processor may have no FPU.
#include "cortex_m.h"

#include <string.h>

// Laid out by boards/sections.ld; only the addresses of these mean anything.
extern uint8_t __data_load[], __data_start[], __data_end[], __bss_start[], __bss_end[];
extern const uint8_t __vectors[];

#define SCB_VTOR REGISTER32(0xe000ed08)
#define SCB_CCR REGISTER32(0xe000ed14)

#define CCR_DIV_0_TRP 0x10U

int main(void);

_Noreturn void reset_handler(void)
{
    memcpy(__data_start, __data_load, (size_t)(__data_end - __data_start));
    memset(__bss_start, 0, (size_t)(__bss_end - __bss_start));
    SCB_VTOR = (uint32_t)(uintptr_t)__vectors;
    SCB_CCR |= CCR_DIV_0_TRP;
    __asm volatile("dsb\n\tisb" ::: "memory");
    (void)main();
    system_reset();
}
