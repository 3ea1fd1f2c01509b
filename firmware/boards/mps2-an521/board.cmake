# SPDX-License-Identifier: GPL-3.0-or-later
set(BOARD_SOURCES boards/sse200_cmsdk_board.c drivers/cmsdk_uart/cmsdk_uart.c)
