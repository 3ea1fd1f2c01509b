// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ohm::console {

// Catches SIGINT, SIGTERM and SIGHUP for the rest of the program: instead of ending it they make a descriptor readable, for
// poll(2) or a QSocketNotifier. The descriptor stays readable.
int catchEndSignals();

int caughtSignal(); // 0: none yet

} // namespace ohm::console
