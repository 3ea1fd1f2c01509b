// SPDX-License-Identifier: GPL-3.0-or-later
#include "board.h"

#include "board_api.h"
#include "pl011/pl011.h"

void board_init(void) { pl011_start(BOARD_UART_BASE); }

void board_panic_write(const char *data, size_t length) { pl011_panic_write(BOARD_UART_BASE, data, length); }
