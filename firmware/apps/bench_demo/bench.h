// SPDX-License-Identifier: GPL-3.0-or-later
// The other watched object of the demo: clocks, test waves and one of each kind of C object.
#pragma once

#include "motor.h"

#define BENCH_ORBIT 16

/// The same four bytes in three readings.
union bench_word {
    float real;
    uint32_t word;
    uint8_t bytes[4];
};

/// Test signals with known shapes, for plots.
struct bench_waves
{
    float sine; ///< 1 Hz, -amplitude to amplitude
    float cosine; ///< 1 Hz
    float triangle; ///< 0.5 Hz
    int16_t sawtooth; ///< 1 Hz, -1000 to 998 in steps of 2
    uint8_t square; ///< 2 Hz, 0 or 1
    double slow_sine; ///< 0.1 Hz
    float burst[2][4]; ///< [sine, cosine][harmonic 1 to 4]
};

struct bench_flags
{
    unsigned int heartbeat : 1; ///< 0.5 s on, 0.5 s off
    unsigned int phase : 2; ///< quarter of the second
    signed int swing : 5; ///< -15 to 15, one step in 32 ms
    unsigned int led : 1;
    unsigned int reserved : 7;
    unsigned int gray : 16; ///< Gray code of the milliseconds
};

struct bench_point
{
    int16_t x, y;
};

typedef struct bench_state
{
    char name[16];
    uint32_t magic; ///< BENCH_MAGIC, to recognise the object in a memory dump
    uint64_t ticks; ///< steps since start-up, at 1 kHz
    uint32_t uptime_ms;
    uint32_t overruns; ///< 1 kHz steps that were still running when the next was due
    int64_t countdown; ///< from 2^40 downwards
    double seconds; ///< since start-up
    float amplitude; ///< of the waves
    bool led;
    uint8_t counter8; ///< these three wrap
    uint16_t counter16;
    int8_t triangle8; ///< -128 to 127 and back
    int32_t ramp; ///< -50000 to 50000, one sweep in 10 s
    struct bench_waves waves;
    struct bench_flags flags;
    union bench_word pun; ///< waves.sine in three readings
    struct bench_point orbit[BENCH_ORBIT]; ///< a Lissajous figure, one point in 8 ms
    uint8_t orbit_next;
    uint16_t histogram[8]; ///< of the sine's value, counts since start-up, wrapping
    const motor_control *motor; ///< the motor of this bench
    void (*step)(struct bench_state *bench); ///< the function that steps it
} bench_state;

#define BENCH_MAGIC 0x4f484d44U // "OHMD"

void bench_init(bench_state *bench, const motor_control *motor);

/// One millisecond.
void bench_step(bench_state *bench);
