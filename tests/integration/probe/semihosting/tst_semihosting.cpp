// SPDX-License-Identifier: GPL-3.0-or-later
#include "../openocd/sessionfixture.h"
#include "serial/serial.h"

using namespace ohm;
using namespace ohm::testing;

// A program that prints by semihosting, behind the real OpenOCD, read in an ordinary console.
class TestSemihosting final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void printsIntoAConsole();
    void isSwitchedOff();
    void refusesWhatCannotBe();

private:
    Result<Json> on(const QString &action, const Json &arguments = Json::object()) { return m_fixture->on(action, arguments); }
    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<Module> m_serial;
};

void TestSemihosting::initTestCase()
{
    m_fixture = std::make_unique<SessionFixture>(SimProbeConfig::Chip::Stm32f4, u"netduinoplus2"_s);
    QVERIFY2(m_fixture->problem().isEmpty(), qPrintable(m_fixture->problem()));
    OHM_VERIFY(m_fixture->connect());
    m_serial = makeSerialModule(m_fixture->bench().bench);
}

void TestSemihosting::cleanupTestCase()
{
    m_fixture->bench().bench.stopWork();
    m_serial.reset();
    m_fixture.reset();
}

void TestSemihosting::printsIntoAConsole()
{
    const auto on1 = on(u"probe_semihosting"_s);
    OHM_VERIFY(on1);
    QCOMPARE(on1->at("port"), Json("semihosting://p1"));
    const auto again = on(u"probe_semihosting"_s);
    OHM_VERIFY(again);
    QCOMPARE(again->at("port"), on1->at("port"));
    const auto console = m_fixture->call(u"serial_open"_s, {{"port", "semihosting://p1"}});
    OHM_VERIFY(console);

    // SYS_WRITE0 (4) of the text at 0x2001E020, then for ever: movs r0, #4; ldr r1, [pc, #4]; bkpt 0xab; b .; .word.
    OHM_VERIFY(on(u"probe_halt"_s));
    OHM_VERIFY(on(u"probe_write_memory"_s,
        {{"address", "0x2001E000"}, {"width", "16"}, {"values", {0x2004, 0x4901, 0xBEAB, 0xE7FE, 0xE020, 0x2001}}}));
    std::vector<int> text;
    for (const char c : QByteArray("hello from the target\n") + '\0')
        text.push_back(quint8(c));
    OHM_VERIFY(on(u"probe_write_memory"_s, {{"address", "0x2001E020"}, {"width", "8"}, {"values", text}}));
    OHM_VERIFY(on(u"probe_set_register"_s, {{"name", "pc"}, {"value", "0x2001E000"}}));
    OHM_VERIFY(on(u"probe_set_register"_s, {{"name", "xPSR"}, {"value", "0x01000000"}}));
    OHM_VERIFY(on(u"probe_set_register"_s, {{"name", "primask"}, {"value", 1}})); // no tick in between
    OHM_VERIFY(on(u"probe_run"_s));
    const auto said = m_fixture->call(u"serial_expect"_s,
        {{"console", console->at("console")}, {"expect", {"hello from the target"}}, {"cursor", 0}, {"timeout_s", 5}});
    OHM_VERIFY(said);
    const auto status = on(u"probe_status"_s);
    QCOMPARE(status->at("targets")[0]["state"], Json("running")); // it went on by itself
}

void TestSemihosting::isSwitchedOff()
{
    OHM_VERIFY(on(u"probe_semihosting"_s));
    const auto off = on(u"probe_semihosting"_s, {{"enabled", false}});
    OHM_VERIFY(off);
    QCOMPARE(off->at("enabled"), Json(false));
    QVERIFY(!m_fixture->bench().bench.devices.find(DeviceId(u"port:semihosting://p1"_s)));
    OHM_VERIFY(on(u"probe_semihosting"_s));
    QVERIFY(m_fixture->bench().bench.devices.find(DeviceId(u"port:semihosting://p1"_s)));
}

void TestSemihosting::refusesWhatCannotBe()
{
    OHM_VERIFY_ERROR(on(u"probe_semihosting"_s, {{"target", "stm32f4x.cpx"}}), ErrorCode::NotFound);
    OHM_VERIFY_ERROR(m_fixture->call(u"probe_semihosting"_s, {{"session", "p9"}}), ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestSemihosting)
#include "tst_semihosting.moc"
