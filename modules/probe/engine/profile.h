// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/codec.h"
#include "probe/engine/probesession.h"

namespace ohm::probe {

enum class ProfileMethod {
    Automatic, // the first of the following that the core can do
    CounterSample, // DWT_PCSR, which tells a running core's pc without disturbing it (Armv7-M manual, C1.8.8)
    Stopping, // the core is stopped for each sample, some milliseconds, and goes on
};
std::vector<EnumChoice<ProfileMethod>> choicesOf(ProfileMethod);

// Where a running core was seen.
struct Profile
{
    ProfileMethod method = ProfileMethod::Stopping;
    std::map<std::uint64_t, int> samples; // by address
    int sleeping = 0; // samples in which it waited for an interrupt and told no address
    double seconds = 0;

    int count() const;
};

struct ProfileRequest
{
    TargetState target;
    std::chrono::duration<double> time{2};
    ProfileMethod method = ProfileMethod::Automatic;
};

// NotEnabled when the target stands still, or when it would run over breakpoints by being sampled; Unsupported for a method
// that it does not know. A cancelled call leaves it running.
Result<Profile> profileTarget(ProbeSession &session, const ProfileRequest &request,
    const std::function<void(double seconds)> &progress, Deadline deadline, const std::stop_token &stop);

struct ProfiledFunction
{
    QString name; // empty: no symbol is there
    std::uint64_t address = 0; // where it begins; of unknown code the address itself
    int count = 0;
    std::vector<std::pair<std::uint64_t, int>> addresses; // with their counts, most frequent first
};

// Most frequent first. `symbols` may be null.
std::vector<ProfiledFunction> functionsOf(const Profile &profile, const SymbolTable *symbols);

} // namespace ohm::probe
