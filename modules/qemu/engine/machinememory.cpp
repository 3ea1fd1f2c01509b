// SPDX-License-Identifier: GPL-3.0-or-later
#include "qemu/engine/machine.h"

#include "core/paths.h"
#include "qemu/engine/done.h"
#include "qemu/qemutr.h"

#include <QFile>

namespace ohm::qemu {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxDump = 64 * 1024 * 1024;

std::unexpected<Error> nothingThere(std::uint64_t address, std::uint64_t size)
{
    Error error;
    error.code = ErrorCode::InvalidArgument;
    error.field = u"address"_s;
    error.message = Tr::text("There is no memory for %1 bytes at 0x%2.").arg(size).arg(QString::number(address, 16));
    error.nextActions.push_back(Tr::text("qemu_memory_map lists what lies where."));
    return fail(std::move(error));
}

std::unexpected<Error> noSuchSnapshot(const QString &name, const std::vector<Snapshot> &known)
{
    QStringList names;
    for (const Snapshot &snapshot : known)
        names << snapshot.name;
    Error error;
    error.code = ErrorCode::NotFound;
    error.field = u"name"_s;
    error.message = Tr::text("There is no snapshot \"%1\".").arg(name);
    error.nextActions.push_back(names.isEmpty() ? Tr::text("Take one first: qemu_snapshot with action save.")
                                                : Tr::text("There are: %1.").arg(names.join(u", "_s)));
    return fail(std::move(error));
}

} // namespace

Result<MemoryMap> Machine::memoryMap(Deadline deadline, std::stop_token stop)
{
    const auto client = qmp();
    if (!client)
        return fail(client.error());
    const auto text = (*client)->monitor(u"info mtree -f"_s, deadline, std::move(stop));
    if (!text)
        return fail(text.error());
    MemoryMap map = parseMemoryTree(*text);
    const std::lock_guard lock(m_mutex);
    m_memoryMap = map;
    return map;
}

Result<std::vector<MachineDevice>> Machine::devices(Deadline deadline, std::stop_token stop)
{
    const auto client = qmp();
    if (!client)
        return fail(client.error());
    return mapResult((*client)->monitor(u"info qtree"_s, deadline, std::move(stop)), parseDeviceTree);
}

Result<QByteArray> Machine::readMemory(std::uint64_t address, std::uint64_t size, Deadline deadline, std::stop_token stop)
{
    std::optional<MemoryMap> map;
    {
        const std::lock_guard lock(m_mutex);
        map = m_memoryMap;
    }
    if (!map || !map->find(address, size)) { // asked again, because programs can remap memory
        const auto fresh = memoryMap(deadline, stop);
        if (!fresh)
            return fail(fresh.error());
        map = *fresh;
    }
    if (!map->find(address, size))
        return nothingThere(address, size);
    if (const auto dumped = dumpMemory(address, size, map->isOnBus(address, size), deadline, stop); !dumped)
        return fail(dumped.error());
    const QString file = status().files.memoryDump();
    auto bytes = readFile(file, maxDump);
    QFile::remove(file);
    return bytes;
}

Result<void> Machine::dumpMemory(
    std::uint64_t address, std::uint64_t size, bool isOnBus, Deadline deadline, const std::stop_token &stop)
{
    const auto client = qmp();
    if (!client)
        return fail(client.error());
    Json arguments = {{"val", address}, {"size", size}, {"filename", status().files.memoryDump().toStdString()}};
    // What only the processor sees, its private peripherals, goes through its own view.
    if (!isOnBus)
        arguments["cpu-index"] = 0;
    return done((*client)->execute(isOnBus ? u"pmemsave"_s : u"memsave"_s, arguments, deadline, stop));
}

Result<void> Machine::requireSnapshots() const
{
    const MachineConfig config = status().config;
    if (config.hasSnapshotDisk || (isWritable(config.role) && config.isQcow2))
        return {};
    if (isWritable(config.role))
        return fail(ErrorCode::Unsupported, Tr::text("%1 writes to a raw image, which cannot hold snapshots.").arg(config.id));
    Error error;
    error.code = ErrorCode::ToolMissing;
    error.message = Tr::text("Snapshots need qemu-img, which was not installed when %1 was started.").arg(config.id);
    error.nextActions.push_back(Tr::text("Install it (apt install qemu-utils) and start the machine again."));
    return fail(std::move(error));
}

Result<std::vector<Snapshot>> Machine::snapshots(Deadline deadline, std::stop_token stop)
{
    const auto client = qmp();
    if (!client)
        return fail(client.error());
    if (const auto possible = requireSnapshots(); !possible)
        return fail(possible.error());
    return mapResult(
        (*client)->execute(u"query-named-block-nodes"_s, Json::object(), deadline, std::move(stop)), parseSnapshots);
}

Result<void> Machine::saveSnapshot(const QString &name, Deadline deadline, std::stop_token stop)
{
    const auto client = qmp();
    if (!client)
        return fail(client.error());
    if (const auto possible = requireSnapshots(); !possible)
        return possible;
    if (const auto saved = (*client)->monitor(u"savevm "_s + name, deadline, stop); !saved)
        return fail(saved.error());
    return settle(deadline, stop);
}

Result<void> Machine::loadSnapshot(const QString &name, Deadline deadline, std::stop_token stop)
{
    if (status().config.recording != Recording::Off)
        return fail(ErrorCode::Unsupported,
            Tr::text("A machine that is recorded or replayed cannot load a snapshot; qemu_step_back goes back in it."));
    // Checked before, because a failed loadvm leaves the machine standing still (QEMU 7.2).
    const auto known = snapshots(deadline, stop);
    if (!known)
        return fail(known.error());
    if (std::ranges::find(*known, name, &Snapshot::name) == known->end())
        return noSuchSnapshot(name, *known);
    const auto client = qmp();
    if (!client)
        return fail(client.error());
    if (const auto loaded = (*client)->monitor(u"loadvm "_s + name, deadline, stop); !loaded)
        return fail(loaded.error());
    return settle(deadline, stop);
}

Result<void> Machine::deleteSnapshot(const QString &name, Deadline deadline, std::stop_token stop)
{
    const auto known = snapshots(deadline, stop);
    if (!known)
        return fail(known.error());
    if (std::ranges::find(*known, name, &Snapshot::name) == known->end())
        return noSuchSnapshot(name, *known);
    const auto client = qmp();
    if (!client)
        return fail(client.error());
    return done((*client)->monitor(u"delvm "_s + name, deadline, std::move(stop)));
}

} // namespace ohm::qemu
