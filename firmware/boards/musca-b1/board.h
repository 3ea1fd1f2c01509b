// SPDX-License-Identifier: GPL-3.0-or-later
// Arm Musca-B1 (two Cortex-M33), as QEMU's machine musca-b1. Source: Arm Musca-B1 Test Chip and Board Technical Reference
// Manual (101312), memory map.
#pragma once

#define BOARD_NAME "musca-b1"
#define BOARD_CLOCK_HZ 40000000U
#define BOARD_UART_BASE 0x50105000U // UART 0, secure
