// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/gdbrelay.h"

#include "probe/probetr.h"

namespace ohm::probe {

Result<std::unique_ptr<GdbRelay>> GdbRelay::start(Ask, Offer)
{
    return fail(
        ErrorCode::Unsupported, Tr::text("Call stacks behind a GDB port are not known on Windows; connect by OpenOCD."));
}

} // namespace ohm::probe
