// SPDX-License-Identifier: GPL-3.0-or-later
#include "../openocd/sessionfixture.h"

using namespace ohm;
using namespace ohm::testing;

// Peripherals of the emulated STM32F405 by an SVD file, behind the real OpenOCD.
class TestPeripherals final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_fixture.reset(); }

    void listsPeripherals();
    void readsAPeripheral();
    void leavesAloneWhatActs();
    void writesRegistersAndFields();
    void refusesWhatCannotBe();

private:
    Result<Json> on(const QString &action, Json arguments = Json::object())
    {
        if (!arguments.contains("svd"))
            arguments["svd"] = m_svd;
        return m_fixture->on(action, std::move(arguments));
    }

    std::unique_ptr<SessionFixture> m_fixture;
    std::string m_svd;
};

// After RM0090: TIM2 (18.4), USART1 (30.6); SCB after the Armv7-M manual. The timers lie in unused RAM: QEMU drops what a
// debugger writes into devices.
const QByteArray chip = R"(<?xml version="1.0" encoding="utf-8"?>
<device schemaVersion="1.3"><name>STM32F405</name><addressUnitBits>8</addressUnitBits><width>32</width><size>32</size>
<access>read-write</access><resetValue>0</resetValue><peripherals>
<peripheral><name>TIM2</name><description>General purpose timer</description><baseAddress>0x2001E000</baseAddress><registers>
 <register><name>CR1</name><addressOffset>0</addressOffset><fields>
  <field><name>CEN</name><bitRange>[0:0]</bitRange></field>
  <field><name>CMS</name><bitRange>[6:5]</bitRange><enumeratedValues>
   <enumeratedValue><name>EdgeAligned</name><value>0</value></enumeratedValue>
   <enumeratedValue><name>CenterAligned1</name><value>1</value></enumeratedValue></enumeratedValues></field>
  <field><name>CKD</name><bitRange>[9:8]</bitRange></field></fields></register>
 <register><name>EGR</name><addressOffset>0x14</addressOffset><access>write-only</access></register>
 <register><dim>4</dim><dimIncrement>4</dimIncrement><dimIndex>1-4</dimIndex><name>CCR%s</name><addressOffset>0x34</addressOffset>
 </register></registers></peripheral>
<peripheral derivedFrom="TIM2"><name>TIM3</name><baseAddress>0x2001E400</baseAddress></peripheral>
<peripheral><name>USART1</name><baseAddress>0x40011000</baseAddress><registers>
 <register><name>SR</name><addressOffset>0</addressOffset><access>read-only</access></register>
 <register><name>DR</name><addressOffset>4</addressOffset><readAction>modify</readAction></register></registers></peripheral>
<peripheral><name>SCB</name><baseAddress>0xE000ED00</baseAddress><registers>
 <register><name>CPUID</name><addressOffset>0</addressOffset><access>read-only</access><fields>
  <field><name>PartNo</name><bitRange>[15:4]</bitRange><enumeratedValues>
   <enumeratedValue><name>Cortex-M4</name><value>0xC24</value></enumeratedValue></enumeratedValues></field></fields></register>
</registers></peripheral>
<peripheral><name>NOWHERE</name><baseAddress>0x90000000</baseAddress><registers>
 <register><name>R</name><addressOffset>0</addressOffset></register></registers></peripheral>
</peripherals></device>)";

void TestPeripherals::initTestCase()
{
    m_fixture = std::make_unique<SessionFixture>(SimProbeConfig::Chip::Stm32f4, u"netduinoplus2"_s);
    QVERIFY2(m_fixture->problem().isEmpty(), qPrintable(m_fixture->problem()));
    OHM_VERIFY(m_fixture->connect());
    m_svd = m_fixture->writeFile(u"chip.svd"_s, chip).toStdString();
}

void TestPeripherals::listsPeripherals()
{
    const auto all = on(u"probe_peripherals"_s);
    OHM_VERIFY(all);
    QCOMPARE(all->at("device"), Json("STM32F405"));
    QCOMPARE(all->at("peripherals").size(), 5U);
    QCOMPARE(all->at("peripherals")[1]["name"], Json("TIM3"));
    QCOMPARE(all->at("peripherals")[1]["address"], Json(0x2001E400));
    QCOMPARE(all->at("peripherals")[1]["registers"], Json(6));
    QVERIFY(all->at("registers").empty());
}

void TestPeripherals::readsAPeripheral()
{
    const auto core = on(u"probe_peripherals"_s, {{"peripheral", "SCB"}});
    OHM_VERIFY(core);
    const Json field = core->at("registers")[0]["fields"][0];
    QCOMPARE(field["value"], Json(0xC24));
    QCOMPARE(field["meaning"], Json("Cortex-M4"));
    QCOMPARE(field["bits"], Json("15:4"));
    const auto timer = on(u"probe_peripherals"_s, {{"peripheral", "TIM3"}, {"register", "CCR2"}});
    OHM_VERIFY(timer);
    QCOMPARE(timer->at("registers").size(), 1U);
    QCOMPARE(timer->at("registers")[0]["address"], Json(0x2001E438));
    QVERIFY(timer->at("registers")[0].contains("value"));
}

void TestPeripherals::leavesAloneWhatActs()
{
    const auto quiet = on(u"probe_peripherals"_s, {{"peripheral", "USART1"}});
    OHM_VERIFY(quiet);
    QVERIFY(quiet->at("registers")[0].contains("value"));
    QVERIFY(!quiet->at("registers")[1].contains("value"));
    QVERIFY(quiet->at("registers")[1].contains("why_not"));
    const auto loud = on(u"probe_peripherals"_s, {{"peripheral", "USART1"}, {"allow_side_effects", true}});
    OHM_VERIFY(loud);
    QVERIFY(loud->at("registers")[1].contains("value"));
    const auto nowhere = on(u"probe_peripherals"_s, {{"peripheral", "NOWHERE"}});
    OHM_VERIFY(nowhere);
    QVERIFY(nowhere->at("registers")[0]["why_not"].get<std::string>().find("0x90000000") != std::string::npos);
}

void TestPeripherals::writesRegistersAndFields()
{
    const auto whole = on(u"probe_write_peripheral"_s, {{"peripheral", "TIM2"}, {"register", "CCR3"}, {"value", "0x1234"}});
    OHM_VERIFY(whole);
    QCOMPARE(whole->at("read_back"), Json(0x1234));
    OHM_VERIFY(on(u"probe_write_peripheral"_s, {{"peripheral", "TIM2"}, {"register", "CR1"}, {"field", "CKD"}, {"value", 2}}));
    const auto named = on(u"probe_write_peripheral"_s,
        {{"peripheral", "TIM2"}, {"register", "CR1"}, {"field", "CMS"}, {"name", "CenterAligned1"}});
    OHM_VERIFY(named);
    QCOMPARE(named->at("new"), Json(0x220)); // CKD is as it was
    const auto read = on(u"probe_peripherals"_s, {{"peripheral", "TIM2"}, {"register", "CR1"}});
    QCOMPARE(read->at("registers")[0]["fields"][1]["meaning"], Json("CenterAligned1"));
    const auto blind = on(u"probe_write_peripheral"_s, {{"peripheral", "TIM2"}, {"register", "EGR"}, {"value", 1}});
    OHM_VERIFY(blind);
    QVERIFY(!blind->contains("old") && !blind->contains("read_back"));
}

void TestPeripherals::refusesWhatCannotBe()
{
    const auto failure = [this](const QString &action, const Json &arguments) {
        const auto result = on(action, arguments);
        return result ? u"-"_s : QString::fromLatin1(errorName(result.error().code)) + u' ' + result.error().field;
    };
    QCOMPARE(failure(u"probe_peripherals"_s, {{"peripheral", "TIM9"}}), u"not_found peripheral"_s);
    QCOMPARE(failure(u"probe_peripherals"_s, {{"peripheral", "TIM2"}, {"register", "CR9"}}), u"not_found register"_s);
    QCOMPARE(failure(u"probe_peripherals"_s, {{"register", "CR1"}}), u"invalid_argument register"_s);
    QCOMPARE(failure(u"probe_peripherals"_s, {{"svd", "/nowhere/chip.svd"}}), u"not_found svd"_s);
    const std::string broken = m_fixture->writeFile(u"broken.svd"_s, chip.left(900)).toStdString();
    QCOMPARE(failure(u"probe_peripherals"_s, {{"svd", broken}}), u"protocol svd"_s);
    const QString write = u"probe_write_peripheral"_s;
    const Json control = {{"peripheral", "TIM2"}, {"register", "CR1"}};
    const auto with = [&control](Json more) {
        more.update(control);
        return more;
    };
    QCOMPARE(failure(write, control), u"invalid_argument value"_s);
    QCOMPARE(failure(write, with({{"value", 1}, {"name", "x"}})), u"invalid_argument value"_s);
    QCOMPARE(failure(write, with({{"name", "CenterAligned1"}})), u"invalid_argument field"_s);
    QCOMPARE(failure(write, with({{"field", "CMX"}, {"value", 1}})), u"not_found field"_s);
    QCOMPARE(failure(write, with({{"field", "CMS"}, {"name", "Sideways"}})), u"not_found name"_s);
    QCOMPARE(failure(write, with({{"field", "CMS"}, {"value", 4}})), u"invalid_argument value"_s);
    QCOMPARE(failure(write, {{"peripheral", "USART1"}, {"register", "SR"}, {"value", 0}}), u"invalid_argument register"_s);
}

QTEST_GUILESS_MAIN(TestPeripherals)
#include "tst_peripherals.moc"
