// SPDX-License-Identifier: GPL-3.0-or-later
// Arm MPS2+ with the AN521 image (two Cortex-M33), as QEMU's machine mps2-an521. Source: Arm DAI 0521, memory map.
#pragma once

#define BOARD_NAME "mps2-an521"
#define BOARD_CLOCK_HZ 20000000U
#define BOARD_BAUD 921600U
#define BOARD_UART_BASE 0x50200000U // UART 0, secure
