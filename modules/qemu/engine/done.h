// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

namespace ohm::qemu {

// Whether it went well, for callers that do not need the value.
template <typename T>
Result<void> done(Result<T> result)
{
    return result ? Result<void>() : fail(std::move(result).error());
}

} // namespace ohm::qemu
