// SPDX-License-Identifier: GPL-3.0-or-later
// The APB UART of Arm's Cortex-M System Design Kit.
// Source: Cortex-M System Design Kit Technical Reference Manual (DDI 0479), 4.3 "APB UART".
#pragma once

#include "serial/serial.h"

struct cmsdk_uart
{
    uintptr_t base;
    unsigned rx_interrupt;
    unsigned tx_interrupt;
    struct serial *serial;
};

/// Starts the UART at 8N1. @p uart and its serial are borrowed for good.
void cmsdk_uart_start(struct cmsdk_uart *uart, uint32_t clock_hz, uint32_t baud);

/// Starts it without interrupts, for cmsdk_uart_panic_write() alone.
void cmsdk_uart_start_output(struct cmsdk_uart *uart, uint32_t clock_hz, uint32_t baud);

/// Handlers of the two interrupts.
void cmsdk_uart_rx_interrupt(struct cmsdk_uart *uart);
void cmsdk_uart_tx_interrupt(struct cmsdk_uart *uart);

/// Sends what is queued and then @p data, without interrupts; for use when nothing else runs any more. Gives up on a
/// line that takes nothing.
void cmsdk_uart_panic_write(struct cmsdk_uart *uart, const char *data, size_t length);
