// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <sys/types.h>

#include <map>
#include <vector>

namespace ohm {

// A process that has a device open.
struct PortHolder
{
    pid_t pid = 0;
    QString program; // the name in /proc/PID/comm
};

// Who has these character devices (st_rdev of stat(2)) open, as far as /proc tells: other users' processes show to root only.
// One walk through /proc, some milliseconds.
std::map<dev_t, PortHolder> findPortHolders(const std::vector<dev_t> &devices);

// "it is open in minicom (process 1234)"
Message describe(const PortHolder &holder);

} // namespace ohm
