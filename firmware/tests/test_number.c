// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/number.h"
#include "unit.h"

#include <float.h>

static void unsigned_numbers(void)
{
    uint64_t value = 5;
    CHECK_INT(number_parse_unsigned("0", 10, &value), NUMBER_OK);
    CHECK_INT((int64_t)value, 0);
    CHECK_INT(number_parse_unsigned("18446744073709551615", UINT64_MAX, &value), NUMBER_OK);
    CHECK(value == UINT64_MAX);
    CHECK_INT(number_parse_unsigned("0xFfFf", 65535, &value), NUMBER_OK);
    CHECK_INT((int64_t)value, 65535);
    CHECK_INT(number_parse_unsigned("0xffffffffffffffff", UINT64_MAX, &value), NUMBER_OK);
}

static void refused_numbers_leave_the_value_alone(void)
{
    static const char *const MALFORMED[] = {
        "", " 1", "1 ", "-1", "+1", "0x", "0xg", "1.0", "abc", "1e3", "99999999999999999999x"};
    static const char *const OUT_OF_RANGE[] = {"101", "18446744073709551616", "99999999999999999999999", "0x10000000000000000"};
    uint64_t value = 42;
    for (size_t i = 0; i < sizeof MALFORMED / sizeof MALFORMED[0]; ++i)
        CHECK_INT(number_parse_unsigned(MALFORMED[i], 100, &value), NUMBER_MALFORMED);
    for (size_t i = 0; i < sizeof OUT_OF_RANGE / sizeof OUT_OF_RANGE[0]; ++i)
        CHECK_INT(number_parse_unsigned(OUT_OF_RANGE[i], 100, &value), NUMBER_OUT_OF_RANGE);
    CHECK_INT((int64_t)value, 42);
}

static int64_t parsed_signed(const char *text)
{
    int64_t value = 12345;
    CHECK_INT(number_parse_signed(text, INT64_MIN, INT64_MAX, &value), NUMBER_OK);
    return value;
}

static void signed_numbers(void)
{
    CHECK_INT(parsed_signed("-0"), 0);
    CHECK_INT(parsed_signed("+7"), 7);
    CHECK_INT(parsed_signed("-0x10"), -16);
    CHECK_INT(parsed_signed("-9223372036854775808"), INT64_MIN);
    CHECK_INT(parsed_signed("9223372036854775807"), INT64_MAX);
    int64_t value = 3;
    CHECK_INT(number_parse_signed("9223372036854775808", INT64_MIN, INT64_MAX, &value), NUMBER_OUT_OF_RANGE);
    CHECK_INT(number_parse_signed("-9223372036854775809", INT64_MIN, INT64_MAX, &value), NUMBER_OUT_OF_RANGE);
    CHECK_INT(number_parse_signed("-129", -128, 127, &value), NUMBER_OUT_OF_RANGE);
    CHECK_INT(number_parse_signed("--1", -128, 127, &value), NUMBER_MALFORMED);
    CHECK_INT(number_parse_signed("-", -128, 127, &value), NUMBER_MALFORMED);
    CHECK_INT(value, 3);
}

static double real(const char *text)
{
    double value = -99;
    CHECK_INT(number_parse_real(text, &value), NUMBER_OK);
    return value;
}

static void real_numbers(void)
{
    CHECK_NEAR(real("0"), 0, 0);
    CHECK_NEAR(real("-1.5"), -1.5, 0);
    CHECK_NEAR(real(".5"), 0.5, 0);
    CHECK_NEAR(real("5."), 5, 0);
    CHECK_NEAR(real("1.5e3"), 1500, 0);
    CHECK_NEAR(real("15E-1"), 1.5, 0);
    CHECK_NEAR(real("0.1"), 0.1, 0);
    CHECK_NEAR(real("123456.789"), 123456.789, 0);
    CHECK_NEAR(real("3.14159265358979323846264338327950288"), 3.14159265358979323846, 1e-15);
    CHECK_NEAR(real("100000000000000000000000000"), 1e26, 1e11);
    CHECK_NEAR(real("1e-400"), 0, 0);
    CHECK_NEAR(real("0e9999"), 0, 0);
    CHECK_NEAR(real("1.7976931348623157e308") / DBL_MAX, 1, 1e-14);
}

static void refused_reals(void)
{
    static const char *const MALFORMED[] = {"", "-", ".", "e5", "1e", "1e+-5", "nan", "inf", "0x10", "1.2.3", "1,5", "1.5 "};
    double value = 8;
    for (size_t i = 0; i < sizeof MALFORMED / sizeof MALFORMED[0]; ++i)
        CHECK_INT(number_parse_real(MALFORMED[i], &value), NUMBER_MALFORMED);
    CHECK_INT(number_parse_real("1e309", &value), NUMBER_OUT_OF_RANGE);
    CHECK_INT(number_parse_real("-1e99999", &value), NUMBER_OUT_OF_RANGE);
    CHECK_INT(number_parse_real("1e99999999999999999999999", &value), NUMBER_OUT_OF_RANGE);
    CHECK_NEAR(value, 8, 0);
}

UNIT_MAIN(TEST(unsigned_numbers), TEST(refused_numbers_leave_the_value_alone), TEST(signed_numbers), TEST(real_numbers),
    TEST(refused_reals))
