// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/bench.h"
#include "session/journal.h"

namespace ohm {

// The actions on the workbench itself, grouped by subject: bench_*, lease_* and job_*.
void addStatusActions(Bench &bench, Journal &journal);
void addWindowActions(Bench &bench);
void addBatchAction(Bench &bench);
void addLeaseActions(Bench &bench);
void addJobActions(Bench &bench);

inline void addWorkbenchActions(Bench &bench, Journal &journal)
{
    addStatusActions(bench, journal);
    addWindowActions(bench);
    addBatchAction(bench);
    addLeaseActions(bench);
    addJobActions(bench);
}

} // namespace ohm
