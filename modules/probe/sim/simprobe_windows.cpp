// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/sim/simprobe.h"

#include "probe/probetr.h"

namespace ohm::probe::sim {

Result<std::unique_ptr<SimProbe>> SimProbe::start(const SimProbeConfig &, Deadline, std::stop_token)
{
    return fail(ErrorCode::Unsupported, Tr::text("The simulated debug probe is not offered on this platform."));
}

} // namespace ohm::probe::sim
