// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/thumbcode.h"

#include <QtTest>

using namespace ohm::probe;

// Codes as arm-none-eabi-as 2.40 makes them.
class TestThumbCode final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void decodes_data();
    void decodes();
};

void TestThumbCode::decodes_data()
{
    QTest::addColumn<quint16>("first");
    QTest::addColumn<quint16>("second");
    QTest::addColumn<int>("length");
    QTest::addColumn<bool>("isCall");
    QTest::addColumn<bool>("isReturn");
    const auto row = [](const char *name, int first, int second, int length, bool isCall, bool isReturn) {
        QTest::newRow(name) << quint16(first) << quint16(second) << length << isCall << isReturn;
    };
    row("bl forwards", 0xF000, 0xF800, 4, true, false);
    row("bl backwards", 0xF7FF, 0xFFFE, 4, true, false);
    row("blx r3", 0x4798, 0, 2, true, false);
    row("blx lr", 0x47F0, 0, 2, true, false);
    row("bx lr", 0x4770, 0, 2, false, true);
    row("bx r3", 0x4718, 0, 2, false, false);
    row("mov pc, lr", 0x46F7, 0, 2, false, true);
    row("mov pc, r3", 0x469F, 0, 2, false, false);
    row("pop {pc}", 0xBD00, 0, 2, false, true);
    row("pop {r4, r5, pc}", 0xBD30, 0, 2, false, true);
    row("pop {r4, r5}", 0xBC30, 0, 2, false, false);
    row("pop.w {r4, r8, pc}", 0xE8BD, 0x8110, 4, false, true);
    row("pop.w {r4, r8}", 0xE8BD, 0x0110, 4, false, false);
    row("ldr.w pc, [sp], #4", 0xF85D, 0xFB04, 4, false, true);
    row("ldr.w pc, [r0]", 0xF8D0, 0xF000, 4, false, false);
    row("ldr.w r3, [sp], #4", 0xF85D, 0x3B04, 4, false, false);
    row("push {r4, lr}", 0xB510, 0, 2, false, false);
    row("b.n", 0xE7FE, 0xF800, 2, false, false);
    row("b.w", 0xF000, 0xB800, 4, false, false);
    row("beq.w", 0xF000, 0x8000, 4, false, false);
    row("movw r0, #0", 0xF240, 0x0000, 4, false, false);
    row("svc 0", 0xDF00, 0, 2, false, false);
    row("msr", 0xF380, 0x8808, 4, false, false);
    row("dsb", 0xF3BF, 0x8F4F, 4, false, false);
}

void TestThumbCode::decodes()
{
    QFETCH(quint16, first);
    QFETCH(quint16, second);
    const ThumbCode code = decodeThumb(first, second);
    QTEST(code.length, "length");
    QTEST(code.isCall, "isCall");
    QTEST(code.isReturn, "isReturn");
}

QTEST_GUILESS_MAIN(TestThumbCode)
#include "tst_thumbcode.moc"
