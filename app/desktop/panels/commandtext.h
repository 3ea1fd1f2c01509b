// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

namespace ohm {

// A call as one would type it in a POSIX shell: ohmctl serial_write --console c1 --text 'led on'
QString ohmctlCommand(const QString &action, const Json &arguments);

// The same as an MCP client sends it: a JSON-RPC request of the method tools/call.
QString mcpCall(const QString &action, const Json &arguments);

} // namespace ohm
