// SPDX-License-Identifier: GPL-3.0-or-later
// Arm MPS3 with the AN524 image (two Cortex-M33), as QEMU's machine mps3-an524. Source: Arm DAI 0524, memory map.
#pragma once

#define BOARD_NAME "mps3-an524"
#define BOARD_CLOCK_HZ 32000000U
#define BOARD_BAUD 921600U
#define BOARD_UART_BASE 0x51303000U // UART 0, secure
