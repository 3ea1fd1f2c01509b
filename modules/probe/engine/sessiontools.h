// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/engine/breakpoints.h"
#include "probe/engine/callstack.h"
#include "probe/engine/registers.h"
#include "probe/engine/rttslot.h"

namespace ohm::probe {

// What a session keeps beside the connection.
struct SessionTools
{
    BreakpointBook breakpoints;
    RegisterBook registers;
    GdbBook gdbs;
    RttSlot rtt;
    std::unique_ptr<SessionPort> semihosting; // null while it is off
    int semihostingPort = 0; // where OpenOCD listens for its console, once it does
};

} // namespace ohm::probe
