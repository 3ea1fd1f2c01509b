// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/bench.h"
#include "probe/engine/probesession.h"

namespace ohm::probe {

struct RttRequest
{
    TargetState target;
    std::optional<Address> at; // the control block itself
    std::optional<Address> from; // or where to search for it
    std::uint64_t size = 0; // of the search, in bytes
    std::chrono::milliseconds interval{10};
};

// Starts to carry the session's RTT channels, on a connection to OpenOCD of its own, and lists each channel in bench.devices as
// the port "rtt://SESSION/CHANNEL" as long as it is carried. Without a place, `_SEGGER_RTT` of the program, else the board's
// RAM is looked at. Busy when it runs already; NotFound and NotEnabled say what to do.
Result<std::shared_ptr<RttRun>> startRtt(Bench &bench, ProbeSession &session, const RttRequest &request,
    const RttBlock::Progress &progress, Deadline deadline, const std::stop_token &stop);

Result<std::shared_ptr<RttRun>> runningRtt(ProbeSession &session); // NotEnabled when there is none

} // namespace ohm::probe
