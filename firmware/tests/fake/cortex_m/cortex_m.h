// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in for drivers/cortex_m/cortex_m.h: registers are plain memory, calls to the interrupt controller are noted.
#pragma once

#include <stdbool.h>
#include <stdint.h>

#define REGISTER32(address) (*(volatile uint32_t *)(uintptr_t)(address))

enum interrupt_priority {
    PRIORITY_SERIAL = 0x80,
};

void interrupts_disable(void);
void interrupts_enable(void);
void interrupt_enable(unsigned number, enum interrupt_priority priority);
void interrupt_unmask(unsigned number);
void interrupt_mask(unsigned number);
void interrupt_pend(unsigned number);
