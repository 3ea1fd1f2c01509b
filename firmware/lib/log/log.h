// SPDX-License-Identifier: GPL-3.0-or-later
// Log lines "I (12345) tag: text" and the pace at which they are due.
#pragma once

#include "text/text.h"

#define LOG_RATE_MAX 32000U ///< lines per second: LOG_LINES_PER_POLL in each millisecond
#define LOG_BURST_MAX 1000000U
#define LOG_LINES_PER_POLL 32U ///< bound on the work done at once, so that the console stays responsive

enum log_level {
    LOG_ERROR,
    LOG_WARNING,
    LOG_INFO,
    LOG_DEBUG,
};

/// Decides how many lines are due; knows nothing of their content.
struct log_pacer
{
    uint32_t rate_hz; ///< 0 … LOG_RATE_MAX; 0 is off
    uint32_t burst; ///< lines still to come as fast as the line takes them
    uint32_t last_ms;
    uint32_t credit; ///< thousandths of a line, below 1000
    uint64_t written;
    uint64_t dropped; ///< due, but there was no room or no time
};

/// Begins a line with level, time and tag.
void log_begin(struct text *line, enum log_level level, uint32_t time_ms, const char *tag);

/// Sets the rate, counting from now.
void log_pacer_set_rate(struct log_pacer *pacer, uint32_t rate_hz, uint32_t now_ms);

/// Lines due by the rate since the last call, at most LOG_LINES_PER_POLL; the rest is counted as dropped.
uint32_t log_pacer_due(struct log_pacer *pacer, uint32_t now_ms);

/// True while lines are due by rate or burst.
bool log_pacer_active(const struct log_pacer *pacer);
