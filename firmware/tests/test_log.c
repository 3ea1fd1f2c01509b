// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/log.h"
#include "unit.h"

static void a_line_begins_with_level_time_and_tag(void)
{
    char buffer[64];
    struct text line;
    text_init(&line, buffer, sizeof buffer);
    log_begin(&line, LOG_INFO, 12345, "motor");
    text_string(&line, "x=1");
    CHECK_TEXT(buffer, "I (12345) motor: x=1");
    text_init(&line, buffer, sizeof buffer);
    log_begin(&line, LOG_ERROR, UINT32_MAX, "m");
    CHECK_TEXT(buffer, "E (4294967295) m: ");
}

/// Lines due in @p seconds when polled every @p step_ms.
static uint64_t lines(uint32_t rate, uint32_t seconds, uint32_t step_ms, uint32_t start_ms)
{
    struct log_pacer pacer = {0};
    log_pacer_set_rate(&pacer, rate, start_ms);
    uint64_t sum = 0;
    for (uint32_t ms = step_ms; ms <= seconds * 1000; ms += step_ms)
        sum += log_pacer_due(&pacer, start_ms + ms);
    return sum + pacer.dropped;
}

static void any_rate_is_met_exactly(void)
{
    static const uint32_t RATES[] = {0, 1, 3, 7, 100, 999, 1000, 1001, 12345, LOG_RATE_MAX};
    for (size_t i = 0; i < sizeof RATES / sizeof RATES[0]; ++i) {
        CHECK_INT((int64_t)lines(RATES[i], 10, 1, 0), (int64_t)RATES[i] * 10);
        CHECK_INT((int64_t)lines(RATES[i], 10, 20, 0), (int64_t)RATES[i] * 10);
    }
}

static void the_clock_may_wrap(void) { CHECK_INT((int64_t)lines(250, 4, 1, UINT32_MAX - 1000), 1000); }

static void what_is_due_at_once_is_bounded(void)
{
    struct log_pacer pacer = {0};
    log_pacer_set_rate(&pacer, LOG_RATE_MAX, 0);
    CHECK_INT(log_pacer_due(&pacer, 1), LOG_LINES_PER_POLL);
    CHECK_INT((int64_t)pacer.dropped, 0);
    CHECK_INT(log_pacer_due(&pacer, 1), 0);
    CHECK_INT(log_pacer_due(&pacer, UINT32_MAX), LOG_LINES_PER_POLL);
    CHECK_INT((int64_t)pacer.dropped, (int64_t)(UINT32_MAX - 1) * 32 - LOG_LINES_PER_POLL);
}

static void activity_is_rate_or_burst(void)
{
    struct log_pacer pacer = {0};
    CHECK(!log_pacer_active(&pacer));
    pacer.burst = 1;
    CHECK(log_pacer_active(&pacer));
    pacer.burst = 0;
    log_pacer_set_rate(&pacer, 1, 0);
    CHECK(log_pacer_active(&pacer));
}

UNIT_MAIN(TEST(a_line_begins_with_level_time_and_tag), TEST(any_rate_is_met_exactly), TEST(the_clock_may_wrap),
    TEST(what_is_due_at_once_is_bounded), TEST(activity_is_rate_or_burst))
