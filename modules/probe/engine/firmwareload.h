// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/engine/flashjob.h"
#include "probe/engine/probesession.h"

namespace ohm::probe {

struct Difference
{
    std::uint64_t address = 0;
    quint8 file = 0, memory = 0;
};

struct FirmwareComparison
{
    std::uint64_t bytes = 0; // compared
    std::uint64_t total = 0; // bytes that differ
    std::vector<Difference> first; // at most `shown`
    static constexpr std::size_t shown = 100;
};

struct LoadRequest
{
    FirmwareImage image;
    std::optional<QString> target;
    bool verify = true;
    bool run = false; // else the target stands still: after a reset at the program's beginning, where a reset is allowed
};

struct LoadOutcome
{
    TargetState target;
    std::uint64_t bytes = 0, flashBytes = 0;
    int sections = 0, sectors = 0;
    bool isVerified = false;
};

// Erases the sectors that the program needs, programs, verifies and resets. Whatever is wrong with the program is told before
// anything is touched. The target is reset first where its board allows it, as a program that runs may hold flash or clocks in
// a state that OpenOCD's drivers do not expect; elsewhere it is halted.
Result<LoadOutcome> loadFirmware(ProbeSession &session, const LoadRequest &request, const FlashJob::Progress &progress,
    Deadline deadline, const std::stop_token &stop);

// Compares without writing; the target may run where its memory can be read then.
Result<FirmwareComparison> verifyFirmware(ProbeSession &session, const FirmwareImage &image,
    const std::optional<QString> &target, const FlashJob::Progress &progress, Deadline deadline, const std::stop_token &stop);

// Returns the bank's target, which stands still afterwards.
Result<TargetState> eraseFlash(ProbeSession &session, const SectorRun &run, const FlashJob::Progress &progress,
    Deadline deadline, const std::stop_token &stop);

} // namespace ohm::probe
