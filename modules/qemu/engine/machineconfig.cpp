// SPDX-License-Identifier: GPL-3.0-or-later
#include "qemu/engine/machineconfig.h"

#include "qemu/engine/i2cagent.h"
#include "qemu/qemutr.h"

#include <QDir>
#include <QRegularExpression>

namespace ohm::qemu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxSocketPath = 107; // sun_path of sockaddr_un without its final zero (unix(7))
constexpr int recordingShift = 7; // slow enough for the replay log to keep up, see docs/system/replay.rst

QString optionValue(const QString &path) { return QString(path).replace(u',', u",,"_s); }

QString serialBackend(const MachineConfig &config, const MachineFiles &files, int index)
{
    // A replay takes its input from the recording, and going back repeats the output: nobody should hear that.
    if (config.recording == Recording::Replay)
        return u"null,id=serial%1"_s.arg(index);
    return u"socket,id=serial%1,path=%2,server=on,wait=off,logfile=%3,logappend=on"_s.arg(index).arg(
        optionValue(files.serialSocket(index)), optionValue(files.serialLog(index)));
}

QStringList serialArguments(const MachineConfig &config, const MachineFiles &files)
{
    QStringList arguments;
    for (int i = 0; i < config.serialPorts; ++i)
        arguments << u"-chardev"_s << serialBackend(config, files, i) << u"-serial"_s << u"chardev:serial%1"_s.arg(i);
    return arguments.isEmpty() ? QStringList{u"-serial"_s, u"none"_s} : arguments;
}

QStringList debugArguments(const MachineConfig &config, const MachineFiles &files)
{
    // Port 0: the kernel chooses, query-chardev says which it was.
    const QString where =
        config.gdbOverTcp ? u"host=127.0.0.1,port=0,nodelay=on"_s : u"path="_s + optionValue(files.gdbSocket());
    return {u"-chardev"_s, u"socket,id=gdb0,%1,server=on,wait=off"_s.arg(where), u"-gdb"_s, u"chardev:gdb0"_s};
}

QString diskInterface(ImageRole role)
{
    switch (role) {
    case ImageRole::Flash:
        return u"pflash"_s;
    case ImageRole::Mtd:
        return u"mtd"_s;
    case ImageRole::Sd:
        return u"sd"_s;
    case ImageRole::Disk:
    case ImageRole::Auto:
    case ImageRole::Firmware:
        break;
    }
    return u"virtio"_s;
}

QStringList imageArguments(const MachineConfig &config, const MachineFiles &files)
{
    QStringList arguments;
    if (!config.image.isEmpty() && !isWritable(config.role))
        arguments << u"-kernel"_s << config.image;
    else if (!config.image.isEmpty())
        arguments << u"-drive"_s
                  << u"if=%1,format=%2,file=%3"_s.arg(
                         diskInterface(config.role), config.isQcow2 ? u"qcow2"_s : u"raw"_s, optionValue(config.image));
    if (config.hasSnapshotDisk)
        arguments << u"-drive"_s << u"if=none,id=snapshots,format=qcow2,file="_s + optionValue(files.snapshotDisk());
    return arguments;
}

QStringList timeArguments(const MachineConfig &config, const MachineFiles &files)
{
    if (config.recording == Recording::Off && !config.icountShift)
        return {};
    QString value = u"shift=%1"_s.arg(config.icountShift.value_or(recordingShift));
    if (config.recording != Recording::Off) {
        const bool isRecord = config.recording == Recording::Record;
        value += u",rr=%1,rrfile=%2"_s.arg(isRecord ? u"record"_s : u"replay"_s, optionValue(files.recording()));
        value += u",rrsnapshot=init"_s;
    }
    return {u"-icount"_s, value};
}

bool isPlain(const QString &word)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_@%+=:,./-]+$"_s);
    return plain.match(word).hasMatch();
}

Error refusedExtra(qsizetype index, Message message)
{
    Error error;
    error.code = ErrorCode::InvalidArgument;
    error.field = u"extra[%1]"_s.arg(index);
    error.message = std::move(message);
    return error;
}

} // namespace

Result<void> MachineFiles::create() const
{
    const qsizetype longest = serialSocket(0).toUtf8().size();
    if (longest > maxSocketPath)
        return fail(ErrorCode::LimitExceeded,
            Tr::text("The folder for sockets, %1, is too long: a socket's path may have %2 bytes.")
                .arg(runtime)
                .arg(maxSocketPath));
    remove();
    for (const QString &folder : {runtime, state}) {
        if (!QDir().mkpath(folder))
            return fail(ErrorCode::Io, Tr::text("The folder %1 cannot be made.").arg(folder));
    }
    return {};
}

void MachineFiles::remove() const
{
    QDir(runtime).removeRecursively();
    QDir(state).removeRecursively();
}

QStringList commandLine(const MachineConfig &config, const MachineFiles &files)
{
    QStringList arguments{u"-machine"_s, config.machine, u"-nodefaults"_s, u"-display"_s, u"none"_s, u"-monitor"_s, u"none"_s};
    if (!config.cpu.isEmpty())
        arguments << u"-cpu"_s << config.cpu;
    arguments << u"-qmp"_s << u"unix:%1,server=on,wait=off"_s.arg(optionValue(files.qmpSocket()));
    arguments << debugArguments(config, files) << serialArguments(config, files) << imageArguments(config, files);
    arguments << u"-nic"_s << (config.network == Network::User ? u"user"_s : u"none"_s);
    arguments << timeArguments(config, files);
    if (config.startPaused || config.recording == Recording::Replay)
        arguments << u"-S"_s;
    if (config.recording == Recording::Replay)
        arguments << u"-no-shutdown"_s; // at its end, the recording quits as the recorded machine did
    return arguments << i2cArguments(config, files) << config.extra;
}

QString shellQuoted(const QStringList &words)
{
    QStringList quoted;
    for (const QString &word : words)
        quoted << (isPlain(word) ? word : u'\'' + QString(word).replace(u'\'', u"'\\''"_s) + u'\'');
    return quoted.join(u' ');
}

Result<void> checkExtra(const QStringList &extra)
{
    static const QStringList allowed{u"-append"_s, u"-bios"_s, u"-device"_s, u"-dtb"_s, u"-global"_s, u"-initrd"_s, u"-m"_s,
        u"-rtc"_s, u"-seed"_s, u"-smp"_s};
    for (qsizetype i = 0; i < extra.size(); i += 2) {
        const QString option = extra[i].startsWith(u"--") ? extra[i].sliced(1) : extra[i];
        if (!allowed.contains(option))
            return fail(refusedExtra(i,
                Tr::text(
                    "The argument %1 is not passed on: it could reach beyond the machine or contradict ours. Allowed are %2, "
                    "each followed by its value.")
                    .arg(extra[i])
                    .arg(allowed.join(u", "_s))));
        if (i + 1 == extra.size())
            return fail(refusedExtra(i, Tr::text("The argument %1 lacks its value.").arg(extra[i])));
    }
    return {};
}

} // namespace ohm::qemu
