// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/approvals.h"

namespace ohm::mcp {

// The question whether a call may run, as a form that an MCP client shows its person: params of elicitation/create.
Json approvalForm(const Job &job);

// What the person answered (an ElicitResult). Anything but a clear yes is a no.
ohm::Answer approvalOf(const Json &elicitResult);

} // namespace ohm::mcp
