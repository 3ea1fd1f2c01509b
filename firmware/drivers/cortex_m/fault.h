// SPDX-License-Identifier: GPL-3.0-or-later
// Records a fault, prints it over the board's UART and parks the processor for a debugger.
#pragma once

#include "fault/fault_kind.h"
#include "fault/fault_report.h"

/// The fault that stopped the machine; magic is 0 as long as there was none. For debuggers to read by name.
extern struct fault_record g_fault;

/// Brings about the fault; does not return.
void fault_trip(enum fault_kind kind);
