// SPDX-License-Identifier: GPL-3.0-or-later
#include "thermometer.h"

#define ADDRESS 0x4dU
#define INTERVAL_MS 100U
#define TEMPERATURE_REGISTER 0U
#define UNUSED_BITS 128 // of the register, below half a degree

static const uint8_t pointer = TEMPERATURE_REGISTER;
static uint8_t data[2];
static struct i2c_request request;
static bool waiting;
static bool valid;
static int16_t half_degrees;
static uint32_t asked_ms;

static void done(struct i2c_request *finished, enum i2c_status status)
{
    (void)finished;
    waiting = false;
    valid = status == I2C_DONE;
    if (valid)
        half_degrees = (int16_t)((int16_t)(data[0] << 8 | data[1]) / UNUSED_BITS);
}

void thermometer_poll(struct i2c_owner *owner, uint32_t now_ms)
{
    if (waiting || now_ms - asked_ms < INTERVAL_MS)
        return;
    asked_ms = now_ms;
    waiting = true;
    request = (struct i2c_request){.address = ADDRESS,
        .write = &pointer,
        .write_length = 1,
        .read = data,
        .read_length = sizeof data,
        .retries = 1,
        .done = done};
    i2c_owner_request(owner, &request);
}

static void read_temperature(const struct pldm_sensor *sensor, bool rearm, struct pldm_reading *reading)
{
    (void)rearm;
    const uint8_t state = valid ? pldm_sensor_state(sensor, half_degrees) : PLDM_STATE_UNKNOWN;
    *reading = (struct pldm_reading){.operational = valid ? PLDM_ENABLED : PLDM_UNAVAILABLE,
        .state = state,
        .previous = state,
        .event_state = state,
        .raw = half_degrees};
}

const struct pldm_sensor THERMOMETER = {
    .id = THERMOMETER_SENSOR,
    .entity_type = 64, // system board (DSP0249)
    .entity_instance = 1,
    .unit = PLDM_UNIT_DEGREES_C,
    .data_size = PLDM_S16,
    .resolution = 0.5F,
    .update_interval_s = 0.1F,
    .maximum = 250,
    .minimum = -110,
    .thresholds = PLDM_UPPER_WARNING,
    .ranges = {50, 120, 0, 140, 0, 160, -80, 200, -110},
    .range_support = 0x7f,
    .read = read_temperature,
};
