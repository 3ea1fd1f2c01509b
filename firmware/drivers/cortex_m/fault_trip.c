// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault.h"

#define NO_MEMORY_HERE 0x90000000U // external device space, empty on all boards

static void store_nowhere(void) { *(volatile uint32_t *)(uintptr_t)NO_MEMORY_HERE = 0xdeadbeef; }

static void jump_even(void)
{
    const uintptr_t even = (uintptr_t)&fault_trip & ~(uintptr_t)1;
    __asm volatile("bx %0" ::"r"(even));
}

static int divide_by_zero(void)
{
    volatile int zero = 0;
    return 42 / zero;
}

static void load_unaligned(void)
{
    static const uint32_t words[3];
    const uintptr_t odd = (uintptr_t)words + 1;
    __asm volatile("ldmia %0, {r2, r3}" ::"r"(odd) : "r2", "r3", "memory");
}

/// Never ends, in a way that neither compiler nor reader can prove.
static uint32_t recurse(volatile const uint32_t *bottom, uint32_t depth)
{
    volatile uint32_t block[16];
    block[depth % 16] = depth;
    if (*bottom == depth)
        return depth;
    return recurse(bottom, depth + 1) + block[depth % 16];
}

void fault_trip(enum fault_kind kind)
{
    static volatile const uint32_t never = 0xffffffff;
    switch (kind) {
    case FAULT_BAD_STORE:
        store_nowhere();
        break;
    case FAULT_BAD_JUMP:
        jump_even();
        break;
    case FAULT_DIV0:
        (void)divide_by_zero();
        break;
    case FAULT_UNALIGNED:
        load_unaligned();
        break;
    case FAULT_STACK:
        (void)recurse(&never, 0);
        break;
    }
}
