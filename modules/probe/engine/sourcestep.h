// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/codec.h"
#include "probe/engine/probesession.h"

namespace ohm::probe {

enum class StepBy {
    Instruction,
    Line, // of the source
    Out, // to where the function returns to
};
std::vector<EnumChoice<StepBy>> choicesOf(StepBy);

struct SourceStepPlan
{
    StepBy by = StepBy::Line;
    int count = 1;
    bool over = false; // calls and inlined functions are part of the line that they stand on
};

// Steps a halted Cortex-M core by what its source says. A line is over at the beginning of another line's code, or when the
// function returns; into a function goes to its first line behind what sets up its frame, over those without source.
// Interrupts are served on the way, faults end the step. How deep a recursion is, is told by the stack pointer.
//
// `reason` of the state returned, and of the target until it moves again: "single-step" when the step came to its end,
// "breakpoint" when one of the person's stopped it before or there, "exception" when a fault did, else OpenOCD's.
// NotEnabled without a program, its lines, or a caller; Cancelled and Timeout leave it halted where it came to.
Result<TargetState> stepSource(ProbeSession &session, const std::optional<QString> &target, SourceStepPlan plan,
    const std::function<void(int)> &progress, Deadline deadline, const std::stop_token &stop);

} // namespace ohm::probe
