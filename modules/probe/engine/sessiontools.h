// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/engine/breakpoints.h"
#include "probe/engine/registers.h"

namespace ohm::probe {

// What a session keeps beside the connection.
struct SessionTools
{
    BreakpointBook breakpoints;
    RegisterBook registers;
};

} // namespace ohm::probe
