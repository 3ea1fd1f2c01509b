// SPDX-License-Identifier: GPL-3.0-or-later
#include "qemu/engine/exitreason.h"
#include "qemu/engine/machinelist.h"
#include "qemu/engine/memorymap.h"
#include "qemu/engine/snapshots.h"
#include "qemu/engine/sourcelines.h"
#include "qemu/engine/timetravel.h"

#include <QTest>

#include <csignal>

using namespace ohm;
using namespace ohm::qemu;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(ohm::qemu::ExitFacts)

namespace {

// As printed by QEMU 7.2.
const QString memoryTree = uR"(FlatView #0
 AS "I/O", root: io
 Root memory region: io
  0000000000000000-000000000000ffff (prio 0, i/o): io

FlatView #1
 AS "memory", root: system
 AS "bitband-source", root: system
 Root memory region: system
  0000000000000000-00000000003fffff (prio 0, ram): mps.ssram1
  0000000000400000-00000000007fffff (prio 0, ram): mps.ssram1
  0000000000800000-0000000000ffffff (prio -1000, i/o): RESERVED 1
  0000000021000000-0000000021ffffff (prio 0, ram): mps.ram
  0000000040003000-0000000040003fff (prio -1000, i/o): CMSDK APB peripheral region @0x40000000 @0000000000003000
  0000000040004000-0000000040004fff (prio 0, i/o): uart

FlatView #2
 AS "cpu-memory-0", root: armv7m-container
 Root memory region: armv7m-container
  0000000000000000-00000000003fffff (prio 0, ram): mps.ssram1
  0000000000400000-00000000007fffff (prio 0, ram): mps.ssram1
  0000000000800000-0000000000ffffff (prio -1000, i/o): RESERVED 1
  0000000021000000-0000000021ffffff (prio 0, ram): mps.ram
  0000000040004000-0000000040004fff (prio 0, i/o): uart
  00000000e000e0f0-00000000e000efff (prio 0, i/o): nvic_sysregs @00000000000000f0
)"_s;

const QString deviceTree = uR"(bus: main-system-bus
  type System
  dev: lan9118, id ""
    gpio-out "sysbus-irq" 1
    mac = "52:54:00:12:34:56"
    mmio 0000000040200000/0000000000000100
  dev: versatile_i2c, id ""
    mmio 000000004002a000/0000000000001000
    bus: i2c
      type i2c-bus
      dev: tmp105, id "sensor"
        address = 72 (0x48)
  dev: armv7m_nvic, id ""
    mmio ffffffffffffffff/0000000000001000
)"_s;

ExitFacts facts(int code, int signal, const QString &output = {}, const QString &shutdown = {}, bool ready = true)
{
    return {.status = {code, signal}, .wasReady = ready, .shutdownReason = shutdown, .output = output};
}

} // namespace

class TestQemuParsers final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsMachines();
    void readsCpus();
    void readsTheMemoryMap();
    void findsMemory();
    void survivesBrokenMaps();
    void readsTheDeviceTree();
    void readsSnapshots();
    void checksSnapshotNames();
    void readsProgramCounters_data();
    void readsProgramCounters();
    void readsSourceLines_data();
    void readsSourceLines();
    void tellsWhyItEnded_data();
    void tellsWhyItEnded();
    void findsTheComplaint();
};

void TestQemuParsers::readsMachines()
{
    const auto machines = parseMachines("Supported machines are:\n"
                                        "mps2-an386           ARM MPS2 with AN386 FPGA image for Cortex-M4\n"
                                        "none                 empty machine\n"
                                        "virt                 QEMU 7.2 ARM Virtual Machine (alias of virt-7.2)\n"
                                        "old                  An old one (default) (deprecated)\n");
    QCOMPARE(machines.size(), 3U);
    QCOMPARE(machines[0].name, u"mps2-an386"_s);
    QCOMPARE(machines[0].description, u"ARM MPS2 with AN386 FPGA image for Cortex-M4"_s);
    QCOMPARE(machines[1].aliasOf, u"virt-7.2"_s);
    QCOMPARE(machines[1].description, u"QEMU 7.2 ARM Virtual Machine"_s);
    QVERIFY(machines[2].isDeprecated);
    QCOMPARE(machines[2].description, u"An old one"_s);
    QVERIFY(parseMachines("").empty());
}

void TestQemuParsers::readsCpus()
{
    QCOMPARE(parseCpus("Available CPUs:\n  arm1026\n  cortex-m4\n"), (QStringList{u"arm1026"_s, u"cortex-m4"_s}));
    QCOMPARE(parseCpus("x86 486                   (alias configured by machine type)\nx86 Broadwell   (x)\n\nRecognized CPUID "
                       "flags:\n  3dnow 3dnowext\n"),
        (QStringList{u"486"_s, u"Broadwell"_s}));
    QCOMPARE(parseCpus("rv32\nsifive-e31\n"), (QStringList{u"rv32"_s, u"sifive-e31"_s}));
}

void TestQemuParsers::readsTheMemoryMap()
{
    const MemoryMap map = parseMemoryTree(memoryTree);
    QCOMPARE(map.system.size(), 6U);
    QCOMPARE(map.cpu.size(), 6U);
    QCOMPARE(map.cpu[3].start, 0x21000000U);
    QCOMPARE(map.cpu[3].end, 0x21ffffffU);
    QCOMPARE(map.cpu[3].kind, u"ram"_s);
    QCOMPARE(map.cpu[3].name, u"mps.ram"_s);
    QVERIFY(map.cpu[2].isPlaceholder);
    QCOMPARE(map.system[4].name, u"CMSDK APB peripheral region @0x40000000"_s);
    QCOMPARE(map.cpu[5].name, u"nvic_sysregs"_s);
    QCOMPARE(parseMemoryTree(QString(memoryTree).replace(u'\n', u"\r\n"_s)).cpu.size(), 6U);
}

void TestQemuParsers::findsMemory()
{
    const MemoryMap map = parseMemoryTree(memoryTree);
    QCOMPARE(map.find(0x21000000, 4)->name, u"mps.ram"_s);
    QVERIFY(map.find(0x3ffffe, 4)); // across two pieces of RAM
    QVERIFY(!map.find(0x7ffffe, 4)); // from RAM into a placeholder
    QVERIFY(!map.find(0x21fffffe, 4)); // beyond the end
    QVERIFY(!map.find(0x90000000, 1));
    QVERIFY(!map.find(0xffffffffffffffff, 2));
    QVERIFY(map.find(0xe000ed00, 4));
    QVERIFY(!map.isOnBus(0xe000ed00, 4));
    QVERIFY(map.isOnBus(0x21000000, 4));
}

void TestQemuParsers::survivesBrokenMaps()
{
    QVERIFY(parseMemoryTree({}).cpu.empty());
    const QString backwards = u"FlatView #0\n AS \"memory\", root: s\n  00000000000000ff-0000000000000000 (prio 0, ram): x\n"_s;
    QVERIFY(parseMemoryTree(backwards).system.empty());
    for (qsizetype i = 0; i < memoryTree.size(); i += 7)
        QVERIFY(parseMemoryTree(memoryTree.left(i)).system.size() <= 6U);
}

void TestQemuParsers::readsTheDeviceTree()
{
    const auto devices = parseDeviceTree(deviceTree);
    QCOMPARE(devices.size(), 4U);
    QCOMPARE(devices[0].type, u"lan9118"_s);
    QCOMPARE(devices[0].bus, u"main-system-bus"_s);
    QCOMPARE(devices[0].ranges[0].address, 0x40200000U);
    QCOMPARE(devices[0].ranges[0].size, 0x100U);
    QCOMPARE(devices[2].id, u"sensor"_s);
    QCOMPARE(devices[2].bus, u"i2c"_s);
    QVERIFY(devices[3].ranges.empty());
}

void TestQemuParsers::readsSnapshots()
{
    const Json nodes = *parseJson(R"([{"node-name": "a", "image": {"filename": "f", "snapshots": [
        {"vm-clock-nsec": 2000000, "name": "init", "date-sec": 1795259913, "vm-clock-sec": 1, "id": "1", "icount": 7,
         "vm-state-size": 317440},
        {"name": "odd", "date-sec": "x"}, 5]}},
        {"node-name": "b", "image": {"filename": "f", "snapshots": [{"name": "init"}]}}, {"image": 3}, 7])");
    const Json good = Json::array({nodes[0], nodes[1]});
    Json trimmed = good;
    trimmed[0]["image"]["snapshots"].erase(2);
    const auto snapshots = parseSnapshots(trimmed);
    QCOMPARE(snapshots.size(), 2U);
    QCOMPARE(snapshots[0].name, u"init"_s);
    QCOMPARE(snapshots[0].size, 317440);
    QCOMPARE(snapshots[0].machineSeconds, 1.002);
    QCOMPARE(*snapshots[0].instruction, 7U);
    QCOMPARE(snapshots[1].takenAt, 0);
    QCOMPARE(parseSnapshots(nodes).size(), 2U); // what is no object is passed over
    QVERIFY(parseSnapshots(Json()).empty());
}

void TestQemuParsers::checksSnapshotNames()
{
    QVERIFY(isSnapshotName(u"before-fault_2.1"_s));
    QVERIFY(!isSnapshotName({}));
    QVERIFY(!isSnapshotName(u"a b"_s));
    QVERIFY(!isSnapshotName(u"a\nquit"_s));
    QVERIFY(!isSnapshotName(QString(65, u'a')));
}

void TestQemuParsers::readsProgramCounters_data()
{
    QTest::addColumn<QString>("registers");
    QTest::addColumn<qulonglong>("pc");
    QTest::newRow("arm") << u"R12=fa000000 R13=200043e0 R14=00000193 R15=0000019c\nXPSR=61030000"_s << 0x19cULL;
    QTest::newRow("aarch64") << u" PC=0000000040000000 X00=0000000000000001"_s << 0x40000000ULL;
    QTest::newRow("riscv") << u" pc       80000004\n mhartid  00000000"_s << 0x80000004ULL;
    QTest::newRow("x86") << u"RIP=000000000000fff0 RFL=00000002"_s << 0xfff0ULL;
}

void TestQemuParsers::readsProgramCounters()
{
    QFETCH(QString, registers);
    QTEST(qulonglong(parseProgramCounter(registers).value_or(0)), "pc");
    QVERIFY(!parseProgramCounter(u"EPC=1234 nothing"_s));
}

void TestQemuParsers::readsSourceLines_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("place");
    QTest::newRow("path") << u"/fw/apps/motor.c:120\n"_s << u"motor.c:120"_s;
    QTest::newRow("discriminator") << u"/fw/motor.c:120 (discriminator 2)\n"_s << u"motor.c:120"_s;
    QTest::newRow("unknown") << u"??:0\n"_s << QString();
    QTest::newRow("unknown line") << u"??:?\n"_s << QString();
    QTest::newRow("line unknown") << u"/fw/startup.c:?\n"_s << QString();
}

void TestQemuParsers::readsSourceLines()
{
    QFETCH(QString, answer);
    QTEST(parseSourceLine(answer), "place");
}

void TestQemuParsers::tellsWhyItEnded_data()
{
    QTest::addColumn<ExitFacts>("known");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("words");
    ExitFacts ours = facts(0, 0, {}, u"host-qmp-quit"_s);
    ours.stopRequested = true;
    ExitFacts oursKilled = facts(0, SIGKILL);
    oursKilled.stopRequested = true;
    QTest::newRow("stopped") << ours << u"stopped"_s << u"stopped"_s;
    QTest::newRow("stopped hard") << oursKilled << u"stopped"_s << u"stopped"_s;
    QTest::newRow("shutdown") << facts(0, 0, {}, u"guest-shutdown"_s) << u"guest_shutdown"_s << u"switched"_s;
    QTest::newRow("reset") << facts(0, 0, {}, u"guest-reset"_s) << u"guest_reset"_s << u"reset"_s;
    QTest::newRow("panic") << facts(0, 0, {}, u"guest-panic"_s) << u"guest_panic"_s << u"panicked"_s;
    QTest::newRow("quit") << facts(0, 0, {}, u"host-qmp-quit"_s) << u"quit"_s << u"monitor"_s;
    QTest::newRow("terminated") << facts(0, 0, {}, u"host-signal"_s) << u"killed"_s << u"signal"_s;
    QTest::newRow("killed") << facts(0, SIGKILL) << u"killed"_s << u"signal 9"_s;
    QTest::newRow("crashed") << facts(0, SIGSEGV) << u"crashed"_s << u"signal 11"_s;
    QTest::newRow("failed") << facts(1, 0, u"qemu-system-arm: x: out of memory\n"_s) << u"failed"_s << u"x: out of memory"_s;
    QTest::newRow("failed silently") << facts(3, 0) << u"failed"_s << u"exit code 3"_s;
    QTest::newRow("no start") << facts(1, 0, u"qemu-system-arm: Could not load kernel '/x'\n"_s, {}, false)
                              << u"failed_to_start"_s << u"Could not load kernel '/x'"_s;
    QTest::newRow("lockup") << facts(
        0, SIGABRT, u"qemu-system-arm: warning: x\nqemu: fatal: Lockup: can't escalate 3 to HardFault\n\nR00=00000000\n"_s)
                            << u"guest_panic"_s << u"can't escalate"_s;
    QTest::newRow("semihosting exit") << facts(0, 0) << u"exited"_s << u"by itself"_s;
}

void TestQemuParsers::tellsWhyItEnded()
{
    QFETCH(ExitFacts, known);
    QFETCH(QString, words);
    const ExitReason reason = exitReason(known);
    QTEST(QString::fromLatin1(exitKindName(reason.kind)), "kind");
    QVERIFY2(reason.text.english().contains(words), qPrintable(reason.text.english()));
}

void TestQemuParsers::findsTheComplaint()
{
    QCOMPARE(lastComplaint(u"qemu-system-arm: unsupported machine type\nUse -machine help to list supported machines\n"_s),
        u"unsupported machine type"_s);
    QCOMPARE(lastComplaint(u"qemu-system-arm: bad\nqemu-system-arm: warning: nic lan9118.0 has no peer\n"_s), u"bad"_s);
    QVERIFY(lastComplaint({}).isEmpty());
}

QTEST_GUILESS_MAIN(TestQemuParsers)
#include "tst_qemuparsers.moc"
