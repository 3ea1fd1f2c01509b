// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memory/memoryaccess.h"

namespace ohm::rsp {

// A memory map (GDB manual, appendix E, "Memory Map Format"). Regions in order of address.
// Protocol for what is none.
Result<std::vector<MemoryRegion>> parseMemoryMap(QByteArrayView xml);

} // namespace ohm::rsp
