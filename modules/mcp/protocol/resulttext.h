// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

#include <QString>

namespace ohm::mcp {

// A result as people read it: "name: value" lines, lists of like objects as aligned tables, text as it is. Longer than `limit`
// characters it is cut at a line's end, and a last line says so.
QString readable(const Json &value, qsizetype limit = 40'000);

} // namespace ohm::mcp
