// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/bench.h"
#include "probe/engine/probesession.h"

namespace ohm::probe {

// Lets OpenOCD answer a program's semihosting requests (Arm, "Semihosting for AArch32 and AArch64") and leads what it prints
// and reads to a connection, which becomes the port "semihosting://SESSION" in bench.devices; its name is returned. What the
// program prints while nobody has the port open is lost. NotEnabled for a target that cannot do it. Once more is no error.
Result<QString> enableSemihosting(
    Bench &bench, ProbeSession &session, const TargetState &target, Deadline deadline, const std::stop_token &stop);
Result<void> disableSemihosting(
    ProbeSession &session, const TargetState &target, Deadline deadline, const std::stop_token &stop);

} // namespace ohm::probe
