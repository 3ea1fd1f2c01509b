// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/profile.h"

#include <QTest>

using namespace ohm;
using namespace ohm::probe;
using namespace Qt::StringLiterals;

class TestProfiledFunctions final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsByFunction();
    void countsUnknownCode();
};

void TestProfiledFunctions::countsByFunction()
{
    const auto elf =
        ElfFile::load(qEnvironmentVariable("OHM_BUILD_DIR") + u"/share/ohmdeck/firmware/bench_demo-netduinoplus2.elf"_s);
    QVERIFY(elf.has_value());
    const auto symbols = SymbolTable::read(*elf);
    QVERIFY(symbols.has_value());
    const std::uint64_t motor = symbols->find(u"motor_step"_s)->address, bench = symbols->find(u"bench_step"_s)->address;
    Profile profile{.samples = {{motor, 2}, {motor + 4, 5}, {bench + 2, 6}, {0x10, 1}}, .sleeping = 3};
    QCOMPARE(profile.count(), 17);
    const auto functions = functionsOf(profile, &*symbols);
    QCOMPARE(functions.size(), 3U);
    QCOMPARE(functions[0].name, u"motor_step"_s);
    QCOMPARE(functions[0].address, motor);
    QCOMPARE(functions[0].count, 7);
    QCOMPARE(functions[0].addresses[0], std::pair(motor + 4, 5));
    QCOMPARE(functions[1].name, u"bench_step"_s);
    QCOMPARE(functions[2].name, QString());
    QCOMPARE(functions[2].address, 0x10U);
}

void TestProfiledFunctions::countsUnknownCode()
{
    const auto functions = functionsOf({.samples = {{0x100, 1}, {0x104, 4}}}, nullptr);
    QCOMPARE(functions.size(), 2U);
    QCOMPARE(functions[0].address, 0x104U);
    QVERIFY(functionsOf({}, nullptr).empty());
}

QTEST_GUILESS_MAIN(TestProfiledFunctions)
#include "tst_profiledfunctions.moc"
