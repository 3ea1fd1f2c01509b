// SPDX-License-Identifier: GPL-3.0-or-later
// The board's LM75 at 0x4D of bus 1, read by a task that does not own the bus: with messages to its owner.
#pragma once

#include "i2c/i2c_service.h"
#include "pldm/pldm_sensor.h"

#define THERMOMETER_SENSOR 4U

/// The sensor for a PLDM terminus.
extern const struct pldm_sensor THERMOMETER;

/// Call again and again: asks for a reading every 100 ms, as task @p task of the ownership table.
void thermometer_poll(struct i2c_service *service, uint8_t task, uint32_t now_ms);

/// The answer to that.
void thermometer_answered(const struct i2c_message *message);
