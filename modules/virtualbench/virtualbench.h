// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/bench.h"

#include <memory>

namespace ohm {

// The bench that works without hardware: a virtual machine with our own firmware, its console, and the demo tour. It knows the
// other modules only by their actions.
std::unique_ptr<Module> makeVirtualBenchModule(Bench &bench);

} // namespace ohm
