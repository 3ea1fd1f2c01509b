// SPDX-License-Identifier: GPL-3.0-or-later
// Text formatting into a caller's buffer, without printf and without allocation.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// A growing text in a fixed buffer; always NUL-terminated. What does not fit is cut off and remembered.
struct text
{
    char *data;
    size_t capacity;
    size_t length;
    bool truncated;
};

/// @p capacity counts the terminating NUL and is at least 1.
void text_init(struct text *text, char *buffer, size_t capacity);

void text_char(struct text *text, char c);
void text_string(struct text *text, const char *string);
void text_bytes(struct text *text, const char *data, size_t length);

/// The string in single quotes, control characters shown as '?'.
void text_quoted(struct text *text, const char *string);

void text_unsigned(struct text *text, uint64_t value);
void text_signed(struct text *text, int64_t value);

/// "0x" and exactly @p digits lower-case hex digits (1 to 16); higher digits of the value are left out.
void text_hex(struct text *text, uint64_t value, unsigned digits);

/// Decimal notation with @p decimals digits (0 to 9) after the point; from 1e15 on in exponent form; "nan", "inf".
/// Rounds half away from zero and never writes a negative zero.
void text_fixed(struct text *text, double value, unsigned decimals);

/// As text_fixed(), with '+' before what is not negative, so that columns of a log keep their width.
void text_fixed_signed(struct text *text, double value, unsigned decimals);

/// Blanks until the text is @p column characters long.
void text_pad(struct text *text, size_t column);

/// True for well-formed UTF-8 (RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF).
bool text_is_utf8(const char *data, size_t length);
