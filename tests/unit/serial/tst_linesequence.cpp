// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/engine/linesequence.h"

#include "core/clock.h"

#include <QtTest>

using namespace ohm;
using namespace ohm::serial;
using namespace Qt::StringLiterals;

class TestLineSequence final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void parsesSteps();
    void knowsNames();
    void refuses_data();
    void refuses();
};

void TestLineSequence::parsesSteps()
{
    const auto steps = parseLineSequence(u"dtr=1, rts=0,wait=100,DTR=0"_s).value();
    QCOMPARE(steps.size(), 2u);
    QCOMPARE(steps[0], (LineStep{true, false, 100ms}));
    QCOMPARE(steps[1], (LineStep{false, {}, 0ms}));
}

void TestLineSequence::knowsNames()
{
    const auto steps = parseLineSequence(u"esp-reset"_s).value();
    QCOMPARE(steps.size(), 2u);
    QCOMPARE(steps[0], (LineStep{false, true, 100ms}));
    QCOMPARE(steps[1], (LineStep{{}, false, 0ms}));
    QCOMPARE(parseLineSequence(u"esp-bootloader"_s)->size(), 3u);
}

void TestLineSequence::refuses_data()
{
    QTest::addColumn<QString>("sequence");
    QTest::newRow("empty") << QString();
    QTest::newRow("unknown line") << u"dtr=1,cts=1"_s;
    QTest::newRow("no switch") << u"dtr=2"_s;
    QTest::newRow("no number") << u"wait=long"_s;
    QTest::newRow("too long") << u"wait=10001"_s;
    QTest::newRow("negative") << u"wait=-1"_s;
    QTest::newRow("unknown name") << u"stm-reset"_s;
}

void TestLineSequence::refuses()
{
    QFETCH(QString, sequence);
    const auto steps = parseLineSequence(sequence);
    QVERIFY(!steps);
    QCOMPARE(steps.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(steps.error().field, u"sequence"_s);
}

QTEST_APPLESS_MAIN(TestLineSequence)
#include "tst_linesequence.moc"
