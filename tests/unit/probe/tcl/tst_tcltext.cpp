// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/tcltext.h"

#include <QtTest>

using namespace ohm::probe;
using namespace Qt::StringLiterals;

class TestTclText final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wordsStandForThemselves_data();
    void wordsStandForThemselves();
    void refusesNul();
    void keepsScriptsReadable();
    void readsLists();
    void refusesWhatIsNoList();
};

void TestTclText::wordsStandForThemselves_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u""_s, u"plain"_s, u"two words"_s, u"[exit]"_s, u"$x ${y}"_s, u"a\"b"_s, u"{"_s, u"}{"_s,
             u"a\\"_s, u"\\{"_s, u"a\nb;c"_s, u"\u001a"_s, u"# no comment"_s, u"/tmp/Grüße 字"_s, u"{*}{exit}"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void TestTclText::wordsStandForThemselves()
{
    QFETCH(QString, text);
    const auto word = tclWord(text);
    QVERIFY(word.has_value());
    for (const QByteArray &form : {*word, tclScriptWord(text.toUtf8())}) {
        const auto list = parseTclList("before " + form + " after");
        QVERIFY2(list.has_value(), form.constData());
        QCOMPARE(*list, (QStringList{u"before"_s, text, u"after"_s}));
        QVERIFY(!form.contains('\x1a')); // it would end the command
    }
    // Nothing of the quoted form is anything to Tcl but letters and escapes.
    for (const char c : QByteArrayView("[]$;{}\n"))
        QVERIFY(!word->contains(c));
}

void TestTclText::refusesNul() { QVERIFY(!tclWord(u"a\0b"_s)); }

void TestTclText::keepsScriptsReadable()
{
    QCOMPARE(tclScriptWord("read_memory 0x20000000 32 1"), QByteArray("{read_memory 0x20000000 32 1}"));
    QCOMPARE(tclScriptWord("if {1} {set x [list a b]}"), QByteArray("{if {1} {set x [list a b]}}"));
    QVERIFY(tclScriptWord("set a {").startsWith('"'));
    QVERIFY(tclScriptWord("} exit {").startsWith('"'));
    QVERIFY(tclScriptWord("a\\}").startsWith('"'));
}

void TestTclText::readsLists()
{
    const auto list = parseTclList("a {b c} \"d\\ne\" {} f\\ g {h {i j}} \\173");
    QVERIFY(list.has_value());
    QCOMPARE(*list, (QStringList{u"a"_s, u"b c"_s, u"d\ne"_s, u""_s, u"f g"_s, u"h {i j}"_s, u"{"_s}));
    QCOMPARE(*parseTclList(""), QStringList());
    QCOMPARE(*parseTclList(" \n\t"), QStringList());
}

void TestTclText::refusesWhatIsNoList()
{
    for (const char *text : {"{a", "\"a", "{a}b", "\"a\"b", "a {b {c}"})
        QVERIFY2(!parseTclList(text), text);
}

QTEST_APPLESS_MAIN(TestTclText)
#include "tst_tcltext.moc"
