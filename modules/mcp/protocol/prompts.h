// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcp/protocol/host.h"

namespace ohm::mcp {

// The workflows that a client offers its person: prompts/list and prompts/get.
Answer listPrompts(const Json &params, Revision revision);
Answer getPrompt(const Json &params);

// The kind of device that a prompt's argument names ("console"); empty when prompt or argument are unknown.
QString deviceKindOf(const std::string &prompt, const std::string &argument);

} // namespace ohm::mcp
