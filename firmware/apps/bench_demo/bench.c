// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include <math.h>

#define SWING_STEPS 30U // from -15 to 15

static const float TWO_PI = 6.2831853F;

void bench_init(bench_state *bench, const motor_control *motor)
{
    *bench = (bench_state){
        .name = "bench_demo",
        .magic = BENCH_MAGIC,
        .countdown = INT64_C(1) << 40,
        .amplitude = 1.0F,
        .flags = {.swing = -15},
        .motor = motor,
        .step = bench_step,
    };
}

/// Angle of a wave with @p period_ms at this moment, 0 to 2 pi; reduced in integers, so it stays exact for days.
static float wave_angle(const bench_state *bench, uint32_t period_ms)
{
    return (float)(bench->ticks % period_ms) * TWO_PI / (float)period_ms;
}

/// Up from @p low to @p high and back, one step in each call to either side.
static int32_t zigzag(uint64_t step, int32_t low, int32_t high)
{
    const uint32_t span = (uint32_t)(high - low);
    const uint32_t at = (uint32_t)(step % (2 * span));
    return at < span ? low + (int32_t)at : high - (int32_t)(at - span);
}

static void step_waves(bench_state *bench)
{
    struct bench_waves *waves = &bench->waves;
    const uint32_t ms = (uint32_t)(bench->ticks % 1000);
    const float angle = wave_angle(bench, 1000);
    waves->sine = bench->amplitude * sinf(angle);
    waves->cosine = bench->amplitude * cosf(angle);
    waves->triangle = bench->amplitude * (float)zigzag(bench->ticks, -500, 500) / 500.0F;
    waves->sawtooth = (int16_t)(2 * (int32_t)ms - 1000);
    waves->square = ms % 500 < 250;
    waves->slow_sine = (double)(bench->amplitude * sinf(wave_angle(bench, 10000)));
    // One harmonic in each step is enough for a plot and keeps the interrupt short.
    const unsigned harmonic = (unsigned)(bench->ticks % 4);
    waves->burst[0][harmonic] = bench->amplitude * sinf(angle * (float)(harmonic + 1));
    waves->burst[1][harmonic] = bench->amplitude * cosf(angle * (float)(harmonic + 1));
}

static void step_counters(bench_state *bench)
{
    ++bench->uptime_ms;
    --bench->countdown;
    bench->seconds = (double)bench->ticks / 1000.0;
    ++bench->counter8;
    ++bench->counter16;
    bench->triangle8 = (int8_t)zigzag(bench->ticks, INT8_MIN, INT8_MAX);
    bench->ramp = 10 * zigzag(bench->ticks, -5000, 5000);
}

static void step_flags(bench_state *bench)
{
    const uint32_t ms = (uint32_t)(bench->ticks % 1000);
    const uint16_t gray = (uint16_t)(bench->ticks ^ (bench->ticks >> 1));
    struct bench_flags *flags = &bench->flags;
    flags->heartbeat = ms < 500;
    flags->phase = (ms / 250) & 3;
    flags->led = bench->led;
    flags->gray = gray;
    if (bench->ticks % 32 != 0)
        return;
    if ((bench->ticks / 32 - 1) % (2 * SWING_STEPS) < SWING_STEPS)
        ++flags->swing;
    else
        --flags->swing;
}

static void step_orbit(bench_state *bench)
{
    if (bench->ticks % 8 != 0)
        return;
    const float angle = wave_angle(bench, 1000);
    bench->orbit[bench->orbit_next] = (struct bench_point){
        .x = (int16_t)(1000.0F * sinf(3.0F * angle)),
        .y = (int16_t)(1000.0F * sinf(2.0F * angle)),
    };
    bench->orbit_next = (uint8_t)((bench->orbit_next + 1) % BENCH_ORBIT);
}

static void step_histogram(bench_state *bench)
{
    const float amplitude = fabsf(bench->amplitude);
    const float unit = amplitude > 0 ? bench->waves.sine / amplitude : 0;
    const int bin = (int)((unit + 1.0F) * 4.0F);
    ++bench->histogram[bin < 0 ? 0 : bin > 7 ? 7 : bin];
}

void bench_step(bench_state *bench)
{
    ++bench->ticks;
    step_counters(bench);
    step_waves(bench);
    step_flags(bench);
    step_orbit(bench);
    step_histogram(bench);
    bench->pun.real = bench->waves.sine;
}
