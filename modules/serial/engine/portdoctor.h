// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/doctor.h"
#include "stream/portlist.h"

namespace ohm::serial {

// What keeps the person from the serial ports of this computer: rights, other programs, services that take ports for
// themselves.
std::vector<Finding> examinePorts(const std::vector<SerialPortInfo> &ports);

} // namespace ohm::serial
