// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo.h"

#define OBJECT(name_, object_)                                                                                                 \
    .name = (name_), .address = &(object_), .type = VARIABLE_TYPE_OF(object_), .size = sizeof(object_)

/// May only be read.
#define READ(name_, object_, decimals_, unit_, help_)                                                                          \
    {OBJECT(name_, object_), .decimals = (decimals_), .unit = (unit_), .help = (help_)}

/// May be written within the limits.
#define WRITE(name_, object_, decimals_, low_, high_, unit_, help_)                                                            \
    {OBJECT(name_, object_), .writable = true, .decimals = (decimals_), .minimum = (low_), .maximum = (high_),                 \
        .unit = (unit_), .help = (help_)}

struct variable_table demo_variables(motor_control *motor, bench_state *bench)
{
    // Filled at run time, because the objects come from the caller.
    static struct variable items[26];
    const struct variable filled[] = {
        {.name = "motor.state",
            .address = &motor->state,
            .type = VARIABLE_ENUM,
            .size = sizeof motor->state,
            .unit = "",
            .help = "state machine",
            .names = MOTOR_STATE_NAMES,
            .name_count = MOTOR_STATE_COUNT},
        WRITE("motor.target", motor->target_rpm, 1, -6000, 6000, "rpm", "speed to ramp to"),
        READ("motor.setpoint", motor->setpoint_rpm, 1, "rpm", "ramped speed"),
        READ("motor.rpm", motor->rpm, 1, "rpm", "measured speed"),
        WRITE("motor.acceleration", motor->acceleration, 0, 1, 100000, "rpm/s", "slope of the ramp"),
        WRITE("motor.load", motor->load_torque, 3, 0, 1, "Nm", "torque of the load"),
        WRITE("motor.supply", motor->supply, 2, 1, 60, "V", "supply voltage"),
        READ("motor.vbus", motor->vbus, 2, "V", "voltage at the inverter"),
        READ("motor.id", motor->current.d, 3, "A", "direct current"),
        READ("motor.iq", motor->current.q, 3, "A", "quadrature current"),
        READ("motor.angle", motor->angle, 0, "", "electrical angle, circle = 65536"),
        READ("motor.position", motor->position, 0, "", "encoder counts, 4096 in a turn"),
        READ("motor.temperature", motor->temperature, 1, "degC", "winding"),
        WRITE("motor.ambient", motor->ambient, 1, -40, 125, "degC", "surroundings"),
        READ("motor.energy", motor->energy, 3, "J", "taken from the bus"),
        READ("motor.faults", motor->faults.word, 0, "", "fault word"),
        READ("motor.ticks", motor->ticks, 0, "", "1 kHz steps"),
        WRITE("motor.trim", motor->trim, 0, -128, 127, "", "angle sensor, 1/256 turn"),
        WRITE("motor.kp", motor->speed_loop.kp, 4, 0, 10, "", "speed loop, proportional"),
        WRITE("motor.ki", motor->speed_loop.ki, 4, 0, 100, "", "speed loop, integral"),
        WRITE("motor.current_limit", motor->limits.current, 2, 0.1, 20, "A", "over-current trip"),
        WRITE("bench.amplitude", bench->amplitude, 3, 0, 1000, "", "of the test waves"),
        READ("bench.sine", bench->waves.sine, 3, "", "1 Hz test wave"),
        READ("bench.seconds", bench->seconds, 3, "s", "since start-up"),
        READ("bench.overruns", bench->overruns, 0, "", "late 1 kHz steps"),
        WRITE("bench.counter", bench->counter16, 0, 0, 65535, "", "counts and wraps"),
    };
    _Static_assert(sizeof filled == sizeof items, "one place for each variable");
    for (size_t i = 0; i < sizeof items / sizeof items[0]; ++i)
        items[i] = filled[i];
    return (struct variable_table){.items = items, .count = sizeof items / sizeof items[0]};
}
