// SPDX-License-Identifier: GPL-3.0-or-later
// Netduino Plus 2 (STM32F405RG), as QEMU's machine netduinoplus2. Source: RM0090, memory map and interrupt table.
// QEMU runs it at 168 MHz from the start and models neither clock tree nor pins, so this board sets up neither.
#pragma once

#define BOARD_NAME "netduinoplus2"
#define BOARD_CLOCK_HZ 168000000U
#define BOARD_APB2_HZ 84000000U
#define BOARD_APB1_HZ 42000000U
#define BOARD_BAUD 921600U
