// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memory/memoryaccess.h"

#include <QString>

namespace ohm::probe {

// Lines of 16 bytes: "20000000  10 00 00 20 …  ... …", at most `maxLines` and a last one that says how much is left out.
QString hexDump(Address at, QByteArrayView bytes, int maxLines = 64);

} // namespace ohm::probe
