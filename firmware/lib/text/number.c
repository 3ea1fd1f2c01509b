// SPDX-License-Identifier: GPL-3.0-or-later
#include "number.h"

#include <math.h>
#include <stdbool.h>
#include <stddef.h>

static int digit_value(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return 16;
}

static enum number_status parse_digits(const char *text, uint64_t base, uint64_t maximum, uint64_t *value)
{
    if (*text == '\0')
        return NUMBER_MALFORMED;
    uint64_t sum = 0;
    bool overflow = false;
    for (; *text != '\0'; ++text) {
        const uint64_t digit = (uint64_t)digit_value(*text);
        if (digit >= base)
            return NUMBER_MALFORMED;
        // Keep reading after an overflow: "99999999999999999999x" is malformed first of all.
        if (sum > (UINT64_MAX - digit) / base)
            overflow = true;
        else
            sum = sum * base + digit;
    }
    if (overflow || sum > maximum)
        return NUMBER_OUT_OF_RANGE;
    *value = sum;
    return NUMBER_OK;
}

enum number_status number_parse_unsigned(const char *text, uint64_t maximum, uint64_t *value)
{
    if (text[0] == '0' && (text[1] == 'x' || text[1] == 'X'))
        return parse_digits(text + 2, 16, maximum, value);
    return parse_digits(text, 10, maximum, value);
}

enum number_status number_parse_signed(const char *text, int64_t minimum, int64_t maximum, int64_t *value)
{
    const bool negative = *text == '-';
    if (*text == '-' || *text == '+')
        ++text;
    const uint64_t most = negative ? (uint64_t)INT64_MAX + 1 : (uint64_t)INT64_MAX;
    uint64_t magnitude = 0;
    const enum number_status status = number_parse_unsigned(text, most, &magnitude);
    if (status != NUMBER_OK)
        return status;
    // INT64_MIN has no positive twin, so step over it.
    const int64_t result = negative ? (magnitude == 0 ? 0 : -(int64_t)(magnitude - 1) - 1) : (int64_t)magnitude;
    if (result < minimum || result > maximum)
        return NUMBER_OUT_OF_RANGE;
    *value = result;
    return NUMBER_OK;
}

/// Digits with at most one point, gathered as mantissa x 10^exponent; digits beyond 18 only move the exponent.
struct decimal
{
    uint64_t mantissa;
    int exponent;
};

static const char *parse_mantissa(const char *text, struct decimal *decimal)
{
    bool point = false;
    bool digits = false;
    for (;; ++text) {
        if (*text == '.' && !point) {
            point = true;
            continue;
        }
        if (*text < '0' || *text > '9')
            return digits ? text : NULL;
        digits = true;
        if (decimal->mantissa < UINT64_C(100000000000000000)) {
            decimal->mantissa = decimal->mantissa * 10 + (uint64_t)(*text - '0');
            decimal->exponent -= point;
        } else {
            decimal->exponent += !point;
        }
    }
}

/// @p value x 10^@p exponent, in steps of the largest power that a double holds exactly, so that it rounds seldom.
static double scale(double value, int exponent)
{
    const int LARGEST_EXACT = 22;
    int left = exponent < 0 ? -exponent : exponent;
    while (left > 0 && value != 0 && !isinf(value)) {
        double power = 1;
        for (int i = 0; i < LARGEST_EXACT && left > 0; ++i, --left)
            power *= 10;
        value = exponent < 0 ? value / power : value * power;
    }
    return value;
}

enum number_status number_parse_real(const char *text, double *value)
{
    const bool negative = *text == '-';
    if (*text == '-' || *text == '+')
        ++text;
    struct decimal decimal = {0};
    text = parse_mantissa(text, &decimal);
    if (!text)
        return NUMBER_MALFORMED;
    if (*text == 'e' || *text == 'E') {
        int64_t exponent = 0;
        const enum number_status status = number_parse_signed(text + 1, -9999, 9999, &exponent);
        if (status != NUMBER_OK)
            return status;
        decimal.exponent += (int)exponent;
    } else if (*text != '\0') {
        return NUMBER_MALFORMED;
    }
    const double result = scale((double)decimal.mantissa, decimal.exponent);
    if (isinf(result))
        return NUMBER_OUT_OF_RANGE;
    *value = negative ? -result : result;
    return NUMBER_OK;
}
