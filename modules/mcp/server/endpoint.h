// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/paths.h"
#include "core/uniquefd_posix.h"

namespace ohm::mcp {

// Where the workbench with these folders listens for MCP clients: a local socket that only its owner may open.
QString socketPath(const Paths &paths);

// A connected socket, blocking. NotFound: there is no socket; Disconnected: nobody listens behind it (left over by an instance
// that was killed).
Result<UniqueFd> connectToWorkbench(const QString &path);

} // namespace ohm::mcp
