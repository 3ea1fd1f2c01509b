// SPDX-License-Identifier: GPL-3.0-or-later
#include "gdbfixture.h"
#include "memory/rspclient.h"
#include "probe/sim/simprobe.h"
#include "stream/listener_posix.h"

#include <QElapsedTimer>

#include <csignal>

using namespace ohm;
using namespace ohm::testing;

// Sessions on the GDB ports of the real QEMU and the real OpenOCD, with our firmware.
class TestGdbPort final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void connectsAndLeavesAlone();
    void connectsOverTcp();
    void isNamedAfterTheMachine();
    void leavesAMachineThatStandsStill();
    void haltsRunsAndSteps();
    void readsAndWritesMemory();
    void movesBlocks();
    void readsAndSetsRegisters();
    void stopsAtBreakpoints();
    void stopsAtWatchpoints();
    void stepsOverACall();
    void stepsByLine();
    void tellsOfEachHalt();
    void resets();
    void showsTheStack();
    void disassembles();
    void loadsAProgram();
    void explainsAFault();
    void profiles();
    void showsPeripherals();
    void runsMonitorCommands();
    void saysWhatCannotBe();
    void twoClientsStepAtOnce();
    void seesTheMachineEnd();
    void tellsThatTheStubIsTaken();
    void measures();
    void worksOnOpenOcdsPort();

private:
    void open(const Json &more = Json::object());
    Result<Json> on(const QString &action, const Json &arguments = Json::object()) { return m_fixture->on(action, arguments); }
    std::string stub() const { return m_machine->stubPath().toStdString(); }
    Json target() { return on(u"probe_status"_s)->at("targets")[0]; }

    std::unique_ptr<Machine> m_machine;
    std::unique_ptr<GdbFixture> m_fixture;
};

namespace {

const QString board = u"netduinoplus2"_s;

quint16 freePort()
{
    const auto listener = Listener::open(u"tcp:0"_s);
    return listener ? listener->port() : 0;
}

} // namespace

void TestGdbPort::init()
{
    m_fixture = std::make_unique<GdbFixture>();
    m_machine = std::make_unique<Machine>(board, firmware(board));
    std::this_thread::sleep_for(200ms); // boots
}

void TestGdbPort::cleanup()
{
    m_fixture.reset();
    m_machine.reset();
}

void TestGdbPort::open(const Json &more)
{
    Json arguments{{"gdb_port", stub()}, {"elf", firmware(board).toStdString()}};
    arguments.update(more);
    OHM_VERIFY(m_fixture->connect(arguments));
}

void TestGdbPort::connectsAndLeavesAlone()
{
    const auto connected = m_fixture->connect({{"gdb_port", stub()}});
    OHM_VERIFY(connected);
    QCOMPARE(connected->at("adapter"), Json("qemu"));
    QVERIFY(connected->at("stub").get<std::string>().starts_with("QEMU ("));
    QCOMPARE(connected->at("stand_in"), Json("QEMU"));
    QCOMPARE(connected->at("targets")[0]["type"], Json("cortex_m"));
    QCOMPARE(connected->at("targets")[0]["state"], Json("running")); // as it was before
    const DeviceInfo device = m_fixture->device();
    QVERIFY(!device.isReal());
    QCOMPARE(device.details["stub"], connected->at("stub"));
    QVERIFY(!device.details.contains("openocd"));
    const auto left = on(u"probe_disconnect"_s);
    OHM_VERIFY(left);
    QVERIFY(left->at("exit").get<std::string>().find("left alone") != std::string::npos);
    // It still runs: another session sees the same.
    const auto again = m_fixture->connect({{"gdb_port", "unix:" + stub()}, {"halt", true}});
    OHM_VERIFY(again);
    QCOMPARE(again->at("targets")[0]["state"], Json("halted"));
    OHM_VERIFY(on(u"probe_disconnect"_s));
    const auto halted = m_fixture->connect({{"gdb_port", stub()}});
    OHM_VERIFY(halted);
    QCOMPARE(halted->at("targets")[0]["state"], Json("halted")); // as it was left
}

void TestGdbPort::connectsOverTcp()
{
    const quint16 port = freePort();
    ProcessSpec spec{.program = u"qemu-system-arm"_s};
    spec.arguments = {u"-M"_s, board, u"-display"_s, u"none"_s, u"-monitor"_s, u"none"_s, u"-serial"_s, u"null"_s, u"-gdb"_s,
        u"tcp:127.0.0.1:%1"_s.arg(port), u"-kernel"_s, firmware(board)};
    const Program machine(spec);
    const Json arguments{{"gdb_port", "localhost:" + std::to_string(port)}, {"name", "overtcp"}};
    auto connected = m_fixture->connect(arguments);
    for (const Deadline end = within(5s); !connected && !end.isOver(); connected = m_fixture->connect(arguments))
        std::this_thread::sleep_for(20ms); // until it listens
    OHM_VERIFY(connected);
    QCOMPARE(connected->at("session"), Json("overtcp"));
    OHM_VERIFY(on(u"probe_halt"_s));
    OHM_VERIFY(on(u"probe_disconnect"_s));
}

void TestGdbPort::isNamedAfterTheMachine()
{
    DeviceInfo machine;
    machine.id = DeviceId(u"qemu:stm32"_s);
    machine.kind = u"qemu"_s;
    machine.standIn = u"QEMU netduinoplus2"_s;
    machine.details = {{"gdb", stub()}, {"image", firmware(board).toStdString()}};
    m_fixture->bench().bench.devices.put(machine);
    const auto connected = m_fixture->connect({{"machine", "stm32"}});
    OHM_VERIFY(connected);
    QCOMPARE(connected->at("stand_in"), Json("QEMU netduinoplus2"));
    QCOMPARE(connected->at("targets")[0]["name"], Json("stm32.cpu"));
    QCOMPARE(m_fixture->device().details["machine"], Json("stm32"));
    QCOMPARE(on(u"probe_status"_s)->at("program"), Json(firmware(board).toStdString()));
    OHM_VERIFY_ERROR(m_fixture->call(u"probe_connect"_s, {{"machine", "qemu:stm32"}}), ErrorCode::Busy);
}

void TestGdbPort::leavesAMachineThatStandsStill()
{
    const Machine still(board, firmware(board), {u"-S"_s});
    const auto connected = m_fixture->connect({{"gdb_port", still.stubPath().toStdString()}});
    OHM_VERIFY(connected);
    QCOMPARE(connected->at("targets")[0]["state"], Json("halted"));
}

void TestGdbPort::haltsRunsAndSteps()
{
    open();
    const auto halted = on(u"probe_halt"_s);
    OHM_VERIFY(halted);
    QCOMPARE(halted->at("state"), Json("halted"));
    QCOMPARE(halted->at("reason"), Json("debug-request"));
    QVERIFY(halted->contains("function"));
    QVERIFY(halted->contains("source"));
    const auto stepped = on(u"probe_step"_s, {{"count", 3}});
    OHM_VERIFY(stepped);
    QVERIFY(stepped->at("pc") != halted->at("pc"));
    QCOMPARE(stepped->at("reason"), Json("single-step"));
    const auto running = on(u"probe_run"_s);
    OHM_VERIFY(running);
    QCOMPARE(running->at("state"), Json("running"));
    OHM_VERIFY_ERROR(on(u"probe_step"_s), ErrorCode::NotEnabled);
    OHM_VERIFY_ERROR(on(u"probe_halt"_s, {{"target", "gdb.cpx"}}), ErrorCode::NotFound);
}

void TestGdbPort::readsAndWritesMemory()
{
    open();
    const auto uptime = [this] {
        return on(u"probe_read_memory"_s, {{"symbol", "g_bench+32"}})->at("words")[0].get<unsigned>();
    };
    const unsigned before = uptime();
    std::this_thread::sleep_for(50ms);
    QVERIFY(uptime() > before); // it runs, and goes on after each reading
    QCOMPARE(target()["state"], Json("running"));
    const auto written = on(u"probe_write_memory"_s, {{"address", "0x2001F000"}, {"values", {1, 2, 3}}});
    OHM_VERIFY(written);
    QCOMPARE(written->at("read_back"), Json({1, 2, 3}));
    OHM_VERIFY_ERROR(on(u"probe_read_memory"_s, {{"address", "0x90000000"}}), ErrorCode::NotFound);
    OHM_VERIFY_ERROR(on(u"probe_read_memory"_s, {{"address", "0x20000002"}}), ErrorCode::InvalidArgument);
    OHM_VERIFY_ERROR(on(u"probe_read_memory"_s, {{"address", "0x1FFFFFFFF"}}), ErrorCode::InvalidArgument);
}

void TestGdbPort::movesBlocks()
{
    open({{"halt", true}});
    QByteArray content(70'001, '\0');
    for (qsizetype i = 0; i < content.size(); ++i)
        content[i] = char(i * 13 + (i >> 8));
    const std::string file = m_fixture->writeFile(u"block.bin"_s, content).toStdString();
    const std::string copy = m_fixture->path(u"copy.bin"_s).toStdString();
    OHM_VERIFY(on(u"probe_restore_memory"_s, {{"address", "0x20008000"}, {"file", file}}));
    OHM_VERIFY(on(u"probe_dump_memory"_s, {{"address", "0x20008000"}, {"size", content.size()}, {"file", copy}}));
    QFile made(QString::fromStdString(copy));
    QVERIFY(made.open(QIODevice::ReadOnly) && made.readAll() == content);
    OHM_VERIFY(on(u"probe_fill_memory"_s, {{"address", "0x20008010"}, {"size", 8}, {"value", "0xDEADBEEF"}, {"width", "32"}}));
    const auto differs = on(u"probe_compare_memory"_s, {{"address", "0x20008000"}, {"file", file}});
    OHM_VERIFY(differs);
    QCOMPARE(differs->at("differences")[0]["address"], Json(0x20008010));
    const auto hits =
        on(u"probe_search_memory"_s, {{"address", "0x20008000"}, {"size", 4096}, {"pattern", "ef be ad de ef be"}});
    OHM_VERIFY(hits);
    QCOMPARE(hits->at("hits"), Json({0x20008010}));
}

void TestGdbPort::readsAndSetsRegisters()
{
    open();
    OHM_VERIFY_ERROR(on(u"probe_registers"_s), ErrorCode::NotEnabled);
    OHM_VERIFY(on(u"probe_halt"_s));
    const auto all = on(u"probe_registers"_s);
    OHM_VERIFY(all);
    QVERIFY2(all->at("registers").size() >= 17, all->dump().c_str());
    QCOMPARE(all->at("registers")[0]["name"], Json("r0"));
    QCOMPARE(all->at("registers")[0]["group"], Json("core"));
    for (const Json &entry : all->at("registers"))
        QVERIFY2(entry.contains("value"), entry.dump().c_str());
    OHM_VERIFY(on(u"probe_set_register"_s, {{"name", "r7"}, {"value", "0x12345678"}}));
    OHM_VERIFY(on(u"probe_step"_s));
    const auto some = on(u"probe_registers"_s, {{"names", {"pc", "r7", "xPSR"}}});
    OHM_VERIFY(some);
    QCOMPARE(some->at("registers")[0]["changed"], Json(true));
    QVERIFY(some->at("registers")[0].contains("meaning"));
    OHM_VERIFY_ERROR(on(u"probe_registers"_s, {{"names", {"r77"}}}), ErrorCode::NotFound);
    OHM_VERIFY_ERROR(on(u"probe_set_register"_s, {{"name", "r0"}, {"value", "0x100000000"}}), ErrorCode::InvalidArgument);
}

void TestGdbPort::stopsAtBreakpoints()
{
    open();
    const auto added = on(u"probe_breakpoint_add"_s, {{"symbol", "motor_step"}}); // while it runs
    OHM_VERIFY(added);
    QVERIFY(!added->contains("breakpoints_left"));
    const auto event = on(u"probe_wait_event"_s, {{"kinds", {"halted"}}, {"after", 0}});
    OHM_VERIFY(event);
    QCOMPARE(event->at("happened"), Json(true));
    QCOMPARE(event->at("reason"), Json("breakpoint"));
    const Json stopped = target();
    QVERIFY(stopped["function"].get<std::string>().starts_with("motor_step"));
    const auto source = stopped["source"].get<std::string>();
    const auto again = on(u"probe_breakpoint_add"_s, {{"location", source.substr(source.rfind('/') + 1)}});
    QVERIFY2(again.has_value() || again.error().code == ErrorCode::Busy, qPrintable(wordsOf(again)));
    const auto stepped = on(u"probe_step"_s); // off the breakpoint
    OHM_VERIFY(stepped);
    QVERIFY(stepped->at("pc") != event->at("pc"));
    OHM_VERIFY(on(u"probe_breakpoint_remove"_s, {{"all", true}}));
    OHM_VERIFY(on(u"probe_run"_s));
    std::this_thread::sleep_for(300ms);
    QCOMPARE(target()["state"], Json("running"));
}

void TestGdbPort::stopsAtWatchpoints()
{
    open({{"halt", true}});
    const auto whole = on(u"probe_read_memory"_s, {{"symbol", "g_bench"}});
    OHM_VERIFY(whole);
    const std::uint64_t uptime = whole->at("address").get<std::uint64_t>() + 32;
    OHM_VERIFY(on(u"probe_watchpoint_add"_s, {{"symbol", "g_bench+32"}, {"size", 4}, {"access", "write"}}));
    OHM_VERIFY(on(u"probe_run"_s));
    const auto event = on(u"probe_wait_event"_s, {{"kinds", {"halted"}}, {"after", 0}});
    OHM_VERIFY(event);
    QCOMPARE(event->at("reason"), Json("watchpoint"));
    QCOMPARE(event->at("watched"), Json(uptime));
    QVERIFY2(target()["source"].get<std::string>().find("bench.c") != std::string::npos, target().dump().c_str());
    OHM_VERIFY(on(u"probe_breakpoint_remove"_s, {{"all", true}}));
}

void TestGdbPort::stepsOverACall()
{
    open();
    OHM_VERIFY(on(u"probe_breakpoint_add"_s, {{"symbol", "systick_handler"}}));
    OHM_VERIFY(on(u"probe_wait_event"_s, {{"kinds", {"halted"}}, {"after", 0}}));
    for (int i = 0; i < 40; ++i) {
        const auto over = on(u"probe_step"_s, {{"over", true}});
        OHM_VERIFY(over);
        const auto function = over->at("function").get<std::string>();
        if (!function.starts_with("systick_handler"))
            break;
        QVERIFY(!function.starts_with("motor_step"));
    }
    QCOMPARE(on(u"probe_breakpoint_list"_s)->at("breakpoints").size(), 1U); // and what it needed for that is gone
}

void TestGdbPort::stepsByLine()
{
    open();
    OHM_VERIFY(on(u"probe_breakpoint_add"_s, {{"symbol", "motor_step"}}));
    OHM_VERIFY(on(u"probe_wait_event"_s, {{"kinds", {"halted"}}, {"after", 0}}));
    OHM_VERIFY(on(u"probe_breakpoint_remove"_s, {{"all", true}}));
    const Json before = target();
    const auto line = on(u"probe_step"_s, {{"by", "line"}, {"over", true}});
    OHM_VERIFY(line);
    QVERIFY2(line->at("source") != before["source"], line->dump().c_str());
    QVERIFY(line->at("function").get<std::string>().starts_with("motor_step"));
    const auto out = on(u"probe_step"_s, {{"by", "out"}});
    OHM_VERIFY(out);
    QVERIFY2(!out->at("function").get<std::string>().starts_with("motor_step"), out->dump().c_str());
}

void TestGdbPort::tellsOfEachHalt()
{
    open();
    OHM_VERIFY(on(u"probe_breakpoint_add"_s, {{"symbol", "motor_step"}}));
    Json number = 0;
    for (int round = 0; round < 10; ++round) {
        const auto event = on(u"probe_wait_event"_s, {{"kinds", {"halted"}}, {"after", number}});
        OHM_VERIFY(event);
        QVERIFY2(event->at("happened").get<bool>(), qPrintable(QString::number(round)));
        number = event->at("number");
        OHM_VERIFY(on(u"probe_run"_s));
    }
}

void TestGdbPort::resets()
{
    open();
    const auto halted = on(u"probe_reset"_s, {{"halt_after_reset", true}});
    OHM_VERIFY(halted);
    const auto entry = on(u"probe_read_memory"_s, {{"address", "0x08000004"}});
    OHM_VERIFY(entry);
    QCOMPARE(halted->at("pc").get<std::uint32_t>(), entry->at("words")[0].get<std::uint32_t>() & ~1U);
    const auto running = on(u"probe_reset"_s, {{"kind", "system"}});
    OHM_VERIFY(running);
    QCOMPARE(running->at("state"), Json("running"));
}

void TestGdbPort::showsTheStack()
{
    open();
    OHM_VERIFY(on(u"probe_breakpoint_add"_s, {{"symbol", "motor_step"}}));
    OHM_VERIFY(on(u"probe_wait_event"_s, {{"kinds", {"halted"}}, {"after", 0}}));
    const auto stack = on(u"probe_backtrace"_s, {{"locals", true}});
    OHM_VERIFY(stack);
    QVERIFY2(stack->at("frames").size() >= 2, stack->dump().c_str());
    QCOMPARE(stack->at("frames")[0]["function"], Json("motor_step"));
    const auto value = on(u"probe_evaluate"_s, {{"expression", "g_bench.uptime_ms + 0"}});
    OHM_VERIFY(value);
    const auto word = on(u"probe_read_memory"_s, {{"symbol", "g_bench+32"}});
    QCOMPARE(value->at("value"), Json(std::to_string(word->at("words")[0].get<unsigned>())));
    const auto location = stack->at("frames")[0]["address"];
    OHM_VERIFY(on(u"probe_step"_s));
    QVERIFY(on(u"probe_backtrace"_s)->at("frames")[0]["address"] != location); // GDB has seen that it moved
    OHM_VERIFY_ERROR(on(u"probe_evaluate"_s, {{"expression", "g_bench.uptime_ms = 1"}}), ErrorCode::ToolFailed);
    OHM_VERIFY(on(u"probe_run"_s));
    OHM_VERIFY(on(u"probe_wait_event"_s, {{"kinds", {"halted"}}, {"after", 2}})); // the breakpoint is still there
}

void TestGdbPort::disassembles()
{
    open();
    const auto code = on(u"probe_disassemble"_s, {{"symbol", "motor_step"}, {"count", 8}});
    OHM_VERIFY(code);
    QVERIFY2(code->dump().find("motor") != std::string::npos, code->dump().c_str());
}

// QEMU takes a program where its machine has a flash, too.
void TestGdbPort::loadsAProgram()
{
    open();
    const std::string file = firmware(board).toStdString();
    const auto loaded = on(u"probe_load_firmware"_s, {{"file_path", file}, {"run", true}});
    OHM_VERIFY(loaded);
    QCOMPARE(loaded->at("verified"), Json(true));
    QCOMPARE(loaded->at("target")["state"], Json("running"));
    std::this_thread::sleep_for(200ms);
    QCOMPARE(target()["state"], Json("running"));
    OHM_VERIFY(on(u"probe_halt"_s));
    const auto verified = on(u"probe_verify_firmware"_s, {{"file_path", file}});
    OHM_VERIFY(verified);
}

void TestGdbPort::explainsAFault()
{
    open();
    OHM_VERIFY(on(u"probe_rtt_start"_s));
    OHM_VERIFY(on(u"probe_rtt_write"_s, {{"text", "fault bad-store\n"}}));
    std::this_thread::sleep_for(500ms);
    OHM_VERIFY(on(u"probe_halt"_s));
    const auto report = on(u"probe_fault_report"_s);
    OHM_VERIFY(report);
    QCOMPARE(report->at("cfsr"), Json(0x8200));
    QCOMPARE(report->at("accessed"), Json(0x90000000));
    QVERIFY2(report->contains("frame"), report->dump().c_str());
    QVERIFY(report->at("frame")["function"].get<std::string>().starts_with("store_nowhere"));
}

void TestGdbPort::profiles()
{
    open();
    const auto profile = on(u"probe_profile"_s, {{"seconds", 0.3}});
    OHM_VERIFY(profile);
    QCOMPARE(profile->at("method"), Json("stopping"));
    QVERIFY2(profile->at("samples").get<int>() > 10, profile->dump().c_str());
    QCOMPARE(target()["state"], Json("running"));
}

void TestGdbPort::showsPeripherals()
{
    open();
    const QString svd = qEnvironmentVariable("OHM_SOURCE_DIR") + u"/resources/svd/cortex-m4.svd"_s;
    const auto block = on(u"probe_peripherals"_s, {{"svd", svd.toStdString()}, {"peripheral", "SCB"}, {"register", "CPUID"}});
    OHM_VERIFY(block);
    const Json &cpuid = block->at("registers")[0];
    QCOMPARE(cpuid["value"].get<std::uint32_t>() & 0xFFF0U, 0xC240U);
    QCOMPARE(target()["state"], Json("running"));
}

void TestGdbPort::runsMonitorCommands()
{
    open();
    const auto answer = on(u"probe_command"_s, {{"script", "info status\ninfo version"}});
    OHM_VERIFY(answer);
    QVERIFY2(answer->at("text").get<std::string>().find("VM status:") != std::string::npos, answer->dump().c_str());
    QCOMPARE(answer->at("code"), Json(0));
    QCOMPARE(target()["state"], Json("running"));
}

void TestGdbPort::saysWhatCannotBe()
{
    open();
    OHM_VERIFY_ERROR(on(u"probe_flash_info"_s), ErrorCode::Unsupported);
    OHM_VERIFY_ERROR(on(u"probe_flash_erase"_s, {{"first_sector", 0}, {"confirm", true}}), ErrorCode::Unsupported);
    OHM_VERIFY_ERROR(on(u"probe_reset"_s, {{"kind", "core"}}), ErrorCode::Unsupported);
}

void TestGdbPort::twoClientsStepAtOnce()
{
    open({{"halt", true}});
    std::vector<JobPointer> jobs;
    for (int i = 0; i < 8; ++i)
        jobs.push_back(m_fixture->bench().start(u"probe_step"_s, {{"session", "p1"}, {"count", 5}}));
    for (const JobPointer &job : jobs) {
        QVERIFY(job->waitUntilFinished(within(20s)));
        OHM_VERIFY(*job->result());
    }
    QCOMPARE(target()["state"], Json("halted"));
}

void TestGdbPort::seesTheMachineEnd()
{
    open();
    QCOMPARE(::kill(pid_t(m_machine->program().process().pid()), SIGKILL), 0);
    const auto ended = on(u"probe_wait_event"_s, {{"kinds", {"ended"}}, {"after", 0}, {"timeout_s", 5}});
    OHM_VERIFY(ended);
    QCOMPARE(ended->at("happened"), Json(true));
    const auto status = on(u"probe_status"_s);
    OHM_VERIFY(status);
    QCOMPARE(status->at("connection"), Json("ended"));
    OHM_VERIFY_ERROR(on(u"probe_halt"_s), ErrorCode::Disconnected);
    OHM_VERIFY(on(u"probe_disconnect"_s));
}

void TestGdbPort::tellsThatTheStubIsTaken()
{
    auto stream = connectLocal(m_machine->stubPath(), within(5s));
    OHM_VERIFY(stream);
    const auto other = RspClient::connect(std::move(*stream), u"other"_s, within(5s));
    OHM_VERIFY(other);
    QElapsedTimer timer;
    timer.start();
    const auto refused = m_fixture->connect({{"gdb_port", stub()}});
    QVERIFY(timer.elapsed() < 8000);
    OHM_VERIFY_ERROR(refused, ErrorCode::Timeout);
    QVERIFY2(refused.error().causes.front().english().contains(u"Another debugger"), qPrintable(wordsOf(refused)));
}

// What a session costs above the bare client: the turns, the door, the journal.
void TestGdbPort::measures()
{
    open({{"halt", true}});
    const auto session = m_fixture->sessions().require(u"p1"_s);
    OHM_VERIFY(session);
    MemoryAccess &memory = (*session)->memory((*session)->states().targets().front());
    std::array<char, 4> word{};
    constexpr int count = 5000;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < count; ++i)
        OHM_VERIFY(memory.read({.at = {0x20000000}, .into = word}, within(5s), {}));
    const double perRead = double(timer.nsecsElapsed()) / count / 1000;
    qInfo().noquote() << u"4 bytes through the session's memory: %1 us"_s.arg(perRead, 0, 'f', 1);
    QVERIFY2(perRead < 500, qPrintable(QString::number(perRead)));
}

void TestGdbPort::worksOnOpenOcdsPort()
{
    probe::sim::SimProbeConfig config{.chip = probe::sim::SimProbeConfig::Chip::Stm32f4, .listen = m_fixture->path(u"probe"_s)};
    config.stub = u"unix:"_s + m_machine->stubPath();
    const auto simulated = probe::sim::SimProbe::start(config, within(10s));
    OHM_VERIFY(simulated);
    OpenOcd openOcd(remoteBitbang(config.listen, u"stm32f4x.cfg"_s));
    QVERIFY2(openOcd.isReady(), openOcd.program().output().constData());
    static const QRegularExpression listening(u"Listening on port (\\d+) for gdb"_s);
    const auto port = listening.match(QString::fromUtf8(openOcd.program().output())).captured(1);
    QVERIFY(!port.isEmpty());

    const auto connected =
        m_fixture->connect({{"gdb_port", port.toStdString()}, {"elf", firmware(board).toStdString()}, {"halt", true}});
    OHM_VERIFY(connected);
    QCOMPARE(connected->at("adapter"), Json("openocd"));
    QVERIFY(connected->at("version").get<std::string>().starts_with("Open On-Chip Debugger"));
    QCOMPARE(connected->at("stand_in"), Json("a debug probe and a board"));
    QCOMPARE(connected->at("targets")[0]["type"], Json("cortex_m"));
    OHM_VERIFY(on(u"probe_registers"_s));
    OHM_VERIFY(on(u"probe_step"_s, {{"count", 3}}));
    OHM_VERIFY(on(u"probe_breakpoint_add"_s, {{"symbol", "motor_step"}}));
    OHM_VERIFY(on(u"probe_run"_s));
    const auto event = on(u"probe_wait_event"_s, {{"kinds", {"halted"}}, {"timeout_s", 10}});
    OHM_VERIFY(event);
    QVERIFY2(target()["state"] == "halted", target().dump().c_str());
    QCOMPARE(target()["reason"], Json("breakpoint"));
    const auto stack = on(u"probe_backtrace"_s);
    OHM_VERIFY(stack);
    QCOMPARE(stack->at("frames")[0]["function"], Json("motor_step"));
    const auto banks = on(u"probe_flash_info"_s); // OpenOCD gives a memory map
    OHM_VERIFY(banks);
    QVERIFY2(!banks->at("banks").empty(), banks->dump().c_str());
    const auto reset = on(u"probe_reset"_s, {{"halt_after_reset", true}});
    OHM_VERIFY(reset);
    QCOMPARE(reset->at("state"), Json("halted"));
    OHM_VERIFY(on(u"probe_disconnect"_s));
}

QTEST_GUILESS_MAIN(TestGdbPort)
#include "tst_gdbport.moc"
