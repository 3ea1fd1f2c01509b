// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/bench.h"

#include <memory>
#include <vector>

namespace ohm {

// The bench modules of this build, in the order of OHM_MODULES. Each declares its actions while it is made.
std::vector<std::unique_ptr<Module>> makeModules(Bench &bench);

} // namespace ohm
