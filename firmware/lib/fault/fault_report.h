// SPDX-License-Identifier: GPL-3.0-or-later
// What a Cortex-M processor tells of a fault, and the text made of it.
// Source: ARMv7-M Architecture Reference Manual, B3.2.15 (CFSR), B3.2.16 (HFSR), B1.5.6 (stacked frame).
#pragma once

#include "text/text.h"

/// The basic frame in the order in which the processor stacks it.
struct fault_frame
{
    uint32_t r0, r1, r2, r3, r12, lr, pc, xpsr;
};

struct fault_record
{
    uint32_t magic; ///< FAULT_MAGIC once a fault has been recorded
    uint32_t cfsr; ///< configurable fault status
    uint32_t hfsr; ///< HardFault status
    uint32_t mmfar; ///< meaningful when cfsr has MMARVALID
    uint32_t bfar; ///< meaningful when cfsr has BFARVALID
    uint32_t exception; ///< number of the exception taken, 3 HardFault … 6 UsageFault
    uint32_t exc_return; ///< LR at entry of the handler
    uint32_t sp; ///< address of the stacked frame
    uint32_t uptime_ms;
    bool frame_valid; ///< false: stacking failed or SP was wild, so the frame could not be saved
    struct fault_frame frame;
};

#define FAULT_MAGIC 0x4641554cU // "FAUL"

/// Which exception was taken, e.g. "HardFault".
const char *fault_exception_name(uint32_t exception);

/// The most telling cause in words, e.g. "precise data bus error".
const char *fault_cause(const struct fault_record *record);

/// The block of lines that is printed: "*** FAULT BEGIN", key=value lines that start with "fault: ", "*** FAULT END".
/// Needs at most FAULT_TEXT_CAPACITY bytes.
void fault_format(const struct fault_record *record, struct text *out);

#define FAULT_TEXT_CAPACITY 640U
