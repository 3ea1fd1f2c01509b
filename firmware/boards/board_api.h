// SPDX-License-Identifier: GPL-3.0-or-later
// What every board gives. Its constants (BOARD_NAME, BOARD_CLOCK_HZ) are in its own board.h. Boards with two processors
// give board_init() and board_panic_write() only, to processor 0.
#pragma once

#include "serial/serial.h"

/// UART and LED, ready for use; interrupts may come from here on.
void board_init(void);

/// The console's serial line.
struct serial *board_serial(void);

/// A second line, for protocols between machines.
struct serial *board_link(void);

void board_led(bool on);

/// For fault handlers: what is queued and then @p data, without interrupts.
void board_panic_write(const char *data, size_t length);

/// Milliseconds since start-up, counted by the application; may be called from anywhere.
uint32_t board_uptime_ms(void);
