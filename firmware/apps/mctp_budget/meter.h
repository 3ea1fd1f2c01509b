// SPDX-License-Identifier: GPL-3.0-or-later
// Counts instructions under QEMU's -icount shift=10,sleep=off, where each takes 1024 ns of the machine's time.
#pragma once

#include <stdint.h>

void meter_start(void);

/// Instructions since meter_start(), at most 650,000; exact to one, less what the two calls cost themselves.
uint32_t meter_stop(void);
