// SPDX-License-Identifier: GPL-3.0-or-later
// Sensors and their Platform Descriptor Records. Source: DSP0248 1.2.0, 18.1, 19.1, 28.4, 28.6 and table 97.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define PLDM_PDR_MAX 105U ///< a numeric sensor's with 32-bit data and every range field

enum pldm_data_size { PLDM_U8, PLDM_S8, PLDM_U16, PLDM_S16, PLDM_U32, PLDM_S32 };

/// Units that are used here, of sensorUnits (DSP0248 table 82).
enum pldm_unit {
    PLDM_UNIT_NONE = 1,
    PLDM_UNIT_DEGREES_C = 2,
    PLDM_UNIT_VOLTS = 5,
    PLDM_UNIT_AMPS = 6,
    PLDM_UNIT_RPM = 19,
    PLDM_UNIT_SECONDS = 21,
};

enum pldm_operational { PLDM_ENABLED, PLDM_DISABLED, PLDM_UNAVAILABLE };

enum pldm_sensor_state {
    PLDM_STATE_UNKNOWN = 0,
    PLDM_STATE_NORMAL = 1,
    PLDM_STATE_WARNING = 2,
    PLDM_STATE_CRITICAL = 3,
    PLDM_STATE_FATAL = 4,
    PLDM_STATE_LOWER_WARNING = 5,
    PLDM_STATE_LOWER_CRITICAL = 6,
    PLDM_STATE_LOWER_FATAL = 7,
    PLDM_STATE_UPPER_WARNING = 8,
    PLDM_STATE_UPPER_CRITICAL = 9,
    PLDM_STATE_UPPER_FATAL = 10,
};

/// Bits of supportedThresholds.
enum {
    PLDM_UPPER_WARNING = 1 << 0,
    PLDM_UPPER_CRITICAL = 1 << 1,
    PLDM_UPPER_FATAL = 1 << 2,
    PLDM_LOWER_WARNING = 1 << 3,
    PLDM_LOWER_CRITICAL = 1 << 4,
    PLDM_LOWER_FATAL = 1 << 5,
};

/// The range fields of a PDR in their order. The warnings have no bit in rangeFieldSupport: bits 3 to 6 are the critical
/// and fatal ones.
enum pldm_range {
    PLDM_NOMINAL,
    PLDM_NORMAL_MAX,
    PLDM_NORMAL_MIN,
    PLDM_WARNING_HIGH,
    PLDM_WARNING_LOW,
    PLDM_CRITICAL_HIGH,
    PLDM_CRITICAL_LOW,
    PLDM_FATAL_HIGH,
    PLDM_FATAL_LOW,
    PLDM_RANGES
};

struct pldm_reading
{
    uint8_t operational;
    uint8_t state; ///< of now
    uint8_t previous;
    uint8_t event_state;
    int64_t raw; ///< value = (resolution * raw + offset) * 10^modifier
};

struct pldm_sensor
{
    uint16_t id;
    uint16_t entity_type;
    uint16_t entity_instance;
    uint16_t container;
    uint8_t unit;
    int8_t modifier;
    uint8_t data_size; ///< enum pldm_data_size, of raw readings, limits and hysteresis
    float resolution;
    float offset;
    float update_interval_s;
    int64_t hysteresis;
    int64_t maximum; ///< readable
    int64_t minimum;
    uint8_t thresholds; ///< limits that change the state
    uint8_t range_support; ///< which of the ranges mean something
    int64_t ranges[PLDM_RANGES];
    void (*read)(const struct pldm_sensor *sensor, bool rearm, struct pldm_reading *reading);
    void *context;
};

/// State sets that are used here (DSP0249 1.1.0), and their states.
enum pldm_state_set { PLDM_SET_THERMAL_TRIP = 21 };
enum pldm_thermal_trip { PLDM_THERMAL_NORMAL = 1, PLDM_THERMAL_TRIPPED = 2 };

/// A state sensor of one state set.
struct pldm_state_sensor
{
    uint16_t id; ///< another one than any numeric sensor's
    uint16_t entity_type;
    uint16_t entity_instance;
    uint16_t container;
    uint16_t state_set;
    uint8_t possible; ///< bit n: it may be in state n (0 to 7)
    uint8_t (*read)(const struct pldm_state_sensor *sensor); ///< the state of now
    void *context;
};

/// Bytes of a raw reading: 1, 2 or 4; 0 for no size there is.
uint8_t pldm_data_bytes(uint8_t data_size);

/// The state that @p raw is in by the sensor's thresholds.
uint8_t pldm_sensor_state(const struct pldm_sensor *sensor, int64_t raw);

/// Writes the sensor's PDR with @p record as its handle; @p to has room for PLDM_PDR_MAX bytes. Returns its length.
uint8_t pldm_pdr_encode(const struct pldm_sensor *sensor, uint32_t record, uint8_t *to);

/// The same for a state sensor.
uint8_t pldm_state_pdr_encode(const struct pldm_state_sensor *sensor, uint32_t record, uint8_t *to);

/// Reads a numeric sensor PDR. False when it is of another type, another version, or does not hold what it must.
bool pldm_pdr_decode(const uint8_t *data, size_t length, struct pldm_sensor *sensor, uint32_t *record);
