// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/job.h"
#include "mcp/protocol/wire.h"

namespace ohm::mcp {

// The two parts of a tools/call answer: members of the result, and of its _meta.
struct ToolResult
{
    std::string body;
    std::string meta;
};

// A result becomes structured content and a short text: its JSON below 2 kB, else a readable rendering of at most 40 kB.
// Results with a picture become an image block; `wantsAll` adds the structured content to those too.
ToolResult toolResult(const Action &action, const Json &result, Revision revision, bool wantsAll = false);

// The error's JSON as text, marked isError, and again in _meta["ohmdeck/error"]. Not as structured content, because that would
// have to fit the tool's output schema.
ToolResult toolError(const Error &error);

// A call that goes on as a job: {"pending":{"job","state",…}}.
ToolResult pendingResult(const Job &job, Revision revision);

} // namespace ohm::mcp
