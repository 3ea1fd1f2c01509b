// SPDX-License-Identifier: GPL-3.0-or-later
// The board's LM75 at 0x4D of bus 1, read through the queue of that bus's owner.
#pragma once

#include "i2c/i2c_owner.h"
#include "pldm/pldm_sensor.h"

#define THERMOMETER_SENSOR 4U

/// The sensor for a PLDM terminus.
extern const struct pldm_sensor THERMOMETER;

/// Call again and again: asks for a reading every 100 ms.
void thermometer_poll(struct i2c_owner *owner, uint32_t now_ms);
