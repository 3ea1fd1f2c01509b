// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/gdbrelay.h"
#include "probe/engine/gdbstubkind.h"

#include <QtTest>

using namespace ohm;
using namespace ohm::probe;
using namespace Qt::StringLiterals;

// What a GDB that only looks gets to see, and what a GDB port may be called.
class TestGdbRelay final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void passesOnWhatReads();
    void refusesWhatWrites_data();
    void refusesWhatWrites();
    void tellsOfFailures();
    void readsPorts_data();
    void readsPorts();
    void knowsRefusals_data();
    void knowsRefusals();
};

namespace {

// Says which requests were passed on.
struct Recorder
{
    QList<QByteArray> asked;
    std::optional<QByteArray> answer(const QByteArray &request)
    {
        const GdbRelay::Ask ask = [this](QByteArrayView payload, Deadline, const std::stop_token &) -> Result<QByteArray> {
            asked << payload.toByteArray();
            return "11223344";
        };
        return relayedAnswer(request, ask, {.hasDescription = true, .packetSize = 0x200}, {});
    }
};

} // namespace

void TestGdbRelay::passesOnWhatReads()
{
    Recorder recorder;
    for (const char *request : {"g", "pf", "m20000000,4", "qXfer:features:read:target.xml:0,100"})
        QCOMPARE(recorder.answer(request), std::optional<QByteArray>("11223344"));
    QCOMPARE(recorder.asked.size(), 4);
    QCOMPARE(recorder.answer("qSupported:multiprocess+"), std::optional<QByteArray>("PacketSize=200;qXfer:features:read+"));
    QCOMPARE(recorder.answer("?"), std::optional<QByteArray>("S05"));
    QCOMPARE(recorder.answer("Hg1"), std::optional<QByteArray>("OK"));
    QCOMPARE(recorder.answer("k"), std::nullopt);
    QCOMPARE(recorder.asked.size(), 4);
}

void TestGdbRelay::refusesWhatWrites_data()
{
    QTest::addColumn<QByteArray>("request");
    for (const char *request : {"G00", "Pf=00000000", "M20000000,4:00000000", "X20000000,0:", "c", "s", "vCont;c",
             "Z0,8000000,2", "qRcmd,7265736574", "vFlashErase:8000000,800", "R00", "C05", "vKill;1", "QNonStop:1"})
        QTest::newRow(request) << QByteArray(request);
}

void TestGdbRelay::refusesWhatWrites()
{
    QFETCH(QByteArray, request);
    Recorder recorder;
    QCOMPARE(recorder.answer(request), std::optional<QByteArray>("")); // as if it did not know it
    QVERIFY(recorder.asked.isEmpty());
}

void TestGdbRelay::tellsOfFailures()
{
    const GdbRelay::Ask gone = [](QByteArrayView, Deadline, const std::stop_token &) -> Result<QByteArray> {
        return fail(ErrorCode::Disconnected, Message::verbatim(u"gone"_s));
    };
    QCOMPARE(relayedAnswer("g", gone, {}, {}), std::optional<QByteArray>("E01"));
}

void TestGdbRelay::readsPorts_data()
{
    QTest::addColumn<QString>("url"); // empty: no port
    QTest::newRow("localhost:3333") << u"socket://localhost:3333"_s;
    QTest::newRow(" probe.lan:2331 ") << u"socket://probe.lan:2331"_s;
    QTest::newRow("3333") << u"socket://127.0.0.1:3333"_s;
    QTest::newRow(":1234") << u"socket://127.0.0.1:1234"_s;
    QTest::newRow("tcp:127.0.0.1:1234") << u"socket://127.0.0.1:1234"_s;
    QTest::newRow("[::1]:3333") << u"socket://[::1]:3333"_s;
    QTest::newRow("socket://host:1") << u"socket://host:1"_s;
    QTest::newRow("/run/user/0/gdb") << u"unix:/run/user/0/gdb"_s;
    QTest::newRow("unix:/run/gdb") << u"unix:/run/gdb"_s;
#ifndef Q_OS_WIN
    QTest::newRow("/dev/ttyACM0") << u"/dev/ttyACM0"_s;
#endif
    for (const char *bad :
        {"", "host", "host:", ":", "host:99999", "0", "a b:1", "pty", "http://host:80", "::1:3333", "host:-1"})
        QTest::newRow(bad) << QString();
}

void TestGdbRelay::readsPorts()
{
    QFETCH(QString, url);
    const auto read = gdbPortUrl(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(read.value_or(QString()), url);
    if (!read)
        QCOMPARE(read.error().field, u"gdb_port"_s);
}

void TestGdbRelay::knowsRefusals_data()
{
    QTest::addColumn<bool>("refused");
    QTest::newRow("unknown command: 'reset'\r\n") << true;
    QTest::newRow("Syntax error") << true;
    QTest::newRow("invalid command name \"system_reset\"") << true;
    QTest::newRow("Error: could not halt") << true;
    QTest::newRow("Resetting target\r\n") << false;
    QTest::newRow("target halted due to debug-request, current mode: Thread") << false;
    QTest::newRow("") << false;
}

void TestGdbRelay::knowsRefusals()
{
    QFETCH(bool, refused);
    QCOMPARE(isRefusal(QString::fromLatin1(QTest::currentDataTag())), refused);
}

QTEST_GUILESS_MAIN(TestGdbRelay)
#include "tst_gdbrelay.moc"
