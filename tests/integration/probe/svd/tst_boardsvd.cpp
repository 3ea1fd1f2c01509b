// SPDX-License-Identifier: GPL-3.0-or-later
#include "../openocd/sessionfixture.h"
#include "probe/engine/svdlibrary.h"
#include "probe/engine/svdsearch.h"

using namespace ohm;
using namespace ohm::testing;

// The register descriptions that a session finds by itself, and those that ship with the program.
class TestBoardSvd final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shipsReadableFiles();
    void knowsNamesOfChips();
    void looksInTheKnownPlaces();
    void tellsWhereItLooked();
    void showsTheSimulatedBoardAtOnce();
    void readsTheSimulatedChip();
    void takesTheFolderOfTheSettings();

private:
    static QString shipped(const QString &name) { return qEnvironmentVariable("OHM_SOURCE_DIR") + u"/resources/svd/"_s + name; }
};

void TestBoardSvd::shipsReadableFiles()
{
    probe::SvdLibrary library;
    const auto chip = library.load(shipped(u"stm32f405.svd"_s));
    OHM_VERIFY(chip);
    for (const QString &name : {u"RCC"_s, u"GPIOA"_s, u"GPIOI"_s, u"USART1"_s, u"USART6"_s, u"TIM2"_s, u"FLASH"_s, u"SCB"_s,
             u"NVIC"_s, u"SysTick"_s, u"CoreDebug"_s, u"DBGMCU"_s})
        QVERIFY2((*chip)->find(name), qPrintable(name));
    // Single values against the reference manual (RM0090): USART1_SR after a reset, PLLCFGR, GPIOB's own MODER.
    QCOMPARE((*chip)->find(u"USART1"_s)->find(u"SR"_s)->resetValue, std::optional<std::uint64_t>(0xC0));
    QCOMPARE((*chip)->find(u"RCC"_s)->find(u"PLLCFGR"_s)->resetValue, std::optional<std::uint64_t>(0x24003010));
    QCOMPARE((*chip)->find(u"GPIOB"_s)->find(u"MODER"_s)->resetValue, std::optional<std::uint64_t>(0x280));
    QCOMPARE((*chip)->find(u"GPIOD"_s)->find(u"AFRH"_s)->address, std::uint64_t(0x40020C24));
    QCOMPARE((*chip)->find(u"TIM2"_s)->find(u"CCR4"_s)->address, std::uint64_t(0x40000040));
    QVERIFY((*chip)->find(u"USART1"_s)->find(u"DR"_s)->readActs);
    QVERIFY((*chip)->find(u"CoreDebug"_s)->find(u"DHCSR"_s)->readActs);
    // No two fields of a register lie on each other, and none leaves it.
    for (const auto &peripheral : (*chip)->peripherals) {
        for (const auto &entry : peripheral.registers) {
            std::uint64_t used = 0;
            for (const auto &field : entry.fields) {
                const QString words = peripheral.name + u'.' + entry.name + u'.' + field.name;
                QVERIFY2((used & field.mask()) == 0, qPrintable(words));
                QVERIFY2(field.lsb + field.bits <= entry.bits, qPrintable(words));
                used |= field.mask();
            }
        }
    }
    OHM_VERIFY(library.load(shipped(u"cortex-m4.svd"_s)));
}

void TestBoardSvd::knowsNamesOfChips()
{
    for (const QString &name : {u"STM32F405"_s, u"stm32f405rg"_s, u"STM32F40x"_s, u"STM32F4xx"_s})
        QVERIFY2(probe::isSvdOfChip(name, u"STM32F405RG"_s), qPrintable(name));
    for (const QString &name : {u"STM32F407"_s, u"STM32F405RGT6"_s, u"STM"_s, u""_s, u"xxxxx"_s, u"chip"_s})
        QVERIFY2(!probe::isSvdOfChip(name, u"STM32F405RG"_s), qPrintable(name));
    QVERIFY(probe::isSvdOfChip(u"nrf52840"_s, u"nRF52840"_s));
    QVERIFY(!probe::isSvdOfChip(u"STM32F405"_s, QString()));
}

void TestBoardSvd::looksInTheKnownPlaces()
{
    QTemporaryDir folder;
    const QDir dir(folder.path());
    for (const QString &name : {u"own"_s, u"shipped"_s, u"build"_s})
        QVERIFY(dir.mkpath(name));
    const auto put = [&](const QString &name) { OHM_VERIFY(writeFileAtomically(dir.filePath(name), "x")); };
    const QStringList folders{QString(), dir.filePath(u"own"_s), dir.filePath(u"shipped"_s)};
    const probe::SvdWanted wanted{
        .file = u"stm32f405.svd"_s, .chip = u"STM32F405RG"_s, .program = dir.filePath(u"build/a.elf"_s)};
    const auto found = [&] { return probe::findSvd(wanted, folders).value_or(QString()); };
    put(u"build/anything.svd"_s); // the only one there
    QCOMPARE(found(), dir.filePath(u"build/anything.svd"_s));
    put(u"shipped/stm32f405.svd"_s);
    QCOMPARE(found(), dir.filePath(u"shipped/stm32f405.svd"_s));
    put(u"own/STM32F4xx.svd"_s);
    QCOMPARE(found(), dir.filePath(u"own/STM32F4xx.svd"_s)); // by the chip
    put(u"own/STM32F40x.svd"_s);
    put(u"own/STM32F405RG.svd"_s);
    QCOMPARE(found(), dir.filePath(u"own/STM32F405RG.svd"_s)); // which says most
    put(u"own/STM32F405.SVD"_s);
    QCOMPARE(found(), dir.filePath(u"own/STM32F405.SVD"_s)); // by the profile's name
    QCOMPARE(probe::findSvd({.file = dir.filePath(u"own/STM32F40x.svd"_s)}, folders).value_or(QString()),
        dir.filePath(u"own/STM32F40x.svd"_s));
    put(u"build/another.svd"_s); // of two, none can be meant
    OHM_VERIFY_ERROR(probe::findSvd({.program = wanted.program}, {}), ErrorCode::NotFound);
}

void TestBoardSvd::tellsWhereItLooked()
{
    const QStringList folders{u"/nonexistent/a"_s, u"/nonexistent/b"_s};
    const probe::SvdWanted wanted{.chip = u"STM32F446RE"_s, .program = u"/nonexistent/c/a.elf"_s};
    const auto missing = probe::findSvd(wanted, folders);
    OHM_VERIFY_ERROR(missing, ErrorCode::NotFound);
    QCOMPARE(missing.error().field, u"svd"_s);
    for (const QString &part : {u"STM32F446RE"_s, u"/nonexistent/a"_s, u"/nonexistent/b"_s, u"/nonexistent/c"_s})
        QVERIFY2(wordsOf(missing).contains(part), qPrintable(wordsOf(missing)));
    OHM_VERIFY_ERROR(probe::findSvd({.file = u"/nonexistent/d/chip.svd"_s}, folders), ErrorCode::NotFound);
}

void TestBoardSvd::showsTheSimulatedBoardAtOnce()
{
    test::TestBench bench;
    const probe::ProbeModule module(bench.bench);
    OHM_VERIFY(bench.call(u"probe_connect"_s, {{"board", "simulated-stm32f405"}}));
    const auto all = bench.call(u"probe_peripherals"_s, {{"session", "p1"}});
    OHM_VERIFY(all);
    QCOMPARE(all->at("device"), Json("STM32F405"));
    QVERIFY(toQString(all->at("svd")).endsWith(u"share/ohmdeck/svd/stm32f405.svd"));
    QVERIFY(all->at("peripherals").size() > 15);
    const auto chip = bench.call(u"probe_peripherals"_s, {{"session", "p1"}, {"peripheral", "DBGMCU"}, {"register", "IDCODE"}});
    OHM_VERIFY(chip);
    QCOMPARE(chip->at("registers")[0]["fields"][0]["meaning"], Json("STM32F405_407"));
}

void TestBoardSvd::readsTheSimulatedChip()
{
    SessionFixture fixture(SimProbeConfig::Chip::Stm32f4, u"netduinoplus2"_s);
    QVERIFY2(fixture.problem().isEmpty(), qPrintable(fixture.problem()));
    OHM_VERIFY(fixture.connect());
    const auto unknown = fixture.on(u"probe_peripherals"_s); // a bare configuration file says nothing of the chip
    OHM_VERIFY_ERROR(unknown, ErrorCode::NotFound);
    QCOMPARE(unknown.error().field, u"svd"_s);
    const std::string svd = shipped(u"stm32f405.svd"_s).toStdString();
    const auto systick = fixture.on(u"probe_peripherals"_s, {{"svd", svd}, {"peripheral", "SysTick"}});
    OHM_VERIFY(systick);
    QCOMPARE(systick->at("registers")[0]["fields"][0]["value"], Json(1)); // our firmware counts by it
    QCOMPARE(systick->at("registers")[1]["value"], Json(168'000 - 1));
    const auto usart = fixture.on(u"probe_peripherals"_s, {{"svd", svd}, {"peripheral", "USART1"}});
    OHM_VERIFY(usart);
    for (const Json &entry : usart->at("registers")) {
        QCOMPARE(entry.contains("value"), entry["name"] != "DR");
        if (entry["name"] == "CR1")
            QVERIFY2(std::ranges::any_of(
                         entry["fields"], [](const Json &field) { return field["name"] == "UE" && field["value"] == 1; }),
                entry.dump().c_str());
    }
    const auto all = fixture.on(u"probe_peripherals"_s, {{"svd", svd}});
    OHM_VERIFY(all);
    for (const Json &peripheral : all->at("peripherals"))
        OHM_VERIFY(fixture.on(u"probe_peripherals"_s, {{"svd", svd}, {"peripheral", peripheral["name"]}}));
}

void TestBoardSvd::takesTheFolderOfTheSettings()
{
    test::TestBench bench;
    const probe::ProbeModule module(bench.bench);
    OHM_VERIFY(bench.call(u"probe_connect"_s, {{"board", "simulated-stm32f405"}}));
    QVERIFY(QFile::copy(shipped(u"cortex-m4.svd"_s), bench.folder.filePath(u"STM32F405.svd"_s)));
    OHM_VERIFY(bench.bench.settings.setGroup(u"probe"_s, {{"svd_folder", bench.folder.path().toStdString()}}));
    const auto all = bench.call(u"probe_peripherals"_s, {{"session", "p1"}});
    OHM_VERIFY(all);
    QCOMPARE(all->at("device"), Json("Cortex-M4"));
}

QTEST_GUILESS_MAIN(TestBoardSvd)
#include "tst_boardsvd.moc"
