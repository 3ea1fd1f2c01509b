// SPDX-License-Identifier: GPL-3.0-or-later
#include "stream/bytelog.h"

#include "streamtesting.h"

#include <QTest>

using namespace ohm;

namespace {

QByteArray joined(const std::vector<BytePiece> &pieces)
{
    QByteArray all;
    for (const BytePiece &piece : pieces)
        all += piece.bytes();
    return all;
}

// The byte that the tests put at an offset.
char patternAt(std::uint64_t offset) { return char((offset * 7) ^ (offset >> 8) ^ (offset >> 17)); }

QByteArray pattern(std::uint64_t from, qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = patternAt(from + std::uint64_t(i));
    return bytes;
}

bool holdsPattern(const std::vector<BytePiece> &pieces)
{
    for (const BytePiece &piece : pieces) {
        for (std::size_t i = 0; i < piece.size; ++i) {
            if (piece.data[i] != patternAt(piece.offset + i))
                return false;
        }
    }
    return true;
}

} // namespace

class TestByteLog final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsPiecesWithTimeAndDirection();
    void readsFromTheMiddleAndInLimits();
    void splitsAtChunkBorders();
    void dropsTheOldest();
    void boundsTheMemoryOfTinyAppends();
    void piecesOutliveTheirDropping();
    void clearKeepsOffsets();
    void waitEndsWithTheByte();
    void waitEndsAtDeadlineStopAndEnd();
    void twoThreadsSeeTheSameBytes();
    void appendsFast();
};

void TestByteLog::keepsPiecesWithTimeAndDirection()
{
    ByteLog log(1 << 20);
    log.append("ab", {10}, Direction::Received);
    log.append("cd", {20}, Direction::Received);
    log.append("?", {20}, Direction::Sent);
    log.append("ef", {20}, Direction::Sent); // same time, same direction: one piece
    log.append("", {30}, Direction::Received);
    const auto pieces = log.read(0, 100);
    QCOMPARE(pieces.size(), std::size_t(3));
    QCOMPARE(pieces[0].bytes(), QByteArrayView("ab"));
    QCOMPARE(pieces[1].at.ns, 20);
    QCOMPARE(pieces[1].offset, std::uint64_t(2));
    QCOMPARE(pieces[2].bytes(), QByteArrayView("?ef"));
    QVERIFY(pieces[2].direction == Direction::Sent);
    QCOMPARE(log.endOffset(), std::uint64_t(7));
}

void TestByteLog::readsFromTheMiddleAndInLimits()
{
    ByteLog log(1 << 20);
    log.append("0123", {1}, Direction::Received);
    log.append("4567", {2}, Direction::Received);
    QCOMPARE(joined(log.read(2, 4)), QByteArray("2345"));
    QCOMPARE(joined(log.read(3, 1)), QByteArray("3"));
    QCOMPARE(log.read(6, 100).at(0).offset, std::uint64_t(6));
    QVERIFY(log.read(8, 100).empty());
    QVERIFY(log.read(1000, 100).empty());
    QVERIFY(log.read(0, 0).empty());
}

void TestByteLog::splitsAtChunkBorders()
{
    ByteLog log(10 << 20);
    log.append(pattern(0, 1000), {1}, Direction::Received);
    log.append(pattern(1000, 3 * ByteLog::chunkSize), {2}, Direction::Received);
    const auto pieces = log.read(0, 10 << 20);
    QCOMPARE(pieces.size(), std::size_t(5));
    QCOMPARE(pieces[2].offset, std::uint64_t(ByteLog::chunkSize));
    QCOMPARE(pieces[4].endOffset(), log.endOffset());
    QVERIFY(holdsPattern(pieces));
    QCOMPARE(joined(log.read(ByteLog::chunkSize - 5, 10)), pattern(ByteLog::chunkSize - 5, 10));
}

void TestByteLog::dropsTheOldest()
{
    ByteLog log(4 * ByteLog::chunkSize);
    std::uint64_t end = 0;
    for (int i = 0; i < 1000; ++i, end += 1000)
        log.append(pattern(end, 1000), {i}, Direction::Received);
    QCOMPARE(log.endOffset(), std::uint64_t(1'000'000));
    QVERIFY(log.firstOffset() > 0);
    QCOMPARE(log.droppedBytes(), log.firstOffset());
    QVERIFY(log.endOffset() - log.firstOffset() <= 4 * ByteLog::chunkSize);
    QVERIFY(log.endOffset() - log.firstOffset() >= 2 * ByteLog::chunkSize);
    const auto pieces = log.read(0, 1 << 20);
    QCOMPARE(pieces.front().offset, log.firstOffset());
    QVERIFY(holdsPattern(pieces));
}

void TestByteLog::boundsTheMemoryOfTinyAppends()
{
    ByteLog log(8 << 20);
    for (int i = 0; i < 2'000'000; ++i)
        log.append("x", {i}, Direction::Received);
    const std::uint64_t kept = log.endOffset() - log.firstOffset();
    QVERIFY(kept * 16 <= 8 << 20); // 16 bytes of bookkeeping each
    QVERIFY(kept >= 2 * ByteLog::chunkSize);
}

void TestByteLog::piecesOutliveTheirDropping()
{
    std::vector<BytePiece> kept;
    {
        ByteLog log(2 * ByteLog::chunkSize);
        log.append(pattern(0, 500), {1}, Direction::Received);
        kept = log.read(0, 500);
        for (std::uint64_t end = 500; end < 1'000'000; end += 10'000)
            log.append(pattern(end, 10'000), {2}, Direction::Received);
        QVERIFY(log.firstOffset() > 500);
    }
    QCOMPARE(joined(kept), pattern(0, 500));
}

void TestByteLog::clearKeepsOffsets()
{
    ByteLog log(1 << 20);
    log.append("abc", {1}, Direction::Received);
    log.clear();
    QCOMPARE(log.firstOffset(), std::uint64_t(3));
    QVERIFY(log.read(0, 100).empty());
    log.append("de", {2}, Direction::Received);
    QCOMPARE(log.read(0, 100).at(0).offset, std::uint64_t(3));
    QCOMPARE(log.droppedBytes(), std::uint64_t(0));
}

void TestByteLog::waitEndsWithTheByte()
{
    ByteLog log(1 << 20);
    bool came = false;
    const auto took = testing::timeToEnd(
        [&] { came = log.waitBeyond(0, Deadline::never()); }, [&] { log.append("a", {1}, Direction::Received); });
    QVERIFY(came);
    QVERIFY(took < 200ms);
    QVERIFY(log.waitBeyond(0, Deadline::after(0s)));
}

void TestByteLog::waitEndsAtDeadlineStopAndEnd()
{
    ByteLog log(1 << 20);
    QVERIFY(!log.waitBeyond(0, Deadline::after(20ms)));
    std::stop_source stop;
    const auto stopTook = testing::timeToEnd(
        [&] { QVERIFY(!log.waitBeyond(0, Deadline::never(), stop.get_token())); }, [&] { stop.request_stop(); });
    QVERIFY(stopTook < 200ms);
    const auto endTook =
        testing::timeToEnd([&] { QVERIFY(!log.waitBeyond(0, Deadline::never())); }, [&] { log.setOpen(false); });
    QVERIFY(endTook < 200ms);
    QVERIFY(!log.waitBeyond(0, Deadline::never())); // nobody waits for a stream that has ended
}

void TestByteLog::twoThreadsSeeTheSameBytes()
{
    ByteLog log(16 * ByteLog::chunkSize);
    constexpr std::uint64_t total = 20'000'000;
    std::jthread writer([&log] {
        for (std::uint64_t end = 0; end < total;) {
            const qsizetype size = qsizetype(std::min<std::uint64_t>(total - end, 1 + (end * 31) % 5000));
            log.append(pattern(end, size), {std::int64_t(end)}, Direction::Received);
            end += std::uint64_t(size);
        }
        log.setOpen(false);
    });
    std::uint64_t position = 0;
    std::uint64_t seen = 0;
    while (log.waitBeyond(position, Deadline::never())) {
        const auto pieces = log.read(position, 100'000);
        for (const BytePiece &piece : pieces) {
            QVERIFY(piece.offset >= position); // a gap at most, when the writer has overtaken us
            position = piece.endOffset();
            seen += piece.size;
        }
        QVERIFY(holdsPattern(pieces));
    }
    QCOMPARE(position, total);
    QVERIFY(seen <= total);
}

void TestByteLog::appendsFast()
{
    ByteLog log(32 << 20);
    const QByteArray block(4096, 'x');
    const auto begin = std::chrono::steady_clock::now();
    constexpr int count = 50'000;
    for (int i = 0; i < count; ++i)
        log.append(block, {i}, Direction::Received);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
    const double rate = double(block.size()) * count / 1e6 / took.count();
    qInfo("%.0f MB/s in blocks of 4 KiB", rate);
    QVERIFY(rate > 100);
}

QTEST_GUILESS_MAIN(TestByteLog)
#include "tst_bytelog.moc"
