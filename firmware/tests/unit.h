// SPDX-License-Identifier: GPL-3.0-or-later
// A test runner small enough to need no library: checks go on after a failure, the exit code tells of it.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct unit_test
{
    const char *name;
    void (*run)(void);
};

#define CHECK(condition) unit_check((condition), #condition, __FILE__, __LINE__)
#define CHECK_INT(actual, expected) unit_check_int((actual), (expected), #actual, __FILE__, __LINE__)
#define CHECK_TEXT(actual, expected) unit_check_text((actual), (expected), #actual, __FILE__, __LINE__)
#define CHECK_NEAR(actual, expected, distance)                                                                                 \
    unit_check_near((double)(actual), (double)(expected), (double)(distance), #actual, __FILE__, __LINE__)

void unit_check(bool holds, const char *what, const char *file, int line);
void unit_check_int(int64_t actual, int64_t expected, const char *what, const char *file, int line);
void unit_check_text(const char *actual, const char *expected, const char *what, const char *file, int line);
void unit_check_near(double actual, double expected, double distance, const char *what, const char *file, int line);

/// Runs all of them; 0 when every check held and there was at least one in each test.
int unit_run(const struct unit_test *tests, size_t count);

#define UNIT_MAIN(...)                                                                                                         \
    int main(void)                                                                                                             \
    {                                                                                                                          \
        const struct unit_test tests[] = {__VA_ARGS__};                                                                        \
        return unit_run(tests, sizeof tests / sizeof tests[0]);                                                                \
    }
#define TEST(function) {#function, function}
