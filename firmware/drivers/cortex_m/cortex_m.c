// SPDX-License-Identifier: GPL-3.0-or-later
#include "cortex_m.h"

#define SYST_CSR REGISTER32(0xe000e010)
#define SYST_RVR REGISTER32(0xe000e014)
#define SYST_CVR REGISTER32(0xe000e018)
#define NVIC_ISER(n) REGISTER32(0xe000e100 + 4 * (n))
#define NVIC_ICER(n) REGISTER32(0xe000e180 + 4 * (n))
#define NVIC_ISPR(n) REGISTER32(0xe000e200 + 4 * (n))
#define NVIC_ICPR(n) REGISTER32(0xe000e280 + 4 * (n))
#define NVIC_IPR(n) (*(volatile uint8_t *)(uintptr_t)(0xe000e400 + (n)))
#define SCB_ICSR REGISTER32(0xe000ed04)
#define SCB_AIRCR REGISTER32(0xe000ed0c)
#define SCB_SHPR_SYSTICK (*(volatile uint8_t *)(uintptr_t)0xe000ed23)

#define SYST_CSR_ENABLE 1U
#define SYST_CSR_TICKINT 2U
#define SYST_CSR_PROCESSOR_CLOCK 4U
#define ICSR_PENDSTSET (UINT32_C(1) << 26)
#define AIRCR_VECTKEY (UINT32_C(0x05fa) << 16)
#define AIRCR_SYSRESETREQ 4U

void interrupt_enable(unsigned number, enum interrupt_priority priority)
{
    NVIC_IPR(number) = (uint8_t)priority;
    interrupt_unmask(number);
}

void interrupt_unmask(unsigned number) { NVIC_ISER(number / 32) = UINT32_C(1) << (number % 32); }

void interrupt_mask(unsigned number)
{
    NVIC_ICER(number / 32) = UINT32_C(1) << (number % 32);
    __asm volatile("dsb\n\tisb" ::: "memory");
}

void interrupt_pend(unsigned number) { NVIC_ISPR(number / 32) = UINT32_C(1) << (number % 32); }

void interrupt_unpend(unsigned number) { NVIC_ICPR(number / 32) = UINT32_C(1) << (number % 32); }

_Noreturn void system_reset(void)
{
    __asm volatile("dsb" ::: "memory");
    SCB_AIRCR = AIRCR_VECTKEY | AIRCR_SYSRESETREQ;
    for (;;)
        __asm volatile("dsb" ::: "memory");
}

void systick_start(uint32_t clock_hz, uint32_t rate_hz)
{
    SCB_SHPR_SYSTICK = PRIORITY_CONTROL_LOOP;
    SYST_RVR = clock_hz / rate_hz - 1;
    SYST_CVR = 0;
    SYST_CSR = SYST_CSR_PROCESSOR_CLOCK | SYST_CSR_TICKINT | SYST_CSR_ENABLE;
}

bool systick_late(void) { return (SCB_ICSR & ICSR_PENDSTSET) != 0; }
