// SPDX-License-Identifier: GPL-3.0-or-later
#include "board.h"

#include "board_api.h"
#include "cmsdk_uart/cmsdk_uart.h"

static struct serial console;
static struct cmsdk_uart uart0 = {.base = BOARD_UART_BASE, .serial = &console};

void board_init(void) { cmsdk_uart_start_output(&uart0, BOARD_CLOCK_HZ, BOARD_BAUD); }

void board_panic_write(const char *data, size_t length) { cmsdk_uart_panic_write(&uart0, data, length); }
