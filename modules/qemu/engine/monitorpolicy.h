// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

namespace ohm::qemu {

// A command for the monitor: QMP as {"execute": …, "arguments": {…}}, or a line for the human monitor.
struct MonitorCommand
{
    bool isQmp = false;
    QString name; // QMP: the command; else the first word
    Json arguments = Json::object(); // of QMP
    QString line; // of the human monitor
};

Result<MonitorCommand> parseMonitorCommand(const QString &text);

// QEMU's monitor can run programs, read and write any file of the computer and open sockets ("migrate exec:", "memsave",
// "chardev-add" …). Denied for all commands but those that stay within the machine.
Result<void> requireWithinMachine(const MonitorCommand &command);

} // namespace ohm::qemu
