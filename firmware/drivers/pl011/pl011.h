// SPDX-License-Identifier: GPL-3.0-or-later
// Output over Arm's PL011 UART, without interrupts. Source: PrimeCell UART (PL011) Technical Reference Manual (DDI 0183).
#pragma once

#include <stddef.h>
#include <stdint.h>

/// At the baud rate that the UART has.
void pl011_start(uintptr_t base);

/// Gives up on a line that takes nothing.
void pl011_panic_write(uintptr_t base, const char *data, size_t length);
