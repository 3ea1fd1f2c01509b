// SPDX-License-Identifier: GPL-3.0-or-later
#include "action/bench.h"

using namespace Qt::StringLiterals;

namespace ohm {

Bench::Bench(Paths usedPaths, const Clock &usedClock, EventSink &sink)
    : paths(std::move(usedPaths))
    , clock(usedClock)
    , events(sink)
    , settings(paths.config + u"/settings.json"_s)
    , devices(events)
    , leases(clock, events)
    , policy(settings)
    , approvals(clock, events)
    , dispatcher({clock, events, registry, devices, leases, policy, approvals, jobs, strands})
{
    settingsPages.push_back(policy.settings().page());
}

Bench::~Bench() { stopWork(); }

void Bench::stopWork()
{
    jobs.cancelAll();
    strands.stop();
}

} // namespace ohm
