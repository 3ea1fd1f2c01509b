// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "qemu/engine/qmpclient.h"

namespace ohm::qemu {

// Moving within a replayed recording (QEMU documentation, "Record/replay"). Places are counts of instructions since it began.

// Gets instructions done and all.
using TravelProgress = std::function<void(std::uint64_t done, std::uint64_t total)>;

Result<std::uint64_t> instructionCount(QmpClient &qmp, Deadline deadline, const std::stop_token &stop);

// Moves to an instruction and stands still there. When the way from the nearest snapshot is long, one is taken shortly before
// the place, so that the next steps from there are quick. Cancelled leaves the machine standing somewhere on the way.
Result<void> seek(
    QmpClient &qmp, std::uint64_t instruction, const TravelProgress &progress, Deadline deadline, const std::stop_token &stop);

// Lets the next "cont" stop at `instruction`. NotEnabled when the replay stands there or beyond.
Result<void> stopReplayAt(QmpClient &qmp, std::uint64_t instruction, Deadline deadline, const std::stop_token &stop);

// The last write to [address, address + size) before the present place, as the place of the writing instruction. Uses QEMU's
// debug port at `gdbUrl`; Busy when a debugger is connected to it, NotFound when nothing was written since the recording began.
Result<std::uint64_t> findLastWrite(QmpClient &qmp, const QString &gdbUrl, std::uint64_t address, std::uint64_t size,
    Deadline deadline, const std::stop_token &stop);

Result<std::uint64_t> programCounter(QmpClient &qmp, Deadline deadline, const std::stop_token &stop);

// Of the human monitor's `info registers`, for the architectures whose program counter it names R15, PC, pc, RIP or EIP.
std::optional<std::uint64_t> parseProgramCounter(const QString &registers);

} // namespace ohm::qemu
