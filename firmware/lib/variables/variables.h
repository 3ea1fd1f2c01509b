// SPDX-License-Identifier: GPL-3.0-or-later
// Named variables that can be read and written as text, with type, unit and limits.
#pragma once

#include "text/text.h"

enum variable_type {
    VARIABLE_BOOL,
    VARIABLE_UNSIGNED, ///< 1, 2, 4 or 8 bytes
    VARIABLE_SIGNED, ///< 1, 2, 4 or 8 bytes
    VARIABLE_FLOAT,
    VARIABLE_DOUBLE,
    VARIABLE_ENUM, ///< unsigned of the size the compiler chose; written and read by name
};

struct variable
{
    const char *name;
    void *address;
    enum variable_type type;
    uint8_t size; ///< bytes
    bool writable;
    uint8_t decimals; ///< shown of a real number
    double minimum; ///< inclusive limits of what may be written
    double maximum;
    const char *unit; ///< "" for none
    const char *help;
    const char *const *names; ///< of an enum's values
    uint8_t name_count;
};

/// The type of a C object, for the tables; enums are told apart by hand.
#define VARIABLE_TYPE_OF(object)                                                                                               \
    _Generic((object),                                                                                                         \
        bool: VARIABLE_BOOL,                                                                                                   \
        uint8_t: VARIABLE_UNSIGNED,                                                                                            \
        uint16_t: VARIABLE_UNSIGNED,                                                                                           \
        uint32_t: VARIABLE_UNSIGNED,                                                                                           \
        uint64_t: VARIABLE_UNSIGNED,                                                                                           \
        int8_t: VARIABLE_SIGNED,                                                                                               \
        int16_t: VARIABLE_SIGNED,                                                                                              \
        int32_t: VARIABLE_SIGNED,                                                                                              \
        int64_t: VARIABLE_SIGNED,                                                                                              \
        float: VARIABLE_FLOAT,                                                                                                 \
        double: VARIABLE_DOUBLE)

struct variable_table
{
    const struct variable *items;
    size_t count;
    void (*lock)(void); ///< keeps the interrupt that owns the objects away, for the length of one copy
    void (*unlock)(void);
};

enum variable_status {
    VARIABLE_OK,
    VARIABLE_READ_ONLY,
    VARIABLE_MALFORMED, ///< not a value of the variable's type
    VARIABLE_OUT_OF_RANGE, ///< outside minimum … maximum
};

/// NULL when there is none of that name.
const struct variable *variable_find(const struct variable_table *table, const char *name);

/// Writes the value, without unit.
void variable_format(const struct variable_table *table, const struct variable *variable, struct text *out);

/// Reads @p value and stores it, wholly or not at all.
enum variable_status variable_set(const struct variable_table *table, const struct variable *variable, const char *value);

/// "u16", "i64", "float", "double", "bool" or "enum".
const char *variable_type_name(const struct variable *variable);

/// What may be written, e.g. "0 to 6000 rpm" or "on, off".
void variable_describe_range(const struct variable *variable, struct text *out);
