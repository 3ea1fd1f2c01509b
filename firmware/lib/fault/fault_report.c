// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault_report.h"

struct cause
{
    uint32_t cfsr_bit;
    const char *text;
};

// In the order in which a bit explains more than those after it: a failed stacking is told by its cause.
static const struct cause CAUSES[] = {
    {UINT32_C(1) << 4, "stacking for an exception failed (stack overflow?)"},
    {UINT32_C(1) << 12, "bus error while stacking for an exception"},
    {UINT32_C(1) << 1, "data access to protected memory"},
    {UINT32_C(1) << 0, "instruction fetch from protected memory"},
    {UINT32_C(1) << 3, "unstacking from an exception failed"},
    {UINT32_C(1) << 9, "precise data bus error"},
    {UINT32_C(1) << 10, "imprecise data bus error"},
    {UINT32_C(1) << 8, "instruction bus error"},
    {UINT32_C(1) << 11, "bus error while unstacking from an exception"},
    {UINT32_C(1) << 16, "undefined instruction"},
    {UINT32_C(1) << 17, "invalid state (jump to an even address?)"},
    {UINT32_C(1) << 18, "invalid exception return"},
    {UINT32_C(1) << 19, "coprocessor disabled"},
    {UINT32_C(1) << 24, "unaligned access"},
    {UINT32_C(1) << 25, "division by zero"},
};

#define HFSR_VECTTBL (UINT32_C(1) << 1)

const char *fault_exception_name(uint32_t exception)
{
    switch (exception) {
    case 2:
        return "NMI";
    case 3:
        return "HardFault";
    case 4:
        return "MemManage";
    case 5:
        return "BusFault";
    case 6:
        return "UsageFault";
    default:
        return "unexpected exception";
    }
}

const char *fault_cause(const struct fault_record *record)
{
    for (size_t i = 0; i < sizeof CAUSES / sizeof CAUSES[0]; ++i) {
        if (record->cfsr & CAUSES[i].cfsr_bit)
            return CAUSES[i].text;
    }
    return record->hfsr & HFSR_VECTTBL ? "vector table read failed" : "unknown";
}

static void put(struct text *out, const char *key, uint32_t value)
{
    text_char(out, ' ');
    text_string(out, key);
    text_char(out, '=');
    text_hex(out, value, 8);
}

static void put_frame(struct text *out, const struct fault_frame *frame)
{
    text_string(out, "fault:");
    put(out, "r0", frame->r0);
    put(out, "r1", frame->r1);
    put(out, "r2", frame->r2);
    put(out, "r3", frame->r3);
    text_string(out, "\r\nfault:");
    put(out, "r12", frame->r12);
    put(out, "lr", frame->lr);
    put(out, "pc", frame->pc);
    put(out, "xpsr", frame->xpsr);
    text_string(out, "\r\n");
}

void fault_format(const struct fault_record *record, struct text *out)
{
    text_string(out, "\r\n*** FAULT BEGIN\r\nfault: exception=");
    text_string(out, fault_exception_name(record->exception));
    text_string(out, " number=");
    text_unsigned(out, record->exception);
    text_string(out, " uptime_ms=");
    text_unsigned(out, record->uptime_ms);
    text_string(out, "\r\nfault: cause=\"");
    text_string(out, fault_cause(record));
    text_string(out, "\"\r\nfault:");
    put(out, "cfsr", record->cfsr);
    put(out, "hfsr", record->hfsr);
    put(out, "mmfar", record->mmfar);
    put(out, "bfar", record->bfar);
    text_string(out, "\r\nfault:");
    put(out, "exc_return", record->exc_return);
    put(out, "sp", record->sp);
    text_string(out, record->frame_valid ? " frame=saved\r\n" : " frame=lost\r\n");
    if (record->frame_valid)
        put_frame(out, &record->frame);
    text_string(out, "*** FAULT END\r\n");
}
