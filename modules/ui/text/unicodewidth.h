// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ohm {

// The columns that a character takes on a terminal: 0 for combining marks and invisible format characters, 2 for East Asian
// wide and fullwidth ones and for emoji (Unicode 15, UAX #11), else 1.
int columnsOf(char32_t character);

} // namespace ohm
