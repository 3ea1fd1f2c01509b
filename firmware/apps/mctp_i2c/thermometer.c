// SPDX-License-Identifier: GPL-3.0-or-later
#include "thermometer.h"

#define ADDRESS 0x4dU
#define INTERVAL_MS 100U
#define TEMPERATURE_REGISTER 0U
#define UNUSED_BITS 128 // of the register, below half a degree

static bool waiting;
static bool valid;
static int16_t half_degrees;
static uint32_t asked_ms;

void thermometer_answered(const struct i2c_message *message)
{
    waiting = false;
    valid = message->read == I2C_DONE && message->length == 2;
    if (valid)
        half_degrees = (int16_t)((int16_t)(message->data[0] << 8 | message->data[1]) / UNUSED_BITS);
}

void thermometer_poll(struct i2c_service *service, uint8_t task, uint32_t now_ms)
{
    static const struct i2c_message message = {
        .address = ADDRESS, .leg = I2C_NO_LEG, .length = 1, .read = 2, .data = {TEMPERATURE_REGISTER}};
    if (waiting || now_ms - asked_ms < INTERVAL_MS)
        return;
    asked_ms = now_ms;
    waiting = i2c_service_ask(service, task, &message, I2C_MESSAGE_HEAD + 1U);
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
