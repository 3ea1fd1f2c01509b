// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <condition_variable>
#include <mutex>
#include <stop_token>

namespace ohm {

// Waits on a condition variable until `settled()` holds; false when the deadline or the stop came first. `lock` is held
// whenever `settled` runs.
template <typename Predicate>
bool waitUntil(std::condition_variable_any &changed, std::unique_lock<std::mutex> &lock, Deadline deadline,
    std::stop_token stop, Predicate settled)
{
    if (deadline.isNever())
        return changed.wait(lock, std::move(stop), settled);
    return changed.wait_until(lock, std::move(stop), deadline.at(), settled);
}

} // namespace ohm
