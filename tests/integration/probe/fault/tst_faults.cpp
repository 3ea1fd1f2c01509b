// SPDX-License-Identifier: GPL-3.0-or-later
#include "../openocd/sessionfixture.h"

using namespace ohm;
using namespace ohm::testing;

// The fault report on real HardFaults of our firmware, brought about over RTT, behind the real OpenOCD.
class TestFaults final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void explainsABadStore();
    void explainsABadJump();
    void explainsADivision();
    void seesTheFirstInstructionOfTheHandler();
    void tellsThatThereIsNone();

private:
    Result<Json> on(const QString &action, const Json &arguments = Json::object()) { return m_fixture->on(action, arguments); }
    Result<Json> reportOf(const std::string &fault)
    {
        if (const auto started = on(u"probe_rtt_start"_s); !started)
            return started;
        if (const auto told = on(u"probe_rtt_write"_s, {{"text", "fault " + fault + "\n"}}); !told)
            return told;
        std::this_thread::sleep_for(200ms);
        if (const auto halted = on(u"probe_halt"_s); !halted)
            return halted;
        return on(u"probe_fault_report"_s);
    }
    static QString words(const Result<Json> &report) { return QString::fromStdString(report->dump()); }

    std::unique_ptr<SessionFixture> m_fixture;
};

void TestFaults::init()
{
    m_fixture = std::make_unique<SessionFixture>(SimProbeConfig::Chip::Stm32f4, u"netduinoplus2"_s);
    QVERIFY2(m_fixture->problem().isEmpty(), qPrintable(m_fixture->problem()));
    OHM_VERIFY(m_fixture->connect({{"elf", firmware(u"netduinoplus2"_s).toStdString()}}));
}

void TestFaults::explainsABadStore()
{
    const auto report = reportOf("bad-store");
    OHM_VERIFY(report);
    QVERIFY2(report->at("fault") == true, qPrintable(words(report)));
    QCOMPARE(report->at("exception"), Json("HardFault"));
    QCOMPARE(report->at("cfsr"), Json(0x8200));
    QCOMPARE(report->at("hfsr"), Json(0x40000000));
    QCOMPARE(report->at("accessed"), Json(0x90000000));
    QVERIFY2(report->at("cause").get<std::string>().find("There is nothing at 0x90000000") == 0, qPrintable(words(report)));
    QVERIFY2(report->contains("frame"), qPrintable(words(report)));
    const Json &frame = report->at("frame");
    QVERIFY(frame["function"].get<std::string>().starts_with("store_nowhere"));
    QVERIFY(frame["source"].get<std::string>().find("fault_trip.c:") != std::string::npos);
    QCOMPARE(frame["interrupted"], Json("thread"));
    QCOMPARE(frame["stack"], Json("msp"));
    // The firmware has written down the same.
    const auto symbol = [this](
                            const std::string &name) { return on(u"probe_read_memory"_s, {{"symbol", name}})->at("words")[0]; };
    QCOMPARE(symbol("g_fault+4"), report->at("cfsr"));
    QCOMPARE(symbol("g_fault+24"), report->at("exc_return"));
    QCOMPARE(symbol("g_fault+28"), frame["address"]);
    QCOMPARE(symbol("g_fault+64"), frame["pc"]);
}

void TestFaults::explainsABadJump()
{
    const auto report = reportOf("bad-jump");
    OHM_VERIFY(report);
    QCOMPARE(report->at("cfsr"), Json(0x20000));
    QVERIFY2(
        report->at("cause").get<std::string>().find("without the Thumb bit") != std::string::npos, qPrintable(words(report)));
    QVERIFY2(report->contains("frame"), qPrintable(words(report)));
    QVERIFY(report->at("frame")["function"].get<std::string>().starts_with("fault_trip"));
}

void TestFaults::explainsADivision()
{
    const auto report = reportOf("div0");
    OHM_VERIFY(report);
    QVERIFY2(report->at("cause").get<std::string>().starts_with("An integer was divided by zero at divide_by_zero"),
        qPrintable(words(report)));
}

void TestFaults::seesTheFirstInstructionOfTheHandler()
{
    OHM_VERIFY(on(u"probe_breakpoint_add"_s, {{"symbol", "fault_handler"}}));
    OHM_VERIFY(on(u"probe_rtt_start"_s));
    OHM_VERIFY(on(u"probe_rtt_write"_s, {{"text", "fault unaligned\n"}}));
    OHM_VERIFY(on(u"probe_wait_event"_s, {{"kinds", {"halted"}}, {"after", 0}}));
    const auto report = on(u"probe_fault_report"_s);
    OHM_VERIFY(report);
    QVERIFY2(report->at("cause").get<std::string>().find("not aligned") != std::string::npos, qPrintable(words(report)));
    QVERIFY2(report->contains("frame"), qPrintable(words(report)));
    const auto sp = on(u"probe_registers"_s, {{"names", {"sp"}}});
    QCOMPARE(report->at("frame")["address"], sp->at("registers")[0]["value"]);
}

void TestFaults::tellsThatThereIsNone()
{
    OHM_VERIFY_ERROR(on(u"probe_fault_report"_s), ErrorCode::NotEnabled);
    OHM_VERIFY(on(u"probe_halt"_s));
    const auto report = on(u"probe_fault_report"_s);
    OHM_VERIFY(report);
    QCOMPARE(report->at("fault"), Json(false));
    QVERIFY(!report->contains("frame") || report->contains("exception"));
    OHM_VERIFY_ERROR(on(u"probe_fault_report"_s, {{"target", "stm32f4x.cpx"}}), ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
