# SPDX-License-Identifier: GPL-3.0-or-later
# For the cross build and the native tests alike.
set(FIRMWARE_WARNINGS
  -Wall -Wextra -Wpedantic -Werror
  -Wconversion -Wshadow -Wcast-align -Wcast-qual -Wdouble-promotion -Wformat=2 -Wmissing-prototypes
  -Wpointer-arith -Wstrict-prototypes -Wundef -Wvla -Wwrite-strings)
