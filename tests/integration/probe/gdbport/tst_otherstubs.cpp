// SPDX-License-Identifier: GPL-3.0-or-later
#include "gdbfixture.h"
#include "stubserver.h"

#include <QElapsedTimer>

using namespace ohm;
using namespace ohm::testing;
using Manner = StubServer::Manner;

// The peculiarities of GDB stubs whose probes cannot be had here, and what is no stub at all.
class TestOtherStubs final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_fixture = std::make_unique<GdbFixture>(); }
    void cleanup();

    void worksWithoutADescription();
    void looksForTheTarget();
    void writesFlash_data();
    void writesFlash();
    void erasesSectors();
    void refusesWhatTheFlashHasNot();
    void resets();
    void saysThatItCannotReset();
    void runsOutOfComparators();
    void tellsWhatIsNoStub_data();
    void tellsWhatIsNoStub();
    void refusesBadPorts_data();
    void refusesBadPorts();
    void tellsOfAClosedPort();
    void refusesWhatDoesNotGoTogether();
    void opensOneSessionOfEachStub();
    void tellsThatTheStubHasGone();

private:
    void open(Manner manner, bool halt = true);
    Result<Json> on(const QString &action, const Json &arguments = Json::object()) { return m_fixture->on(action, arguments); }

    std::unique_ptr<StubServer> m_stub;
    std::unique_ptr<GdbFixture> m_fixture;
};

void TestOtherStubs::cleanup()
{
    m_fixture.reset();
    m_stub.reset();
}

void TestOtherStubs::open(Manner manner, bool halt)
{
    m_stub = std::make_unique<StubServer>(manner);
    OHM_VERIFY(m_fixture->connect({{"gdb_port", m_stub->port()}, {"halt", halt}}));
}

// No target.xml, no vCont, no p, no P.
void TestOtherStubs::worksWithoutADescription()
{
    open(Manner::JLink);
    const DeviceInfo device = m_fixture->device();
    QCOMPARE(device.details["adapter"], Json("jlink"));
    QVERIFY2(
        device.details["stub"].get<std::string>().starts_with("J-Link GDB Server (localhost:"), device.details.dump().c_str());
    QVERIFY(device.standIn.isEmpty());
    QCOMPARE(device.details["targets"][0]["type"], Json("cortex_m")); // CPUID tells
    QCOMPARE(device.details["warnings"].size(), 1U);

    const auto all = on(u"probe_registers"_s);
    OHM_VERIFY(all);
    QCOMPARE(all->at("registers").size(), 17U);
    QCOMPARE(all->at("registers")[16]["name"], Json("xPSR"));
    OHM_VERIFY(on(u"probe_set_register"_s, {{"name", "xPSR"}, {"value", "0x01000003"}}));
    const auto set = on(u"probe_set_register"_s, {{"name", "pc"}, {"value", "0x08000200"}});
    OHM_VERIFY(set);
    QCOMPARE(set->at("new"), Json(0x08000200));
    QCOMPARE(on(u"probe_registers"_s, {{"names", {"xPSR"}}})->at("registers")[0]["value"], Json(0x01000003));

    const auto stepped = on(u"probe_step"_s, {{"count", 2}});
    OHM_VERIFY(stepped);
    QCOMPARE(stepped->at("pc"), Json(0x08000204));
    QCOMPARE(stepped->at("reason"), Json("single-step"));
    const auto running = on(u"probe_run"_s);
    OHM_VERIFY(running);
    QCOMPARE(running->at("state"), Json("running"));
    const auto written =
        on(u"probe_write_memory"_s, {{"address", "0x20000100"}, {"values", {1, 2, 3}}}); // stops it for a moment
    OHM_VERIFY(written);
    QCOMPARE(written->at("read_back"), Json({1, 2, 3}));
    QCOMPARE(on(u"probe_status"_s)->at("targets")[0]["state"], Json("running"));
    const auto halted = on(u"probe_halt"_s);
    OHM_VERIFY(halted);
    QCOMPARE(halted->at("reason"), Json("debug-request"));
    OHM_VERIFY_ERROR(on(u"probe_read_memory"_s, {{"address", "0x30000000"}}), ErrorCode::NotFound);
    const auto unknown = on(u"probe_command"_s, {{"script", "no such thing"}});
    OHM_VERIFY(unknown);
    QVERIFY(unknown->at("text").get<std::string>().starts_with("Unknown command"));
}

void TestOtherStubs::looksForTheTarget()
{
    open(Manner::BlackMagic, false);
    const DeviceInfo device = m_fixture->device();
    QCOMPARE(device.details["adapter"], Json("blackmagic"));
    QVERIFY(m_stub->requests().contains("vAttach;1"));
    QCOMPARE(device.state, u"running"_s); // it stopped it, so it lets it go on
    OHM_VERIFY(on(u"probe_halt"_s));
    QCOMPARE(on(u"probe_registers"_s)->at("registers").size(), 17U);
    const auto version = on(u"probe_command"_s, {{"script", "version"}});
    OHM_VERIFY(version);
    QVERIFY(version->at("text").get<std::string>().starts_with("Black Magic Probe v1.10.2"));
    const auto left = on(u"probe_disconnect"_s, {{"resume", true}});
    OHM_VERIFY(left);
    QVERIFY(!left->contains("exit_code"));
    QVERIFY(m_stub->requests().contains("D"));
}

void TestOtherStubs::writesFlash_data()
{
    QTest::addColumn<int>("manner");
    QTest::newRow("J-Link") << int(Manner::JLink);
    QTest::newRow("Black Magic") << int(Manner::BlackMagic);
}

void TestOtherStubs::writesFlash()
{
    QFETCH(int, manner);
    open(Manner(manner));
    QByteArray program(5000, '\0');
    for (qsizetype i = 0; i < program.size(); ++i)
        program[i] = char(i * 7); // with all that has to be escaped
    const std::string file = m_fixture->writeFile(u"program.bin"_s, program).toStdString();
    const auto loaded = on(u"probe_load_firmware"_s, {{"file_path", file}, {"address", "0x08001000"}});
    OHM_VERIFY(loaded);
    QCOMPARE(loaded->at("verified"), Json(true));
    QCOMPARE(m_stub->flash().sliced(0x1000, program.size()), program);
    QVERIFY(m_stub->requests().contains("vFlashDone"));
    const auto same = on(u"probe_verify_firmware"_s, {{"file_path", file}, {"address", "0x08001000"}});
    OHM_VERIFY(same);
    QCOMPARE(same->at("ok"), Json(true));
    const auto banks = on(u"probe_flash_info"_s);
    OHM_VERIFY(banks);
    QCOMPARE(banks->at("banks")[0]["driver"], Json("gdb"));
    QCOMPARE(banks->at("banks")[0]["sectors"].size(), 16U);
}

void TestOtherStubs::erasesSectors()
{
    open(Manner::JLink);
    OHM_VERIFY(on(u"probe_flash_erase"_s, {{"first_sector", 1}, {"last_sector", 2}, {"confirm", true}}));
    QCOMPARE(m_stub->flash().sliced(0x800, 0x1000), QByteArray(0x1000, '\xFF'));
    QCOMPARE(m_stub->flash().sliced(0x1800, 4), QByteArray(4, '\0'));
}

void TestOtherStubs::refusesWhatTheFlashHasNot()
{
    open(Manner::JLink);
    const std::string file = m_fixture->writeFile(u"program.bin"_s, QByteArray(100, 'x')).toStdString();
    OHM_VERIFY_ERROR(
        on(u"probe_load_firmware"_s, {{"file_path", file}, {"address", "0x0800FFF0"}}), ErrorCode::InvalidArgument);
    m_fixture = std::make_unique<GdbFixture>();
    open(Manner::Bare);
    const auto info = on(u"probe_flash_info"_s);
    OHM_VERIFY_ERROR(info, ErrorCode::Unsupported);
    QVERIFY(stepsOf(info.error()).contains(u"probe_load_firmware"));
    OHM_VERIFY_ERROR(on(u"probe_flash_erase"_s, {{"first_sector", 0}, {"confirm", true}}), ErrorCode::Unsupported);
}

void TestOtherStubs::resets()
{
    open(Manner::JLink);
    const auto reset = on(u"probe_reset"_s, {{"halt_after_reset", true}});
    OHM_VERIFY(reset);
    QCOMPARE(reset->at("pc"), Json(0x08000100));
    OHM_VERIFY_ERROR(on(u"probe_reset"_s, {{"kind", "core"}}), ErrorCode::Unsupported);
    m_fixture = std::make_unique<GdbFixture>();
    open(Manner::BlackMagic);
    const auto restarted = on(u"probe_reset"_s, {{"halt_after_reset", true}}); // it has no command for that, but R
    OHM_VERIFY(restarted);
    QCOMPARE(restarted->at("pc"), Json(0x08000100));
    QVERIFY(m_stub->requests().contains("R00"));
}

void TestOtherStubs::saysThatItCannotReset()
{
    open(Manner::Bare);
    const auto reset = on(u"probe_reset"_s);
    OHM_VERIFY_ERROR(reset, ErrorCode::Unsupported);
    QVERIFY2(stepsOf(reset.error()).contains(u"button"), qPrintable(stepsOf(reset.error())));
    const auto semihosting = on(u"probe_semihosting"_s, {{"enabled", true}});
    OHM_VERIFY_ERROR(semihosting, ErrorCode::Unsupported);
    QVERIFY(stepsOf(semihosting.error()).contains(u"cfg_file"));
}

void TestOtherStubs::runsOutOfComparators()
{
    open(Manner::JLink);
    const auto first = on(u"probe_breakpoint_add"_s, {{"address", "0x08000200"}});
    OHM_VERIFY(first);
    QVERIFY(!first->contains("breakpoints_left")); // nobody knows
    OHM_VERIFY(on(u"probe_watchpoint_add"_s, {{"address", "0x20000000"}, {"size", 4}}));
    OHM_VERIFY_ERROR(on(u"probe_breakpoint_add"_s, {{"address", "0x08000300"}}), ErrorCode::LimitExceeded);
    OHM_VERIFY(on(u"probe_breakpoint_remove"_s, {{"id", 1}}));
    OHM_VERIFY(on(u"probe_breakpoint_add"_s, {{"address", "0x08000300"}}));
}

void TestOtherStubs::tellsWhatIsNoStub_data()
{
    QTest::addColumn<int>("manner");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("words");
    QTest::newRow("silent, or taken by another") << int(Manner::Silent) << ErrorCode::Timeout << u"does not answer"_s;
    QTest::newRow("closing") << int(Manner::Closing) << ErrorCode::Disconnected << u"closed the connection"_s;
    QTest::newRow("echoing") << int(Manner::Echoing) << ErrorCode::Protocol << u"does not answer as a GDB stub"_s;
    QTest::newRow("another protocol") << int(Manner::Chatting) << ErrorCode::Timeout << u"does not answer"_s;
}

void TestOtherStubs::tellsWhatIsNoStub()
{
    QFETCH(int, manner);
    QFETCH(ErrorCode, code);
    QFETCH(QString, words);
    m_stub = std::make_unique<StubServer>(Manner(manner));
    QElapsedTimer timer;
    timer.start();
    const auto refused = m_fixture->connect({{"gdb_port", m_stub->port()}});
    QVERIFY2(timer.elapsed() < 8000, qPrintable(QString::number(timer.elapsed())));
    OHM_VERIFY_ERROR(refused, code);
    QCOMPARE(refused.error().field, u"gdb_port"_s);
    QVERIFY2(refused.error().message.english().contains(words), qPrintable(wordsOf(refused)));
    QVERIFY(!refused.error().causes.empty());
    QVERIFY(stepsOf(refused.error()).contains(u"GDB"));
}

void TestOtherStubs::refusesBadPorts_data()
{
    QTest::addColumn<std::string>("port");
    for (const char *port :
        {"", "   ", "nowhere", "host:", "host:99999", "host:0", "http://host:80", "host:12:13", "pty", "a b:3333"})
        QTest::newRow(port) << std::string(port);
}

void TestOtherStubs::refusesBadPorts()
{
    QFETCH(std::string, port);
    const auto refused = m_fixture->connect({{"gdb_port", port}});
    OHM_VERIFY_ERROR(refused, ErrorCode::InvalidArgument);
    QCOMPARE(refused.error().field, u"gdb_port"_s);
}

void TestOtherStubs::tellsOfAClosedPort()
{
    std::string port;
    {
        const StubServer gone(Manner::Silent);
        port = gone.port();
    }
    const auto closed = m_fixture->connect({{"gdb_port", port}});
    QVERIFY(!closed);
    QCOMPARE(closed.error().field, u"gdb_port"_s);
    QVERIFY(!closed.error().causes.empty() && !closed.error().nextActions.empty());
    const auto socket = m_fixture->connect({{"gdb_port", m_fixture->path(u"nothing"_s).toStdString()}});
    QVERIFY(!socket);
    QCOMPARE(socket.error().field, u"gdb_port"_s);
    QVERIFY(m_fixture->sessions().all().empty());
}

void TestOtherStubs::refusesWhatDoesNotGoTogether()
{
    const auto refusedField = [this](const Json &arguments) {
        const auto refused = m_fixture->connect(arguments);
        return refused || refused.error().code != ErrorCode::InvalidArgument ? u"accepted"_s : refused.error().field;
    };
    QCOMPARE(refusedField({{"gdb_port", "localhost:1"}, {"board", "x"}}), u"gdb_port"_s);
    QCOMPARE(refusedField({{"gdb_port", "localhost:1"}, {"cfg_file", "x"}}), u"gdb_port"_s);
    QCOMPARE(refusedField({{"gdb_port", "localhost:1"}, {"machine", "x"}}), u"machine"_s);
    QCOMPARE(refusedField({{"gdb_port", "localhost:1"}, {"speed_khz", 100}}), u"speed_khz"_s);
    QCOMPARE(refusedField({{"gdb_port", "localhost:1"}, {"probe_serial", "1"}}), u"probe_serial"_s);
    QCOMPARE(refusedField({{"gdb_port", "localhost:1"}, {"openocd", "/bin/openocd"}}), u"openocd"_s);
    OHM_VERIFY_ERROR(m_fixture->connect({{"machine", "nobody"}}), ErrorCode::NotFound);
}

void TestOtherStubs::opensOneSessionOfEachStub()
{
    open(Manner::JLink);
    const auto second = m_fixture->call(u"probe_connect"_s, {{"gdb_port", m_stub->port()}});
    OHM_VERIFY_ERROR(second, ErrorCode::Busy);
    QVERIFY(second.error().message.english().contains(u"p1"));
}

void TestOtherStubs::tellsThatTheStubHasGone()
{
    open(Manner::JLink, false);
    const auto known = on(u"probe_wait_event"_s, {{"timeout_s", 0}});
    m_stub->hangUp();
    const auto ended = on(u"probe_wait_event"_s, {{"kinds", {"ended"}}, {"after", 0}, {"timeout_s", 5}});
    OHM_VERIFY(ended);
    QCOMPARE(ended->at("happened"), Json(true));
    const auto read = on(u"probe_read_memory"_s, {{"address", "0x20000000"}});
    OHM_VERIFY_ERROR(read, ErrorCode::Disconnected);
    QVERIFY(read.error().message.english().contains(u"has closed the connection"));
    QCOMPARE(m_fixture->device().state, u"ended"_s);
    OHM_VERIFY(on(u"probe_disconnect"_s));
}

QTEST_GUILESS_MAIN(TestOtherStubs)
#include "tst_otherstubs.moc"
