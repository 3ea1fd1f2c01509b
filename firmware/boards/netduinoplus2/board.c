// SPDX-License-Identifier: GPL-3.0-or-later
#include "board.h"

#include "board_api.h"
#include "cortex_m/cortex_m.h"
#include "stm32f4_usart/stm32f4_usart.h"

#define USART1_BASE 0x40011000U
#define USART2_BASE 0x40004400U

enum {
    USART1_INTERRUPT = 37,
    USART2_INTERRUPT = 38,
    INTERRUPT_COUNT = 82,
};

static struct serial console;
static struct serial link;

static struct stm32f4_usart usart1 = {
    .base = USART1_BASE,
    .interrupt = USART1_INTERRUPT,
    .serial = &console,
};

static struct stm32f4_usart usart2 = {
    .base = USART2_BASE,
    .interrupt = USART2_INTERRUPT,
    .serial = &link,
};

static void usart1_handler(void) { stm32f4_usart_interrupt(&usart1); }

static void usart2_handler(void) { stm32f4_usart_interrupt(&usart2); }

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
            [USART1_INTERRUPT] = usart1_handler,
            [USART2_INTERRUPT] = usart2_handler,
        },
};

void board_init(void)
{
    stm32f4_usart_start(&usart1, BOARD_APB2_HZ, BOARD_BAUD);
    stm32f4_usart_start(&usart2, BOARD_APB1_HZ, BOARD_BAUD);
}

struct serial *board_serial(void) { return &console; }

struct serial *board_link(void) { return &link; }

void board_led(bool on)
{
    (void)on; // the machine has no GPIO; the LED's state is seen in g_bench.led
}

void board_panic_write(const char *data, size_t length) { stm32f4_usart_panic_write(&usart1, data, length); }
