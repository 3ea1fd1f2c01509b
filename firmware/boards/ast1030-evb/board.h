// SPDX-License-Identifier: GPL-3.0-or-later
// Aspeed's AST1030 evaluation board (Cortex-M4), as QEMU's machine ast1030-evb. It has a console to write to, UART 5, but
// no serial line to read from; its buses are what it is for.
#pragma once

#define BOARD_NAME "ast1030-evb"
#define BOARD_CLOCK_HZ 200000000U
#define BOARD_I2C_BLOCK 0x7e7b0000U
#define BOARD_I2C_INTERRUPT 110U ///< of bus 0

/// The application's: the interrupt of bus @p bus (0 or 1).
void board_i2c_interrupt(unsigned bus);
