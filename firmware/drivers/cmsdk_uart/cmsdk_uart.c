// SPDX-License-Identifier: GPL-3.0-or-later
#include "cmsdk_uart.h"

#include "cortex_m/cortex_m.h"

#define UART_DATA(uart) REGISTER32((uart)->base + 0x00)
#define UART_STATE(uart) REGISTER32((uart)->base + 0x04)
#define UART_CTRL(uart) REGISTER32((uart)->base + 0x08)
#define UART_INTCLEAR(uart) REGISTER32((uart)->base + 0x0c)
#define UART_BAUDDIV(uart) REGISTER32((uart)->base + 0x10)

#define STATE_TX_FULL 1U
#define STATE_RX_FULL 2U
#define STATE_RX_OVERRUN 8U
#define CTRL_TX_ENABLE 1U
#define CTRL_RX_ENABLE 2U
#define CTRL_TX_INTERRUPT 4U
#define CTRL_RX_INTERRUPT 8U
#define INT_TX 1U
#define INT_RX 2U

#define MIN_DIVIDER 16U
#define BYTES_PER_INTERRUPT 16 // keeps the handler short where the line is faster than the processor
#define PANIC_SPINS 1000000U

static void start_tx(void *port)
{
    const struct cmsdk_uart *uart = port;
    // The UART interrupts when a byte has left, so the first byte needs a push.
    interrupt_pend(uart->tx_interrupt);
}

static void resume_rx(void *port)
{
    struct cmsdk_uart *uart = port;
    interrupts_disable();
    UART_CTRL(uart) |= CTRL_RX_INTERRUPT;
    interrupts_enable();
    interrupt_pend(uart->rx_interrupt); // for the byte that waits in the UART
}

static const struct serial_driver DRIVER = {.start_tx = start_tx, .resume_rx = resume_rx};

static void start(struct cmsdk_uart *uart, uint32_t clock_hz, uint32_t baud, uint32_t control)
{
    serial_init(uart->serial, &DRIVER, uart);
    const uint32_t divider = clock_hz / baud;
    UART_BAUDDIV(uart) = divider < MIN_DIVIDER ? MIN_DIVIDER : divider;
    UART_CTRL(uart) = control;
}

void cmsdk_uart_start(struct cmsdk_uart *uart, uint32_t clock_hz, uint32_t baud)
{
    start(uart, clock_hz, baud, CTRL_TX_ENABLE | CTRL_RX_ENABLE | CTRL_TX_INTERRUPT | CTRL_RX_INTERRUPT);
    interrupt_enable(uart->rx_interrupt, PRIORITY_SERIAL);
    interrupt_enable(uart->tx_interrupt, PRIORITY_SERIAL);
}

void cmsdk_uart_start_output(struct cmsdk_uart *uart, uint32_t clock_hz, uint32_t baud)
{
    start(uart, clock_hz, baud, CTRL_TX_ENABLE);
}

void cmsdk_uart_rx_interrupt(struct cmsdk_uart *uart)
{
    UART_INTCLEAR(uart) = INT_RX;
    while (UART_STATE(uart) & STATE_RX_FULL) {
        if (UART_STATE(uart) & STATE_RX_OVERRUN) {
            UART_STATE(uart) = STATE_RX_OVERRUN;
            ++uart->serial->counters.rx_overruns;
        }
        if (!serial_rx_ready(uart->serial)) {
            UART_CTRL(uart) &= ~CTRL_RX_INTERRUPT;
            return;
        }
        serial_rx_byte(uart->serial, (uint8_t)UART_DATA(uart));
    }
}

void cmsdk_uart_tx_interrupt(struct cmsdk_uart *uart)
{
    UART_INTCLEAR(uart) = INT_TX;
    for (int i = 0; i < BYTES_PER_INTERRUPT && !(UART_STATE(uart) & STATE_TX_FULL); ++i) {
        uint8_t byte = 0;
        if (!serial_tx_byte(uart->serial, &byte))
            return;
        UART_DATA(uart) = byte;
    }
}

static bool panic_byte(struct cmsdk_uart *uart, uint8_t byte)
{
    for (uint32_t spins = 0; UART_STATE(uart) & STATE_TX_FULL; ++spins) {
        if (spins == PANIC_SPINS)
            return false;
    }
    UART_DATA(uart) = byte;
    return true;
}

void cmsdk_uart_panic_write(struct cmsdk_uart *uart, const char *data, size_t length)
{
    uint8_t byte = 0;
    while (serial_tx_byte(uart->serial, &byte)) {
        if (!panic_byte(uart, byte))
            return;
    }
    for (size_t i = 0; i < length; ++i) {
        if (!panic_byte(uart, (uint8_t)data[i]))
            return;
    }
}
