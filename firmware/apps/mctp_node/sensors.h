// SPDX-License-Identifier: GPL-3.0-or-later
// The node's sensors: simulated values that move with time.
#pragma once

#include "pldm/pldm_sensor.h"

#define NODE_SENSOR_COUNT 3U

extern const struct pldm_sensor NODE_SENSORS[NODE_SENSOR_COUNT];

/// Trips with the critical temperature of the first of them.
extern const struct pldm_state_sensor NODE_THERMAL_TRIP;

void node_sensors_time(uint32_t now_ms);
