// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/callstack.h"
#include "probe/engine/mitext.h"
#include "support/testbench.h"

using namespace ohm;
using namespace ohm::probe;
using namespace Qt::StringLiterals;

// What GDB says, and what is said to it.
class TestMiText final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsRecords();
    void readsTexts();
    void leavesOutWhatIsNoRecord();
    void refusesDamagedRecords_data();
    void refusesDamagedRecords();
    void survivesAnything();
    void quotesTexts();
    void refusesExpressions();
};

void TestMiText::readsRecords()
{
    const auto read =
        parseMiRecord(R"(17^done,stack=[frame={level="0",func="a \"b\"\n\303\244"},frame={level="1"}],x="",e=[],t={})");
    OHM_VERIFY_RESULT(read);
    QVERIFY(read->has_value());
    const MiRecord &record = **read;
    QCOMPARE(record.token, std::optional(17));
    QCOMPARE(record.kind, '^');
    QCOMPARE(record.name, u"done"_s);
    QCOMPARE(record.results["stack"].size(), 2U);
    QCOMPARE(toQString(record.results["stack"][0]["func"]), u"a \"b\"\nä"_s);
    QCOMPARE(record.results["stack"][1]["level"], Json("1"));
    QCOMPARE(record.results["e"], Json::array());
    QCOMPARE(record.results["t"], Json::object());
    const auto values = parseMiRecord(R"(*stopped,reason="x",list=["a","b",{c="d"}])");
    OHM_VERIFY_RESULT(values);
    QVERIFY(!(*values)->token);
    QCOMPARE((*values)->results["list"][2]["c"], Json("d"));
}

void TestMiText::readsTexts()
{
    const auto text = parseMiRecord(R"(~"hello\tworld\n")");
    OHM_VERIFY_RESULT(text);
    QCOMPARE((*text)->name, u"hello\tworld\n"_s);
}

void TestMiText::leavesOutWhatIsNoRecord()
{
    for (const char *line : {"", "(gdb) ", "12", "program output"}) {
        const auto read = parseMiRecord(line);
        OHM_VERIFY_RESULT(read);
        QVERIFY(!read->has_value());
    }
}

void TestMiText::refusesDamagedRecords_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const char *line : {"1^done,", "1^done,a", "1^done,a=", "1^done,a=\"", "1^done,a=b", "1^done,a={", "1^done,a={b=\"c\"",
             "1^done,a=[\"b\"", "1^done,a=\"b\"c", "~text", "~\"text"})
        QTest::newRow(line) << QByteArray(line);
    QTest::newRow("deep") << "1^done,a=" + QByteArray(100'000, '[');
}

void TestMiText::refusesDamagedRecords()
{
    QFETCH(QByteArray, line);
    OHM_VERIFY_ERROR(parseMiRecord(line), ErrorCode::Protocol);
}

void TestMiText::survivesAnything()
{
    const QByteArray whole = R"(17^done,stack=[frame={level="0",func="a\"\303"},frame={level="1"}],x="\\",e=[],t={})";
    for (qsizetype at = 0; at < whole.size(); ++at) {
        for (const char c : {'"', '{', ']', '\\', ',', '='}) {
            QByteArray damaged = whole;
            damaged[at] = c;
            (void)parseMiRecord(damaged);
            (void)parseMiRecord(damaged.first(at));
        }
    }
}

void TestMiText::quotesTexts()
{
    QCOMPARE(miString(u"a b"_s), QByteArray("\"a b\""));
    QCOMPARE(miString(u"a\"b\\c"_s), QByteArray("\"a\\\"b\\\\c\""));
    QCOMPARE(miString(u"a\nb"_s), QByteArray("\"a\\012b\""));
    QCOMPARE(miString(u"ä"_s), QByteArray("\"ä\""));
}

void TestMiText::refusesExpressions()
{
    for (const QString &bad :
        {u""_s, u" "_s, u"1\n2"_s, u"1\r"_s, u"a\x1b"_s, u"$_shell(\"ls\")"_s, u"1+$_"_s, u"$ _exitcode"_s}) {
        const auto checked = checkExpression(bad);
        OHM_VERIFY_ERROR(checked, ErrorCode::InvalidArgument);
        QCOMPARE(checked.error().field, u"expression"_s);
        QVERIFY(!checked.error().nextActions.empty());
    }
    for (const QString &good : {u"$pc"_s, u"a->b[3]"_s, u"x_y + 1"_s, u"(float)g_wave"_s})
        OHM_VERIFY_RESULT(checkExpression(good));
}

QTEST_GUILESS_MAIN(TestMiText)
#include "tst_mitext.moc"
