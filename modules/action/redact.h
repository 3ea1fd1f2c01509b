// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/typeinfo.h"

namespace ohm {

// The arguments as the journal may keep them: fields of Format::Secret become "***".
Json redacted(const Json &arguments, const StructInfo &info);

} // namespace ohm
