// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/bench.h"

#include <memory>

namespace ohm {

// Serial ports and consoles: the actions serial_*, devices of kind "port" and "console", resources console://NAME. Other
// modules offer ports of their own as devices of kind "port" with a url; whoever takes the lease on a port borrows it from its
// console (engine/consoles.h).
std::unique_ptr<Module> makeSerialModule(Bench &bench);

} // namespace ohm
