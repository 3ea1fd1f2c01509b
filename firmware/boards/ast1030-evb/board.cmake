# SPDX-License-Identifier: GPL-3.0-or-later
set(BOARD_SOURCES drivers/aspeed_i2c/aspeed_i2c.c drivers/aspeed_i2c/aspeed_i2c_new.c drivers/aspeed_i2c/aspeed_i2c_old.c)
