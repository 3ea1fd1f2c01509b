// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/bench.h"

namespace ohm::mcp {

// What there is to read of the workbench itself: ohmdeck://devices, ohmdeck://jobs and the log of each job, job://j1.
void addBenchResources(Bench &bench);

} // namespace ohm::mcp
