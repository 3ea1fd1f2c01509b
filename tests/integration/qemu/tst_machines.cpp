// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/childprocess.h"
#include "integration/qemu/machinebench.h"

#include <QTcpSocket>

#include <csignal>
#include <unistd.h>

using namespace ohm;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const Json &json, const char *name) { return toQString(json.value(name, Json(""))); }

// A head of an ELF file for another processor.
QByteArray foreignElf()
{
    QByteArray elf(64, '\0');
    elf.replace(0, 7,
        QByteArray("\x7f"
                   "ELF\x02\x01\x01",
            7));
    elf[18] = char(183); // AArch64
    return elf;
}

} // namespace

class TestMachines final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY(emulatorsBelow(::getpid()).isEmpty()); }
    void cleanup() { QTRY_VERIFY_WITH_TIMEOUT(emulatorsBelow(::getpid()).isEmpty(), 1000); }

    void bootsToThePrompt();
    void offersItsSerialPort();
    void pausesResumesResets();
    void startsAndStopsIdempotently();
    void savesAndLoadsSnapshots();
    void refusesWrongSnapshots();
    void readsMemoryWhileRunning();
    void mapsMemory();
    void listsMachines();
    void runsTwoMachines();
    void offersAPortToDebuggers();
    void tellsThatItWasKilled();
    void tellsThatItWasTerminated();
    void refusesBadRequests_data();
    void refusesBadRequests();
    void saysWhatQemuSaid();
    void locksWritableImages();
    void flashesFirmware();
    void patchesFlash();
    void keepsAssistantsAwayFromTheComputer();
    void boundsTheSerialLog();
    void cancelsAStart();
    void diesWithTheWorkbench();
};

void TestMachines::bootsToThePrompt()
{
    MachineBench machines;
    const Json started = machines.startDemo("demo");
    QCOMPARE(textOf(started, "state"), u"running"_s);
    QVERIFY2(textOf(started, "first_output").contains(u"demo> "), qPrintable(textOf(started, "first_output")));
    QCOMPARE(textOf(started, "port"), u"qemu:demo"_s);
    QVERIFY(started.at("pid").get<int>() > 0);
    QVERIFY(textOf(started, "command_line").contains(u"-machine mps2-an386"));
    const Json status = machines.get("qemu_status", {{"id", "qemu:demo"}});
    QCOMPARE(textOf(status, "mode"), u"live"_s);
    QVERIFY(textOf(status, "last_output").contains(u"demo> "));
    QCOMPARE(textOf(status, "image_sha256").size(), 64);
    QVERIFY(status.at("snapshots").get<bool>());
    const Json stopped = machines.get("qemu_stop", {{"id", "demo"}});
    QCOMPARE(textOf(stopped, "reason"), u"stopped"_s);
    QCOMPARE(machines.state("demo"), u"stopped"_s);
}

void TestMachines::offersItsSerialPort()
{
    MachineBench machines;
    machines.startDemo("demo");
    const auto port = machines.bench.devices.find(DeviceId(u"port:qemu:demo"_s));
    QVERIFY(port);
    QCOMPARE(port->parent, DeviceId(u"qemu:demo"_s));
    QVERIFY(!port->isReal());
    QFile backlog(toQString(port->details.at("backlog")));
    QVERIFY(backlog.open(QIODevice::ReadOnly));
    QVERIFY(backlog.readAll().contains("demo> ")); // what was said before anybody listened
    {
        SerialLine line(machines.bench, "qemu:demo");
        QVERIFY(line.ask("help\r", "demo> ").contains("led"));
    }
    SerialLine again(machines.bench, "qemu:demo"); // a console may leave and come back
    QVERIFY(again.ask("\r", "demo> ").contains("demo> "));
    machines.get("qemu_stop", {{"id", "demo"}});
    QVERIFY(!machines.bench.devices.find(DeviceId(u"port:qemu:demo"_s)));
}

void TestMachines::pausesResumesResets()
{
    MachineBench machines;
    machines.startDemo("demo");
    QCOMPARE(textOf(machines.get("qemu_pause", {{"id", "demo"}}), "state"), u"paused"_s);
    QCOMPARE(machines.state("demo"), u"paused"_s);
    const std::uint32_t before = machines.word("demo", "g_bench", 32);
    QTest::qWait(50);
    QCOMPARE(machines.word("demo", "g_bench", 32), before);
    QCOMPARE(textOf(machines.get("qemu_resume", {{"id", "demo"}}), "state"), u"running"_s);
    QTRY_VERIFY(machines.word("demo", "g_bench", 32) > before);
    QTRY_VERIFY(machines.word("demo", "g_bench", 32) > 200); // so that a reset shows
    QCOMPARE(textOf(machines.get("qemu_reset", {{"id", "demo"}}), "state"), u"running"_s);
    QTRY_COMPARE(machines.details("demo").value("resets", 0), 1);
    QTRY_VERIFY(machines.word("demo", "g_bench", 32) < 200);

    // A state that changes by other hands than ours is shown as well.
    machines.get("qemu_monitor", {{"id", "demo"}, {"command", "stop"}});
    QTRY_COMPARE(machines.state("demo"), u"paused"_s);
    machines.get("qemu_monitor", {{"id", "demo"}, {"command", R"({"execute": "cont"})"}});
    QTRY_COMPARE(machines.state("demo"), u"running"_s);
}

void TestMachines::startsAndStopsIdempotently()
{
    MachineBench machines;
    const Json first = machines.startDemo("demo");
    const Json second = machines.startDemo("demo");
    QCOMPARE(second.at("pid"), first.at("pid"));
    const auto other = machines.call("qemu_start", {{"id", "demo"}, {"machine", "mps2-an385"}});
    OHM_VERIFY_ERROR(other, ErrorCode::Busy);
    const Json stopped = machines.get("qemu_stop", {{"id", "demo"}});
    QCOMPARE(machines.get("qemu_stop", {{"id", "demo"}}), stopped);
    OHM_VERIFY_ERROR(machines.call("qemu_pause", {{"id", "demo"}}), ErrorCode::NotEnabled);
    const Json again = machines.startDemo("demo");
    QVERIFY(again.at("pid") != first.at("pid"));
    machines.get("qemu_stop", {{"id", "demo"}, {"forget", true}});
    QVERIFY(machines.state("demo").isEmpty());
    const auto gone = machines.call("qemu_stop", {{"id", "demo"}});
    OHM_VERIFY_ERROR(gone, ErrorCode::NotFound);
    QCOMPARE(gone.error().field, u"id"_s);
}

void TestMachines::savesAndLoadsSnapshots()
{
    MachineBench machines;
    machines.startDemo("demo");
    machines.get("qemu_pause", {{"id", "demo"}});
    const std::uint32_t then = machines.word("demo", "g_bench", 32);
    const Json saved = machines.get("qemu_snapshot", {{"id", "demo"}, {"action", "save"}, {"name", "here"}});
    QCOMPARE(saved.at("snapshots").size(), 1U);
    QCOMPARE(toQString(saved.at("snapshots")[0].at("name")), u"here"_s);
    QVERIFY(saved.at("snapshots")[0].at("size").get<int>() > 1000);
    machines.get("qemu_resume", {{"id", "demo"}});
    QTRY_VERIFY(machines.word("demo", "g_bench", 32) > then + 20);
    machines.get("qemu_pause", {{"id", "demo"}});
    QVERIFY(machines.word("demo", "g_bench", 32) > then);
    const Json loaded = machines.get("qemu_snapshot", {{"id", "demo"}, {"action", "load"}, {"name", "here"}});
    QCOMPARE(textOf(loaded, "state"), u"paused"_s);
    QCOMPARE(machines.word("demo", "g_bench", 32), then);
    // Loaded into a running machine, it runs on from there.
    machines.get("qemu_resume", {{"id", "demo"}});
    QCOMPARE(
        textOf(machines.get("qemu_snapshot", {{"id", "demo"}, {"action", "load"}, {"name", "here"}}), "state"), u"running"_s);
    const Json none = machines.get("qemu_snapshot", {{"id", "demo"}, {"action", "delete"}, {"name", "here"}});
    QVERIFY(none.at("snapshots").empty());
}

void TestMachines::refusesWrongSnapshots()
{
    MachineBench machines;
    machines.startDemo("demo");
    const auto unknown = machines.call("qemu_snapshot", {{"id", "demo"}, {"action", "load"}, {"name", "nosuch"}});
    OHM_VERIFY_ERROR(unknown, ErrorCode::NotFound);
    QCOMPARE(machines.state("demo"), u"running"_s); // QEMU's own loadvm would have left it standing
    const auto unnamed = machines.call("qemu_snapshot", {{"id", "demo"}, {"action", "save"}});
    OHM_VERIFY_ERROR(unnamed, ErrorCode::InvalidArgument);
    QCOMPARE(unnamed.error().field, u"name"_s);
    const auto nasty = machines.call("qemu_snapshot", {{"id", "demo"}, {"action", "save"}, {"name", "a; quit"}});
    OHM_VERIFY_ERROR(nasty, ErrorCode::InvalidArgument);
    OHM_VERIFY_ERROR(machines.call("qemu_step_back", {{"id", "demo"}}), ErrorCode::NotEnabled);
}

void TestMachines::readsMemoryWhileRunning()
{
    MachineBench machines;
    machines.startDemo("demo");
    const std::uint32_t first = machines.word("demo", "g_bench", 32);
    QTRY_VERIFY(machines.word("demo", "g_bench", 32) > first);
    QCOMPARE(machines.state("demo"), u"running"_s);
    const Json name = machines.get("qemu_read_memory", {{"id", "demo"}, {"symbol", "g_bench"}, {"size", 5}});
    QCOMPARE(textOf(name, "bytes"), u"62 65 6e 63 68"_s); // "bench"
    const Json cpuid = machines.get("qemu_read_memory", {{"id", "demo"}, {"address", "0xE000ED00"}, {"size", 4}});
    QCOMPARE(textOf(cpuid, "bytes"), u"40 c2 0f 41"_s); // Cortex-M4 r0p0: only the processor sees this address
    const Json large = machines.get("qemu_read_memory", {{"id", "demo"}, {"address", 0x21000000}, {"size", 1048576}});
    QCOMPARE(large.at("size").get<int>(), 1048576);
    const auto nothing = machines.call("qemu_read_memory", {{"id", "demo"}, {"address", "0x90000000"}, {"size", 4}});
    OHM_VERIFY_ERROR(nothing, ErrorCode::InvalidArgument);
    QCOMPARE(nothing.error().field, u"address"_s);
    const auto across = machines.call("qemu_read_memory", {{"id", "demo"}, {"address", "0x21fffffe"}, {"size", 4}});
    OHM_VERIFY_ERROR(across, ErrorCode::InvalidArgument);
    OHM_VERIFY_ERROR(machines.call("qemu_read_memory", {{"id", "demo"}}), ErrorCode::InvalidArgument);
    const auto symbol = machines.call("qemu_read_memory", {{"id", "demo"}, {"symbol", "g_nosuch"}});
    QCOMPARE(symbol.error().field, u"symbol"_s);
}

void TestMachines::mapsMemory()
{
    MachineBench machines;
    machines.startDemo("demo");
    const Json map = machines.get("qemu_memory_map", {{"id", "demo"}});
    const auto regionOf = [&map](std::uint64_t address) {
        for (const Json &region : map.at("regions")) {
            if (region.at("start").get<std::uint64_t>() <= address && address <= region.at("end").get<std::uint64_t>())
                return textOf(region, "kind") + u' ' + textOf(region, "name");
        }
        return QString();
    };
    QCOMPARE(regionOf(0x21000298), u"ram mps.ram"_s);
    QCOMPARE(regionOf(0xe000ed00), u"i/o nvic_sysregs"_s);
    bool hasUart = false;
    for (const Json &device : map.at("devices"))
        hasUart |= textOf(device, "type") == u"cmsdk-apb-uart" && device.at("ranges")[0].at("address") == 0x40004000;
    QVERIFY(hasUart);
}

void TestMachines::listsMachines()
{
    MachineBench machines;
    const Json types = machines.get("qemu_machines", {{"arch", "arm"}});
    const auto hasMachine = [&types](const char *name) {
        return std::ranges::any_of(types.at("machines"), [name](const Json &type) { return type.at("name") == name; });
    };
    QVERIFY(types.at("machines").size() > 50U);
    QVERIFY(hasMachine("mps2-an386"));
    QVERIFY(!hasMachine("none"));
    QVERIFY(std::ranges::count(types.at("cpus")[0].at("names"), Json("cortex-m4")) == 1);
    const auto unknown = machines.call("qemu_machines", {{"arch", "amr"}});
    OHM_VERIFY_ERROR(unknown, ErrorCode::ToolMissing);
    QVERIFY(machines.get("qemu_list", Json::object()).at("instances").empty());
    machines.startDemo("demo");
    const Json list = machines.get("qemu_list", Json::object()).at("instances");
    QCOMPARE(list.size(), 1U);
    QCOMPARE(textOf(list[0], "state"), u"running"_s);
}

void TestMachines::runsTwoMachines()
{
    MachineBench machines;
    const Json first = machines.get("qemu_start", {{"machine", "mps2-an386"}, {"image", "bench_demo"}, {"wait_ms", 10000}});
    const Json second = machines.get("qemu_start", {{"machine", "netduinoplus2"}, {"image", "bench_demo"}, {"wait_ms", 10000}});
    QVERIFY(first.at("id") != second.at("id"));
    QVERIFY(textOf(second, "first_output").contains(u"netduinoplus2"));
    SerialLine one(machines.bench, textOf(first, "port").toUtf8());
    SerialLine two(machines.bench, textOf(second, "port").toUtf8());
    QVERIFY(one.ask("help\r", "demo> ").contains("led"));
    QVERIFY(two.ask("help\r", "demo> ").contains("led"));
    QCOMPARE(emulatorsBelow(::getpid()).size(), 2);
}

void TestMachines::offersAPortToDebuggers()
{
    MachineBench machines;
    const Json first = machines.startDemo("demo", {{"gdb", true}, {"paused", true}});
    QCOMPARE(textOf(first, "state"), u"paused"_s);
    const int port = first.value("gdb_port", 0);
    QVERIFY(port > 0);
    QTcpSocket debugger;
    debugger.connectToHost(u"127.0.0.1"_s, quint16(port));
    QVERIFY(debugger.waitForConnected(2000));
    debugger.write("$qSupported#37");
    QByteArray answer;
    while (!answer.contains("PacketSize") && debugger.waitForReadyRead(2000))
        answer += debugger.readAll();
    QVERIFY(answer.contains("PacketSize"));
    debugger.write("+$c#63"); // go on
    QTRY_COMPARE(machines.state("demo"), u"running"_s);
    debugger.write("\x03");
    QTRY_COMPARE(machines.state("demo"), u"paused"_s);
}

void TestMachines::tellsThatItWasKilled()
{
    MachineBench machines;
    const pid_t pid = machines.startDemo("demo").at("pid").get<int>();
    const auto begin = std::chrono::steady_clock::now();
    ::kill(pid, SIGKILL);
    QTRY_COMPARE_WITH_TIMEOUT(machines.state("demo"), u"stopped"_s, 1000);
    qInfo("the state told of it after %.1f ms",
        std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count());
    QCOMPARE(textOf(machines.details("demo").at("exit"), "kind"), u"killed"_s);
    const Json status = machines.get("qemu_status", {{"id", "demo"}});
    QCOMPARE(textOf(status, "exit_reason"), u"killed"_s);
    QVERIFY(textOf(status, "last_output").contains(u"demo> "));
    QCOMPARE(machines.own.events(EventKind::Problem).size(), 1U);
    OHM_VERIFY_ERROR(machines.call("qemu_memory_map", {{"id", "demo"}}), ErrorCode::NotEnabled);
}

void TestMachines::tellsThatItWasTerminated()
{
    MachineBench machines;
    ::kill(machines.startDemo("demo").at("pid").get<int>(), SIGTERM);
    QTRY_COMPARE_WITH_TIMEOUT(machines.state("demo"), u"stopped"_s, 1000);
    QCOMPARE(textOf(machines.details("demo").at("exit"), "kind"), u"killed"_s);
    machines.startDemo("demo");
    machines.get("qemu_monitor", {{"id", "demo"}, {"command", "quit"}});
    QTRY_COMPARE_WITH_TIMEOUT(machines.state("demo"), u"stopped"_s, 1000);
    QCOMPARE(textOf(machines.details("demo").at("exit"), "kind"), u"quit"_s);
}

void TestMachines::refusesBadRequests_data()
{
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("words");
    QTest::newRow("machine") << QByteArray(R"({"machine": "mps2-an3866"})") << QByteArray("invalid_argument") << u"machine"_s
                             << u"mps2-an386"_s;
    QTest::newRow("image") << QByteArray(R"({"machine": "mps2-an386", "image": "/no/such.elf"})") << QByteArray("not_found")
                           << u"image"_s << u"/no/such.elf"_s;
    QTest::newRow("firmware") << QByteArray(R"({"machine": "mps2-an386", "image": "bench_dmo"})") << QByteArray("not_found")
                              << u"image"_s << u"bench_dmo"_s;
    QTest::newRow("arch") << QByteArray(R"({"machine": "mps2-an386", "image": "%1/foreign.elf"})")
                          << QByteArray("invalid_argument") << u"image"_s << u"AArch64"_s;
    QTest::newRow("cpu") << QByteArray(R"({"machine": "mps2-an386", "cpu": "cortex-m44"})") << QByteArray("invalid_argument")
                         << u"cpu"_s << u"cortex-m44"_s;
    QTest::newRow("id") << QByteArray(R"({"machine": "mps2-an386", "id": "../x"})") << QByteArray("invalid_argument") << u"id"_s
                        << u"../x"_s;
    QTest::newRow("extra") << QByteArray(R"({"machine": "mps2-an386", "extra": ["-chardev", "file"]})")
                           << QByteArray("invalid_argument") << u"extra[0]"_s << u"-chardev"_s;
    QTest::newRow("size") << QByteArray(R"({"machine": "mps2-an386", "size_mb": 2})") << QByteArray("invalid_argument")
                          << u"size_mb"_s << u"size_mb"_s;
    QTest::newRow("icount") << QByteArray(R"({"machine": "mps2-an386", "icount": 11})") << QByteArray("invalid_argument")
                            << u"icount"_s << u"11"_s;
}

void TestMachines::refusesBadRequests()
{
    QFETCH(QByteArray, arguments);
    QFETCH(QString, words);
    MachineBench machines;
    const QString foreign = machines.own.folder.filePath(u"foreign.elf"_s);
    QVERIFY(writeFileAtomically(foreign, foreignElf()));
    arguments.replace("%1", machines.own.folder.path().toUtf8());
    const auto result = machines.call("qemu_start", *parseJson(arguments));
    QVERIFY(!result);
    QTEST(QByteArray(errorName(result.error().code)), "code");
    QTEST(result.error().field, "field");
    QVERIFY2(result.error().message.english().contains(words), qPrintable(result.error().message.english()));
    QVERIFY(machines.bench.devices.list().get()->empty()); // nothing was touched
}

void TestMachines::saysWhatQemuSaid()
{
    MachineBench machines;
    const auto result = machines.call("qemu_start",
        {{"id", "x"}, {"machine", "mps2-an386"}, {"image", "bench_demo"}, {"extra", {"-device", "no-such-device"}}});
    OHM_VERIFY_ERROR(result, ErrorCode::ToolFailed);
    QVERIFY2(result.error().message.english().contains(u"'no-such-device' is not a valid device model name"),
        qPrintable(result.error().message.english()));
    QCOMPARE(textOf(machines.details("x").at("exit"), "kind"), u"failed_to_start"_s);

    // Without firmware, a Cortex-M takes a fault at once, and another one within it: before the start is answered, or after.
    const auto empty = machines.call("qemu_start", {{"id", "y"}, {"machine", "mps2-an386"}});
    if (!empty)
        QVERIFY2(empty.error().message.english().contains(u"locked up"), qPrintable(empty.error().message.english()));
    const auto kind = [&] { return machines.details("y").value("exit", Json::object()).value("kind", std::string()); };
    QTRY_COMPARE(kind(), std::string("guest_panic"));
}

void TestMachines::locksWritableImages()
{
    MachineBench machines;
    const std::string image = machines.own.folder.filePath(u"flash.img"_s).toStdString();
    const Json request = {
        {"machine", "ast1030-evb"}, {"image", image}, {"image_as", "mtd"}, {"size_mb", 4}, {"paused", true}, {"id", "one"}};
    QCOMPARE(textOf(machines.get("qemu_start", request), "state"), u"paused"_s);
    Json second = request;
    second["id"] = "two";
    const auto refused = machines.call("qemu_start", second);
    OHM_VERIFY_ERROR(refused, ErrorCode::Busy);
    QVERIFY(refused.error().message.english().contains(u"one"));
    const Json write = {{"image", image}, {"file", image}, {"confirm", true}};
    OHM_VERIFY_ERROR(machines.call("qemu_flash", write), ErrorCode::Busy);
    MachineBench stranger; // another workbench
    const auto foreign = stranger.call("qemu_start", request);
    OHM_VERIFY_ERROR(foreign, ErrorCode::Busy);
    machines.get("qemu_stop", {{"id", "one"}});
    QCOMPARE(textOf(machines.get("qemu_start", second), "state"), u"paused"_s);
    OHM_VERIFY_ERROR(machines.call("qemu_snapshot", {{"id", "two"}}), ErrorCode::Unsupported);
}

void TestMachines::flashesFirmware()
{
    MachineBench machines;
    const Json first = machines.startDemo("demo");
    const QString copy = machines.own.folder.filePath(u"other.elf"_s);
    QVERIFY(QFile::copy(machines.bench.paths.shared(u"firmware/bench_demo-mps2-an386.elf"_s), copy));
    const Json write = {{"id", "demo"}, {"file", copy.toStdString()}, {"confirm", true}};
    const Json flashed = machines.get("qemu_flash", write);
    QCOMPARE(flashed.at("sha256"), machines.details("demo").at("image_sha256"));
    QCOMPARE(textOf(flashed, "state"), u"running"_s);
    QCOMPARE(toQString(machines.details("demo").at("image")), copy);
    QVERIFY(machines.details("demo").at("pid") != first.at("pid"));
    SerialLine line(machines.bench, "qemu:demo");
    QVERIFY(line.ask("\r", "demo> ").contains("demo> "));

    const qint64 pid = machines.details("demo").at("pid").get<qint64>();
    Json unconfirmed = write;
    unconfirmed["confirm"] = false;
    QCOMPARE(machines.call("qemu_flash", unconfirmed).error().field, u"confirm"_s);
    Json addressed = write;
    addressed["address"] = "0x1000";
    QCOMPARE(machines.call("qemu_flash", addressed).error().field, u"address"_s);
    Json missing = write;
    missing["file"] = "/no/such.elf";
    OHM_VERIFY_ERROR(machines.call("qemu_flash", missing), ErrorCode::NotFound);
    QCOMPARE(machines.details("demo").at("pid").get<qint64>(), pid); // refused before anything was touched
}

void TestMachines::patchesFlash()
{
    MachineBench machines;
    const QString image = machines.own.folder.filePath(u"flash.img"_s);
    const QString file = machines.own.folder.filePath(u"bytes"_s);
    QVERIFY(writeFileAtomically(file, "abcd"));
    machines.get("qemu_start",
        {{"machine", "ast1030-evb"}, {"image", image.toStdString()}, {"image_as", "mtd"}, {"size_mb", 4}, {"paused", true},
            {"id", "bmc"}});
    const Json flashed =
        machines.get("qemu_flash", {{"id", "bmc"}, {"file", file.toStdString()}, {"address", 16}, {"confirm", true}});
    QCOMPARE(flashed.at("bytes").get<int>(), 4);
    QCOMPARE(textOf(flashed, "state"), u"paused"_s);
    QCOMPARE(readFile(image)->mid(14, 8),
        QByteArray("\xff\xff"
                   "abcd\xff\xff"));
    const auto beyond =
        machines.call("qemu_flash", {{"id", "bmc"}, {"file", file.toStdString()}, {"address", 0x400000}, {"confirm", true}});
    QCOMPARE(beyond.error().field, u"address"_s);
    QCOMPARE(machines.state("bmc"), u"paused"_s);
}

void TestMachines::keepsAssistantsAwayFromTheComputer()
{
    MachineBench machines;
    machines.startDemo("demo");
    const Json registers = {{"id", "demo"}, {"command", "info registers"}};
    QVERIFY(toQString(machines.call("qemu_monitor", registers, test::assistant)->at("text")).contains(u"R15="));
    const QString target = machines.own.folder.filePath(u"stolen"_s);
    const Json save = {{"id", "demo"}, {"command", (u"memsave 0 16 \""_s + target + u'"').toStdString()}};
    OHM_VERIFY_ERROR(machines.call("qemu_monitor", save, test::assistant), ErrorCode::Denied);
    QVERIFY(!QFile::exists(target));
    OHM_VERIFY_RESULT(machines.call("qemu_monitor", save)); // the person may
    QVERIFY(QFile::exists(target));
    OHM_VERIFY_ERROR(
        machines.call("qemu_monitor", {{"id", "demo"}, {"command", R"({"execute": "nosuch"})"}}), ErrorCode::Unsupported);
}

void TestMachines::boundsTheSerialLog()
{
    MachineBench machines;
    QVERIFY(machines.bench.settings.setGroup(u"qemu"_s, {{"serial_log_mib", 1}}));
    machines.startDemo("demo");
    const QString log = toQString(machines.bench.devices.find(DeviceId(u"port:qemu:demo"_s))->details.at("backlog"));
    {
        QFile file(log);
        QVERIFY(file.open(QIODevice::Append));
        file.write(QByteArray(1'100'000, 'x'));
    }
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(log).size() < 1000, 3000);
    SerialLine line(machines.bench, "qemu:demo");
    line.ask("\r", "demo> ");
    QTRY_VERIFY(QFileInfo(log).size() > 0);
    QVERIFY(QFileInfo(log).size() < 1000); // it goes on from its beginning, without a hole
}

void TestMachines::cancelsAStart()
{
    MachineBench machines;
    // Nothing is ever said, so that the start would wait a minute for the first output.
    const JobPointer job = *machines.bench.dispatcher.call(
        {.action = u"qemu_start"_s, .arguments = {{"machine", "versatilepb"}, {"id", "mute"}, {"wait_ms", 60000}}});
    QTRY_COMPARE(machines.state("mute"), u"running"_s);
    const auto begin = std::chrono::steady_clock::now();
    job->cancel();
    QVERIFY(job->waitUntilFinished(Deadline::after(2s)));
    QVERIFY(std::chrono::steady_clock::now() - begin < 200ms);
}

void TestMachines::diesWithTheWorkbench()
{
    ProcessSpec spec;
    spec.program = QCoreApplication::applicationDirPath() + u"/machineholder"_s;
    const auto holder = ChildProcess::start(spec);
    QVERIFY(holder);
    QByteArray line;
    while (!line.endsWith('\n')) {
        const auto piece = (*holder)->readOutput(Deadline::after(20s));
        QVERIFY(piece);
        line += *piece;
    }
    const pid_t pid = line.trimmed().toInt();
    QVERIFY(pid > 0);
    QVERIFY(QFileInfo(u"/proc/%1"_s.arg(pid)).exists());
    ::kill(pid_t((*holder)->pid()), SIGKILL);
    const auto isGone = [pid] {
        QFile stat(u"/proc/%1/stat"_s.arg(pid));
        return !stat.open(QIODevice::ReadOnly) || stat.readAll().contains(") Z ");
    };
    QTRY_VERIFY_WITH_TIMEOUT(isGone(), 2000);
}

QTEST_GUILESS_MAIN(TestMachines)
#include "tst_machines.moc"
