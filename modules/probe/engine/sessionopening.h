// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/devices.h"
#include "probe/engine/boardbook.h"
#include "probe/engine/probesession.h"

namespace ohm::probe {

struct ConnectRequest
{
    // Exactly one of these three, or a machine alone.
    std::optional<QString> configFile; // a path, or a name that OpenOCD finds in its scripts
    std::optional<QString> board;
    std::optional<QString> gdbPort; // "host:port", the path of a Unix socket or a serial port
    std::optional<QString> machine; // virtual machine behind a simulated board; alone: its own GDB port
    std::optional<QString> name; // of the session; chosen when left out
    std::optional<QString> probeSerial;
    std::optional<int> speedKhz;
    std::optional<QString> program; // ELF file whose symbols shall be known; left out: what the machine has booted
    std::optional<QString> openocd;
    bool halt = false;
};

// What a session is made of.
struct OpenedControl
{
    SessionPlan plan;
    std::unique_ptr<TargetControl> control;
    std::optional<QString> program; // as asked for, or as the machine has booted it
};

// InvalidArgument, NotFound, with the field that is wrong, before anything is touched.
Result<void> checkRequest(const ConnectRequest &request);

// Connects to what is asked for. `plan` has name and folder of the session; the folder is made.
Result<OpenedControl> openControl(const Devices &devices, const BoardBook &boards, const ConnectRequest &request,
    SessionPlan plan, Deadline deadline, const std::stop_token &stop);

} // namespace ohm::probe
