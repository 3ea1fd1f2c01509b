// SPDX-License-Identifier: GPL-3.0-or-later
#include "pldm_sensor.h"

#include "pldm_bytes.h"

#include <string.h>

#define PDR_HEADER 10U
#define PDR_VERSION 1U
#define PDR_NUMERIC_SENSOR 2U
#define PDR_STATE_SENSOR 4U
#define DATA_SIZE_AT (PDR_HEADER + 22U)
#define FIXED_LENGTH 55U // of a numeric sensor PDR, up to the range fields but for what varies with the data size

uint8_t pldm_data_bytes(uint8_t data_size)
{
    if (data_size > PLDM_S32)
        return 0;
    return (uint8_t)(1U << (data_size / 2U));
}

uint8_t pldm_sensor_state(const struct pldm_sensor *sensor, int64_t raw)
{
    static const struct
    {
        uint8_t threshold;
        uint8_t range;
        uint8_t state;
        bool high;
    } limits[] = {
        {PLDM_UPPER_FATAL, PLDM_FATAL_HIGH, PLDM_STATE_UPPER_FATAL, true},
        {PLDM_LOWER_FATAL, PLDM_FATAL_LOW, PLDM_STATE_LOWER_FATAL, false},
        {PLDM_UPPER_CRITICAL, PLDM_CRITICAL_HIGH, PLDM_STATE_UPPER_CRITICAL, true},
        {PLDM_LOWER_CRITICAL, PLDM_CRITICAL_LOW, PLDM_STATE_LOWER_CRITICAL, false},
        {PLDM_UPPER_WARNING, PLDM_WARNING_HIGH, PLDM_STATE_UPPER_WARNING, true},
        {PLDM_LOWER_WARNING, PLDM_WARNING_LOW, PLDM_STATE_LOWER_WARNING, false},
    };
    for (size_t i = 0; i < sizeof limits / sizeof limits[0]; ++i) {
        const int64_t limit = sensor->ranges[limits[i].range];
        if ((sensor->thresholds & limits[i].threshold) && (limits[i].high ? raw >= limit : raw <= limit))
            return limits[i].state;
    }
    return PLDM_STATE_NORMAL;
}

static uint8_t *put_float(uint8_t *to, float value)
{
    uint32_t bits = 0;
    memcpy(&bits, &value, sizeof bits);
    return pldm_put(to, bits, 4);
}

static float get_float(const uint8_t *from)
{
    const uint32_t bits = pldm_get(from, 4);
    float value = 0;
    memcpy(&value, &bits, sizeof value);
    return value;
}

static uint8_t *put_zeros(uint8_t *to, uint8_t count)
{
    memset(to, 0, count);
    return to + count;
}

static uint8_t *put_identity(uint8_t *to, uint16_t id, uint16_t entity_type, uint16_t entity_instance, uint16_t container)
{
    to = pldm_put(to, 0, 2); // terminus handle
    to = pldm_put(to, id, 2);
    to = pldm_put(to, entity_type, 2);
    to = pldm_put(to, entity_instance, 2);
    to = pldm_put(to, container, 2);
    return put_zeros(to, 2); // no initialisation, no auxiliary names
}

/// Writes the header of the record that ends before @p end. Returns the record's length.
static uint8_t put_header(uint8_t *to, const uint8_t *end, uint32_t record, uint8_t type)
{
    const uint8_t length = (uint8_t)(end - to);
    uint8_t *at = pldm_put(to, record, 4);
    *at++ = PDR_VERSION;
    *at++ = type;
    at = pldm_put(at, 0, 2); // never changed
    (void)pldm_put(at, (uint32_t)(length - PDR_HEADER), 2);
    return length;
}

static uint8_t *put_unit(uint8_t *to, const struct pldm_sensor *sensor)
{
    *to++ = sensor->unit;
    *to++ = (uint8_t)sensor->modifier;
    to = put_zeros(to, 7); // no rate, OEM or auxiliary unit
    *to++ = 1; // linear
    return to;
}

static uint8_t *put_ranges(uint8_t *to, const struct pldm_sensor *sensor, uint8_t bytes)
{
    to = pldm_put(to, (uint32_t)sensor->maximum, bytes);
    to = pldm_put(to, (uint32_t)sensor->minimum, bytes);
    *to++ = sensor->data_size; // the range fields have the readings' format
    *to++ = sensor->range_support;
    for (unsigned i = 0; i < PLDM_RANGES; ++i)
        to = pldm_put(to, (uint32_t)sensor->ranges[i], bytes);
    return to;
}

uint8_t pldm_pdr_encode(const struct pldm_sensor *sensor, uint32_t record, uint8_t *to)
{
    const uint8_t bytes = pldm_data_bytes(sensor->data_size);
    uint8_t *at = put_identity(to + PDR_HEADER, sensor->id, sensor->entity_type, sensor->entity_instance, sensor->container);
    at = put_unit(at, sensor);
    *at++ = sensor->data_size;
    at = put_float(at, sensor->resolution);
    at = put_float(at, sensor->offset);
    at = put_zeros(at, 4); // accuracy and tolerances: none told
    at = pldm_put(at, (uint32_t)sensor->hysteresis, bytes);
    *at++ = sensor->thresholds;
    *at++ = 0; // thresholds and hysteresis never change
    at = put_float(at, sensor->update_interval_s); // a state changes no faster than readings do
    at = put_float(at, sensor->update_interval_s);
    at = put_ranges(at, sensor, bytes);
    return put_header(to, at, record, PDR_NUMERIC_SENSOR);
}

uint8_t pldm_state_pdr_encode(const struct pldm_state_sensor *sensor, uint32_t record, uint8_t *to)
{
    uint8_t *at = put_identity(to + PDR_HEADER, sensor->id, sensor->entity_type, sensor->entity_instance, sensor->container);
    *at++ = 1; // of one state set
    at = pldm_put(at, sensor->state_set, 2);
    *at++ = 1; // byte of possible states
    *at++ = sensor->possible;
    return put_header(to, at, record, PDR_STATE_SENSOR);
}

static int64_t get_signed(const uint8_t *from, uint8_t data_size, uint8_t bytes)
{
    const uint32_t value = pldm_get(from, bytes);
    if (!(data_size & 1U))
        return value;
    const int64_t range = INT64_C(1) << 8 * bytes;
    return value >= (uint64_t)range / 2 ? (int64_t)value - range : (int64_t)value;
}

static void get_ranges(const uint8_t *from, struct pldm_sensor *sensor, uint8_t bytes)
{
    sensor->maximum = get_signed(from, sensor->data_size, bytes);
    sensor->minimum = get_signed(from + bytes, sensor->data_size, bytes);
    from += 2 * bytes;
    const uint8_t format = from[0];
    const uint8_t width = pldm_data_bytes(format);
    sensor->range_support = from[1];
    for (unsigned i = 0; i < PLDM_RANGES; ++i)
        sensor->ranges[i] = get_signed(from + 2 + i * width, format, width);
}

/// Checks lengths before anything is read.
static bool holds_numeric_sensor(const uint8_t *data, size_t length)
{
    if (length < FIXED_LENGTH || data[4] != PDR_VERSION || data[5] != PDR_NUMERIC_SENSOR)
        return false;
    const uint8_t bytes = pldm_data_bytes(data[DATA_SIZE_AT]);
    const size_t ranges = FIXED_LENGTH + 3U * bytes;
    if (bytes == 0 || length < ranges + 2)
        return false;
    const uint8_t width = pldm_data_bytes(data[ranges]);
    return width != 0 && length >= ranges + 2U + (size_t)PLDM_RANGES * width;
}

bool pldm_pdr_decode(const uint8_t *data, size_t length, struct pldm_sensor *sensor, uint32_t *record)
{
    if (!holds_numeric_sensor(data, length))
        return false;
    const uint8_t *at = data + PDR_HEADER + 2;
    *sensor = (struct pldm_sensor){0};
    *record = pldm_get(data, 4);
    sensor->id = (uint16_t)pldm_get(at, 2);
    sensor->entity_type = (uint16_t)pldm_get(at + 2, 2);
    sensor->entity_instance = (uint16_t)pldm_get(at + 4, 2);
    sensor->container = (uint16_t)pldm_get(at + 6, 2);
    sensor->unit = at[10];
    sensor->modifier = (int8_t)at[11];
    sensor->data_size = at[20];
    const uint8_t bytes = pldm_data_bytes(sensor->data_size);
    sensor->resolution = get_float(at + 21);
    sensor->offset = get_float(at + 25);
    sensor->hysteresis = get_signed(at + 33, sensor->data_size, bytes);
    sensor->thresholds = at[33 + bytes];
    sensor->update_interval_s = get_float(at + 39 + bytes);
    get_ranges(at + 43 + bytes, sensor, bytes);
    return true;
}
