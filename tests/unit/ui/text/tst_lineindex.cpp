// SPDX-License-Identifier: GPL-3.0-or-later
#include "fatalwarnings.h"
#include "ui/text/lineindex.h"
#include "ui/text/logreader.h"

#include <QtTest>

#include <random>

using namespace ohm;

namespace {

struct Piece
{
    QByteArray bytes;
    Direction direction = Direction::Received;
};

struct Shown
{
    QByteArray bytes;
    Direction direction;
    bool continues;
    TextStyle pen;
    bool operator==(const Shown &) const = default;
};

// The lines as the index finds them, with the bytes that they hold.
std::vector<Shown> linesOf(const QByteArray &all, const LineIndex &index, ByteOffset base = 0)
{
    std::vector<Shown> lines;
    for (LineNumber n = index.firstLine(); n < index.endLine(); ++n) {
        const LogLine line = index.line(n);
        const QByteArray bytes = all.mid(qsizetype(line.begin - base), qsizetype(line.size()));
        lines.push_back({bytes, line.direction, line.continues, index.penAt(n)});
    }
    return lines;
}

QByteArrayList texts(const QByteArray &all, int segment = 4096)
{
    LineIndex index(true, std::size_t(segment));
    index.feed(0, all, {}, Direction::Received);
    QByteArrayList result;
    for (const Shown &line : linesOf(all, index))
        result += line.bytes;
    return result;
}

} // namespace

class TestLineIndex final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { failOnWarnings(); }

    void endsLines_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArrayList>("lines");
        QTest::newRow("LF") << QByteArray("a\nb\n") << QByteArrayList{"a\n", "b\n"};
        QTest::newRow("CR LF") << QByteArray("a\r\nb\r\n") << QByteArrayList{"a\r\n", "b\r\n"};
        QTest::newRow("lone CR") << QByteArray("10%\r20%\rdone\n") << QByteArrayList{"10%\r", "20%\r", "done\n"};
        QTest::newRow("CR CR LF is one end") << QByteArray("a\r\r\nb") << QByteArrayList{"a\r\r\n", "b"};
        QTest::newRow("lone CRs are empty lines") << QByteArray("a\r\r\rb") << QByteArrayList{"a\r", "\r", "\r", "b"};
        QTest::newRow("empty lines") << QByteArray("\n\n\r\n\n") << QByteArrayList{"\n", "\n", "\r\n", "\n"};
        QTest::newRow("no end") << QByteArray("prompt> ") << QByteArrayList{"prompt> "};
        QTest::newRow("LF CR") << QByteArray("a\n\rb") << QByteArrayList{"a\n", "\r", "b"};
    }

    void endsLines()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArrayList, lines);
        QCOMPARE(texts(bytes), lines);
    }

    void cutsEndlessLines()
    {
        QCOMPARE(texts("abcdefghij", 4), (QByteArrayList{"abcd", "efgh", "ij"}));
        QCOMPARE(texts("abcd\nef", 4), (QByteArrayList{"abcd\n", "ef"}));
        QCOMPARE(texts("abcd\r\nef", 4), (QByteArrayList{"abcd\r\n", "ef"}));
    }

    void neverCutsInsideACharacterOrSequence()
    {
        QCOMPARE(texts("abc\xe2\x82\xacxyz", 4), (QByteArrayList{"abc\xe2\x82\xac", "xyz"}));
        QCOMPARE(texts("abc\x1b[31mxyz", 4), (QByteArrayList{"abc\x1b[31m", "xyz"}));
    }

    void carriesThePenOverLines()
    {
        LineIndex index;
        const QByteArray all = "\x1b[31mred\nstill red\x1b[0m\nplain\n";
        index.feed(0, all, {}, Direction::Received);
        QCOMPARE(index.penAt(0), TextStyle());
        QCOMPARE(index.penAt(1).foreground, TextColor::indexed(1));
        QCOMPARE(index.penAt(2), TextStyle());
    }

    void partsDirections()
    {
        LineIndex index;
        index.feed(0, "> ", {1000}, Direction::Received);
        index.feed(2, "help\r", {2000}, Direction::Sent);
        index.feed(7, "help\r\n", {3000}, Direction::Received);
        QCOMPARE(index.endLine(), 3);
        QCOMPARE(index.line(1).direction, Direction::Sent);
        QCOMPARE(index.line(1).at.ns, 2000);
        QCOMPARE(index.line(2).begin, ByteOffset(7));
    }

    void joinsWhatWasReceivedAroundHiddenSentBytes()
    {
        auto log = std::make_shared<ByteLog>(1 << 20);
        const std::vector<Piece> pieces{{"> h"}, {"e", Direction::Sent}, {"e"}, {"lp", Direction::Sent}, {"lp\r\nok"}};
        for (const Piece &piece : pieces)
            log->append(piece.bytes, {}, piece.direction);
        LineIndex index(false);
        QVERIFY(index.advance(*log, 1 << 20));
        QCOMPARE(index.endLine(), 2);
        LogReader reader(log, false);
        const LineBytes line = reader.read(index.line(0));
        QCOMPARE(line.bytes.toByteArray(), QByteArray("> help\r\n"));
        QCOMPARE(line.offsetOf(2), ByteOffset(2));
        QCOMPARE(line.offsetOf(3), ByteOffset(4));
        QCOMPARE(line.offsetOf(4), ByteOffset(7));
        QCOMPARE(line.byteAt(7), 4);
        QCOMPARE(reader.read(index.line(1)).bytes.toByteArray(), QByteArray("ok"));
    }

    // However the bytes are cut into pieces, the lines are the same.
    void isIndifferentToPieces()
    {
        std::mt19937 random(7);
        const char alphabet[] = {
            'a', 'b', '\r', '\n', '\x1b', '[', '3', '1', 'm', char(0xe2), char(0x82), char(0xac), char(0xff)};
        for (int round = 0; round < 300; ++round) {
            QByteArray all;
            for (int i = 0; i < 200; ++i)
                all += alphabet[random() % std::size(alphabet)];
            LineIndex whole(true, 16);
            whole.feed(0, all, {}, Direction::Received);
            LineIndex cut(true, 16);
            for (qsizetype at = 0; at < all.size();) {
                const qsizetype size = std::min<qsizetype>(1 + random() % 5, all.size() - at);
                cut.feed(ByteOffset(at), all.mid(at, size), {}, Direction::Received);
                at += size;
            }
            QVERIFY2(linesOf(all, whole) == linesOf(all, cut), all.toHex().constData());
            QByteArray joined;
            for (const Shown &line : linesOf(all, cut))
                joined += line.bytes;
            QCOMPARE(joined, all);
        }
    }

    void findsLinesByOffset()
    {
        LineIndex index;
        QByteArray all;
        for (int i = 0; i < 5000; ++i)
            all += QByteArray::number(i) + '\n';
        index.feed(0, all, {}, Direction::Received);
        QCOMPARE(index.endLine(), 5000);
        for (LineNumber n = 0; n < 5000; n += 37) {
            QCOMPARE(index.lineAt(index.line(n).begin), n);
            QCOMPARE(index.lineAt(index.line(n).end - 1), n);
        }
    }

    void dropsWithTheLog()
    {
        ByteLog log(3 * ByteLog::chunkSize);
        LineIndex index;
        for (int i = 0; i < 20'000; ++i)
            log.append("line " + QByteArray::number(i).rightJustified(8, '0') + "\n", {i * 1000}, Direction::Received);
        QVERIFY(log.droppedBytes() > 0);
        while (!index.advance(log, 64 * 1024)) { }
        const LogLine first = index.line(index.firstLine());
        QVERIFY(first.begin >= log.firstOffset());
        for (int i = 0; i < 20'000; ++i) {
            log.append("more " + QByteArray::number(i).rightJustified(8, '0') + "\n", {i * 1000}, Direction::Received);
            if (i % 100 == 0)
                index.advance(log, 1 << 20);
        }
        QVERIFY(index.advance(log, 1 << 20));
        QVERIFY(index.line(index.firstLine()).begin >= log.firstOffset());
        QCOMPARE(index.line(index.endLine() - 1).end, log.endOffset());
    }

    void startsAnewAfterClear()
    {
        ByteLog log(1 << 20);
        log.append("one\ntw", {}, Direction::Received);
        LineIndex index;
        QVERIFY(index.advance(log, 1 << 20));
        log.clear();
        QVERIFY(index.advance(log, 1 << 20));
        QCOMPARE(index.firstLine(), index.endLine());
        log.append("three\n", {}, Direction::Received);
        QVERIFY(index.advance(log, 1 << 20));
        QCOMPARE(index.endLine() - index.firstLine(), 1);
    }

    void takesEndlessLinesQuickly()
    {
        const QByteArray block(1 << 20, 'x');
        LineIndex index;
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 50; ++i)
            index.feed(ByteOffset(i) << 20, block, {}, Direction::Received);
        QVERIFY2(timer.elapsed() < 2000, QByteArray::number(timer.elapsed()).constData());
        QCOMPARE(index.endLine(), 50 * 256);
        QVERIFY(index.line(1).continues);
    }

    void takesManyCarriageReturnsQuickly()
    {
        const QByteArray block(1 << 20, '\r');
        LineIndex index;
        QElapsedTimer timer;
        timer.start();
        index.feed(0, block, {}, Direction::Received);
        QVERIFY(timer.elapsed() < 2000);
        QVERIFY(index.endLine() >= (1 << 20) - 8);
    }

    void needsFewBytesPerLine()
    {
        LineIndex index;
        QByteArray all;
        for (int i = 0; i < 100'000; ++i)
            all += "I (123) wifi: something happened\n";
        index.feed(0, all, {}, Direction::Received);
        QVERIFY(index.memoryUsed() < 100'000 * 10);
    }
};

QTEST_APPLESS_MAIN(TestLineIndex)
#include "tst_lineindex.moc"
