// SPDX-License-Identifier: GPL-3.0-or-later
#include "motor.h"

#include <math.h>

// A small servo: 24 V, 2 pole pairs, about 1 A at 1500 rpm.
static const float STEP = 1.0F / MOTOR_STEP_HZ; // s
static const float TWO_PI = 6.2831853F;
static const float RPM_PER_RAD_S = 9.5492966F;
static const float TORQUE_CONSTANT = 0.05F; // Nm/A
static const float INERTIA = 2e-4F; // kg m²
static const float FRICTION = 1e-4F; // Nm s/rad
static const float RESISTANCE = 0.4F; // ohm, of a phase
static const float SOURCE_RESISTANCE = 0.1F;
static const float THERMAL_RESISTANCE = 12.0F; // K/W
static const float THERMAL_TIME = 20.0F; // s
static const float ALIGN_CURRENT = 2.0F; // A
static const uint32_t ALIGN_TICKS = 500;
static const uint32_t STALL_TICKS = 500;
static const float COUNTS_PER_TURN = 4096.0F;

const char *const MOTOR_STATE_NAMES[MOTOR_STATE_COUNT] = {"idle", "aligning", "ramping", "running", "faulted"};

const char *motor_state_name(enum motor_state state)
{
    return (unsigned)state < MOTOR_STATE_COUNT ? MOTOR_STATE_NAMES[state] : "unknown";
}

const char *motor_fault_name(union motor_faults faults)
{
    if (faults.bits.over_current)
        return "over_current";
    if (faults.bits.under_voltage)
        return "under_voltage";
    if (faults.bits.over_voltage)
        return "over_voltage";
    if (faults.bits.over_temperature)
        return "over_temperature";
    return faults.bits.stalled ? "stalled" : "none";
}

void motor_init(motor_control *motor, const char *name)
{
    *motor = (motor_control){
        .name = name,
        .noise = 0x2545f491,
        .pole_pairs = 2,
        .trim = -3,
        .target_rpm = 1500.0F,
        .acceleration = 1000.0F,
        .load_torque = 0.05F,
        .supply = 24.1F,
        .vbus = 24.1F,
        .temperature = 25.0F,
        .ambient = 25.0F,
        .speed_loop = {.kp = 0.05F, .ki = 0.2F, .limit = 10.0F},
        .adc = {{2048, 2048}, {2048, 2051}, {2048, 2046}},
        .duty = {0.5F, 0.5F, 0.5F},
        .limits = {.current = 9.0F, .vbus_min = 18.0F, .vbus_max = 30.0F, .temperature = 90.0F},
        .latest = &motor->history[0],
    };
}

static void enter(motor_control *motor, enum motor_state state)
{
    motor->state = state;
    motor->state_ticks = 0;
    ++motor->state_changes;
}

bool motor_start(motor_control *motor)
{
    if (motor->state != MOTOR_IDLE)
        return false;
    motor->enabled = true;
    enter(motor, MOTOR_ALIGNING);
    return true;
}

void motor_stop(motor_control *motor)
{
    motor->enabled = false;
    motor->faults.word &= ~MOTOR_FAULT_BITS;
    if (motor->state != MOTOR_IDLE)
        enter(motor, MOTOR_IDLE);
}

/// Evenly spread from -1 to 1 (xorshift32, so that every run is the same).
static float noise(motor_control *motor)
{
    uint32_t x = motor->noise;
    x ^= x << 13;
    x ^= x >> 17;
    x ^= x << 5;
    motor->noise = x;
    return (float)(int32_t)x / 2147483648.0F;
}

static float clamp(float value, float limit) { return value > limit ? limit : value < -limit ? -limit : value; }

/// Moves @p value towards @p target by at most @p step.
static float approach(float value, float target, float step) { return value + clamp(target - value, step); }

static float pi_update(struct pi_controller *pi, float error)
{
    pi->integral = clamp(pi->integral + pi->ki * error * STEP, pi->limit);
    return clamp(pi->kp * error + pi->integral, pi->limit);
}

static bool turning(const motor_control *motor) { return motor->state == MOTOR_RAMPING || motor->state == MOTOR_RUNNING; }

static void step_state(motor_control *motor)
{
    ++motor->state_ticks;
    if (motor->state == MOTOR_ALIGNING && motor->state_ticks >= ALIGN_TICKS) {
        motor->setpoint_rpm = motor->rpm;
        motor->speed_loop.integral = 0;
        enter(motor, MOTOR_RAMPING);
    }
    if (!turning(motor))
        return;
    motor->setpoint_rpm = approach(motor->setpoint_rpm, motor->target_rpm, motor->acceleration * STEP);
    const bool reached = fabsf(motor->setpoint_rpm - motor->target_rpm) < 0.5F;
    if (reached != (motor->state == MOTOR_RUNNING))
        enter(motor, reached ? MOTOR_RUNNING : MOTOR_RAMPING);
}

static void step_currents(motor_control *motor)
{
    struct dq_vector *target = &motor->current_target;
    const bool on = turning(motor);
    target->d = motor->state == MOTOR_ALIGNING ? ALIGN_CURRENT : 0;
    target->q = on ? pi_update(&motor->speed_loop, (motor->setpoint_rpm - motor->rpm) / RPM_PER_RAD_S) : 0;
    // The current loop is faster than the speed loop by far: a first-order lag of about 2 ms.
    motor->current.d += (target->d - motor->current.d) * 0.4F;
    motor->current.q += (target->q - motor->current.q) * 0.4F;
    if (motor->enabled) {
        motor->current.d += 0.01F * noise(motor);
        motor->current.q += 0.01F * noise(motor);
    }
}

static void step_rotor(motor_control *motor)
{
    const float speed = motor->rpm / RPM_PER_RAD_S;
    // The load grips harder at one side of the turn, which a plot of iq shows.
    const float load = motor->load_torque * (1.0F + 0.1F * sinf(motor->mechanical_angle));
    const float drive = TORQUE_CONSTANT * motor->current.q - FRICTION * speed;
    const float brake = load * STEP / INERTIA; // what friction can take away in one step, but not reverse
    const float driven = speed + drive * STEP / INERTIA;
    const float next = approach(driven, 0, brake);
    motor->rpm = next * RPM_PER_RAD_S;
    motor->direction = motor->rpm > 0.5F ? MOTOR_FORWARD : motor->rpm < -0.5F ? MOTOR_BACKWARD : MOTOR_STANDING;

    float angle = motor->mechanical_angle + next * STEP;
    if (motor->state == MOTOR_ALIGNING)
        angle = approach(angle, angle < TWO_PI / 2 ? 0 : TWO_PI, 0.02F);
    if (angle >= TWO_PI) {
        angle -= TWO_PI;
        ++motor->turns;
    } else if (angle < 0) {
        angle += TWO_PI;
        --motor->turns;
    }
    motor->mechanical_angle = angle;
}

static void step_angles(motor_control *motor)
{
    const float electrical = motor->mechanical_angle * (float)motor->pole_pairs;
    motor->electrical_angle = fmodf(electrical, TWO_PI);
    motor->angle = (int16_t)(uint16_t)(uint32_t)(motor->electrical_angle * (65536.0F / TWO_PI));
    motor->position =
        (int64_t)motor->turns * (int64_t)COUNTS_PER_TURN + (int64_t)(motor->mechanical_angle * (COUNTS_PER_TURN / TWO_PI));
}

/// Inverse Park and Clarke transformations, and what converter and bridge would show of them.
static void step_phases(motor_control *motor)
{
    const float s = sinf(motor->electrical_angle);
    const float c = cosf(motor->electrical_angle);
    const float alpha = motor->current.d * c - motor->current.q * s;
    const float beta = motor->current.d * s + motor->current.q * c;
    motor->phase.a = alpha;
    motor->phase.b = -0.5F * alpha + 0.8660254F * beta;
    motor->phase.c = -0.5F * alpha - 0.8660254F * beta;
    const float currents[3] = {motor->phase.a, motor->phase.b, motor->phase.c};
    for (int i = 0; i < 3; ++i) {
        const float raw = clamp(currents[i] * 200.0F, 2000.0F) + (float)motor->adc[i][1];
        motor->adc[i][0] = (uint16_t)(raw + noise(motor) + 1.0F);
        motor->duty[i] = 0.5F + clamp(currents[i] * RESISTANCE / motor->vbus, 0.5F);
    }
}

static void step_power(motor_control *motor)
{
    const float iq = motor->current.q;
    const float id = motor->current.d;
    const float heat = RESISTANCE * (iq * iq + id * id);
    const float mechanical = TORQUE_CONSTANT * iq * motor->rpm / RPM_PER_RAD_S;
    const float draw = (heat + mechanical) / motor->supply;
    motor->vbus = motor->supply - SOURCE_RESISTANCE * draw + 0.02F * noise(motor);
    motor->energy += (double)(heat + mechanical) * (double)STEP;
    const float settled = motor->ambient + THERMAL_RESISTANCE * heat;
    motor->temperature += (settled - motor->temperature) * STEP / THERMAL_TIME;
}

static void step_protection(motor_control *motor)
{
    const struct motor_limits *limits = &motor->limits;
    const float current = fabsf(motor->current.q);
    const bool standing = motor->state == MOTOR_RUNNING && fabsf(motor->rpm) < 0.1F * fabsf(motor->target_rpm);
    motor->stalled_ticks = (uint16_t)(standing ? motor->stalled_ticks + 1 : 0);
    union motor_faults *faults = &motor->faults;
    if (current > 0.9F * limits->current || motor->temperature > 0.9F * limits->temperature)
        faults->bits.warnings = (faults->bits.warnings < 0xffff ? faults->bits.warnings + 1U : 0xffffU) & 0xffffU;
    if (!motor->enabled || motor->state == MOTOR_FAULTED)
        return;
    faults->bits.over_current |= current > limits->current;
    faults->bits.under_voltage |= motor->vbus < limits->vbus_min;
    faults->bits.over_voltage |= motor->vbus > limits->vbus_max;
    faults->bits.over_temperature |= motor->temperature > limits->temperature;
    faults->bits.stalled |= motor->stalled_ticks >= STALL_TICKS;
    if ((faults->word & MOTOR_FAULT_BITS) == 0)
        return;
    faults->bits.trips = (faults->bits.trips < 0xff ? faults->bits.trips + 1U : 0xffU) & 0xffU;
    motor->enabled = false;
    enter(motor, MOTOR_FAULTED);
}

static void step_history(motor_control *motor)
{
    if (motor->ticks % 16 != 0)
        return;
    struct motor_sample *sample = &motor->history[motor->history_next];
    *sample = (struct motor_sample){
        .tick = motor->ticks,
        .iq = motor->current.q,
        .rpm = motor->rpm,
        .angle = motor->angle,
        .state = motor->state,
    };
    motor->latest = sample;
    motor->history_next = (uint8_t)((motor->history_next + 1) % MOTOR_HISTORY);
}

void motor_step(motor_control *motor)
{
    ++motor->ticks;
    step_state(motor);
    step_currents(motor);
    step_rotor(motor);
    step_angles(motor);
    step_phases(motor);
    step_power(motor);
    step_protection(motor);
    step_history(motor);
}
