// SPDX-License-Identifier: GPL-3.0-or-later
#include "qemu/engine/machines.h"

#include "action/nearest.h"
#include "qemu/engine/machinedetails.h"
#include "qemu/qemutr.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>

namespace ohm::qemu {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t keptStopped = 16;

QString bareId(const QString &id) { return id.startsWith(u"qemu:") ? id.sliced(5) : id; }

std::unexpected<Error> alreadyRunning(const QString &id)
{
    Error error;
    error.code = ErrorCode::Busy;
    error.field = u"id"_s;
    error.message = Tr::text("A machine %1 runs already, with other arguments.").arg(id);
    error.nextActions.push_back(Tr::text("Stop it first (qemu_stop), or leave id out to get a second machine."));
    return fail(std::move(error));
}

} // namespace

Machines::Machines(Bench &bench)
    : m_bench(bench)
    , m_settings(qemuSettings(bench.settings))
    , m_emulators([this] { return m_settings.get().emulatorFolder; })
{
    for (int number = 0; !m_claim; ++number) {
        m_folder = u"qemu%1"_s.arg(number);
        auto claim = std::make_unique<QLockFile>(m_bench.paths.runtime + u'/' + m_folder + u".lock"_s);
        claim->setStaleLockTime(0);
        // Any other failure than "somebody has it", such as a missing folder, shows clearly when a machine's files are made.
        if (claim->tryLock(0) || claim->error() != QLockFile::LockFailedError)
            m_claim = std::move(claim);
    }
}

Machines::~Machines()
{
    for (const MachinePointer &machine : all())
        forget(machine->id());
    QDir().rmdir(m_bench.paths.runtime + u'/' + m_folder);
}

MachineFiles Machines::filesOf(const QString &id) const
{
    const QString relative = u"/%1/%2"_s.arg(m_folder, id);
    return {m_bench.paths.runtime + relative, m_bench.paths.state + relative};
}

Result<MachinePointer> Machines::start(const MachineRequest &request, Deadline deadline, std::stop_token stop)
{
    MachineRequest wanted = request;
    if (wanted.id)
        wanted.id = bareId(*wanted.id);
    auto checked = check(wanted, m_emulators, m_bench.paths, deadline, stop);
    if (!checked)
        return fail(checked.error());
    if (!wanted.id) {
        wanted.id = m_bench.devices.freshName(u"qemu"_s, u"m"_s);
        checked->config.id = *wanted.id;
    }
    const auto running = findRunning(checked->config);
    if (!running)
        return running;
    return *running ? *running : make(wanted, std::move(*checked), deadline, stop);
}

// nullptr when there is no such machine or it is stopped.
Result<MachinePointer> Machines::findRunning(const MachineConfig &wanted) const
{
    MachinePointer known;
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_machines.find(wanted.id);
        if (found == m_machines.end())
            return MachinePointer();
        known = found->second.machine;
    }
    const MachineStatus status = known->status();
    if (status.state == MachineState::Stopped)
        return MachinePointer();
    MachineConfig comparable = status.config;
    comparable.hasSnapshotDisk = wanted.hasSnapshotDisk;
    if (comparable != wanted)
        return alreadyRunning(wanted.id);
    return known;
}

Result<MachinePointer> Machines::make(
    const MachineRequest &request, CheckedRequest checked, Deadline deadline, std::stop_token stop)
{
    const QString id = checked.config.id;
    const MachineFiles files = filesOf(id);
    takeOff(id); // a stopped one of the same name
    if (const auto created = files.create(); !created)
        return fail(created.error());
    if (const auto prepared = prepareDisks(checked, files, deadline, stop); !prepared) {
        m_locks.release(id);
        return fail(prepared.error());
    }
    const auto machine = std::make_shared<Machine>(checked.config, files,
        Machine::Surroundings{.clock = m_bench.clock,
            .onChanged = [this, id] { publish(id); },
            .maxSerialLog = [this] { return qint64(m_settings.get().serialLogMiB) * 1024 * 1024; }});
    {
        const std::lock_guard lock(m_mutex);
        m_machines.insert_or_assign(id, Entry{machine, encode(request)});
    }
    forgetOldest();
    const Deadline patience = deadline.sooner(Deadline::afterSeconds(m_settings.get().startTimeoutS));
    if (const auto started = machine->start(checked.imageSha256, patience, std::move(stop)); !started)
        return fail(started.error());
    return machine;
}

Result<void> Machines::prepareDisks(CheckedRequest &checked, const MachineFiles &files, Deadline deadline, std::stop_token stop)
{
    MachineConfig &config = checked.config;
    if (checked.mustCreateImage) {
        if (const auto created = createImage(config.image, checked.createSize); !created)
            return created;
    }
    if (isWritable(config.role))
        return m_locks.take(config.image, config.id);
    ProcessSpec spec;
    spec.program = u"qemu-img"_s;
    spec.arguments = {u"create"_s, u"-q"_s, u"-f"_s, u"qcow2"_s, files.snapshotDisk(), u"1M"_s};
    spec.package = u"qemu-utils"_s;
    const auto made = runProcess(spec, deadline.sooner(Deadline::after(20s)), std::move(stop));
    if (!made && made.error().code == ErrorCode::Cancelled)
        return fail(made.error());
    config.hasSnapshotDisk = made && made->status.succeeded(); // without qemu-img, all but snapshots works
    if (config.recording == Recording::Record && !config.hasSnapshotDisk)
        return fail(made
                ? Error{.code = ErrorCode::ToolFailed,
                      .message = Tr::text("qemu-img did not make a disk for the recording: %1.").arg(made->status.describe()),
                      .detail = QString::fromUtf8(made->errors)}
                : made.error());
    return {};
}

Result<Machines::Flashed> Machines::replaceFirmware(
    Machine &machine, const QString &file, Deadline deadline, std::stop_token stop)
{
    const MachineConfig config = machine.status().config;
    const auto path = findImage(file, config.machine, m_bench.paths);
    if (!path)
        return fail(path.error());
    const auto image = inspectImage(*path, ImageRole::Firmware);
    if (!image)
        return fail(image.error());
    const ElfFile *elf = image->elf ? &*image->elf : nullptr;
    if (const auto fits =
            m_emulators.choose({.machine = config.machine, .cpu = config.cpu, .image = *path, .elf = elf}, deadline, stop);
        !fits)
        return fail(fits.error());
    const auto replace = [&image](MachineConfig &now) -> Result<QString> {
        now.image = image->path;
        if (now.recording == Recording::Replay) // what was recorded was another firmware's run
            now.recording = Recording::Record;
        return image->sha256;
    };
    if (const auto restarted = machine.restart(replace, deadline, stop); !restarted)
        return fail(restarted.error());
    return Flashed{image->size, image->sha256, image->path};
}

Result<Machines::Flashed> Machines::patch(
    Machine &machine, std::uint64_t offset, const QString &file, Deadline deadline, std::stop_token stop)
{
    const MachineConfig config = machine.status().config;
    if (config.isQcow2)
        return fail(Error{.code = ErrorCode::Unsupported,
            .message = Tr::text("%1 is a qcow2 file: bytes at an address are only written to raw images.").arg(config.image),
            .field = u"id"_s});
    // What cannot be written is refused before the machine is touched.
    const auto bytes = readPatch(config.image, offset, file);
    if (!bytes)
        return fail(bytes.error());
    if (machine.status().state == MachineState::Stopped)
        return patchFile(config.image, offset, file);
    const auto write = [&](const MachineConfig &now) -> Result<QString> {
        if (const auto patched = patchImage(now.image, offset, *bytes); !patched)
            return fail(patched.error());
        const auto locked = m_locks.take(now.image, now.id);
        return locked ? Result<QString>(QString()) : fail(locked.error());
    };
    if (const auto restarted = machine.restart(write, deadline, std::move(stop)); !restarted)
        return fail(restarted.error());
    return Flashed{bytes->size(), sha256Of(*bytes), config.image};
}

Result<Machines::Flashed> Machines::patchFile(const QString &image, std::uint64_t offset, const QString &file)
{
    if (const auto isFree = m_locks.requireFree(image); !isFree)
        return fail(isFree.error());
    const auto bytes = readPatch(image, offset, file);
    if (!bytes)
        return fail(bytes.error());
    if (const auto patched = patchImage(image, offset, *bytes); !patched)
        return fail(patched.error());
    return Flashed{bytes->size(), sha256Of(*bytes), image};
}

void Machines::forget(const QString &id)
{
    const QString name = bareId(id);
    const auto machine = require(name);
    if (!machine)
        return;
    [[maybe_unused]] const auto stopped = (*machine)->stop(Deadline::after(5s));
    takeOff(name);
    m_bench.devices.remove(DeviceId(u"qemu:"_s + name));
    (*machine)->status().files.remove();
}

// A machine that goes tells of its end, which takes the lock: nobody may hold it then.
MachinePointer Machines::takeOff(const QString &id)
{
    const std::lock_guard lock(m_mutex);
    const auto entry = m_machines.extract(id);
    return entry.empty() ? MachinePointer() : entry.mapped().machine;
}

Result<MachinePointer> Machines::require(const QString &id) const
{
    const QString name = bareId(id);
    const std::lock_guard lock(m_mutex);
    const auto found = m_machines.find(name);
    if (found != m_machines.end())
        return found->second.machine;
    QStringList known;
    for (const auto &[each, entry] : m_machines)
        known << each;
    const QString near = nearest(name, known);
    Error error;
    error.code = ErrorCode::NotFound;
    error.field = u"id"_s;
    error.message = Tr::text("There is no machine %1.").arg(name);
    if (!near.isEmpty())
        error.nextActions.push_back(Tr::text("Did you mean %1?").arg(near));
    else if (!known.isEmpty())
        error.nextActions.push_back(Tr::text("There are: %1.").arg(known.join(u", "_s)));
    else
        error.nextActions.push_back(Tr::text("Start one with qemu_start."));
    return fail(std::move(error));
}

std::vector<MachinePointer> Machines::all() const
{
    const std::lock_guard lock(m_mutex);
    std::vector<MachinePointer> machines;
    for (const auto &[id, entry] : m_machines)
        machines.push_back(entry.machine);
    return machines;
}

void Machines::forgetOldest()
{
    std::vector<std::pair<Instant, QString>> stopped;
    for (const MachinePointer &machine : all()) {
        const MachineStatus status = machine->status();
        if (status.state == MachineState::Stopped && status.stoppedAt)
            stopped.emplace_back(*status.stoppedAt, machine->id());
    }
    std::ranges::sort(stopped);
    for (std::size_t i = 0; i + keptStopped < stopped.size(); ++i)
        forget(stopped[i].second);
}

void Machines::publish(const QString &id)
{
    const std::lock_guard publishing(m_publishing);
    Entry entry;
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_machines.find(id);
        if (found == m_machines.end())
            return;
        entry = found->second;
    }
    const MachineStatus status = entry.machine->status();
    const DeviceInfo device = deviceOf(status, entry.request, m_bench.clock);
    const auto before = m_bench.devices.find(device.id);
    m_bench.devices.put(device);
    publishPorts(status, device.standIn);
    m_bench.resources.touch(u"machine"_s, id);
    if (status.state != MachineState::Stopped)
        return;
    m_locks.release(id);
    if (before && before->state != device.state)
        recordProblem(status);
}

void Machines::publishPorts(const MachineStatus &status, const QString &standIn)
{
    const bool isOpen = status.state != MachineState::Stopped && status.state != MachineState::Starting
        && status.config.recording != Recording::Replay;
    const auto publishOne = [&](const DeviceInfo &port) {
        if (isOpen)
            m_bench.devices.put(port);
        else
            m_bench.devices.remove(port.id);
    };
    for (int i = 0; i < status.config.serialPorts; ++i)
        publishOne(portOf(status, i, standIn));
    if (!status.config.i2cBus.isEmpty())
        publishOne(i2cPortOf(status, standIn));
}

void Machines::recordProblem(const MachineStatus &status)
{
    if (!status.exit || status.exit->isExpected() || status.exit->kind == ExitKind::FailedToStart)
        return;
    Error error;
    error.code = ErrorCode::Disconnected;
    error.message = Tr::text("The machine %1 stopped: %2").arg(status.config.id).arg(status.exit->text);
    error.detail = status.exit->lastLines;
    m_bench.events.append({.kind = EventKind::Problem, .source = u"qemu:"_s + status.config.id, .data = toJson(error)});
}

} // namespace ohm::qemu
