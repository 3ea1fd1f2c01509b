// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memory/memoryaccess.h"

#include <memory>

namespace ohm {

// The RAM of an emulated machine through the file that it shares with us (QEMU: -object memory-backend-file,share=on and the
// machine property memory-backend). The guest runs on and does not notice; an aligned access of up to 64 bits is one access, so
// that a value that the guest is just writing is never seen half old, half new. Whether the guest runs is not known from here.
//
// `file` stays at its size while it is open. `size` 0: all of it. `base` is where the guest sees the first byte.
// NotFound, Denied, InvalidArgument when the file is shorter than `size`.
Result<std::unique_ptr<MemoryAccess>> openSharedGuestMemory(const QString &file, Address base, std::uint64_t size = 0);

} // namespace ohm
