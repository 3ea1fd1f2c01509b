// SPDX-License-Identifier: GPL-3.0-or-later
// Access to the registers; tests put a model in its place.
#pragma once

#include "cortex_m/cortex_m.h"

static inline uint32_t stm32h7_i2c_get(uintptr_t base, unsigned offset) { return REGISTER32(base + offset); }

static inline void stm32h7_i2c_set(uintptr_t base, unsigned offset, uint32_t value) { REGISTER32(base + offset) = value; }
