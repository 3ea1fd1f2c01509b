// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/codec.h"

namespace ohm::serial {

// What ends a line that is sent.
enum class LineEnding { None, Lf, Cr, CrLf };

QByteArray bytesOf(LineEnding ending);
std::vector<EnumChoice<LineEnding>> choicesOf(LineEnding);

} // namespace ohm::serial
