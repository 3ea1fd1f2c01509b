# SPDX-License-Identifier: GPL-3.0-or-later
set(BOARD_SOURCES boards/musca-b1/board.c drivers/pl011/pl011.c)
