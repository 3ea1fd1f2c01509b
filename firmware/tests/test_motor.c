// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"
#include "unit.h"

#include <math.h>

static motor_control motor;
static bench_state bench;

static void fresh(void) { motor_init(&motor, "M1"); }

static void run(uint32_t milliseconds)
{
    for (uint32_t i = 0; i < milliseconds; ++i)
        motor_step(&motor);
}

static void rests_until_started(void)
{
    fresh();
    run(1000);
    CHECK_INT(motor.state, MOTOR_IDLE);
    CHECK_INT(motor.direction, MOTOR_STANDING);
    CHECK_NEAR(motor.rpm, 0, 0);
    CHECK_NEAR(motor.phase.a, 0, 0);
    CHECK_INT((int64_t)motor.ticks, 1000);
}

static void runs_up_through_its_states(void)
{
    fresh();
    CHECK(motor_start(&motor));
    CHECK(!motor_start(&motor));
    CHECK_INT(motor.state, MOTOR_ALIGNING);
    run(499);
    CHECK_INT(motor.state, MOTOR_ALIGNING);
    CHECK_NEAR(motor.current.d, 2, 0.1);
    run(400);
    CHECK_INT(motor.state, MOTOR_RAMPING);
    CHECK_INT(motor.direction, MOTOR_FORWARD);
    run(6000);
    CHECK_INT(motor.state, MOTOR_RUNNING);
    CHECK_NEAR(motor.rpm, 1500, 15);
    CHECK_NEAR(motor.current.q, 1.31, 0.15);
    const int64_t before = motor.position;
    run(2000);
    CHECK_NEAR(motor.position - before, 1500.0 / 60 * 2 * 4096, 4096);
    CHECK(motor.energy > 10);
    CHECK(motor.temperature > 25.5F && motor.temperature < 60);
}

static void turns_backward_too(void)
{
    fresh();
    motor.target_rpm = -600;
    CHECK(motor_start(&motor));
    run(6000);
    CHECK_NEAR(motor.rpm, -600, 15);
    CHECK_INT(motor.direction, MOTOR_BACKWARD);
    CHECK(motor.turns < -30);
    CHECK(motor.position < 0);
    const int64_t before = motor.position;
    run(3000);
    CHECK_NEAR(motor.position - before, -600.0 / 60 * 3 * 4096, 4096);
}

static void phase_currents_are_three_sines(void)
{
    fresh();
    CHECK(motor_start(&motor));
    run(6000);
    float least = 100;
    float most = -100;
    for (int i = 0; i < 200; ++i) {
        motor_step(&motor);
        CHECK_NEAR(motor.phase.a + motor.phase.b + motor.phase.c, 0, 1e-4);
        CHECK(motor.electrical_angle >= 0 && motor.electrical_angle < 6.2832F);
        least = fminf(least, motor.phase.a);
        most = fmaxf(most, motor.phase.a);
    }
    CHECK_NEAR(most, motor.current.q, 0.3);
    CHECK_NEAR(least, -motor.current.q, 0.3);
}

static void trips(const char *fault)
{
    CHECK_INT(motor.state, MOTOR_FAULTED);
    CHECK_TEXT(motor_fault_name(motor.faults), fault);
    CHECK_INT(motor.faults.bits.trips, 1);
    CHECK(!motor.enabled);
    CHECK(!motor_start(&motor));
    motor_stop(&motor);
    CHECK_INT(motor.state, MOTOR_IDLE);
    CHECK_TEXT(motor_fault_name(motor.faults), "none");
    CHECK_INT(motor.faults.bits.trips, 1);
}

static void start_and_run(void)
{
    fresh();
    CHECK(motor_start(&motor));
    run(4000);
}

static void protections_trip(void)
{
    start_and_run();
    motor.supply = 10;
    run(10);
    trips("under_voltage");
    start_and_run();
    motor.supply = 40;
    run(10);
    trips("over_voltage");
    start_and_run();
    motor.load_torque = 1;
    run(3000);
    trips("over_current");
    start_and_run();
    motor.ambient = 125;
    run(30000);
    trips("over_temperature");
    start_and_run();
    motor.limits.current = 20;
    motor.limits.temperature = 1000;
    motor.load_torque = 1;
    run(10000);
    trips("stalled");
}

static void runs_out_when_stopped(void)
{
    start_and_run();
    motor_stop(&motor);
    run(3000);
    CHECK_NEAR(motor.rpm, 0, 0);
    CHECK_NEAR(motor.current.q, 0, 0.001);
}

static void survives_senseless_settings(void)
{
    static const float EXTREMES[] = {-1e30F, -6000, 0, 1e-30F, 6000, 1e30F};
    for (size_t i = 0; i < 36; ++i) {
        fresh();
        motor.target_rpm = EXTREMES[i % 6] > 0 ? 6000 : -6000;
        motor.supply = 1;
        motor.limits.vbus_min = 0;
        motor.acceleration = 100000;
        motor.speed_loop.kp = 10;
        motor.speed_loop.ki = 100;
        motor.load_torque = (float)(i / 6) / 5;
        CHECK(motor_start(&motor));
        run(2000);
        CHECK(isfinite(motor.rpm) && isfinite(motor.vbus) && isfinite(motor.temperature));
        CHECK(motor.mechanical_angle >= 0 && motor.mechanical_angle <= 6.2832F);
    }
}

static void history_is_round_robin(void)
{
    start_and_run();
    CHECK(motor.latest >= &motor.history[0] && motor.latest < &motor.history[MOTOR_HISTORY]);
    CHECK_INT((int64_t)motor.latest->tick, 4000);
    uint64_t sum = 0;
    for (int i = 0; i < MOTOR_HISTORY; ++i)
        sum += motor.history[i].tick;
    CHECK_INT((int64_t)sum, 8 * 4000 - 16 * 28);
}

static void names_cover_all_states(void)
{
    for (int i = 0; i < MOTOR_STATE_COUNT; ++i)
        CHECK(motor_state_name((enum motor_state)i)[0] != '\0');
    CHECK_TEXT(motor_state_name((enum motor_state)77), "unknown");
}

static void bench_waves_have_their_shapes(void)
{
    bench_init(&bench, &motor);
    float most = 0;
    unsigned beats = 0;
    for (int i = 0; i < 20000; ++i) {
        const unsigned heartbeat = bench.flags.heartbeat;
        bench.step(&bench);
        most = fmaxf(most, bench.waves.sine);
        beats += heartbeat != bench.flags.heartbeat;
        const int32_t sawtooth = bench.waves.sawtooth;
        if (sawtooth < -1000 || sawtooth > 998 || bench.flags.swing == -16 || fabsf(bench.waves.triangle) > 1
            || bench.ramp < -50000 || bench.ramp > 50000)
            CHECK(false);
    }
    CHECK_NEAR(most, 1, 1e-5);
    CHECK_INT(beats, 41); // 40 half seconds, and on at the first step
    CHECK_INT(bench.uptime_ms, 20000);
    CHECK_NEAR(bench.seconds, 20, 0);
    CHECK_INT(bench.countdown, (INT64_C(1) << 40) - 20000);
    CHECK_NEAR(bench.pun.real, bench.waves.sine, 0);
    uint32_t histogram = 0;
    for (int i = 0; i < 8; ++i)
        histogram += bench.histogram[i];
    CHECK_INT(histogram, 20000);
}

static void bench_survives_no_amplitude(void)
{
    bench_init(&bench, &motor);
    bench.amplitude = 0;
    for (int i = 0; i < 1000; ++i)
        bench_step(&bench);
    CHECK_NEAR(bench.waves.sine, 0, 0);
    CHECK_INT(bench.histogram[4], 1000);
}

UNIT_MAIN(TEST(rests_until_started), TEST(runs_up_through_its_states), TEST(turns_backward_too),
    TEST(phase_currents_are_three_sines), TEST(protections_trip), TEST(runs_out_when_stopped),
    TEST(survives_senseless_settings), TEST(history_is_round_robin), TEST(names_cover_all_states),
    TEST(bench_waves_have_their_shapes), TEST(bench_survives_no_amplitude))
