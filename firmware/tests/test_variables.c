// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit.h"
#include "variables/variables.h"

static uint8_t u8 = 1;
static uint16_t u16 = 2;
static uint32_t u32 = 3;
static uint64_t u64 = UINT64_MAX;
static int8_t i8 = -1;
static int16_t i16 = INT16_MIN;
static int32_t i32 = -3;
static int64_t i64 = INT64_MIN;
static float f = 1.5F;
static double d = -2.25;
static bool b = true;
static enum color { RED, GREEN, BLUE } e = GREEN;
static uint16_t fixed = 7;

static int depth;
static int locks;

static void lock(void)
{
    ++locks;
    ++depth;
}

static void unlock(void) { --depth; }

static const char *const COLORS[] = {"red", "green", "blue"};

#define ITEM(object, low, high)                                                                                                \
    {.name = #object,                                                                                                          \
        .address = &object,                                                                                                    \
        .type = VARIABLE_TYPE_OF(object),                                                                                      \
        .size = sizeof object,                                                                                                 \
        .writable = true,                                                                                                      \
        .decimals = 2,                                                                                                         \
        .minimum = (low),                                                                                                      \
        .maximum = (high),                                                                                                     \
        .unit = ""}

static const struct variable ITEMS[] = {
    ITEM(u8, 0, 255),
    ITEM(u16, 10, 65535),
    ITEM(u32, 0, 4294967295.0),
    ITEM(u64, 0, 9007199254740992.0),
    ITEM(i8, -128, 127),
    ITEM(i16, -32768, 32767),
    ITEM(i32, -100, 100),
    ITEM(i64, -9007199254740992.0, 9007199254740992.0),
    ITEM(f, -10, 10),
    ITEM(d, 0, 1e10),
    ITEM(b, 0, 1),
    {.name = "e",
        .address = &e,
        .type = VARIABLE_ENUM,
        .size = sizeof e,
        .writable = true,
        .unit = "",
        .names = COLORS,
        .name_count = 3},
    {.name = "fixed", .address = &fixed, .type = VARIABLE_UNSIGNED, .size = sizeof fixed, .unit = "V"},
};

static const struct variable_table TABLE = {ITEMS, sizeof ITEMS / sizeof ITEMS[0], lock, unlock};

static char buffer[64];

static const struct variable *find(const char *name)
{
    const struct variable *variable = variable_find(&TABLE, name);
    CHECK(variable != NULL);
    return variable;
}

static const char *get(const char *name)
{
    struct text out;
    text_init(&out, buffer, sizeof buffer);
    variable_format(&TABLE, find(name), &out);
    return buffer;
}

static enum variable_status set(const char *name, const char *value) { return variable_set(&TABLE, find(name), value); }

static void every_type_is_shown(void)
{
    CHECK_TEXT(get("u8"), "1");
    CHECK_TEXT(get("u64"), "18446744073709551615");
    CHECK_TEXT(get("i8"), "-1");
    CHECK_TEXT(get("i16"), "-32768");
    CHECK_TEXT(get("i32"), "-3");
    CHECK_TEXT(get("i64"), "-9223372036854775808");
    CHECK_TEXT(get("f"), "1.50");
    CHECK_TEXT(get("d"), "-2.25");
    CHECK_TEXT(get("b"), "on");
    CHECK_TEXT(get("e"), "green");
    CHECK_INT(depth, 0);
    CHECK_INT(locks, 10);
}

static void every_type_is_written(void)
{
    CHECK_INT(set("u8", "255"), VARIABLE_OK);
    CHECK_INT(u8, 255);
    CHECK_INT(set("u16", "0x1234"), VARIABLE_OK);
    CHECK_INT(u16, 0x1234);
    CHECK_INT(set("u32", "4294967295"), VARIABLE_OK);
    CHECK_INT(u32, UINT32_MAX);
    CHECK_INT(set("u64", "9007199254740992"), VARIABLE_OK);
    CHECK(u64 == UINT64_C(9007199254740992));
    CHECK_INT(set("i8", "-128"), VARIABLE_OK);
    CHECK_INT(i8, -128);
    CHECK_INT(set("i16", "-2"), VARIABLE_OK);
    CHECK_INT(i16, -2);
    CHECK_INT(set("i32", "-100"), VARIABLE_OK);
    CHECK_INT(i32, -100);
    CHECK_INT(set("i64", "-9007199254740992"), VARIABLE_OK);
    CHECK_INT(i64, -9007199254740992);
    CHECK_INT(set("f", "-9.5"), VARIABLE_OK);
    CHECK_NEAR(f, -9.5, 0);
    CHECK_INT(set("d", "1e10"), VARIABLE_OK);
    CHECK_NEAR(d, 1e10, 0);
    CHECK_INT(set("b", "off"), VARIABLE_OK);
    CHECK_INT(b, false);
    CHECK_INT(set("b", "true"), VARIABLE_OK);
    CHECK_INT(b, true);
    CHECK_INT(set("e", "blue"), VARIABLE_OK);
    CHECK_INT(e, BLUE);
    CHECK_INT(depth, 0);
}

static void what_is_refused_changes_nothing(void)
{
    u16 = 77;
    CHECK_INT(set("u16", "9"), VARIABLE_OUT_OF_RANGE);
    CHECK_INT(set("u16", "65536"), VARIABLE_OUT_OF_RANGE);
    CHECK_INT(set("u16", "99999999999999999999"), VARIABLE_OUT_OF_RANGE);
    CHECK_INT(set("u16", "-20"), VARIABLE_OUT_OF_RANGE);
    CHECK_INT(set("u16", "12x"), VARIABLE_MALFORMED);
    CHECK_INT(set("u16", "1.5"), VARIABLE_MALFORMED);
    CHECK_INT(set("u16", "-"), VARIABLE_MALFORMED);
    CHECK_INT(u16, 77);
    i8 = 5;
    CHECK_INT(set("i8", "128"), VARIABLE_OUT_OF_RANGE);
    CHECK_INT(set("i8", "-129"), VARIABLE_OUT_OF_RANGE);
    CHECK_INT(i8, 5);
    f = 3;
    CHECK_INT(set("f", "1e300"), VARIABLE_OUT_OF_RANGE);
    CHECK_INT(set("f", "1e400"), VARIABLE_OUT_OF_RANGE);
    CHECK_INT(set("f", "nan"), VARIABLE_MALFORMED);
    CHECK_INT(set("f", ""), VARIABLE_MALFORMED);
    CHECK_NEAR(f, 3, 0);
    CHECK_INT(set("b", "2"), VARIABLE_MALFORMED);
    CHECK_INT(set("e", "yellow"), VARIABLE_MALFORMED);
    CHECK_INT(set("e", "1"), VARIABLE_MALFORMED);
    CHECK_INT(set("fixed", "8"), VARIABLE_READ_ONLY);
    CHECK_INT(fixed, 7);
}

static void unknown_names_are_not_found(void)
{
    CHECK(variable_find(&TABLE, "u") == NULL);
    CHECK(variable_find(&TABLE, "u88") == NULL);
    CHECK(variable_find(&TABLE, "") == NULL);
    CHECK(variable_find(&TABLE, "U8") == NULL);
}

static void an_enum_outside_its_names_is_a_number(void)
{
    e = (enum color)200;
    CHECK_TEXT(get("e"), "200");
    e = RED;
}

static const char *range(const char *name)
{
    struct text out;
    text_init(&out, buffer, sizeof buffer);
    variable_describe_range(find(name), &out);
    return buffer;
}

static void ranges_and_types_are_described(void)
{
    CHECK_TEXT(range("i8"), "-128 to 127");
    CHECK_TEXT(range("f"), "-10.00 to 10.00");
    CHECK_TEXT(range("b"), "on, off");
    CHECK_TEXT(range("e"), "red, green, blue");
    CHECK_TEXT(variable_type_name(find("u8")), "u8");
    CHECK_TEXT(variable_type_name(find("i64")), "i64");
    CHECK_TEXT(variable_type_name(find("f")), "float");
    CHECK_TEXT(variable_type_name(find("e")), "enum");
}

UNIT_MAIN(TEST(every_type_is_shown), TEST(every_type_is_written), TEST(what_is_refused_changes_nothing),
    TEST(unknown_names_are_not_found), TEST(an_enum_outside_its_names_is_a_number), TEST(ranges_and_types_are_described))
