// SPDX-License-Identifier: GPL-3.0-or-later
#include "board.h"

#include "board_api.h"
#include "cmsdk_uart/cmsdk_uart.h"
#include "cortex_m/cortex_m.h"

#define UART0_BASE 0x40004000U
#define UART1_BASE 0x40005000U
#define FPGAIO_LED REGISTER32(0x40028000)
#define FPGAIO_LED0 1U

enum {
    UART0_RX_INTERRUPT = 0,
    UART0_TX_INTERRUPT = 1,
    UART1_RX_INTERRUPT = 2,
    UART1_TX_INTERRUPT = 3,
    INTERRUPT_COUNT = 32,
};

static struct serial console;
static struct serial link;

static struct cmsdk_uart uart0 = {
    .base = UART0_BASE,
    .rx_interrupt = UART0_RX_INTERRUPT,
    .tx_interrupt = UART0_TX_INTERRUPT,
    .serial = &console,
};

static struct cmsdk_uart uart1 = {
    .base = UART1_BASE,
    .rx_interrupt = UART1_RX_INTERRUPT,
    .tx_interrupt = UART1_TX_INTERRUPT,
    .serial = &link,
};

static void uart0_rx_handler(void) { cmsdk_uart_rx_interrupt(&uart0); }

static void uart0_tx_handler(void) { cmsdk_uart_tx_interrupt(&uart0); }

static void uart1_rx_handler(void) { cmsdk_uart_rx_interrupt(&uart1); }

static void uart1_tx_handler(void) { cmsdk_uart_tx_interrupt(&uart1); }

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
            [UART0_RX_INTERRUPT] = uart0_rx_handler,
            [UART0_TX_INTERRUPT] = uart0_tx_handler,
            [UART1_RX_INTERRUPT] = uart1_rx_handler,
            [UART1_TX_INTERRUPT] = uart1_tx_handler,
        },
};

void board_init(void)
{
    cmsdk_uart_start(&uart0, BOARD_CLOCK_HZ, BOARD_BAUD);
    cmsdk_uart_start(&uart1, BOARD_CLOCK_HZ, BOARD_BAUD);
    board_led(false);
}

struct serial *board_serial(void) { return &console; }

struct serial *board_link(void) { return &link; }

void board_led(bool on) { FPGAIO_LED = on ? FPGAIO_LED0 : 0; }

void board_panic_write(const char *data, size_t length) { cmsdk_uart_panic_write(&uart0, data, length); }
