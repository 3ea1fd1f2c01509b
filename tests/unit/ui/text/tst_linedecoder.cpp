// SPDX-License-Identifier: GPL-3.0-or-later
#include "fatalwarnings.h"
#include "ui/text/linedecoder.h"
#include "ui/text/unicodewidth.h"

#include <QtTest>

using namespace ohm;

class TestLineDecoder final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { failOnWarnings(); }

    void hidesSequencesAndSetsColors()
    {
        const DisplayLine line = decodeText("\x1b[0;32mI (3)\x1b[0m plain \x1b[1;38;5;208mX\x1b[38;2;1;2;3mY\r\n", {});
        QCOMPARE(line.text, QStringLiteral("I (3) plain XY"));
        const auto styleOf = [&line](int cell) { return line.styles[line.cells[std::size_t(cell)].style]; };
        QCOMPARE(styleOf(0).foreground, TextColor::indexed(2));
        QCOMPARE(styleOf(6), TextStyle());
        QVERIFY(styleOf(12).has(TextStyle::Bold));
        QCOMPARE(styleOf(12).foreground, TextColor::indexed(208));
        QCOMPARE(styleOf(13).foreground, TextColor::rgb(1, 2, 3));
        QCOMPARE(line.cells[0].byte, 7);
    }

    void understandsSgr_data()
    {
        QTest::addColumn<QByteArray>("sequence");
        QTest::addColumn<quint32>("foreground"); // TextColor as index, or 0x1000000 | rgb
        QTest::addColumn<int>("flags");
        const auto rgb = [](quint32 value) { return 0x100'0000u | value; };
        QTest::newRow("bright") << QByteArray("91") << 9u << 0;
        QTest::newRow("colons with a colour space") << QByteArray("38:2::10:20:30") << rgb(0x0a141e) << 0;
        QTest::newRow("colons") << QByteArray("38:2:10:20:30") << rgb(0x0a141e) << 0;
        QTest::newRow("colons, indexed") << QByteArray("38:5:99") << 99u << 0;
        QTest::newRow("curly underline") << QByteArray("31;4:3") << 1u << int(TextStyle::Underline);
        QTest::newRow("no underline") << QByteArray("31;4;4:0") << 1u << 0;
        QTest::newRow("after a colour") << QByteArray("38;5;5;1") << 5u << int(TextStyle::Bold);
        QTest::newRow("faint, reverse") << QByteArray("2;7;33") << 3u << int(TextStyle::Faint | TextStyle::Reverse);
        QTest::newRow("off again") << QByteArray("1;3;9;22;23;29;34") << 4u << 0;
    }

    void understandsSgr()
    {
        QFETCH(QByteArray, sequence);
        QFETCH(quint32, foreground);
        QFETCH(int, flags);
        const DisplayLine line = decodeText("\x1b[" + sequence + "mX", {});
        const TextStyle style = line.styles[line.cells.at(0).style];
        const TextColor wanted = foreground & 0x100'0000
            ? TextColor::rgb(quint8(foreground >> 16), quint8(foreground >> 8), quint8(foreground))
            : TextColor::indexed(quint8(foreground));
        QCOMPARE(style.foreground, wanted);
        QCOMPARE(int(style.flags), flags);
    }

    void swallowsOtherSequences()
    {
        QCOMPARE(plainText("\x1b[2J\x1b[1;1Ha\x1b]0;title\x07"
                           "b\x1b]8;;x\x1b\\c\x1b(Bd\x1b[?25l"),
            QStringLiteral("abcd"));
    }

    void brokenSequencesHideNothingElse()
    {
        QCOMPARE(plainText("a\x1b[31\x01z"), QStringLiteral("a‹01›z"));
        QCOMPARE(plainText("\x1b[999999999999999999999mx"), QStringLiteral("x"));
        QCOMPARE(plainText("\x1b[1;2;3;4;5;6;7;8;9;1;2;3;4;5;6;7;8;9;1;2;3;4;5;6;7;8;9mx"), QStringLiteral("x"));
    }

    void showsBytesThatAreNoText()
    {
        const DisplayLine line = decodeText(QByteArray("a\xff\xc3(\xed\xa0\x80\0b", 9), {});
        QCOMPARE(line.text, QStringLiteral("a‹FF›‹C3›(‹ED›‹A0›‹80›‹00›b"));
        QCOMPARE(line.cells[1].kind, DisplayLine::Kind::Invalid);
        QCOMPARE(line.cells[1].width, quint8(4));
    }

    void keepsColumns()
    {
        const DisplayLine line = decodeText(QStringLiteral("a漢e\u0301\t😀z").toUtf8(), {});
        QList<int> columns;
        for (const DisplayLine::Cell &cell : line.cells)
            columns << cell.column;
        QCOMPARE(columns, (QList<int>{0, 1, 3, 4, 8, 10}));
        QCOMPARE(line.cells[2].bytes, quint16(3)); // the letter with its accent
        QCOMPARE(line.cells[4].textLength, quint16(2));
    }

    void wraps()
    {
        DisplayLine line = decodeText(QStringLiteral("abcd漢efgh").toUtf8(), {});
        wrapRows(line, 5);
        QCOMPARE(line.rowCount(), 3); // 漢 takes two columns and never the edge
        QCOMPARE(line.rowText(0), QStringLiteral("abcd"));
        QCOMPARE(line.rowText(1), QStringLiteral("漢efg"));
        QCOMPARE(line.rowText(2), QStringLiteral("h"));
    }

    void dumpsHex()
    {
        const DisplayLine hex = decodeHex("Ohm\r\n", 8);
        QCOMPARE(hex.rowText(0), QStringLiteral("4F 68 6D 0D 0A"));
        const DisplayLine mixed = decodeMixed(QByteArray("0123456789\n"), 0x1a40, 8);
        QCOMPARE(mixed.rowCount(), 2);
        QCOMPARE(mixed.rowText(0), QStringLiteral("00001A40  30 31 32 33 34 35 36 37  01234567"));
        QCOMPARE(mixed.rowText(1), QStringLiteral("00001A48  38 39 0A                 89·"));
    }

    void knowsWidths()
    {
        QCOMPARE(columnsOf(U'a'), 1);
        QCOMPARE(columnsOf(U'─'), 1);
        QCOMPARE(columnsOf(U'한'), 2);
        QCOMPARE(columnsOf(U'\u0301'), 0);
        QCOMPARE(columnsOf(U'\u200b'), 0);
        QCOMPARE(columnsOf(U'🚀'), 2);
    }
};

QTEST_APPLESS_MAIN(TestLineDecoder)
#include "tst_linedecoder.moc"
