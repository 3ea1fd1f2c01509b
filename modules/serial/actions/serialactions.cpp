// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/actions/serialactions.h"

namespace ohm::serial {

void declareSerialActions(Registry &registry, Consoles &consoles)
{
    ActionSet actions(registry);
    declarePortActions(actions, consoles);
    declareWriteActions(actions, consoles);
    declareReadActions(actions, consoles);
    declareCaptureActions(actions, consoles);
    declareLineActions(actions, consoles);
    declareExportActions(actions, consoles);
    registry.addForeign({.profile = "openocd-debug",
        .name = "monitor",
        .action = "serial_capture",
        .arguments = {{"port", "port"}, {"baud_rate", "baud"}, {"duration_seconds", "duration_seconds"}}});
}

} // namespace ohm::serial
