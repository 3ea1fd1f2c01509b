// SPDX-License-Identifier: GPL-3.0-or-later
// The two processors of Arm's SSE-200 subsystem and the message handling units between them; for programs in the secure
// state, which both processors boot into. Source: Arm CoreLink SSE-200 Subsystem for Embedded Technical Reference Manual
// (101104), "Message Handling Unit", "CPU Identity", "System Control".
#pragma once

#include <stdint.h>

enum {
    SSE200_MHU0_INTERRUPT = 6, ///< on each processor
    SSE200_MHU1_INTERRUPT = 7,
};

/// 0 or 1: the processor that asks.
unsigned sse200_processor(void);

/// Releases processor 1, which has waited since power-up, to start with the vector table there.
void sse200_start_processor1(uintptr_t vectors);

/// Interrupts @p processor by unit @p unit (0 or 1), whose interrupt stays pending until it is cleared.
void sse200_ring(unsigned unit, unsigned processor);

/// Clears the interrupt of @p unit on the processor that calls.
void sse200_clear(unsigned unit);
