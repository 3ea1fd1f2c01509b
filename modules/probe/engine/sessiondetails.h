// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/devices.h"
#include "probe/engine/probesession.h"

namespace ohm::probe {

// A session as everybody sees it in the list of devices. Its state is its main target's, or "lost" or "ended". Its details:
// session, title, board, chip, connection ("connected", "lost", "ended"), why, targets [{name, type, state, reason, pc,
// watched, halts (how often it came to a halt), gdb_port}], adapter, openocd (version), pid, tcl_port (of our OpenOCD), stub
// (what GDB stub it is on instead, and where: "QEMU at /run/…/gdb"), program, warnings, changes (how often a breakpoint was set
// or removed or a register written: who shows them looks again).
DeviceInfo deviceOf(ProbeSession &session);

Json targetJson(const TargetState &target);

// One of each kind of event is said to the journal as State data: {event, target, reason, pc, watched}.
Json eventJson(const SessionEvent &event);

} // namespace ohm::probe
