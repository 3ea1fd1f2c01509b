// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/doctor.h"
#include "qemu/engine/emulators.h"

namespace ohm::qemu {

// Whether the programs are there that virtual machines need.
std::vector<Finding> examineQemu(const Emulators &emulators);

} // namespace ohm::qemu
