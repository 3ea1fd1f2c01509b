// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in for drivers/stm32h7_i2c/io.h: every access reaches the model.
#pragma once

#include "cortex_m/cortex_m.h"

uint32_t stm32h7_i2c_get(uintptr_t base, unsigned offset);
void stm32h7_i2c_set(uintptr_t base, unsigned offset, uint32_t value);
