// SPDX-License-Identifier: GPL-3.0-or-later
#include "text.h"

#include <math.h>
#include <string.h>

#define MAX_DECIMALS 9U

static const double EXPONENT_FROM = 1e15; // below, the integer part is exact in 64 bits and in a double

void text_init(struct text *text, char *buffer, size_t capacity)
{
    *text = (struct text){.data = buffer, .capacity = capacity};
    buffer[0] = '\0';
}

void text_char(struct text *text, char c)
{
    if (text->length + 1 >= text->capacity) {
        text->truncated = true;
        return;
    }
    text->data[text->length++] = c;
    text->data[text->length] = '\0';
}

void text_bytes(struct text *text, const char *data, size_t length)
{
    for (size_t i = 0; i < length; ++i)
        text_char(text, data[i]);
}

void text_string(struct text *text, const char *string) { text_bytes(text, string, strlen(string)); }

void text_quoted(struct text *text, const char *string)
{
    text_char(text, '\'');
    for (const char *c = string; *c != '\0'; ++c) {
        const unsigned char byte = (unsigned char)*c;
        text_char(text, byte < 0x20 || byte == 0x7f ? '?' : *c);
    }
    text_char(text, '\'');
}

/// At least @p width digits, zeros in front.
static void put_digits(struct text *text, uint64_t value, unsigned width)
{
    char digits[20];
    unsigned count = 0;
    do {
        digits[count++] = (char)('0' + (int)(value % 10));
        value /= 10;
    } while (value != 0 || count < width);
    while (count > 0)
        text_char(text, digits[--count]);
}

void text_unsigned(struct text *text, uint64_t value) { put_digits(text, value, 1); }

void text_signed(struct text *text, int64_t value)
{
    if (value < 0)
        text_char(text, '-');
    // Negating in unsigned arithmetic holds for INT64_MIN too.
    text_unsigned(text, value < 0 ? 0 - (uint64_t)value : (uint64_t)value);
}

void text_hex(struct text *text, uint64_t value, unsigned digits)
{
    text_string(text, "0x");
    for (unsigned shift = digits * 4; shift > 0; shift -= 4)
        text_char(text, "0123456789abcdef"[(value >> (shift - 4)) & 0xf]);
}

static void put_magnitude(struct text *text, double magnitude, bool negative, bool plus, unsigned decimals)
{
    static const uint32_t SCALE[] = {1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000, 1000000000};
    const uint32_t scale = SCALE[decimals];
    uint64_t whole = (uint64_t)magnitude;
    uint64_t fraction = (uint64_t)((magnitude - (double)whole) * scale + 0.5);
    if (fraction >= scale) {
        ++whole;
        fraction -= scale;
    }
    if (negative && (whole != 0 || fraction != 0))
        text_char(text, '-');
    else if (plus)
        text_char(text, '+');
    put_digits(text, whole, 1);
    if (decimals > 0) {
        text_char(text, '.');
        put_digits(text, fraction, decimals);
    }
}

static void put_real(struct text *text, double value, bool plus, unsigned decimals)
{
    if (decimals > MAX_DECIMALS)
        decimals = MAX_DECIMALS;
    if (isnan(value)) {
        text_string(text, "nan");
        return;
    }
    const bool negative = value < 0;
    double magnitude = negative ? -value : value;
    if (isinf(value)) {
        text_string(text, negative ? "-inf" : plus ? "+inf" : "inf");
        return;
    }
    unsigned exponent = 0;
    if (magnitude >= EXPONENT_FROM) {
        for (; magnitude >= 10; magnitude /= 10)
            ++exponent;
    }
    put_magnitude(text, magnitude, negative, plus, decimals);
    if (exponent > 0) {
        text_string(text, "e+");
        text_unsigned(text, exponent);
    }
}

void text_fixed(struct text *text, double value, unsigned decimals) { put_real(text, value, false, decimals); }

void text_fixed_signed(struct text *text, double value, unsigned decimals) { put_real(text, value, true, decimals); }

void text_pad(struct text *text, size_t column)
{
    while (text->length < column && !text->truncated)
        text_char(text, ' ');
}

/// Length of the sequence that @p lead opens and the limits of its second byte (RFC 3629, section 4); 0: not a lead byte.
static size_t sequence_shape(uint8_t lead, uint8_t *low, uint8_t *high)
{
    *low = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
    *high = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
    if (lead < 0x80)
        return 1;
    if (lead < 0xc2 || lead > 0xf4)
        return 0;
    return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

bool text_is_utf8(const char *data, size_t length)
{
    const uint8_t *bytes = (const uint8_t *)data;
    size_t at = 0;
    while (at < length) {
        uint8_t low = 0;
        uint8_t high = 0;
        const size_t size = sequence_shape(bytes[at], &low, &high);
        if (size == 0 || size > length - at)
            return false;
        for (size_t i = 1; i < size; ++i) {
            if (bytes[at + i] < (i == 1 ? low : 0x80) || bytes[at + i] > (i == 1 ? high : 0xbf))
                return false;
        }
        at += size;
    }
    return true;
}
