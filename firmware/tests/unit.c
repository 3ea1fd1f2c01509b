// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

static unsigned checks;
static unsigned failures;

void unit_check(bool holds, const char *what, const char *file, int line)
{
    ++checks;
    if (holds)
        return;
    ++failures;
    printf("%s:%d: failed: %s\n", file, line, what);
}

void unit_check_int(int64_t actual, int64_t expected, const char *what, const char *file, int line)
{
    unit_check(actual == expected, what, file, line);
    if (actual != expected)
        printf("  is %ld, expected %ld\n", (long)actual, (long)expected); // small C libraries print no 64 bits
}

void unit_check_text(const char *actual, const char *expected, const char *what, const char *file, int line)
{
    const bool same = strcmp(actual, expected) == 0;
    unit_check(same, what, file, line);
    if (!same)
        printf("  is       \"%s\"\n  expected \"%s\"\n", actual, expected);
}

void unit_check_near(double actual, double expected, double distance, const char *what, const char *file, int line)
{
    const bool near = fabs(actual - expected) <= distance;
    unit_check(near, what, file, line);
    if (!near)
        printf("  is %.17g, expected %.17g within %g\n", actual, expected, distance);
}

int unit_run(const struct unit_test *tests, size_t count)
{
    for (size_t i = 0; i < count; ++i) {
        const unsigned checks_before = checks;
        const unsigned failures_before = failures;
        tests[i].run();
        if (checks == checks_before)
            unit_check(false, "a test without a check", tests[i].name, 0);
        printf("%s %s\n", failures == failures_before ? "ok  " : "FAIL", tests[i].name);
    }
    printf("%u checks, %u failures\n", checks, failures);
    return failures == 0 ? 0 : 1;
}
