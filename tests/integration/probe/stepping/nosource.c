// SPDX-License-Identifier: GPL-3.0-or-later
#include <stdint.h>

uint32_t without_source(uint32_t value) { return value * 3 + 1; }
