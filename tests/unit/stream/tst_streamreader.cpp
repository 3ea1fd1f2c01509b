// SPDX-License-Identifier: GPL-3.0-or-later
#include "stream/streamreader.h"

#include "stream/childstream.h"
#include "stream/pseudoterminal.h"
#include "stream/streamoptions.h"

#include "streamtesting.h"

#include <QTest>

using namespace ohm;
using namespace ohm::testing;
using namespace Qt::StringLiterals;

namespace {

struct Bench
{
    std::unique_ptr<PseudoTerminal> pty = *createPseudoTerminal();
    std::unique_ptr<ByteStream> port = *openStream(pty->peerPath(), {}, soon());
    Clock clock;
    std::shared_ptr<ByteLog> log = std::make_shared<ByteLog>(1 << 20);
};

QByteArray textOf(const ByteLog &log, Direction direction)
{
    QByteArray text;
    for (const BytePiece &piece : log.read(0, 1 << 20)) {
        if (piece.direction == direction)
            text += piece.bytes();
    }
    return text;
}

ProcessSpec program(const QString &name, const QStringList &arguments = {})
{
    ProcessSpec spec;
    spec.program = name;
    spec.arguments = arguments;
    return spec;
}

} // namespace

class TestStreamReader final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stampsAndTapsBothDirections();
    void keepsQuestionBeforeAnswer();
    void countsRates();
    void tellsTheEndOnce();
    void stopIsQuickAndTellsNoEnd();
    void followsOnTheSameLog();
    void writeSaysHowFarItCame();
    void rateMeterForgets();
    void childStreamCarriesBytes();
    void childStreamEnds();
};

void TestStreamReader::stampsAndTapsBothDirections()
{
    Bench bench;
    std::mutex mutex;
    QByteArray tapped;
    const Instant begin = bench.clock.now();
    StreamReader reader(std::move(bench.port), bench.log, bench.clock,
        [&](Direction direction, Instant, QByteArrayView bytes) {
            const std::lock_guard lock(mutex);
            tapped += (direction == Direction::Sent ? '>' : '<') + bytes.toByteArray();
        },
        {});
    QVERIFY(reader.write("ask", soon()));
    QCOMPARE(readBytes(*bench.pty, 3), QByteArray("ask"));
    QVERIFY(bench.pty->write("answer", soon()));
    QVERIFY(bench.log->waitBeyond(8, soon()));
    const auto pieces = bench.log->read(0, 100);
    QVERIFY(pieces.front().direction == Direction::Sent);
    QVERIFY(pieces.front().at >= begin && pieces.back().at >= pieces.front().at && bench.clock.now() >= pieces.back().at);
    const StreamStatistics numbers = reader.statistics();
    QCOMPARE(numbers.bytesOut, quint64(3));
    QCOMPARE(numbers.bytesIn, quint64(6));
    QVERIFY(numbers.reads >= 1);
    reader.stop();
    QCOMPARE(tapped, QByteArray(">ask<answer"));
}

void TestStreamReader::keepsQuestionBeforeAnswer()
{
    Bench bench;
    std::jthread device([&pty = bench.pty](const std::stop_token &stop) {
        std::array<char, 64> buffer;
        while (const auto size = pty->read(buffer, Deadline::never(), stop)) [[maybe_unused]]
            const auto sent = pty->write({buffer.data(), qsizetype(*size)}, soon(), stop);
    });
    StreamReader reader(std::move(bench.port), bench.log, bench.clock, {}, {});
    for (std::uint64_t i = 0; i < 500; ++i) {
        QVERIFY(reader.write("q", soon()));
        QVERIFY(bench.log->waitBeyond(2 * i + 1, soon()));
        const auto pieces = bench.log->read(2 * i, 2);
        QVERIFY(pieces.at(0).direction == Direction::Sent && pieces.at(1).direction == Direction::Received);
    }
}

void TestStreamReader::countsRates()
{
    Bench bench;
    StreamReader reader(std::move(bench.port), bench.log, bench.clock, {}, {});
    QVERIFY(bench.pty->write(QByteArray(1000, 'x'), soon()));
    QTRY_COMPARE_WITH_TIMEOUT(reader.statistics().bytesInPerSecond, 1000.0, 900);
    QCOMPARE(reader.statistics().bytesOutPerSecond, 0.0);
}

void TestStreamReader::tellsTheEndOnce()
{
    Bench bench;
    std::atomic<int> ends = 0;
    std::atomic<ErrorCode> code = ErrorCode::Internal;
    StreamReader reader(std::move(bench.port), bench.log, bench.clock, {}, [&](const Error &error) {
        code = error.code;
        ++ends;
    });
    bench.pty.reset();
    QTRY_COMPARE(ends.load(), 1);
    QCOMPARE(code.load(), ErrorCode::Disconnected);
    QVERIFY(!bench.log->waitBeyond(0, Deadline::never())); // who waits for bytes learns of it too
    reader.stop();
    QCOMPARE(ends.load(), 1);
}

void TestStreamReader::stopIsQuickAndTellsNoEnd()
{
    Bench bench;
    bool ended = false;
    StreamReader reader(std::move(bench.port), bench.log, bench.clock, {}, [&](const Error &) { ended = true; });
    const auto begin = std::chrono::steady_clock::now();
    reader.stop();
    QVERIFY(std::chrono::steady_clock::now() - begin < 200ms);
    QVERIFY(!ended);
    QCOMPARE(reader.write("x", soon()).error().code, ErrorCode::Disconnected);
}

void TestStreamReader::followsOnTheSameLog()
{
    Bench bench;
    {
        StreamReader reader(std::move(bench.port), bench.log, bench.clock, {}, {});
        QVERIFY(bench.pty->write("one", soon()));
        QVERIFY(bench.log->waitBeyond(2, soon()));
    }
    StreamReader reader(*openStream(bench.pty->peerPath(), {}, soon()), bench.log, bench.clock, {}, {});
    QVERIFY(bench.pty->write("two", soon()));
    QVERIFY(bench.log->waitBeyond(5, soon()));
    QCOMPARE(textOf(*bench.log, Direction::Received), QByteArray("onetwo"));
}

void TestStreamReader::writeSaysHowFarItCame()
{
    Bench bench;
    StreamReader reader(std::move(bench.port), bench.log, bench.clock, {}, {});
    const auto written = reader.write(QByteArray(1'000'000, 'x'), Deadline::after(50ms)); // nobody reads it
    QCOMPARE(written.error().code, ErrorCode::Timeout);
    const quint64 sent = reader.statistics().bytesOut;
    QVERIFY(sent > 0 && sent < 1'000'000);
    QVERIFY(written.error().message.english().contains(u"%1 of 1000000 bytes went out"_s.arg(sent)));
    QCOMPARE(textOf(*bench.log, Direction::Sent).size(), qsizetype(sent));
}

void TestStreamReader::rateMeterForgets()
{
    RateMeter meter;
    meter.add({0}, 500);
    meter.add({950'000'000}, 300);
    QCOMPARE(meter.perSecond({50'000'000}), 0.0); // under way
    QCOMPARE(meter.perSecond({1'050'000'000}), 800.0);
    QCOMPARE(meter.perSecond({1'150'000'000}), 300.0);
    QCOMPARE(meter.perSecond({9'000'000'000}), 0.0);
}

void TestStreamReader::childStreamCarriesBytes()
{
    const auto stream =
        openChildStream(program(u"sh"_s, {u"-c"_s, u"head -c 1000000 /dev/zero >&2; exec cat"_s})); // stderr goes nowhere
    QVERIFY(stream);
    QVERIFY((*stream)->write(QByteArray("a\0b\xff", 4), soon()));
    QCOMPARE(readBytes(**stream, 4), QByteArray("a\0b\xff", 4));
    QCOMPARE((*stream)->setDtr(true).error().code, ErrorCode::Unsupported);
    const auto took = timeToEnd(
        [&] { QCOMPARE(readFailure(**stream, Deadline::never()), ErrorCode::Disconnected); }, [&] { (*stream)->close(); });
    QVERIFY(took < 200ms);
}

void TestStreamReader::childStreamEnds()
{
    const auto stream = openChildStream(program(u"printf"_s, {u"end"_s}));
    QVERIFY(stream);
    QCOMPARE(readBytes(**stream, 100), QByteArray("end"));
    QCOMPARE(readFailure(**stream), ErrorCode::Disconnected);
    QCOMPARE(openChildStream(program(u"ohm-no-such-program"_s)).error().code, ErrorCode::ToolMissing);
}

QTEST_GUILESS_MAIN(TestStreamReader)
#include "tst_streamreader.moc"
