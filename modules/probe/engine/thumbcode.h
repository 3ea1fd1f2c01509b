// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace ohm::probe {

// What a Thumb instruction does to the flow of a program, as far as stepping has to know it.
// ARMv7-M Architecture Reference Manual, A5.2 (16 bits) and A5.3 (32 bits).
struct ThumbCode
{
    int length = 2; // bytes
    bool isCall = false; // BL, BLX Rm
    bool isReturn = false; // BX LR, MOV PC, LR, and what loads the program counter from the stack
};

// `second` is the halfword behind `first`, which counts for instructions of 32 bits only.
ThumbCode decodeThumb(quint16 first, quint16 second);

} // namespace ohm::probe
