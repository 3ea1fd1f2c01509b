// SPDX-License-Identifier: GPL-3.0-or-later
#include "sensors.h"

#define ENTITY_BOARD 64U // system board (DSP0249)

static uint32_t time_ms;

/// From @p low to @p high and back in @p period_ms.
static int64_t triangle(uint32_t period_ms, int64_t low, int64_t high)
{
    const uint32_t half = period_ms / 2;
    const uint32_t at = time_ms % period_ms;
    return low + (high - low) * (at < half ? at : period_ms - at) / half;
}

static void report(const struct pldm_sensor *sensor, struct pldm_reading *reading, int64_t raw)
{
    const uint8_t state = pldm_sensor_state(sensor, raw);
    *reading =
        (struct pldm_reading){.operational = PLDM_ENABLED, .state = state, .previous = state, .event_state = state, .raw = raw};
}

static int64_t temperature(void) { return triangle(60000, -50, 850); }

static void read_temperature(const struct pldm_sensor *sensor, bool rearm, struct pldm_reading *reading)
{
    (void)rearm;
    report(sensor, reading, temperature());
}

static void read_supply(const struct pldm_sensor *sensor, bool rearm, struct pldm_reading *reading)
{
    (void)rearm;
    report(sensor, reading, triangle(10000, 3250, 3350));
}

static void read_uptime(const struct pldm_sensor *sensor, bool rearm, struct pldm_reading *reading)
{
    (void)rearm;
    report(sensor, reading, time_ms);
}

const struct pldm_sensor NODE_SENSORS[NODE_SENSOR_COUNT] = {
    {
        .id = 1,
        .entity_type = ENTITY_BOARD,
        .entity_instance = 1,
        .unit = PLDM_UNIT_DEGREES_C,
        .modifier = -1,
        .data_size = PLDM_S16,
        .resolution = 1.0F,
        .update_interval_s = 0.1F,
        .hysteresis = 10,
        .maximum = 1250,
        .minimum = -400,
        .thresholds = PLDM_UPPER_WARNING | PLDM_UPPER_CRITICAL | PLDM_LOWER_WARNING,
        .range_support = 0x1f,
        .ranges = {250, 600, 0, 700, 0, 800, -200, 1000, -400},
        .read = read_temperature,
    },
    {
        .id = 2,
        .entity_type = ENTITY_BOARD,
        .entity_instance = 1,
        .unit = PLDM_UNIT_VOLTS,
        .modifier = -3,
        .data_size = PLDM_U16,
        .resolution = 1.0F,
        .update_interval_s = 0.1F,
        .maximum = 5000,
        .range_support = 0x07,
        .ranges = {3300, 3465, 3135},
        .read = read_supply,
    },
    {
        .id = 3,
        .entity_type = ENTITY_BOARD,
        .entity_instance = 1,
        .unit = PLDM_UNIT_SECONDS,
        .modifier = -3,
        .data_size = PLDM_U32,
        .resolution = 1.0F,
        .update_interval_s = 0.001F,
        .maximum = UINT32_MAX,
        .read = read_uptime,
    },
};

static uint8_t read_thermal_trip(const struct pldm_state_sensor *sensor)
{
    (void)sensor;
    return temperature() < NODE_SENSORS[0].ranges[PLDM_CRITICAL_HIGH] ? PLDM_THERMAL_NORMAL : PLDM_THERMAL_TRIPPED;
}

const struct pldm_state_sensor NODE_THERMAL_TRIP = {
    .id = 100,
    .entity_type = ENTITY_BOARD,
    .entity_instance = 1,
    .state_set = PLDM_SET_THERMAL_TRIP,
    .possible = 1U << PLDM_THERMAL_NORMAL | 1U << PLDM_THERMAL_TRIPPED,
    .read = read_thermal_trip,
};

void node_sensors_time(uint32_t now_ms) { time_ms = now_ms; }
