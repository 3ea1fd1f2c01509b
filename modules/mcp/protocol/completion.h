// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcp/protocol/host.h"

namespace ohm::mcp {

// completion/complete: names of live things for the arguments of prompts and resource templates, at most 100.
Answer complete(const Bench &bench, const Json &params);

} // namespace ohm::mcp
