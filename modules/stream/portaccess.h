// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stream/portlist.h"

namespace ohm {

// Fills in `usbPath`, `accessible` and `whyNot`, as the platform tells.
void addAccess(std::vector<SerialPortInfo> &ports);

} // namespace ohm
