// SPDX-License-Identifier: GPL-3.0-or-later
// The core peripherals of an ARMv7-M processor that this firmware uses.
// Source: ARMv7-M Architecture Reference Manual (DDI 0403E), B3.2 to B3.5.
#pragma once

#include <stdbool.h>
#include <stdint.h>

/// A register by its address.
#define REGISTER32(address) (*(volatile uint32_t *)(uintptr_t)(address))

/// Priorities of interrupts, the lower the more urgent; the upper 4 bits exist on every part used here.
enum interrupt_priority {
    PRIORITY_RESTART = 0x00,
    PRIORITY_CONTROL_LOOP = 0x40,
    PRIORITY_SERIAL = 0x80,
    PRIORITY_DOORBELL = 0x80,
};

static inline void interrupts_disable(void) { __asm volatile("cpsid i" ::: "memory"); }

static inline void interrupts_enable(void) { __asm volatile("cpsie i" ::: "memory"); }

/// Disables interrupts; interrupts_restore() brings back what was.
static inline uint32_t interrupts_save(void)
{
    uint32_t mask = 0;
    __asm volatile("mrs %0, primask\n\tcpsid i" : "=r"(mask)::"memory");
    return mask;
}

static inline void interrupts_restore(uint32_t mask) { __asm volatile("msr primask, %0" ::"r"(mask) : "memory"); }

/// Holds off interrupts of @p priority and less urgent ones; interrupts_restore_priority() brings back what was.
static inline uint32_t interrupts_hold(enum interrupt_priority priority)
{
    uint32_t held = 0;
    __asm volatile("mrs %0, basepri\n\tmsr basepri_max, %1\n\tisb" : "=&r"(held) : "r"(priority) : "memory");
    return held;
}

static inline void interrupts_restore_priority(uint32_t held) { __asm volatile("msr basepri, %0" ::"r"(held) : "memory"); }

/// Sleeps until an interrupt is pending; with interrupts disabled it stays pending, so none is missed.
static inline void wait_for_interrupt(void) { __asm volatile("dsb\n\twfi" ::: "memory"); }

/// Enables interrupt @p number of the NVIC.
void interrupt_enable(unsigned number, enum interrupt_priority priority);

/// Lets it through again, or not, without touching its priority; what is pending stays pending.
void interrupt_unmask(unsigned number);
void interrupt_mask(unsigned number);

/// Makes the interrupt's handler run as soon as its priority allows.
void interrupt_pend(unsigned number);

/// Forgets that it is pending; a line that is still active makes it so again.
void interrupt_unpend(unsigned number);

/// Restarts the machine; does not return.
_Noreturn void system_reset(void);

/// Starts SysTick from the processor clock of @p clock_hz at @p rate_hz; systick_handler() is the application's.
void systick_start(uint32_t clock_hz, uint32_t rate_hz);

/// True when the next tick is due already.
bool systick_late(void);

/// Reset entry: memory, FPU and fault set-up, then main().
_Noreturn void reset_handler(void);

/// All exceptions that are faults or that nobody expects.
void fault_handler(void);

/// The application's, at the rate of systick_start().
void systick_handler(void);

typedef void (*vector)(void);

/// Vector table entries 1 to 15; the stack pointer before them and the interrupts after them are the board's.
#define CORE_VECTORS                                                                                                           \
    {reset_handler, fault_handler, fault_handler, fault_handler, fault_handler, fault_handler, 0, 0, 0, 0, fault_handler,      \
        fault_handler, 0, fault_handler, systick_handler}
