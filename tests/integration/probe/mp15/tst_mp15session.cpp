// SPDX-License-Identifier: GPL-3.0-or-later
#include "../openocd/sessionfixture.h"

using namespace ohm;
using namespace ohm::testing;

// The chip with Linux on its Cortex-A7 cores and a Cortex-M4 beside them, through the actions: looked at without disturbing it,
// and the M4 given a program. The simulated A7 cores execute nothing, but while they run a counter at the DDR's beginning does.
class TestMp15Session final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void attachesAndDetachesWithoutReset();
    void haltsAndResumesTheApplicationProcessors();
    void loadsAndStartsTheM4();
    void resetsOnlyWhenAskedForTheSystem();

private:
    SessionFixture &fixture() { return *m_fixture; }
    Result<Json> on(const QString &action, const Json &arguments = Json::object()) { return m_fixture->on(action, arguments); }
    Result<Json> connectByBoard();
    QString stateOf(const char *target)
    {
        const auto status = on(u"probe_status"_s);
        if (!status)
            return wordsOf(status);
        for (const Json &row : status->at("targets")) {
            if (row["name"] == std::string("stm32mp15x.") + target)
                return toQString(row["state"]);
        }
        return u"absent"_s;
    }
    // Milliseconds for which the first Cortex-A7 has run since its last reset.
    qint64 ran()
    {
        const auto read = on(u"probe_read_memory"_s, {{"target", "stm32mp15x.axi"}, {"address", "0xC0000000"}});
        return read ? read->at("words")[0].get<qint64>() : -1;
    }

    std::unique_ptr<Machine> m_machine; // of the board profile
    std::unique_ptr<SessionFixture> m_fixture;
};

void TestMp15Session::init()
{
    m_fixture = std::make_unique<SessionFixture>(SimProbeConfig::Chip::Stm32mp15, u"mps2-an386"_s);
    QVERIFY2(fixture().problem().isEmpty(), qPrintable(fixture().problem()));
}

void TestMp15Session::cleanup()
{
    m_fixture.reset();
    m_machine.reset();
}

// The board profile has its own simulated probe; its machine is one that the bench knows.
Result<Json> TestMp15Session::connectByBoard()
{
    m_fixture = std::make_unique<SessionFixture>(SimProbeConfig::Chip::Stm32mp15, QString());
    m_machine = std::make_unique<Machine>(u"mps2-an386"_s, firmware(u"mps2-an386"_s));
    fixture().bench().bench.devices.put({.id = DeviceId(u"qemu:m4"_s),
        .kind = u"qemu"_s,
        .title = u"m4"_s,
        .state = u"running"_s,
        .details = {{"gdb", m_machine->stubPath().toStdString()}, {"image", ""}}});
    return fixture().connect({{"board", "simulated-stm32mp157"}, {"machine", "m4"}});
}

void TestMp15Session::attachesAndDetachesWithoutReset()
{
    const QString config = fixture().config(u"stm32mp15x.cfg"_s);
    qint64 before = 0;
    for (int i = 0; i < 2; ++i) {
        const auto connected = fixture().connect({{"cfg_file", config.toStdString()}});
        OHM_VERIFY(connected);
        QCOMPARE(connected->at("targets").size(), 6U);
        QCOMPARE(connected->at("warnings"), Json::array());
        for (const char *core : {"cpu0", "cpu1", "cm4"})
            QCOMPARE(stateOf(core), u"running"_s);
        const qint64 now = ran();
        QVERIFY2(now > before, qPrintable(QString::number(now))); // has run on, since the first session too
        QTRY_VERIFY(ran() > now);
        before = ran();
        const auto written = on(u"probe_write_memory"_s,
            {{"target", "stm32mp15x.axi"}, {"address", "0x2FFC0000"}, {"values", {0x12345678}}}); // SYSRAM
        OHM_VERIFY(written);
        OHM_VERIFY(on(u"probe_disconnect"_s));
    }
}

void TestMp15Session::haltsAndResumesTheApplicationProcessors()
{
    OHM_VERIFY(fixture().connect({{"cfg_file", fixture().config(u"stm32mp15x.cfg"_s).toStdString()}}));
    const auto halted = on(u"probe_halt"_s, {{"target", "stm32mp15x.cpu0"}});
    OHM_VERIFY(halted);
    QCOMPARE(halted->at("state"), Json("halted"));
    QCOMPARE(halted->at("pc"), Json(0xC0108A34));
    QTRY_COMPARE(stateOf("cpu1"), u"halted"_s); // a cluster is halted as a whole
    QCOMPARE(stateOf("cm4"), u"running"_s);
    const qint64 stood = ran();
    std::this_thread::sleep_for(20ms);
    QCOMPARE(ran(), stood);
    const auto registers = on(u"probe_registers"_s, {{"target", "stm32mp15x.cpu0"}, {"names", {"pc", "cpsr", "lr_svc"}}});
    OHM_VERIFY(registers);
    QCOMPARE(registers->at("registers")[0]["value"], Json(0xC0108A34));
    QCOMPARE(registers->at("registers")[1]["value"], Json(0x600F0013));
    // The same memory by the core's address and by the bus.
    OHM_VERIFY(on(u"probe_write_memory"_s, {{"target", "stm32mp15x.cpu0"}, {"address", "0xC0004000"}, {"values", {7, 8, 9}}}));
    const auto read = on(u"probe_read_memory"_s, {{"target", "stm32mp15x.axi"}, {"address", "0xC0004000"}, {"count", 3}});
    OHM_VERIFY(read);
    QCOMPARE(read->at("words"), Json({7, 8, 9}));
    const auto stepped = on(u"probe_step"_s, {{"target", "stm32mp15x.cpu0"}});
    OHM_VERIFY(stepped);
    QCOMPARE(stepped->at("pc"), Json(0xC0108A38));
    const auto runs = on(u"probe_run"_s, {{"target", "stm32mp15x.cpu0"}});
    OHM_VERIFY(runs);
    QTRY_COMPARE(stateOf("cpu1"), u"running"_s);
    QTRY_VERIFY(ran() > stood);
    // What is halted when the session is left runs on, when that is wanted.
    OHM_VERIFY(on(u"probe_halt"_s, {{"target", "stm32mp15x.cpu0"}}));
    OHM_VERIFY(on(u"probe_disconnect"_s, {{"resume", true}}));
    OHM_VERIFY(fixture().connect({{"cfg_file", fixture().config(u"stm32mp15x.cfg"_s).toStdString()}}));
    QCOMPARE(stateOf("cpu0"), u"running"_s);
}

void TestMp15Session::loadsAndStartsTheM4()
{
    const auto connected = connectByBoard();
    OHM_VERIFY(connected);
    QVERIFY(connected->contains("stand_in"));
    QVERIFY(!connected->at("notes").empty());
    const qint64 before = ran();
    // In RETRAM: stack pointer, start; at 0x40: movs r0, #0; ldr r1, [pc, #8]; again: adds r0, #1; str r0, [r1]; b again; nop;
    // where it counts.
    QByteArray program(0x50, '\0');
    const auto put = [&program](qsizetype at, quint32 word) {
        storeNumber(word, std::span(program.data() + at, 4), ByteOrder::Little);
    };
    put(0x00, 0x00008000);
    put(0x04, 0x00000041);
    put(0x40, 0x49022000);
    put(0x44, 0x60083001);
    put(0x48, 0xBF00E7FC);
    put(0x4C, 0x00003000);
    const std::string file = fixture().writeFile(u"m4.bin"_s, program).toStdString();
    const auto loaded = on(u"probe_load_firmware"_s, {{"file_path", file}, {"address", 0}, {"run", true}});
    OHM_VERIFY(loaded);
    QCOMPARE(loaded->at("verified"), Json(true));
    QCOMPARE(loaded->at("flash_bytes"), Json(0));
    QCOMPARE(loaded->at("target")["name"], Json("stm32mp15x.cm4"));
    QCOMPARE(loaded->at("target")["state"], Json("running"));
    const auto counter = [this] {
        const auto read = on(u"probe_read_memory"_s, {{"target", "stm32mp15x.cm4"}, {"address", "0x3000"}});
        return read ? read->at("words")[0].get<quint64>() : 0;
    };
    const quint64 first = counter();
    QVERIFY(first > 0);
    QTRY_VERIFY(counter() > first);
    // Linux's side has not noticed, but for what it sees of the M4's memory.
    QCOMPARE(stateOf("cpu0"), u"running"_s);
    QVERIFY(ran() > before);
    const auto seen = on(u"probe_read_memory"_s, {{"target", "stm32mp15x.axi"}, {"address", "0x38003000"}});
    OHM_VERIFY(seen);
    QVERIFY(seen->at("words")[0].get<quint64>() > first);
    const auto halted = on(u"probe_halt"_s);
    OHM_VERIFY(halted);
    QVERIFY(halted->at("pc").get<quint64>() >= 0x44 && halted->at("pc").get<quint64>() <= 0x48);
}

void TestMp15Session::resetsOnlyWhenAskedForTheSystem()
{
    OHM_VERIFY(connectByBoard());
    std::this_thread::sleep_for(300ms);
    for (const bool halt : {false, true}) {
        const auto refused = on(u"probe_reset"_s, {{"halt_after_reset", halt}});
        OHM_VERIFY_ERROR(refused, ErrorCode::Denied);
        QVERIFY(refused.error().message.english().contains(u"takes down Linux"));
    }
    const qint64 before = ran();
    QVERIFY(before >= 300);
    const auto reset = on(u"probe_reset"_s, {{"kind", "system"}});
    OHM_VERIFY(reset);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf("cm4"), u"running"_s, 10000);
    QCOMPARE(stateOf("cpu0"), u"running"_s);
}

QTEST_GUILESS_MAIN(TestMp15Session)
#include "tst_mp15session.moc"
