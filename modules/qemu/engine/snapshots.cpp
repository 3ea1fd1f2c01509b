// SPDX-License-Identifier: GPL-3.0-or-later
#include "qemu/engine/snapshots.h"

#include <QRegularExpression>

#include <algorithm>

namespace ohm::qemu {

using namespace Qt::StringLiterals;

namespace {

std::int64_t numberAt(const Json &object, const char *name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_number_integer() ? found->get<std::int64_t>() : 0;
}

Snapshot parseSnapshot(const Json &info)
{
    Snapshot snapshot;
    snapshot.name = toQString(info.value("name", Json("")));
    snapshot.size = numberAt(info, "vm-state-size");
    snapshot.takenAt = numberAt(info, "date-sec");
    snapshot.machineSeconds = double(numberAt(info, "vm-clock-sec")) + double(numberAt(info, "vm-clock-nsec")) / 1e9;
    if (info.contains("icount"))
        snapshot.instruction = std::uint64_t(numberAt(info, "icount"));
    return snapshot;
}

} // namespace

std::vector<Snapshot> parseSnapshots(const Json &blockNodes)
{
    std::vector<Snapshot> snapshots;
    if (!blockNodes.is_array())
        return snapshots;
    const Json::json_pointer list("/image/snapshots");
    for (const Json &node : blockNodes) {
        if (!node.is_object() || !node.contains(list) || !node.at(list).is_array())
            continue;
        for (const Json &info : node.at(list)) {
            if (!info.is_object())
                continue;
            Snapshot snapshot = parseSnapshot(info);
            if (std::ranges::find(snapshots, snapshot.name, &Snapshot::name) == snapshots.end())
                snapshots.push_back(std::move(snapshot));
        }
    }
    return snapshots;
}

bool isSnapshotName(const QString &name)
{
    static const QRegularExpression pattern(u"^[A-Za-z0-9_.-]{1,64}$"_s);
    return pattern.match(name).hasMatch();
}

} // namespace ohm::qemu
