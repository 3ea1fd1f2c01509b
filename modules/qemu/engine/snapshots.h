// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

#include <optional>
#include <vector>

namespace ohm::qemu {

struct Snapshot
{
    QString name;
    qint64 size = 0; // bytes of machine state
    qint64 takenAt = 0; // Unix time, seconds
    double machineSeconds = 0; // the machine's own time
    std::optional<std::uint64_t> instruction; // of recorded machines
};

// Of the answer to QMP's query-named-block-nodes (QAPI type SnapshotInfo); each name once, oldest first.
std::vector<Snapshot> parseSnapshots(const Json &blockNodes);

// Names go into a line of the human monitor: 1 to 64 of A-Z a-z 0-9 _ . -
bool isSnapshotName(const QString &name);

} // namespace ohm::qemu
