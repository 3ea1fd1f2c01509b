// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/action.h"

namespace ohm {

// A field of ours under the name that another server gave it.
struct ForeignName
{
    const char *theirs;
    const char *ours;
    bool required = false; // there it must be given, whatever we think
};

// One of our actions as a tool of another server, so that clients of that one need not be changed:
//
//   {.profile = "openocd-debug", .name = "read_memory", .action = "probe_read_memory",
//       .arguments = {{"session_id", "session", true}, {"address", "address", true}, {"count", "count"}}}
struct ForeignSpec
{
    const char *profile; // the other server
    const char *name; // its tool
    const char *action; // ours
    std::vector<ForeignName> arguments = {}; // those that it takes; no others are taken
    std::vector<ForeignName> results = {}; // those that it calls otherwise
};

// Immutable. Translates between the two; its structs are the action's with the other names.
class ForeignTool final
{
public:
    // A name of ours that the action does not have is a defect and ends the program with a message.
    ForeignTool(ForeignSpec spec, const Action &action);

    const ForeignSpec &spec() const { return m_spec; }
    const Action &action() const { return m_action; }
    const StructInfo &arguments() const { return m_arguments; }
    const StructInfo &result() const { return m_result; }

    // Checked by arguments() first, so that an error speaks of their names.
    Result<Json> toOurs(Json arguments) const;
    Json toTheirs(Json result) const;
    Error toTheirs(Error error) const;

private:
    const ForeignSpec m_spec;
    const Action &m_action;
    StructInfo m_arguments;
    StructInfo m_result;
};

} // namespace ohm
