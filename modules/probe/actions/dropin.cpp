// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/actions/probeactions.h"

namespace ohm::probe {

// The tools of the MCP server openocd-debug with their arguments. Its monitor is the serial module's.
void declareDropIns(Registry &registry)
{
    constexpr auto profile = "openocd-debug";
    const ForeignName session{"session_id", "session", true};
    registry.addForeign({.profile = profile,
        .name = "connect",
        .action = "probe_connect",
        .arguments = {{"cfg_file", "cfg_file", true}},
        .results = {{"session_id", "session"}}});
    registry.addForeign({.profile = profile, .name = "disconnect", .action = "probe_disconnect", .arguments = {session}});
    registry.addForeign({.profile = profile,
        .name = "get_status",
        .action = "probe_status",
        .arguments = {session},
        .results = {{"session_id", "session"}}});
    registry.addForeign({.profile = profile, .name = "halt", .action = "probe_halt", .arguments = {session}});
    registry.addForeign({.profile = profile, .name = "run", .action = "probe_run", .arguments = {session}});
    registry.addForeign({.profile = profile,
        .name = "reset",
        .action = "probe_reset",
        .arguments = {session, {"halt_after_reset", "halt_after_reset"}}});
    registry.addForeign({.profile = profile,
        .name = "load_firmware",
        .action = "probe_load_firmware",
        .arguments = {session, {"file_path", "file_path"}, {"address", "address"}}});
    registry.addForeign({.profile = profile,
        .name = "read_memory",
        .action = "probe_read_memory",
        .arguments = {session, {"address", "address", true}, {"count", "count"}}});
    registry.addForeign({.profile = profile,
        .name = "write_memory",
        .action = "probe_write_memory",
        .arguments = {session, {"address", "address", true}, {"value", "value", true}}});
}

} // namespace ohm::probe
