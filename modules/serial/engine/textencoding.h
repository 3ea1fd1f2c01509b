// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/codec.h"

namespace ohm::serial {

// How text of calls and bytes of the line correspond. The log keeps bytes and knows nothing of it.
enum class TextEncoding { Utf8, Latin1 };

std::vector<EnumChoice<TextEncoding>> choicesOf(TextEncoding);

} // namespace ohm::serial
