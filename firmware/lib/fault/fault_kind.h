// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The faults that can be brought about on purpose.
enum fault_kind {
    FAULT_BAD_STORE, ///< store to an address without memory: precise bus fault
    FAULT_BAD_JUMP, ///< jump to an even address: invalid state
    FAULT_DIV0, ///< integer division by zero, with the trap enabled
    FAULT_UNALIGNED, ///< load-multiple from an odd address
    FAULT_STACK, ///< endless recursion into the stack guard
};
