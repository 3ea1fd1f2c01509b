// SPDX-License-Identifier: GPL-3.0-or-later
// Arm MPS2 with the AN386 image (Cortex-M4), as QEMU's machine mps2-an386. Source: Arm DAI 0386, memory map.
#pragma once

#define BOARD_NAME "mps2-an386"
#define BOARD_CLOCK_HZ 25000000U
#define BOARD_BAUD 921600U
