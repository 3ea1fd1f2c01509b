// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcp/protocol/host.h"

namespace ohm::mcp {

// The cursor of a list request; empty for the first page, -32602 when it is no string.
std::expected<std::string, RpcError> cursorOf(const Json &params);

// Members of a list answer: up to 200 elements of `all` from the cursor on, and the next cursor when there are more.
Answer pageOf(const char *name, const std::vector<Json> &all, const Json &params);

} // namespace ohm::mcp
