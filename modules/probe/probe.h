// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/bench.h"

#include <memory>

namespace ohm {

// Debug probes through OpenOCD: the actions probe_*, sessions as devices of kind "probe" (what their details hold:
// engine/sessiondetails.h), resources probe://sessions and probe://NAME/state.
std::unique_ptr<Module> makeProbeModule(Bench &bench);

} // namespace ohm
