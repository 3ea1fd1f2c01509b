// SPDX-License-Identifier: GPL-3.0-or-later
#include "../openocd/sessionfixture.h"
#include "memory/rspmemory.h"
#include "memory/sharedguestmemory.h"
#include "probe/engine/rttblock.h"
#include "serial/serial.h"
#include "stream/streamoptions.h"

using namespace ohm;
using namespace ohm::testing;
using Chip = SimProbeConfig::Chip;

// RTT of our firmware both ways: through the real OpenOCD, QEMU's GDB stub and shared guest memory.
class TestRttChannels final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void talksThroughOpenOcd();
    void isFoundBySearch();
    void isAConsole();
    void refusesWhatCannotBe();
    void livesThroughAResetAndEndsWithTheSession();
    void measuresTheEcho();
    void talksThroughTheGdbStub();
    void talksThroughSharedMemory();

private:
    SessionFixture &fixture() { return *m_fixture; }
    Result<Json> on(const QString &action, const Json &arguments = Json::object()) { return m_fixture->on(action, arguments); }
    // All that channel 0 says from `cursor` on until `wanted` is in it.
    QString readUntil(const QString &wanted, std::uint64_t cursor = 0)
    {
        QString all;
        for (const Deadline end = within(10s); !end.isOver() && !all.contains(wanted);) {
            const auto some = on(u"probe_rtt_read"_s, {{"cursor", cursor}, {"timeout_s", 1}});
            if (!some)
                return wordsOf(some);
            all += toQString(some->at("text"));
            cursor = some->at("cursor").get<std::uint64_t>();
        }
        return all;
    }
    void useStub(const std::function<void(MemoryAccess &, Address)> &work, bool shared);
    static void talk(MemoryAccess &memory, Address at);

    std::unique_ptr<SessionFixture> m_fixture;
};

void TestRttChannels::init()
{
    if (QByteArrayView(QTest::currentTestFunction()).startsWith("talksThroughThe")
        || QByteArrayView(QTest::currentTestFunction()).startsWith("talksThroughShared"))
        return;
    m_fixture = std::make_unique<SessionFixture>(Chip::Stm32f4, u"netduinoplus2"_s);
    QVERIFY2(fixture().problem().isEmpty(), qPrintable(fixture().problem()));
    OHM_VERIFY(fixture().connect({{"elf", firmware(u"netduinoplus2"_s).toStdString()}}));
}

void TestRttChannels::cleanup() { m_fixture.reset(); }

void TestRttChannels::talksThroughOpenOcd()
{
    const auto started = on(u"probe_rtt_start"_s);
    OHM_VERIFY(started);
    QCOMPARE(started->at("channels").size(), 1U);
    QCOMPARE(started->at("channels")[0]["name"], Json("Log"));
    QCOMPARE(started->at("channels")[0]["up"], Json(2048));
    QCOMPARE(started->at("channels")[0]["down"], Json(64));
    const QString log = readUntil(u"state=running"_s);
    QVERIFY2(log.startsWith(u"bench_demo on RTT\r\n"), qPrintable(log));
    const auto written = on(u"probe_rtt_write"_s, {{"text", "get motor.pole_pairs\nversion\n"}});
    OHM_VERIFY(written);
    QCOMPARE(written->at("bytes"), Json(29));
    const QString answer = readUntil(u"board netduinoplus2"_s);
    QVERIFY2(answer.contains(u"bench_demo "), qPrintable(answer));
    // More than the ring holds, while the target goes on reading.
    OHM_VERIFY(on(u"probe_rtt_write"_s, {{"text", "echo " + std::string(100, 'x') + "\n"}}));
    QVERIFY(readUntil(QString(100, u'x')).contains(QString(100, u'x')));
    const auto times = on(u"probe_rtt_read"_s, {{"cursor", 0}});
    OHM_VERIFY(times);
    QCOMPARE(times->at("times").size(), std::size_t(toQString(times->at("text")).count(u'\n')));
    const auto hex = on(u"probe_rtt_read"_s, {{"cursor", 0}, {"max_bytes", 5}, {"form", "hex"}});
    OHM_VERIFY(hex);
    OHM_VERIFY(on(u"probe_rtt_stop"_s));
    OHM_VERIFY_ERROR(on(u"probe_rtt_read"_s), ErrorCode::NotEnabled);
    OHM_VERIFY_ERROR(on(u"probe_rtt_stop"_s), ErrorCode::NotEnabled);
    OHM_VERIFY(on(u"probe_rtt_start"_s));
}

void TestRttChannels::isFoundBySearch()
{
    const auto started = on(u"probe_rtt_start"_s, {{"address", "0x20000000"}, {"size", 0x20000}});
    OHM_VERIFY(started);
    const auto session = fixture().sessions().require(u"p1"_s);
    QCOMPARE(started->at("address").get<std::uint64_t>(), (*session)->symbols()->find(u"_SEGGER_RTT"_s)->address);
    QVERIFY(readUntil(u"rpm="_s).contains(u"rpm="));
}

void TestRttChannels::isAConsole()
{
    const auto serial = makeSerialModule(fixture().bench().bench);
    OHM_VERIFY(on(u"probe_rtt_start"_s, {{"interval_ms", 5}}));
    const auto opened = fixture().call(u"serial_open"_s, {{"port", "rtt://p1/0"}});
    OHM_VERIFY(opened);
    QVERIFY(opened->contains("stand_in"));
    const auto said = fixture().call(
        u"serial_expect"_s, {{"console", opened->at("console")}, {"send", "uptime\n"}, {"expect", {"uptime = [0-9]+ ms"}}});
    OHM_VERIFY(said);
    OHM_VERIFY(on(u"probe_rtt_stop"_s));
    QVERIFY(!fixture().bench().bench.devices.find(DeviceId(u"port:rtt://p1/0"_s)));
    fixture().bench().bench.stopWork();
}

void TestRttChannels::refusesWhatCannotBe()
{
    const auto elsewhere = on(u"probe_rtt_start"_s, {{"address", "0x20010000"}});
    OHM_VERIFY_ERROR(elsewhere, ErrorCode::NotFound);
    QCOMPARE(elsewhere.error().field, u"address"_s);
    OHM_VERIFY_ERROR(on(u"probe_rtt_start"_s, {{"address", "0x20010000"}, {"size", 4096}}), ErrorCode::NotFound);
    OHM_VERIFY_ERROR(on(u"probe_rtt_start"_s, {{"address", "0x90000000"}}), ErrorCode::NotFound);
    OHM_VERIFY_ERROR(on(u"probe_rtt_start"_s, {{"size", 4096}}), ErrorCode::InvalidArgument);
    OHM_VERIFY_ERROR(on(u"probe_rtt_start"_s, {{"symbol", "_SEGGER_RTX"}}), ErrorCode::NotFound);
    OHM_VERIFY_ERROR(on(u"probe_rtt_start"_s, {{"interval_ms", 0}}), ErrorCode::InvalidArgument);
    OHM_VERIFY_ERROR(on(u"probe_rtt_write"_s, {{"text", "x"}}), ErrorCode::NotEnabled);
    OHM_VERIFY(on(u"probe_rtt_start"_s));
    OHM_VERIFY_ERROR(on(u"probe_rtt_start"_s), ErrorCode::Busy);
    const auto channel = on(u"probe_rtt_read"_s, {{"channel", 3}});
    OHM_VERIFY_ERROR(channel, ErrorCode::InvalidArgument);
    QCOMPARE(channel.error().field, u"channel"_s);
    OHM_VERIFY_ERROR(on(u"probe_rtt_write"_s, {{"channel", 3}, {"text", "x"}}), ErrorCode::NotFound);
    OHM_VERIFY(on(u"probe_halt"_s));
    const auto full = on(u"probe_rtt_write"_s, {{"text", std::string(200, 'x')}, {"timeout_s", 0.2}});
    OHM_VERIFY_ERROR(full, ErrorCode::Timeout);
    QVERIFY2(full.error().message.english().contains(u"63 of 200"), qPrintable(full.error().message.english()));
}

void TestRttChannels::livesThroughAResetAndEndsWithTheSession()
{
    OHM_VERIFY(on(u"probe_rtt_start"_s));
    readUntil(u"bench_demo on RTT"_s);
    OHM_VERIFY(on(u"probe_reset"_s, {{"kind", "system"}}));
    const auto now = on(u"probe_rtt_read"_s);
    OHM_VERIFY(now);
    const QString after = readUntil(u"bench_demo on RTT"_s, now->at("cursor").get<std::uint64_t>());
    QVERIFY2(after.contains(u"bench_demo on RTT"), qPrintable(after));
    const auto waiting =
        fixture().bench().start(u"probe_rtt_read"_s, {{"session", "p1"}, {"cursor", 1000000000}, {"timeout_s", 60}});
    std::this_thread::sleep_for(50ms);
    OHM_VERIFY(on(u"probe_disconnect"_s));
    QVERIFY(waiting->waitUntilFinished(within(5s)));
    OHM_VERIFY(*waiting->result());
    QCOMPARE((*waiting->result())->at("ended"), Json(true));
    QVERIFY(!fixture().bench().bench.devices.find(DeviceId(u"port:rtt://p1/0"_s)));
}

void TestRttChannels::measuresTheEcho()
{
    OHM_VERIFY(on(u"probe_rtt_start"_s, {{"interval_ms", 1}}));
    readUntil(u"bench_demo on RTT"_s);
    std::vector<double> times;
    for (int i = 0; i < 30; ++i) {
        const std::uint64_t cursor = on(u"probe_rtt_read"_s)->at("cursor").get<std::uint64_t>();
        const auto start = std::chrono::steady_clock::now();
        OHM_VERIFY(on(u"probe_rtt_write"_s, {{"text", "echo ping\n"}}));
        QVERIFY(readUntil(u"ping\r\n"_s, cursor).contains(u"ping"));
        times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    std::ranges::sort(times);
    qInfo("RTT echo through OpenOCD, interval 1 ms: median %.1f ms, longest %.1f ms", times[15], times[29]);
    QVERIFY(times[15] < 500);
}

// Both ways by hand: what the pump does, over any access to memory.
void TestRttChannels::talk(MemoryAccess &memory, Address at)
{
    auto block = probe::RttBlock::read(memory, at, 4, within(5s), {});
    OHM_VERIFY(block);
    QCOMPARE(block->up()[0].size, 2048U);
    QCOMPARE(*block->put(memory, 0, "version\n", within(5s), {}), 8U);
    QByteArray said;
    for (const Deadline end = within(10s); !end.isOver() && !said.contains("board mps2-an386");) {
        OHM_VERIFY(block->refresh(memory, within(5s), {}));
        const auto some = block->take(memory, 0, 4096, within(5s), {});
        OHM_VERIFY(some);
        said += *some;
    }
    QVERIFY2(said.contains("board mps2-an386"), said.constData());
}

void TestRttChannels::useStub(const std::function<void(MemoryAccess &, Address)> &work, bool shared)
{
    const auto elf = ElfFile::load(firmware(u"mps2-an386"_s));
    OHM_VERIFY(elf);
    const auto symbols = SymbolTable::read(*elf);
    OHM_VERIFY(symbols);
    const Address at{symbols->find(u"_SEGGER_RTT"_s)->address};
    Machine machine(u"mps2-an386"_s, firmware(u"mps2-an386"_s), Machine::sharingRam(u"mps2-an386"_s));
    std::this_thread::sleep_for(300ms); // boots
    if (shared) {
        auto memory = openSharedGuestMemory(machine.sharedFile(), {0x21000000});
        OHM_VERIFY(memory);
        work(**memory, at);
        return;
    }
    auto stream = openStream(u"unix:"_s + machine.stubPath(), {}, within(5s));
    for (const Deadline end = within(5s); !stream && !end.isOver();)
        stream = openStream(u"unix:"_s + machine.stubPath(), {}, within(5s));
    OHM_VERIFY(stream);
    auto client = RspClient::connect(std::move(*stream), u"QEMU"_s, within(5s));
    OHM_VERIFY(client);
    OHM_VERIFY((*client)->resume(within(5s)));
    RspMemory memory(**client, {.live = LiveAccess::Stopping});
    work(memory, at);
}

void TestRttChannels::talksThroughTheGdbStub() { useStub(talk, false); }

void TestRttChannels::talksThroughSharedMemory() { useStub(talk, true); }

QTEST_GUILESS_MAIN(TestRttChannels)
#include "tst_rttchannels.moc"
