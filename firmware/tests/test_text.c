// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/text.h"
#include "unit.h"

#include <float.h>
#include <math.h>
#include <string.h>

static char buffer[64];
static struct text text;

static struct text *fresh(size_t capacity)
{
    text_init(&text, buffer, capacity);
    return &text;
}

static const char *unsigned_text(uint64_t value)
{
    text_unsigned(fresh(sizeof buffer), value);
    return buffer;
}

static const char *signed_text(int64_t value)
{
    text_signed(fresh(sizeof buffer), value);
    return buffer;
}

static const char *fixed(double value, unsigned decimals)
{
    text_fixed(fresh(sizeof buffer), value, decimals);
    return buffer;
}

static void integers_to_their_limits(void)
{
    CHECK_TEXT(unsigned_text(0), "0");
    CHECK_TEXT(unsigned_text(UINT64_MAX), "18446744073709551615");
    CHECK_TEXT(signed_text(INT64_MIN), "-9223372036854775808");
    CHECK_TEXT(signed_text(INT64_MAX), "9223372036854775807");
    CHECK_TEXT(signed_text(-1), "-1");
}

static void hex_has_the_asked_width(void)
{
    text_hex(fresh(sizeof buffer), 0xbeef, 8);
    CHECK_TEXT(buffer, "0x0000beef");
    text_hex(fresh(sizeof buffer), UINT64_MAX, 16);
    CHECK_TEXT(buffer, "0xffffffffffffffff");
    text_hex(fresh(sizeof buffer), 0x12345, 2);
    CHECK_TEXT(buffer, "0x45");
}

static void reals_are_rounded(void)
{
    CHECK_TEXT(fixed(0, 0), "0");
    CHECK_TEXT(fixed(1500.16, 1), "1500.2");
    CHECK_TEXT(fixed(-2.5, 0), "-3");
    CHECK_TEXT(fixed(0.999, 2), "1.00");
    CHECK_TEXT(fixed(-0.001, 2), "0.00");
    CHECK_TEXT(fixed(-0.006, 2), "-0.01");
    CHECK_TEXT(fixed(1.05, 12), "1.050000000");
    CHECK_TEXT(fixed(999999999999999.0, 0), "999999999999999");
}

static void reals_beyond_take_an_exponent(void)
{
    CHECK_TEXT(fixed(1e15, 3), "1.000e+15");
    CHECK_TEXT(fixed(-2.5e20, 1), "-2.5e+20");
    CHECK_TEXT(fixed(DBL_MAX, 2), "1.80e+308");
    CHECK_TEXT(fixed(DBL_MIN, 3), "0.000");
    CHECK_TEXT(fixed((double)NAN, 3), "nan");
    CHECK_TEXT(fixed((double)INFINITY, 3), "inf");
    CHECK_TEXT(fixed(-(double)INFINITY, 3), "-inf");
}

static void signed_reals_keep_their_column(void)
{
    text_fixed_signed(fresh(sizeof buffer), 1.234, 3);
    CHECK_TEXT(buffer, "+1.234");
    text_fixed_signed(fresh(sizeof buffer), -0.0001, 3);
    CHECK_TEXT(buffer, "+0.000");
    text_fixed_signed(fresh(sizeof buffer), -1, 1);
    CHECK_TEXT(buffer, "-1.0");
}

static void what_does_not_fit_is_cut(void)
{
    struct text *t = fresh(4);
    text_string(t, "abc");
    CHECK(!t->truncated);
    text_string(t, "d");
    CHECK(t->truncated);
    CHECK_TEXT(buffer, "abc");
    t = fresh(1);
    text_char(t, 'x');
    CHECK(t->truncated);
    CHECK_TEXT(buffer, "");
}

static void padding_and_quotes(void)
{
    struct text *t = fresh(16);
    text_string(t, "ab");
    text_pad(t, 4);
    text_pad(t, 2);
    text_char(t, '|');
    CHECK_TEXT(buffer, "ab  |");
    text_pad(t, 100);
    CHECK_INT((int64_t)t->length, 15);
    text_quoted(fresh(sizeof buffer), "a\x1b[2J\x7f\n");
    CHECK_TEXT(buffer,
        "'a?[2J"
        "??"
        "'");
}

static bool utf8(const char *data) { return text_is_utf8(data, strlen(data)); }

static void utf8_is_told_from_what_only_looks_like_it(void)
{
    CHECK(utf8(""));
    CHECK(utf8("plain"));
    CHECK(utf8("Gr\xc3\xbc\xc3\x9f \xe2\x82\xac \xf0\x9f\x98\x80"));
    CHECK(utf8("\xf4\x8f\xbf\xbf")); // U+10FFFF
    CHECK(!utf8("\xf4\x90\x80\x80")); // beyond
    CHECK(!utf8("\xc0\x80")); // overlong NUL
    CHECK(!utf8("\xe0\x9f\xbf")); // overlong
    CHECK(!utf8("\xf0\x8f\xbf\xbf")); // overlong
    CHECK(!utf8("\xed\xa0\x80")); // surrogate
    CHECK(!utf8("\x80")); // continuation alone
    CHECK(!utf8("\xe2\x82")); // cut off
    CHECK(!utf8("\xe2\x28\xa1")); // broken in the middle
    CHECK(!utf8("\xff"));
    CHECK(text_is_utf8("a\0b", 3));
}

UNIT_MAIN(TEST(integers_to_their_limits), TEST(hex_has_the_asked_width), TEST(reals_are_rounded),
    TEST(reals_beyond_take_an_exponent), TEST(signed_reals_keep_their_column), TEST(what_does_not_fit_is_cut),
    TEST(padding_and_quotes), TEST(utf8_is_told_from_what_only_looks_like_it))
