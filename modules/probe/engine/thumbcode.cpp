// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/thumbcode.h"

namespace ohm::probe {

namespace {

constexpr int stackPointer = 13;

ThumbCode decodeNarrow(quint16 code)
{
    const bool isBlx = (code & 0xFF87) == 0x4780;
    const bool isPopToPc = (code & 0xFF00) == 0xBD00;
    const bool isBxLr = code == 0x4770, isMovPcLr = code == 0x46F7;
    return {.length = 2, .isCall = isBlx, .isReturn = isPopToPc || isBxLr || isMovPcLr};
}

} // namespace

ThumbCode decodeThumb(quint16 first, quint16 second)
{
    if ((first & 0xE000) != 0xE000 || (first & 0x1800) == 0) // 0b11101, 0b11110 and 0b11111 begin 32 bits
        return decodeNarrow(first);
    const bool isBl = (first & 0xF800) == 0xF000 && (second & 0xD000) == 0xD000;
    const bool isPopToPc = first == (0xE8B0 | stackPointer) && (second & 0x8000) != 0; // LDMIA SP!, {…, PC}
    const bool isLoadOfPc = first == (0xF850 | stackPointer) && (second & 0xFF00) == 0xFB00; // LDR PC, [SP], #…
    return {.length = 4, .isCall = isBl, .isReturn = isPopToPc || isLoadOfPc};
}

} // namespace ohm::probe
