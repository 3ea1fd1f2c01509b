// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/typeinfo.h"

namespace ohm {

// JSON Schema (draft 2020-12) of a struct: a closed object, in English.
Json inputSchema(const StructInfo &info);

// The same for a result: open, so that later fields do not break strict clients. With `mayBecomeJob` nothing is required and a
// "job" object may stand instead of the result (a call that outlasted its wait).
Json outputSchema(const StructInfo &info, bool mayBecomeJob);

} // namespace ohm
