// SPDX-License-Identifier: GPL-3.0-or-later
// A simulated permanent-magnet motor under field-oriented control, stepped once in a millisecond.
// No hardware behind it: what a variable watch or a plot sees here is what such a controller would show.
#pragma once

#include <stdbool.h>
#include <stdint.h>

#define MOTOR_HISTORY 8
#define MOTOR_STEP_HZ 1000
#define MOTOR_MAX_RPM 6000.0F

enum motor_state {
    MOTOR_IDLE, ///< no current
    MOTOR_ALIGNING, ///< direct current pulls the rotor to angle zero
    MOTOR_RAMPING, ///< the speed set-point moves towards the target
    MOTOR_RUNNING, ///< the speed set-point has reached the target
    MOTOR_FAULTED, ///< switched off by a protection; motor_stop() clears it
    MOTOR_STATE_COUNT,
};

enum motor_direction {
    MOTOR_BACKWARD = -1,
    MOTOR_STANDING = 0,
    MOTOR_FORWARD = 1,
};

/// Latched protections and counters, one word as a controller would send it over a bus.
union motor_faults {
    uint32_t word;
    struct
    {
        uint32_t over_current : 1;
        uint32_t under_voltage : 1;
        uint32_t over_voltage : 1;
        uint32_t over_temperature : 1;
        uint32_t stalled : 1;
        uint32_t reserved : 3;
        uint32_t trips : 8; ///< faults since start-up, saturating
        uint32_t warnings : 16; ///< milliseconds spent within 10 % of a limit, saturating
    } bits;
};

#define MOTOR_FAULT_BITS 0x1fU ///< of motor_faults.word: the protections

/// Stator currents by phase, in ampere; their sum is zero but for noise.
struct phase_currents
{
    float a, b, c;
};

/// A vector in the rotor's frame: d along the magnet, q across it.
struct dq_vector
{
    float d, q;
};

/// Proportional-integral controller with clamped integrator.
struct pi_controller
{
    float kp; ///< output per unit of error
    float ki; ///< output per unit of error and second
    float integral; ///< in units of the output
    float limit; ///< of the output's magnitude
};

struct motor_sample
{
    uint64_t tick;
    float iq;
    float rpm;
    int16_t angle; ///< electrical, full circle = 65536
    enum motor_state state;
};

struct motor_limits
{
    float current; ///< A
    float vbus_min; ///< V
    float vbus_max; ///< V
    float temperature; ///< °C
};

typedef struct motor_control
{
    const char *name;
    enum motor_state state;
    enum motor_direction direction;
    bool enabled;
    union motor_faults faults;

    uint64_t ticks; ///< steps since start-up
    uint32_t state_ticks; ///< steps in this state
    uint32_t noise; ///< state of the noise generator
    uint16_t state_changes;
    uint16_t stalled_ticks; ///< steps without turning in spite of current
    uint8_t pole_pairs;
    int8_t trim; ///< of the angle sensor, 1/256 of a turn

    float mechanical_angle; ///< rad, 0 to 2 pi
    float electrical_angle; ///< rad, 0 to 2 pi
    int16_t angle; ///< electrical, full circle = 65536
    int32_t turns; ///< whole mechanical turns, signed
    int64_t position; ///< encoder counts, 4096 in a turn
    double energy; ///< J taken from the bus since start-up

    float target_rpm;
    float setpoint_rpm; ///< ramped towards the target
    float rpm; ///< measured
    float acceleration; ///< of the ramp, rpm/s
    float load_torque; ///< Nm
    float supply; ///< V, open circuit
    float vbus; ///< V, at the inverter
    float temperature; ///< °C, of the winding
    float ambient; ///< °C

    struct pi_controller speed_loop;
    struct dq_vector current_target; ///< A
    struct dq_vector current; ///< A
    struct phase_currents phase; ///< A
    uint16_t adc[3][2]; ///< [phase][0 raw, 1 offset], 12 bits
    float duty[3]; ///< of the half bridges, 0 to 1

    struct motor_limits limits;
    struct motor_sample history[MOTOR_HISTORY]; ///< one in 16 ms, round robin
    const struct motor_sample *latest; ///< into history
    uint8_t history_next;
} motor_control;

/// Sets up a motor at rest. @p name is borrowed.
void motor_init(motor_control *motor, const char *name);

/// One millisecond.
void motor_step(motor_control *motor);

/// Leaves MOTOR_IDLE; false in any other state.
bool motor_start(motor_control *motor);

/// Switches off and clears latched faults; the rotor runs out.
void motor_stop(motor_control *motor);

extern const char *const MOTOR_STATE_NAMES[MOTOR_STATE_COUNT];

/// "unknown" for what is no state.
const char *motor_state_name(enum motor_state state);

/// The name of the first latched protection; "none".
const char *motor_fault_name(union motor_faults faults);
