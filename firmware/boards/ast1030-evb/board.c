// SPDX-License-Identifier: GPL-3.0-or-later
#include "board.h"

#include "board_api.h"
#include "cortex_m/cortex_m.h"

// UART 5, a 16550 with registers at words; the boot loader's set-up is kept.
#define UART_DATA REGISTER32(0x7e784000)
#define UART_LINE_STATUS REGISTER32(0x7e784014)
#define LINE_STATUS_TX_EMPTY 0x20U

#define PANIC_SPINS 1000000U

enum { INTERRUPT_COUNT = 128 };

static void i2c0_handler(void) { board_i2c_interrupt(0); }

static void i2c1_handler(void) { board_i2c_interrupt(1); }

extern uint8_t __stack_top[];

const struct
{
    void *stack;
    vector core[15];
    vector interrupts[INTERRUPT_COUNT];
} __vectors __attribute__((section(".vectors"), used)) = {
    .stack = __stack_top,
    .core = CORE_VECTORS,
    .interrupts =
        {
            [BOARD_I2C_INTERRUPT] = i2c0_handler,
            [BOARD_I2C_INTERRUPT + 1] = i2c1_handler,
        },
};

void board_init(void) { }

void board_led(bool on) { (void)on; }

void board_panic_write(const char *data, size_t length)
{
    for (size_t i = 0; i < length; ++i) {
        for (uint32_t spins = 0; !(UART_LINE_STATUS & LINE_STATUS_TX_EMPTY); ++spins) {
            if (spins == PANIC_SPINS)
                return;
        }
        UART_DATA = (uint8_t)data[i];
    }
}
