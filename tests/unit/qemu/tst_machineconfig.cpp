// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paths.h"
#include "qemu/engine/i2cagent.h"
#include "qemu/engine/image.h"
#include "qemu/engine/machineconfig.h"
#include "qemu/engine/machinerequest.h"
#include "qemu/engine/monitorpolicy.h"

#include <QTemporaryDir>
#include <QTest>

using namespace ohm;
using namespace ohm::qemu;
using namespace Qt::StringLiterals;

namespace {

MachineConfig demo()
{
    MachineConfig config;
    config.id = u"demo"_s;
    config.program = u"/usr/bin/qemu-system-arm"_s;
    config.arch = u"arm"_s;
    config.machine = u"mps2-an386"_s;
    config.image = u"/fw/a, b.elf"_s;
    return config;
}

const MachineFiles files{u"/run/q"_s, u"/var/q"_s};

// The value that follows an option; empty when the option is missing.
QString after(const QStringList &arguments, const QString &option) { return arguments.value(arguments.indexOf(option) + 1); }

} // namespace

class TestMachineConfig final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void buildsTheCommandLine();
    void buildsOtherForms();
    void putsAnAgentOnABus();
    void tellsThatTheAgentIsMissing();
    void quotesForTheShell();
    void refusesDangerousArguments();
    void refusesLongSocketPaths();
    void checksIds();
    void parsesMonitorCommands();
    void keepsAssistantsWithinTheMachine();
    void findsShippedFirmware();
    void refusesBadImages();
    void patchesImages();
    void locksImages();
};

void TestMachineConfig::buildsTheCommandLine()
{
    const QStringList line = commandLine(demo(), files);
    QCOMPARE(after(line, u"-machine"_s), u"mps2-an386"_s);
    QCOMPARE(after(line, u"-qmp"_s), u"unix:/run/q/qmp,server=on,wait=off"_s);
    QCOMPARE(after(line, u"-kernel"_s), u"/fw/a, b.elf"_s); // an argument of its own: nothing is doubled
    QCOMPARE(after(line, u"-nic"_s), u"none"_s);
    QVERIFY(line.contains(u"socket,id=gdb0,path=/run/q/gdb,server=on,wait=off"_s));
    QVERIFY(line.contains(u"socket,id=serial0,path=/run/q/s0,server=on,wait=off,logfile=/run/q/s0.log,logappend=on"_s));
    for (const QString &option : {u"-S"_s, u"-icount"_s, u"-cpu"_s, u"-drive"_s, u"-no-shutdown"_s})
        QVERIFY2(!line.contains(option), qPrintable(option));
    QCOMPARE(line.count(u"-serial"_s), 1);
}

void TestMachineConfig::buildsOtherForms()
{
    MachineConfig config = demo();
    config.serialPorts = 2;
    config.gdbOverTcp = true;
    config.startPaused = true;
    config.recording = Recording::Record;
    config.hasSnapshotDisk = true;
    config.extra = {u"-m"_s, u"16M"_s};
    QStringList line = commandLine(config, files);
    QCOMPARE(after(line, u"-icount"_s), u"shift=7,rr=record,rrfile=/var/q/recording.bin,rrsnapshot=init"_s);
    QVERIFY(line.contains(u"socket,id=gdb0,host=127.0.0.1,port=0,nodelay=on,server=on,wait=off"_s));
    QVERIFY(line.contains(u"if=none,id=snapshots,format=qcow2,file=/var/q/snapshots.qcow2"_s));
    QVERIFY(line.contains(u"-S"_s));
    QCOMPARE(line.count(u"-serial"_s), 2);
    QCOMPARE(line.last(), u"16M"_s);

    config.recording = Recording::Replay;
    line = commandLine(config, files);
    QVERIFY(line.contains(u"-no-shutdown"_s));
    QVERIFY(line.contains(u"null,id=serial1"_s));

    MachineConfig flash = demo();
    flash.role = ImageRole::Flash;
    flash.serialPorts = 0;
    flash.icountShift = 3;
    flash.network = Network::User;
    line = commandLine(flash, files);
    QCOMPARE(after(line, u"-drive"_s), u"if=pflash,format=raw,file=/fw/a,, b.elf"_s); // commas doubled within an option
    QCOMPARE(after(line, u"-serial"_s), u"none"_s);
    QCOMPARE(after(line, u"-icount"_s), u"shift=3"_s);
    QCOMPARE(after(line, u"-nic"_s), u"user"_s);
    QVERIFY(!line.contains(u"-kernel"_s));
}

void TestMachineConfig::putsAnAgentOnABus()
{
    MachineConfig config = demo();
    QVERIFY(!commandLine(config, files).contains(u"-plugin"_s));
    config.i2cBus = u"i2c-bus.0"_s;
    config.i2cAgent = u"/opt/a,b/i2c_bridge.so"_s;
    QStringList line = commandLine(config, files);
    QCOMPARE(after(line, u"-plugin"_s), u"/opt/a,,b/i2c_bridge.so,path=/run/q/i2c"_s);
    QCOMPARE(after(line, u"-device"_s), u"i2c-bridge,bus=i2c-bus.0,address=32"_s);
    // Its model of a controller takes frames too early.
    config.machine = u"ast1030-evb"_s;
    config.i2cBus = u"aspeed.i2c.bus.1"_s;
    line = commandLine(config, files);
    QVERIFY(after(line, u"-plugin"_s).endsWith(u",ready=0x7e7b014c"));
    for (const QString &bad : {u""_s, u"a,b"_s, u"a b"_s, u"a=b"_s, QString(65, u'x')})
        QVERIFY2(!isBusName(bad), qPrintable(bad));
}

void TestMachineConfig::tellsThatTheAgentIsMissing()
{
    const QTemporaryDir folder;
    Paths paths;
    paths.share = folder.path();
    const auto missing = findI2cAgent(paths);
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::ToolMissing);
    QCOMPARE(missing.error().field, u"i2c_bus"_s);
    QVERIFY(missing.error().message.english().contains(u"qemu/i2c_bridge.so"));
    QVERIFY(!missing.error().nextActions.empty());
    QVERIFY(QDir(folder.path()).mkpath(u"qemu"_s));
    QVERIFY(QFile(folder.filePath(u"qemu/i2c_bridge.so"_s)).open(QIODevice::WriteOnly));
    QCOMPARE(findI2cAgent(paths), folder.filePath(u"qemu/i2c_bridge.so"_s));
}

void TestMachineConfig::quotesForTheShell()
{
    QCOMPARE(shellQuoted({u"a"_s, u"b c"_s, u"it's"_s, u"$(id)"_s, u""_s, u"x=1,y=/z"_s}),
        u"a 'b c' 'it'\\''s' '$(id)' '' x=1,y=/z"_s);
}

void TestMachineConfig::refusesDangerousArguments()
{
    QVERIFY(checkExtra({u"-m"_s, u"16M"_s, u"-device"_s, u"tmp105"_s}));
    const auto chardev = checkExtra({u"-m"_s, u"16M"_s, u"-chardev"_s, u"file,id=x,path=/etc/passwd"_s});
    QVERIFY(!chardev);
    QCOMPARE(chardev.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(chardev.error().field, u"extra[2]"_s);
    QVERIFY(!checkExtra({u"--chardev"_s, u"x"_s}));
    QVERIFY(!checkExtra({u"-semihosting-config"_s, u"enable=on,target=native"_s}));
    QVERIFY(!checkExtra({u"-m"_s}));
    QVERIFY(!checkExtra({u"16M"_s}));
}

void TestMachineConfig::refusesLongSocketPaths()
{
    const QTemporaryDir folder;
    const MachineFiles fine{folder.filePath(u"r"_s), folder.filePath(u"s"_s)};
    QVERIFY(fine.create());
    const auto tooLong = MachineFiles{folder.filePath(QString(110, u'x')), folder.filePath(u"s"_s)}.create();
    QVERIFY(!tooLong);
    QCOMPARE(tooLong.error().code, ErrorCode::LimitExceeded);
}

void TestMachineConfig::checksIds()
{
    QVERIFY(isMachineId(u"demo"_s));
    QVERIFY(!isMachineId(u"../x"_s));
    QVERIFY(!isMachineId(u"a:b"_s));
    QVERIFY(!isMachineId({}));
    QVERIFY(!isMachineId(QString(25, u'a')));
}

void TestMachineConfig::parsesMonitorCommands()
{
    const auto line = parseMonitorCommand(u" info registers \n"_s);
    QVERIFY(line && !line->isQmp);
    QCOMPARE(line->line, u"info registers"_s);
    QCOMPARE(line->name, u"info"_s);
    const auto qmp = parseMonitorCommand(uR"({"execute": "qom-get", "arguments": {"path": "/"}})"_s);
    QVERIFY(qmp && qmp->isQmp);
    QCOMPARE(qmp->arguments.at("path"), Json("/"));
    for (const QString &bad :
        {u""_s, u"{"_s, u"{}"_s, uR"({"execute": 5})"_s, uR"({"execute": "x", "arguments": 3})"_s, u"a\nb"_s}) {
        const auto refused = parseMonitorCommand(bad);
        QVERIFY2(!refused, qPrintable(bad));
        QCOMPARE(refused.error().field, u"command"_s);
    }
}

void TestMachineConfig::keepsAssistantsWithinTheMachine()
{
    const auto within = [](const QString &text) { return bool(requireWithinMachine(*parseMonitorCommand(text))); };
    QVERIFY(within(u"info registers"_s));
    QVERIFY(within(u"xp/4xw 0x20000000"_s));
    QVERIFY(within(uR"({"execute": "query-status"})"_s));
    QVERIFY(within(uR"({"execute": "human-monitor-command", "arguments": {"command-line": "info qtree"}})"_s));
    QVERIFY(!within(u"migrate exec:id"_s));
    QVERIFY(!within(u"memsave 0 4 /x"_s));
    QVERIFY(!within(u"chardev-add file,path=/x"_s));
    QVERIFY(!within(uR"({"execute": "migrate", "arguments": {"uri": "exec:id"}})"_s));
    QVERIFY(!within(uR"({"execute": "human-monitor-command", "arguments": {"command-line": "migrate exec:id"}})"_s));
    QVERIFY(!within(uR"({"execute": "human-monitor-command"})"_s));
}

void TestMachineConfig::findsShippedFirmware()
{
    const QTemporaryDir folder;
    Paths paths;
    paths.share = folder.path();
    QDir(folder.path()).mkpath(u"firmware"_s);
    QVERIFY(writeFileAtomically(folder.filePath(u"firmware/bench_demo-mps2-an386.elf"_s), "x"));
    QCOMPARE(*findImage(u"bench_demo"_s, u"mps2-an386"_s, paths), folder.filePath(u"firmware/bench_demo-mps2-an386.elf"_s));
    const auto near = findImage(u"bench_dmo"_s, u"mps2-an386"_s, paths);
    QCOMPARE(near.error().code, ErrorCode::NotFound);
    QCOMPARE(near.error().field, u"image"_s);
    QCOMPARE(near.error().nextActions.at(0).english(), u"Did you mean bench_demo?"_s);
    const auto other = findImage(u"bench_demo"_s, u"virt"_s, paths);
    QVERIFY(other.error().nextActions.at(0).english().contains(u"no firmware ships"_s));
    QCOMPARE(*findImage(u"/a/b.elf"_s, u"virt"_s, paths), u"/a/b.elf"_s);
}

void TestMachineConfig::refusesBadImages()
{
    const QTemporaryDir folder;
    const auto codeOf = [](const QString &path, ImageRole role = ImageRole::Auto) {
        const auto image = inspectImage(path, role);
        return image ? QString() : QString::fromLatin1(errorName(image.error().code));
    };
    const QString path = folder.filePath(u"image"_s);
    QCOMPARE(codeOf(path), u"not_found"_s);
    QCOMPARE(codeOf(folder.path()), u"invalid_argument"_s);
    QVERIFY(writeFileAtomically(path, ""));
    QCOMPARE(codeOf(path), u"invalid_argument"_s);
    QVERIFY(writeFileAtomically(path,
        "\x7f"
        "ELF\x01\x01\x01"));
    QCOMPARE(codeOf(path), u"invalid_argument"_s);
    QVERIFY(writeFileAtomically(path, QByteArray("QFI\xfb\0\0\0\3", 8)));
    QCOMPARE(codeOf(path), QString());
    QCOMPARE(codeOf(path, ImageRole::Flash), u"invalid_argument"_s);
    QVERIFY(writeFileAtomically(path, "raw"));
    const auto raw = inspectImage(path, ImageRole::Auto);
    QVERIFY(raw && !raw->elf);
    QCOMPARE(raw->sha256, sha256Of("raw"));
}

void TestMachineConfig::patchesImages()
{
    const QTemporaryDir folder;
    const QString image = folder.filePath(u"flash"_s);
    const QString file = folder.filePath(u"bytes"_s);
    QVERIFY(createImage(image, 1024));
    QVERIFY(writeFileAtomically(file, "abcd"));
    QVERIFY(patchImage(image, 1020, *readPatch(image, 1020, file)));
    QCOMPARE(*readFile(image), QByteArray(1020, '\xff') + "abcd");
    const auto beyond = readPatch(image, 1021, file);
    QCOMPARE(beyond.error().field, u"address"_s);
    QVERIFY(!readPatch(image, ~std::uint64_t(0), file));
    QCOMPARE(readPatch(image, 0, folder.filePath(u"no"_s)).error().field, u"file"_s);
    QCOMPARE(readPatch(folder.filePath(u"no"_s), 0, file).error().field, u"image"_s);
}

void TestMachineConfig::locksImages()
{
    const QTemporaryDir folder;
    const QString image = folder.filePath(u"flash"_s);
    QVERIFY(createImage(image, 16));
    ImageLocks locks;
    QVERIFY(locks.take(image, u"m1"_s));
    QVERIFY(locks.take(image, u"m1"_s));
    const auto other = locks.take(folder.filePath(u"./flash"_s), u"m2"_s);
    QCOMPARE(other.error().code, ErrorCode::Busy);
    QVERIFY(other.error().message.english().contains(u"m1"_s));
    QVERIFY(!locks.requireFree(image));
    ImageLocks otherWorkbench;
    QCOMPARE(otherWorkbench.take(image, u"m1"_s).error().code, ErrorCode::Busy);
    locks.release(u"m1"_s);
    QVERIFY(otherWorkbench.take(image, u"m1"_s));
    otherWorkbench.release(u"m1"_s);
    QVERIFY(locks.requireFree(image));
    QVERIFY(locks.take(image, u"m2"_s));
}

QTEST_GUILESS_MAIN(TestMachineConfig)
#include "tst_machineconfig.moc"
