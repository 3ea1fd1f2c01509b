// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/registry.h"

namespace ohm::console {

// The generated descriptions of what the workbench can do, all from the registry.
Json toolsJson(const Registry &registry); // {"tools":[…]}: as MCP clients see them, and their effect
QString toolsTable(const Registry &registry); // one line each
QString toolsMarkdown(const Registry &registry); // docs/tools.md
QString actionHelp(const Action &action); // ohmctl help ACTION

} // namespace ohm::console
