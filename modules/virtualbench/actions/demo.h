// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/bench.h"

namespace ohm {

void addDemoActions(Bench &bench); // bench_start_demo, bench_demo

} // namespace ohm
