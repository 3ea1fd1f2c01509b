# SPDX-License-Identifier: GPL-3.0-or-later
set(BOARD_SOURCES drivers/stm32f4_usart/stm32f4_usart.c)
