// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/engine/targetstate.h"
#include "probe/engine/tclclient.h"

namespace ohm::probe {

// What OpenOCD has to be told while it is configured, after all targets are defined, so that queryTargets() works.
QByteArray targetQuerySetup();

// The debugger that connects to the target's GDB port next is ours, until this is called with `isOurs` false.
QByteArray expectDebugger(const QString &target, bool isOurs);

// Name, type, state and byte order of all targets, in OpenOCD's order. What is halted also tells why and where.
Result<std::vector<TargetState>> queryTargets(TclClient &client, Deadline deadline, const std::stop_token &stop);

// "halted due to breakpoint, current mode: Thread" -> "breakpoint"; empty when it does not say.
QString haltReasonIn(const QString &text);

// The register values in a Tcl dictionary "pc 0x080001a4 sp …".
Result<QMap<QString, std::uint64_t>> parseRegisters(QByteArrayView text);

} // namespace ohm::probe
