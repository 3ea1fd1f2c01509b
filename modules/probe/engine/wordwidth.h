// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/codec.h"

namespace ohm::probe {

// In JSON the number of bits: 8, 16, 32 or 64.
enum class WordWidth { Bits8 = 1, Bits16 = 2, Bits32 = 4, Bits64 = 8 };

inline std::size_t bytesOf(WordWidth width) { return std::size_t(width); }
std::vector<EnumChoice<WordWidth>> choicesOf(WordWidth);

} // namespace ohm::probe
