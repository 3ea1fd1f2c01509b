// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace ohm::fuzz {

// A small program as linkers write it: a segment, code, symbols and a line table. Of 32 or 64 bits, little or big endian.
QByteArray makeElf(int bits, bool isBig);

// A unit of .debug_line of that version (2 to 5) with one file, four rows and an end.
QByteArray makeLines(int version, int addressSize, bool isBig);

} // namespace ohm::fuzz
