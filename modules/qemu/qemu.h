// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/bench.h"

#include <memory>

namespace ohm {

// Virtual machines: the actions qemu_*, devices of kind "qemu", their serial ports as devices of kind "port" (what their
// details hold: engine/machinedetails.h), resources machine://ID.
std::unique_ptr<Module> makeQemuModule(Bench &bench);

} // namespace ohm
