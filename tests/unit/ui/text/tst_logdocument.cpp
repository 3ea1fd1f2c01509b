// SPDX-License-Identifier: GPL-3.0-or-later
#include "fatalwarnings.h"
#include "ui/text/linedecoder.h"
#include "ui/text/logcopy.h"
#include "ui/text/loglayout.h"
#include "ui/text/logscroller.h"
#include "ui/text/logselection.h"
#include "ui/text/pattern.h"

#include <QtTest>

using namespace ohm;

namespace {

struct Fixture
{
    explicit Fixture(const QByteArray &bytes = {}, bool withSent = true)
        : document(log, withSent)
    {
        add(bytes);
    }

    void add(const QByteArray &bytes, Direction direction = Direction::Received, Instant at = {})
    {
        log->append(bytes, at, direction);
        while (!document.advance(1s)) { }
    }

    QList<int> shown() const
    {
        QList<int> lines;
        for (qsizetype i = 0; i < document.count(); ++i)
            lines << int(document.at(i));
        return lines;
    }

    QByteArray copied(CopyFormat format, ByteRange range = {0, ~0ull})
    {
        TimeColumn times(clock);
        times.kind = TimeStamps::Elapsed;
        return copyLines(document, range, format, times);
    }

    void filter(const QString &pattern, int before = 0, int after = 0)
    {
        document.setFilter(FilterRule{*compilePattern({.text = pattern, .regex = true}), before, after});
        while (!document.advance(1s)) { }
    }

    void search(const PatternText &pattern)
    {
        document.setSearch(*compilePattern(pattern));
        while (!document.advance(1s)) { }
    }

    Clock clock;
    std::shared_ptr<ByteLog> log = std::make_shared<ByteLog>(2 << 20);
    LogDocument document;
};

} // namespace

class TestLogDocument final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { failOnWarnings(); }

    void filtersWithContext()
    {
        Fixture f("0\n1\n2 hit\n3\n4\n5\n6\n7 hit\n8\n9\n");
        f.filter("hit", 1, 2);
        QCOMPARE(f.shown(), (QList<int>{1, 2, 3, 4, 6, 7, 8, 9}));
        QCOMPARE(f.document.matchingLines(), 2);
        f.document.setFilter(std::nullopt);
        QCOMPARE(f.document.count(), 10);
    }

    void filterJoinsOverlappingContext()
    {
        Fixture f("0\n1 hit\n2\n3 hit\n4\n");
        f.filter("hit", 2, 1);
        QCOMPARE(f.shown(), (QList<int>{0, 1, 2, 3, 4}));
    }

    // A line that is still growing is shown when it matches so far, and taken back when it does not any more.
    void filterFollowsTheOpenLine()
    {
        Fixture f("0\n1\nprom");
        f.filter("prom$", 1, 1);
        QCOMPARE(f.shown(), (QList<int>{1, 2}));
        f.add("pt");
        QCOMPARE(f.shown(), QList<int>());
        f.add("\nprom");
        QCOMPARE(f.shown(), (QList<int>{2, 3}));
        f.add("\n4\n5\n");
        QCOMPARE(f.shown(), (QList<int>{2, 3, 4}));
    }

    void filterSeesTextNotSequences()
    {
        Fixture f("\x1b[31mred\x1b[0m alert\n31m\n");
        f.filter("red alert");
        QCOMPARE(f.shown(), QList<int>{0});
        f.filter("31m");
        QCOMPARE(f.shown(), QList<int>{1});
    }

    void patternsAreChecked()
    {
        const auto broken = compilePattern({.text = QStringLiteral("a(b"), .regex = true});
        QVERIFY(!broken);
        QCOMPARE(broken.error().code, ErrorCode::InvalidArgument);
        QCOMPARE(broken.error().field, QStringLiteral("pattern"));
        QVERIFY(broken.error().message.english().contains(QStringLiteral("a(b")));
        QVERIFY(compilePattern({.text = QStringLiteral("a(b")})->match(QStringLiteral("xA(B")).hasMatch());
        QVERIFY(!compilePattern({.text = QStringLiteral("a"), .caseSensitive = true})->match(QStringLiteral("A")).hasMatch());
        QVERIFY(
            !compilePattern({.text = QStringLiteral("heap"), .wholeWords = true})->match(QStringLiteral("heaps")).hasMatch());
    }

    // An expression that takes exponential time must not stop the window.
    void endlessExpressionsAreCutShort()
    {
        const auto pattern = compilePattern({.text = QStringLiteral("(a+)+$"), .regex = true});
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!pattern->match(QString(4000, u'a') + u'b').hasMatch());
        QVERIFY2(timer.elapsed() < 500, QByteArray::number(timer.elapsed()).constData());
    }

    void searchesBothWays()
    {
        Fixture f("one two\ntwo two\nthree\nTWO\n");
        f.search({.text = QStringLiteral("two")});
        QCOMPARE(f.document.hits().total(), 4);
        QCOMPARE(f.document.findNext(0), (ByteRange{4, 7}));
        QCOMPARE(f.document.findNext(5), (ByteRange{8, 11}));
        QCOMPARE(f.document.findNext(9), (ByteRange{12, 15}));
        QCOMPARE(f.document.findPrevious(22), (ByteRange{12, 15}));
        QVERIFY(!f.document.findPrevious(4));
        QVERIFY(!f.document.findNext(23));
        f.add("two");
        QCOMPARE(f.document.hits().total(), 5);
        f.add("o two");
        QCOMPARE(f.document.hits().total(), 6);
    }

    void searchMatchesAreBytes()
    {
        Fixture f("\x1b[31mr\x1b[32med\x1b[0m \xff!\n");
        f.search({.text = QStringLiteral("red")});
        QCOMPARE(f.document.findNext(0), (ByteRange{5, 13}));
        f.search({.text = QStringLiteral("‹FF›!")});
        QCOMPARE(f.document.findNext(0), (ByteRange{18, 20}));
    }

    void searchLooksOnlyAtFilteredLines()
    {
        Fixture f("a x\nb x\na x\n");
        f.search({.text = QStringLiteral("x")});
        f.filter("a");
        QCOMPARE(f.document.hits().total(), 2);
    }

    void forgetsDroppedLines()
    {
        Fixture f;
        f.search({.text = QStringLiteral("hit")});
        f.filter("hit");
        for (int i = 0; i < 200'000; ++i) {
            f.log->append("number " + QByteArray::number(i) + (i % 10 ? " miss\n" : " hit\n"), {}, Direction::Received);
            if (i % 1000 == 0)
                f.document.advance(1s);
        }
        while (!f.document.advance(1s)) { }
        QVERIFY(f.log->droppedBytes() > 0);
        QVERIFY(f.document.lines().firstLine() > 0);
        QCOMPARE(f.document.hits().total(), f.document.count());
        QVERIFY(f.document.at(0) >= f.document.lines().firstLine());
        QVERIFY(f.document.findNext(0)->begin >= f.log->firstOffset());
    }

    void slicesKeepTheBudget()
    {
        Fixture f;
        const QByteArray line = "I (12345) wifi: seq=00001234 iq=+1.2345 vbus=24.123\r\n";
        for (int i = 0; i < 30'000; ++i)
            f.log->append(line, {}, Direction::Received);
        f.document.setFilter(FilterRule{*compilePattern({.text = QStringLiteral("seq=\\d+9"), .regex = true}), 2, 2});
        qint64 worst = 0;
        for (bool done = false; !done;) {
            QElapsedTimer timer;
            timer.start();
            done = f.document.advance(8ms);
            worst = std::max(worst, timer.elapsed());
        }
        QVERIFY2(worst <= 50, QByteArray::number(worst).constData());
    }

    void copiesTheVeryBytes()
    {
        const QByteArray raw("a\xff\xc3\r\n\x1b[31mred\x1b[0m\n\0z\n", 21);
        Fixture f(raw);
        QCOMPARE(f.copied(CopyFormat::Escapes), raw);
        QCOMPARE(f.copied(CopyFormat::Plain), QByteArray("a\xff\xc3\nred\n\0z\n", 11));
        QCOMPARE(f.copied(CopyFormat::Hex), QByteArray("61 FF C3 0D 0A\n1B 5B 33 31 6D 72 65 64 1B 5B 30 6D 0A\n00 7A 0A\n"));
        QCOMPARE(f.copied(CopyFormat::Escapes, {1, 4}), QByteArray("\xff\xc3\r"));
    }

    void copiesTimesAndFilteredLines()
    {
        Fixture f;
        f.add("one\n", Direction::Received, {1'000'000'000});
        f.add("two\n", Direction::Received, {2'500'000'000});
        f.add("one more\n", Direction::Received, {3'000'000'000});
        QCOMPARE(f.copied(CopyFormat::WithTimes), QByteArray("    1.000000  one\n    2.500000  two\n    3.000000  one more\n"));
        f.filter("one");
        QCOMPARE(f.copied(CopyFormat::Plain), QByteArray("one\none more\n"));
    }

    void joinsCutLinesWhenCopying()
    {
        const QByteArray line(10'000, 'x');
        Fixture f(line + "\nend\n");
        QCOMPARE(f.document.count(), 4);
        QCOMPARE(f.copied(CopyFormat::Plain), line + "\nend\n");
    }

    void scrollerFollowsAndStays()
    {
        Fixture f;
        LogScroller scroller(f.document);
        scroller.setHeight(4);
        scroller.setLayout({.wrap = true, .columns = 10});
        for (int i = 0; i < 20; ++i)
            f.add("line " + QByteArray::number(i) + '\n');
        scroller.settle();
        QCOMPARE(scroller.top(), (RowPlace{16, 0}));
        f.add("this line takes three rows\n");
        scroller.settle();
        QCOMPARE(scroller.top(), (RowPlace{19, 0}));
        scroller.scrollRows(-1);
        QVERIFY(!scroller.isFollowing());
        f.add("more\nmore\n");
        scroller.settle();
        QCOMPARE(scroller.top(), (RowPlace{18, 0}));
        scroller.scrollRows(3);
        QCOMPARE(scroller.top(), (RowPlace{20, 1}));
        scroller.scrollRows(100);
        QVERIFY(scroller.isFollowing());
    }

    void selectionCountsInBytes()
    {
        Fixture f(QStringLiteral("häß wört\r\nzwei\n").toUtf8());
        LogScroller scroller(f.document);
        scroller.settle();
        LogSelection selection;
        selection.press(scroller, 7, LogSelection::Unit::Word);
        QCOMPARE(f.copied(CopyFormat::Plain, selection.range()), QStringLiteral("wört").toUtf8());
        selection.press(scroller, 2, LogSelection::Unit::Line);
        QCOMPARE(f.copied(CopyFormat::Plain, selection.range()), QStringLiteral("häß wört\n").toUtf8());
        selection.select({0, 0});
        for (int i = 0; i < 2; ++i)
            selection.move(scroller, f.document, LogSelection::Move::Right);
        QCOMPARE(selection.range(), (ByteRange{0, 3}));
        selection.move(scroller, f.document, LogSelection::Move::Down);
        QCOMPARE(f.copied(CopyFormat::Plain, selection.range()), QStringLiteral("häß wört\nzw").toUtf8());
        selection.move(scroller, f.document, LogSelection::Move::RowEnd);
        QCOMPARE(f.copied(CopyFormat::Plain, selection.range()), QStringLiteral("häß wört\nzwei").toUtf8());
        selection.move(scroller, f.document, LogSelection::Move::Left);
        QCOMPARE(f.copied(CopyFormat::Plain, selection.range()), QStringLiteral("häß wört\nzwe").toUtf8());
        selection.move(scroller, f.document, LogSelection::Move::LogStart);
        QVERIFY(selection.isEmpty());
    }

    void hexPlacesAreBytes()
    {
        Fixture f(QByteArray("\x00\x01\x02\x03\x04\x05\x06\x07\x08\x09", 10));
        LogScroller scroller(f.document);
        scroller.setHeight(5);
        for (const LogMode mode : {LogMode::Hex, LogMode::Mixed}) {
            scroller.setLayout({.mode = mode, .columns = 30});
            const LaidLine laid = scroller.laidLine(0);
            QCOMPARE(laid.display.rowCount(), 2);
            QCOMPARE(scroller.placeOf(8), (RowPlace{0, 1}));
            const int hexAt = mode == LogMode::Mixed ? 10 : 0;
            QCOMPARE(offsetAtColumn(laid, 0, hexAt + 3), ByteOffset(1));
            QCOMPARE(offsetAtColumn(laid, 1, hexAt), ByteOffset(8));
        }
    }
};

QTEST_APPLESS_MAIN(TestLogDocument)
#include "tst_logdocument.moc"
