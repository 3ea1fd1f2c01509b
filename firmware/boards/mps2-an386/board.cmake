# SPDX-License-Identifier: GPL-3.0-or-later
set(BOARD_SOURCES drivers/cmsdk_uart/cmsdk_uart.c)
