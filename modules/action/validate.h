// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/typeinfo.h"
#include "core/error.h"

namespace ohm {

// Checks `value` against the description before anything is touched. The error names the field as a path ("steps[2].tool"), the
// value given and what would be right; an unknown field is an error too, with the nearest known name.
Result<void> validate(const Json &value, const StructInfo &info);

} // namespace ohm
