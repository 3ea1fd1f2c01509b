// SPDX-License-Identifier: GPL-3.0-or-later
#include "pl011.h"

#include "cortex_m/cortex_m.h"

#define UART_DR(base) REGISTER32((base) + 0x00U)
#define UART_FR(base) REGISTER32((base) + 0x18U)
#define UART_CR(base) REGISTER32((base) + 0x30U)

#define FR_TX_FULL 0x20U
#define CR_ENABLE 0x001U
#define CR_TX_ENABLE 0x100U

#define PANIC_SPINS 1000000U

void pl011_start(uintptr_t base) { UART_CR(base) = CR_ENABLE | CR_TX_ENABLE; }

static bool panic_byte(uintptr_t base, uint8_t byte)
{
    for (uint32_t spins = 0; UART_FR(base) & FR_TX_FULL; ++spins) {
        if (spins == PANIC_SPINS)
            return false;
    }
    UART_DR(base) = byte;
    return true;
}

void pl011_panic_write(uintptr_t base, const char *data, size_t length)
{
    for (size_t i = 0; i < length; ++i) {
        if (!panic_byte(base, (uint8_t)data[i]))
            return;
    }
}
