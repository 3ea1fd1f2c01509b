// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/bench.h"

#include <memory>

namespace ohm {

// MCTP buses and what runs on them: the actions mctp_*, pldm_* and ipc_status, devices of kind "mctp", resources mctp://NAME.
// A link takes the lease on its port (engine/links.h).
std::unique_ptr<Module> makeMctpModule(Bench &bench);

} // namespace ohm
