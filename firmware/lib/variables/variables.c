// SPDX-License-Identifier: GPL-3.0-or-later
#include "variables.h"

#include "text/number.h"

#include <string.h>

/// Any value of a variable, widened.
union value {
    uint64_t u;
    int64_t i;
    double real;
};

const struct variable *variable_find(const struct variable_table *table, const char *name)
{
    for (size_t i = 0; i < table->count; ++i) {
        if (strcmp(table->items[i].name, name) == 0)
            return &table->items[i];
    }
    return NULL;
}

const char *variable_type_name(const struct variable *variable)
{
    static const char *const UNSIGNED[] = {"u8", "u16", "u32", "u64"};
    static const char *const SIGNED[] = {"i8", "i16", "i32", "i64"};
    const unsigned size = variable->size;
    const unsigned index = size == 1 ? 0 : size == 2 ? 1 : size == 4 ? 2 : 3;
    switch (variable->type) {
    case VARIABLE_BOOL:
        return "bool";
    case VARIABLE_UNSIGNED:
        return UNSIGNED[index];
    case VARIABLE_SIGNED:
        return SIGNED[index];
    case VARIABLE_FLOAT:
        return "float";
    case VARIABLE_DOUBLE:
        return "double";
    case VARIABLE_ENUM:
        return "enum";
    }
    return "";
}

static uint64_t widen_unsigned(const void *bytes, size_t size)
{
    uint8_t u8 = 0;
    uint16_t u16 = 0;
    uint32_t u32 = 0;
    uint64_t u64 = 0;
    switch (size) {
    case 1:
        memcpy(&u8, bytes, size);
        return u8;
    case 2:
        memcpy(&u16, bytes, size);
        return u16;
    case 4:
        memcpy(&u32, bytes, size);
        return u32;
    default:
        memcpy(&u64, bytes, sizeof u64);
        return u64;
    }
}

static int64_t widen_signed(const void *bytes, size_t size)
{
    const uint64_t raw = widen_unsigned(bytes, size);
    const uint64_t sign = UINT64_C(1) << (size * 8 - 1);
    // Flip and subtract the sign bit: sign extension without shifting negative numbers.
    return (int64_t)((raw ^ sign) - sign);
}

static union value load(const struct variable_table *table, const struct variable *variable)
{
    uint8_t bytes[8] = {0};
    table->lock();
    memcpy(bytes, variable->address, variable->size);
    table->unlock();
    union value value = {0};
    if (variable->type == VARIABLE_FLOAT) {
        float real = 0;
        memcpy(&real, bytes, sizeof real);
        value.real = (double)real;
    } else if (variable->type == VARIABLE_DOUBLE) {
        memcpy(&value.real, bytes, sizeof value.real);
    } else if (variable->type == VARIABLE_SIGNED) {
        value.i = widen_signed(bytes, variable->size);
    } else {
        value.u = widen_unsigned(bytes, variable->size);
    }
    return value;
}

void variable_format(const struct variable_table *table, const struct variable *variable, struct text *out)
{
    const union value value = load(table, variable);
    switch (variable->type) {
    case VARIABLE_BOOL:
        text_string(out, value.u ? "on" : "off");
        break;
    case VARIABLE_UNSIGNED:
        text_unsigned(out, value.u);
        break;
    case VARIABLE_SIGNED:
        text_signed(out, value.i);
        break;
    case VARIABLE_FLOAT:
    case VARIABLE_DOUBLE:
        text_fixed(out, value.real, variable->decimals);
        break;
    case VARIABLE_ENUM:
        if (value.u < variable->name_count)
            text_string(out, variable->names[value.u]);
        else
            text_unsigned(out, value.u);
        break;
    }
}

static enum variable_status parse_bool(const char *text, union value *value)
{
    static const char *const WORDS[] = {"off", "on", "0", "1", "false", "true"};
    for (size_t i = 0; i < sizeof WORDS / sizeof WORDS[0]; ++i) {
        if (strcmp(text, WORDS[i]) == 0) {
            value->u = i & 1;
            return VARIABLE_OK;
        }
    }
    return VARIABLE_MALFORMED;
}

static enum variable_status parse_enum(const struct variable *variable, const char *text, union value *value)
{
    for (uint8_t i = 0; i < variable->name_count; ++i) {
        if (strcmp(text, variable->names[i]) == 0) {
            value->u = i;
            return VARIABLE_OK;
        }
    }
    return VARIABLE_MALFORMED;
}

static enum variable_status in_limits(const struct variable *variable, enum number_status status, double number)
{
    if (status == NUMBER_MALFORMED)
        return VARIABLE_MALFORMED;
    if (status == NUMBER_OUT_OF_RANGE || number < variable->minimum || number > variable->maximum)
        return VARIABLE_OUT_OF_RANGE;
    return VARIABLE_OK;
}

static enum variable_status parse(const struct variable *variable, const char *text, union value *value)
{
    enum number_status status = NUMBER_OK;
    switch (variable->type) {
    case VARIABLE_BOOL:
        return parse_bool(text, value);
    case VARIABLE_ENUM:
        return parse_enum(variable, text, value);
    case VARIABLE_UNSIGNED: {
        // "-1" is a number, but never in range.
        const bool negative = text[0] == '-';
        status = number_parse_unsigned(negative ? text + 1 : text, UINT64_MAX, &value->u);
        if (negative && status == NUMBER_OK && value->u != 0)
            status = NUMBER_OUT_OF_RANGE;
        return in_limits(variable, status, (double)value->u);
    }
    case VARIABLE_SIGNED:
        status = number_parse_signed(text, INT64_MIN, INT64_MAX, &value->i);
        return in_limits(variable, status, (double)value->i);
    case VARIABLE_FLOAT:
    case VARIABLE_DOUBLE:
        status = number_parse_real(text, &value->real);
        return in_limits(variable, status, value->real);
    }
    return VARIABLE_MALFORMED;
}

/// Narrows @p value to the object's own representation in @p bytes.
static void narrow(const struct variable *variable, union value value, uint8_t bytes[8])
{
    const float real = variable->type == VARIABLE_FLOAT ? (float)value.real : 0;
    const uint8_t u8 = (uint8_t)value.u;
    const uint16_t u16 = (uint16_t)value.u;
    const uint32_t u32 = (uint32_t)value.u;
    if (variable->type == VARIABLE_FLOAT)
        memcpy(bytes, &real, sizeof real);
    else if (variable->size == 1)
        memcpy(bytes, &u8, sizeof u8);
    else if (variable->size == 2)
        memcpy(bytes, &u16, sizeof u16);
    else if (variable->size == 4)
        memcpy(bytes, &u32, sizeof u32);
    else
        memcpy(bytes, &value, sizeof value);
}

static void store(const struct variable_table *table, const struct variable *variable, union value value)
{
    uint8_t bytes[8];
    narrow(variable, value, bytes);
    table->lock();
    memcpy(variable->address, bytes, variable->size);
    table->unlock();
}

enum variable_status variable_set(const struct variable_table *table, const struct variable *variable, const char *value)
{
    if (!variable->writable)
        return VARIABLE_READ_ONLY;
    union value parsed = {0};
    const enum variable_status status = parse(variable, value, &parsed);
    if (status == VARIABLE_OK)
        store(table, variable, parsed);
    return status;
}

void variable_describe_range(const struct variable *variable, struct text *out)
{
    if (variable->type == VARIABLE_BOOL) {
        text_string(out, "on, off");
        return;
    }
    if (variable->type == VARIABLE_ENUM) {
        for (uint8_t i = 0; i < variable->name_count; ++i) {
            text_string(out, i > 0 ? ", " : "");
            text_string(out, variable->names[i]);
        }
        return;
    }
    const bool real = variable->type == VARIABLE_FLOAT || variable->type == VARIABLE_DOUBLE;
    const unsigned decimals = real ? variable->decimals : 0;
    text_fixed(out, variable->minimum, decimals);
    text_string(out, " to ");
    text_fixed(out, variable->maximum, decimals);
    if (variable->unit[0] != '\0') {
        text_char(out, ' ');
        text_string(out, variable->unit);
    }
}
