// SPDX-License-Identifier: GPL-3.0-or-later
#include "sse200.h"

#include "cortex_m/cortex_m.h"

#define CPU_IDENTITY REGISTER32(0x5001f000)
#define INITSVTOR1 REGISTER32(0x50021114)
#define CPUWAIT REGISTER32(0x50021118)

#define MHU_BASE(unit) (0x50003000U + 0x1000U * (unit))
#define MHU_SET(unit, processor) REGISTER32(MHU_BASE(unit) + 0x10U * (processor) + 0x4U)
#define MHU_CLEAR(unit, processor) REGISTER32(MHU_BASE(unit) + 0x10U * (processor) + 0x8U)
#define MHU_CHANNEL 1U // of 32 that share one interrupt

unsigned sse200_processor(void) { return CPU_IDENTITY; }

void sse200_start_processor1(uintptr_t vectors)
{
    INITSVTOR1 = (uint32_t)vectors;
    __asm volatile("dsb" ::: "memory");
    CPUWAIT = 0;
}

void sse200_ring(unsigned unit, unsigned processor)
{
    __asm volatile("dsb" ::: "memory"); // what the other processor is to see is in memory first
    MHU_SET(unit, processor) = MHU_CHANNEL;
}

void sse200_clear(unsigned unit)
{
    MHU_CLEAR(unit, sse200_processor()) = MHU_CHANNEL;
    __asm volatile("dsb" ::: "memory");
}
