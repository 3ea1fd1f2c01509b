// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/codec.h"
#include "probe/engine/probesession.h"

namespace ohm::probe {

// All of these return the target as it is afterwards.

Result<TargetState> haltTarget(
    ProbeSession &session, const std::optional<QString> &target, Deadline deadline, const std::stop_token &stop);
Result<TargetState> runTarget(
    ProbeSession &session, const std::optional<QString> &target, Deadline deadline, const std::stop_token &stop);

struct StepPlan
{
    int count = 1;
    bool over = false; // a call is one step (Cortex-M)
};
// NotEnabled when it runs. What a breakpoint or a cancelled call leaves undone is told by where it stands.
Result<TargetState> stepTarget(ProbeSession &session, const std::optional<QString> &target, StepPlan plan,
    const std::function<void(int)> &progress, Deadline deadline, const std::stop_token &stop);

enum class ResetKind {
    Usual, // as the configuration has it
    System, // the whole chip, also where a plain reset is refused
    Core, // the core alone (VECTRESET, not on Cortex-M0)
};
std::vector<EnumChoice<ResetKind>> choicesOf(ResetKind);

// Denied where the board's profile refuses a plain reset, with the reason.
Result<TargetState> resetTargets(
    ProbeSession &session, ResetKind kind, bool halt, Deadline deadline, const std::stop_token &stop);

// Why a plain reset is refused; empty when it is not. Holds for the STM32MP1 also without a profile.
Message resetRefusal(const ProbeSession &session);

} // namespace ohm::probe
