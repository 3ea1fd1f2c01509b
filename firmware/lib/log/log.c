// SPDX-License-Identifier: GPL-3.0-or-later
#include "log.h"

void log_begin(struct text *line, enum log_level level, uint32_t time_ms, const char *tag)
{
    text_char(line, "EWID"[level]);
    text_string(line, " (");
    text_unsigned(line, time_ms);
    text_string(line, ") ");
    text_string(line, tag);
    text_string(line, ": ");
}

void log_pacer_set_rate(struct log_pacer *pacer, uint32_t rate_hz, uint32_t now_ms)
{
    pacer->rate_hz = rate_hz;
    pacer->last_ms = now_ms;
    pacer->credit = 0;
}

uint32_t log_pacer_due(struct log_pacer *pacer, uint32_t now_ms)
{
    const uint32_t elapsed = now_ms - pacer->last_ms; // right across the wrap of the clock too
    pacer->last_ms = now_ms;
    const uint64_t credit = pacer->credit + (uint64_t)elapsed * pacer->rate_hz;
    const uint64_t due = credit / 1000;
    pacer->credit = (uint32_t)(credit % 1000);
    if (due <= LOG_LINES_PER_POLL)
        return (uint32_t)due;
    pacer->dropped += due - LOG_LINES_PER_POLL;
    return LOG_LINES_PER_POLL;
}

bool log_pacer_active(const struct log_pacer *pacer) { return pacer->rate_hz > 0 || pacer->burst > 0; }
