// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/devices.h"
#include "qemu/engine/machine.h"

namespace ohm::qemu {

// A machine as everybody sees it in the list of devices. Its details: machine, arch, mode ("live", "recording", "replay"),
// image, image_sha256, pid, started_at and stopped_at (UTC, ISO 8601), run_state (QEMU's own word), resets, gdb (what a
// debugger connects to), qmp, snapshots (whether they can be taken), command_line, files, exit {kind, text, last_lines},
// request (arguments with which qemu_start makes it again).
DeviceInfo deviceOf(const MachineStatus &status, const Json &request, const Clock &clock);

// One of its serial ports. Its details: backlog, the path of a file with what the port said before a console opened it.
DeviceInfo portOf(const MachineStatus &status, int index, const QString &standIn);
// Its I2C bus with an agent on it, a port for MCTP links. Its details: binding ("i2c_agent", as mctp_open calls it), bus,
// address.
DeviceInfo i2cPortOf(const MachineStatus &status, const QString &standIn);
QString portName(const QString &id, int index); // "qemu:demo", "qemu:demo:1" …: what serial_open takes

// What a debugger connects to: "127.0.0.1:1234", or the path of a socket.
QString gdbAddress(const MachineStatus &status);
const char *modeName(Recording recording);

} // namespace ohm::qemu
