// SPDX-License-Identifier: GPL-3.0-or-later
// Reading numbers from text, strictly: the whole text must be the number.
#pragma once

#include <stdint.h>

enum number_status {
    NUMBER_OK,
    NUMBER_MALFORMED,
    NUMBER_OUT_OF_RANGE,
};

/// Decimal, or hexadecimal after "0x". No sign, no blanks. @p value is untouched unless NUMBER_OK.
enum number_status number_parse_unsigned(const char *text, uint64_t maximum, uint64_t *value);

/// As above with an optional '+' or '-'; the limits are inclusive.
enum number_status number_parse_signed(const char *text, int64_t minimum, int64_t maximum, int64_t *value);

/// Decimal with optional sign, fraction and exponent ("-1.5e3"); no "nan", "inf" or hexadecimal.
/// Exact for up to 15 digits and small exponents, else within a few units in the last place.
enum number_status number_parse_real(const char *text, double *value);
