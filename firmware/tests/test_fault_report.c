// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault/fault_report.h"
#include "unit.h"

#include <string.h>

static void the_block_holds_every_register(void)
{
    const struct fault_record record = {
        .magic = FAULT_MAGIC,
        .cfsr = 0x8200,
        .hfsr = 0x40000000,
        .bfar = 0x90000000,
        .exception = 3,
        .exc_return = 0xffffffe9,
        .sp = 0x20003f98,
        .uptime_ms = 1234,
        .frame_valid = true,
        .frame = {1, 2, 3, 4, 12, 14, 15, 0x01000000},
    };
    char buffer[FAULT_TEXT_CAPACITY];
    struct text out;
    text_init(&out, buffer, sizeof buffer);
    fault_format(&record, &out);
    CHECK(!out.truncated);
    CHECK_TEXT(buffer,
        "\r\n*** FAULT BEGIN\r\n"
        "fault: exception=HardFault number=3 uptime_ms=1234\r\n"
        "fault: cause=\"precise data bus error\"\r\n"
        "fault: cfsr=0x00008200 hfsr=0x40000000 mmfar=0x00000000 bfar=0x90000000\r\n"
        "fault: exc_return=0xffffffe9 sp=0x20003f98 frame=saved\r\n"
        "fault: r0=0x00000001 r1=0x00000002 r2=0x00000003 r3=0x00000004\r\n"
        "fault: r12=0x0000000c lr=0x0000000e pc=0x0000000f xpsr=0x01000000\r\n"
        "*** FAULT END\r\n");
}

static void a_lost_frame_shows_no_registers(void)
{
    const struct fault_record record = {.cfsr = 0x92, .exception = 3};
    char buffer[FAULT_TEXT_CAPACITY];
    struct text out;
    text_init(&out, buffer, sizeof buffer);
    fault_format(&record, &out);
    CHECK(strstr(buffer, " frame=lost\r\n*** FAULT END\r\n") != NULL);
    CHECK(strstr(buffer, "r0=") == NULL);
}

static void the_longest_block_fits(void)
{
    char buffer[FAULT_TEXT_CAPACITY];
    for (unsigned bit = 0; bit < 33; ++bit) {
        const struct fault_record record = {
            .cfsr = bit < 32 ? UINT32_C(1) << bit : 0, .exception = UINT32_MAX, .uptime_ms = UINT32_MAX, .frame_valid = true};
        struct text out;
        text_init(&out, buffer, sizeof buffer);
        fault_format(&record, &out);
        CHECK(!out.truncated);
    }
}

static const char *cause(uint32_t cfsr, uint32_t hfsr)
{
    const struct fault_record record = {.cfsr = cfsr, .hfsr = hfsr};
    return fault_cause(&record);
}

static void the_cause_is_the_most_telling_bit(void)
{
    CHECK_TEXT(cause(0x00020000, 0x40000000), "invalid state (jump to an even address?)");
    CHECK_TEXT(cause(0x02000000, 0x40000000), "division by zero");
    CHECK_TEXT(cause(0x01000000, 0x40000000), "unaligned access");
    CHECK_TEXT(cause(0x00000092, 0x40000000), "stacking for an exception failed (stack overflow?)");
    CHECK_TEXT(cause(0x00000082, 0x40000000), "data access to protected memory");
    CHECK_TEXT(cause(0, 2), "vector table read failed");
    CHECK_TEXT(cause(0, 0), "unknown");
    CHECK_TEXT(fault_exception_name(6), "UsageFault");
    CHECK_TEXT(fault_exception_name(99), "unexpected exception");
}

UNIT_MAIN(TEST(the_block_holds_every_register), TEST(a_lost_frame_shows_no_registers), TEST(the_longest_block_fits),
    TEST(the_cause_is_the_most_telling_bit))
