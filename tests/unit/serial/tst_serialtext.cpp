// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/engine/patternset.h"
#include "serial/engine/receivedtext.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace ohm;
using namespace ohm::serial;
using namespace Qt::StringLiterals;

class TestSerialText final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void decodes_data();
    void decodes();
    void doesNotDependOnThePieces_data() { decodes_data(); }
    void doesNotDependOnThePieces();
    void holdsBackHalfACharacter();
    void knowsOffsetsAndTimes();
    void dropsTheFront();
    void takesLatin1();

    void findsTheEarliest();
    void findsAcrossPieces();
    void capturesGroups();
    void namesBrokenExpressions();
    void stopsCatastrophicExpressions();
    void searchesEachCharacterOnce();
};

namespace {

BytePiece piece(QByteArrayView bytes, std::uint64_t offset = 0, std::int64_t ns = 0)
{
    return {.offset = offset, .at = {ns}, .data = bytes.data(), .size = std::size_t(bytes.size())};
}

PatternSet patterns(const QStringList &expressions) { return PatternSet::compile(expressions, u"expect"_s).value(); }

} // namespace

void TestSerialText::decodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("ASCII") << QByteArray("boot ok\r\n") << u"boot ok\r\n"_s;
    QTest::newRow("UTF-8") << QByteArray("21 \xc2\xb0"
                                         "C \xe2\x82\xac \xf0\x9f\x98\x80")
                           << u"21 °C € 😀"_s;
    QTest::newRow("stray bytes") << QByteArray("a\xff\x80z") << u"a\\xff\\x80z"_s;
    QTest::newRow("overlong") << QByteArray("\xc0\xaf\xe0\x80\xaf") << u"\\xc0\\xaf\\xe0\\x80\\xaf"_s;
    QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << u"\\xed\\xa0\\x80"_s;
    QTest::newRow("beyond Unicode") << QByteArray("\xf4\x90\x80\x80") << u"\\xf4\\x90\\x80\\x80"_s;
    QTest::newRow("cut short") << QByteArray("\xe2\x82") << u"\\xe2\\x82"_s;
    QTest::newRow("broken by ASCII") << QByteArray("\xe2\x82k") << u"\\xe2\\x82k"_s;
    QTest::newRow("broken by a lead") << QByteArray("\xe2\xe2\x82\xac") << u"\\xe2€"_s;
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << QString::fromUtf8(QByteArray("a\0b", 3));
}

void TestSerialText::decodes()
{
    QFETCH(QByteArray, bytes);
    ReceivedText text;
    text.add(piece(bytes));
    text.finish();
    QTEST(text.text(), "text");
}

void TestSerialText::doesNotDependOnThePieces()
{
    QFETCH(QByteArray, bytes);
    ReceivedText text;
    for (qsizetype i = 0; i < bytes.size(); ++i)
        text.add(piece(QByteArrayView(bytes).sliced(i, 1), std::uint64_t(i)));
    text.finish();
    QTEST(text.text(), "text");
}

void TestSerialText::holdsBackHalfACharacter()
{
    ReceivedText text;
    text.add(piece("ab\xe2\x82", 100));
    QCOMPARE(text.text(), u"ab"_s);
    QVERIFY(text.isHoldingBack());
    QCOMPARE(text.endOffset(), 102u);
    text.add(piece("\xac", 104));
    QCOMPARE(text.text(), u"ab€"_s);
    QCOMPARE(text.endOffset(), 105u);
}

void TestSerialText::knowsOffsetsAndTimes()
{
    ReceivedText text;
    text.add(piece("€x", 10, 1000));
    text.add(piece("yz", 20, 2000)); // something was sent in between
    QCOMPARE(text.text(), u"€xyz"_s);
    QCOMPARE(text.offsetBefore(0), 10u);
    QCOMPARE(text.offsetBefore(1), 13u);
    QCOMPARE(text.offsetBefore(2), 14u);
    QCOMPARE(text.offsetBefore(3), 21u);
    QCOMPARE(text.timeAt(1).ns, 1000);
    QCOMPARE(text.timeAt(2).ns, 2000);
}

void TestSerialText::dropsTheFront()
{
    ReceivedText text;
    text.add(piece("abc", 0, 1000));
    text.add(piece("def", 3, 2000));
    text.dropFront(4);
    QCOMPARE(text.text(), u"ef"_s);
    QCOMPARE(text.offsetBefore(0), 4u);
    QCOMPARE(text.offsetBefore(1), 5u);
    QCOMPARE(text.timeAt(0).ns, 2000);
}

void TestSerialText::takesLatin1()
{
    ReceivedText text(TextEncoding::Latin1);
    text.add(piece("21 \xb0"
                   "C \xff"));
    QCOMPARE(text.text(), u"21 °C ÿ"_s);
}

void TestSerialText::findsTheEarliest()
{
    PatternSet set = patterns({u"ready"_s, u"error"_s});
    const auto found = set.find(u"an error, then ready"_s).value();
    QVERIFY(found);
    QCOMPARE(found->pattern, 1);
    QCOMPARE(found->begin, 3);
    QCOMPARE(found->end, 8);
}

void TestSerialText::findsAcrossPieces()
{
    PatternSet set = patterns({u"log[in]+: $"_s});
    QString text;
    for (const QChar next : u"debian lolog"_s) {
        text += next;
        QVERIFY(!set.find(text).value());
    }
    text += u"in: "_s;
    const auto found = set.find(text).value();
    QVERIFY(found);
    QCOMPARE(found->begin, 9);
}

void TestSerialText::capturesGroups()
{
    PatternSet set = patterns({u"^T=(\\d+),(\\w)?"_s});
    const auto found = set.find(u"boot\nT=215,"_s).value();
    QVERIFY(found);
    QCOMPARE(found->groups, QStringList({u"215"_s, QString()}));
}

void TestSerialText::namesBrokenExpressions()
{
    const auto broken = PatternSet::compile({u"fine"_s, u"a(b"_s}, u"expect"_s);
    QVERIFY(!broken);
    QCOMPARE(broken.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(broken.error().field, u"expect[1]"_s);
    QVERIFY(broken.error().message.english().contains(u"a(b"_s));
}

void TestSerialText::stopsCatastrophicExpressions()
{
    PatternSet set = patterns({u"^(a+)+$"_s});
    QElapsedTimer timer;
    timer.start();
    const auto found = set.find(QString(64, u'a') + u'!');
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::LimitExceeded);
}

void TestSerialText::searchesEachCharacterOnce()
{
    PatternSet set = patterns({u"never there"_s, u"nor (this|that)"_s});
    const QString line = u"I (1234) wifi: state changed from init to auth\n"_s;
    QString text;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 5000; ++i) {
        text += line;
        QVERIFY(!set.find(text).value());
    }
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_APPLESS_MAIN(TestSerialText)
#include "tst_serialtext.moc"
