// SPDX-License-Identifier: GPL-3.0-or-later
#include "fatalwarnings.h"
#include "ui/text/vtscreen.h"

#include <QtTest>

using namespace ohm;

namespace {

QStringList screenOf(const VtScreen &screen)
{
    QStringList rows;
    for (int row = 0; row < screen.rows(); ++row)
        rows += screen.line(screen.historySize() + row).text();
    return rows;
}

} // namespace

class TestVtScreen final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { failOnWarnings(); }

    void movesTheCursorAndErases()
    {
        VtScreen screen(4, 20, 100);
        screen.write("one\r\ntwo\r\nthree\x1b[2;2HX\x1b[K\x1b[1;1H\x1b[2@");
        QCOMPARE(screenOf(screen), (QStringList{"  one", "tX", "three", ""}));
        QCOMPARE(screen.cursor().row, 0);
        QCOMPARE(screen.cursor().column, 0);
    }

    void keepsStyles()
    {
        VtScreen screen(2, 20, 0);
        screen.write("\x1b[1;31mA\x1b[0;4;38;5;200mB\x1b[0;7;48;2;1;2;3mC\x1b[0mD");
        const VtLine line = screen.line(0);
        QCOMPARE(line.cells[0].style.foreground, TextColor::indexed(1));
        QVERIFY(line.cells[0].style.has(TextStyle::Bold));
        QCOMPARE(line.cells[1].style.foreground, TextColor::indexed(200));
        QVERIFY(line.cells[1].style.has(TextStyle::Underline));
        QCOMPARE(line.cells[2].style.background, TextColor::rgb(1, 2, 3));
        QVERIFY(line.cells[2].style.has(TextStyle::Reverse));
        QCOMPARE(line.cells[3].style, TextStyle());
    }

    void keepsHistoryWithinBounds()
    {
        VtScreen screen(3, 10, 5);
        for (int i = 0; i < 20; ++i)
            screen.write("line" + QByteArray::number(i) + "\r\n");
        QCOMPARE(screen.historySize(), 5);
        QCOMPARE(screen.droppedLines(), 13);
        QCOMPARE(screen.line(0).text(), QStringLiteral("line13"));
        QCOMPARE(screen.line(5).text(), QStringLiteral("line18"));
    }

    void takesHistoryBackWhenItGrows()
    {
        VtScreen screen(3, 10, 50);
        screen.write("\x1b[32ma\r\nb\r\nc\r\nd\r\n\x1b[0me");
        QCOMPARE(screen.historySize(), 2);
        screen.resize(5, 12);
        QCOMPARE(screen.historySize(), 0);
        QCOMPARE(screenOf(screen), (QStringList{"a", "b", "c", "d", "e"}));
        QCOMPARE(screen.line(0).cells[0].style.foreground, TextColor::indexed(2));
        QCOMPARE(screen.cursor().row, 4);
    }

    void keepsTheCursorInSightWhenItShrinks()
    {
        VtScreen screen(5, 10, 50);
        screen.write("a\r\nb\r\nc\r\n");
        screen.resize(2, 10);
        QCOMPARE(screenOf(screen), (QStringList{"c", ""}));
        QCOMPARE(screen.historySize(), 2);
        QCOMPARE(screen.cursor().row, 1);
        screen.write("d");
        QCOMPARE(screenOf(screen), (QStringList{"c", "d"}));
    }

    // libvterm would write outside its memory (found by the fuzz target).
    void keepsTheCursorOnTheScreenWhenItShrinks()
    {
        VtScreen screen(5, 10, 50);
        screen.write("a\r\nb\r\nc\r\nd\r\ne\x1b[2;1H");
        screen.resize(2, 10);
        QCOMPARE(screen.cursor().row, 0);
        screen.write("x");
        QCOMPARE(screenOf(screen), (QStringList{"x", "e"}));
        QCOMPARE(screen.historySize(), 3);
    }

    void hasAnAlternateScreen()
    {
        VtScreen screen(3, 10, 50);
        screen.write("shell\x1b[?1049h\x1b[2J\x1b[Hmenu");
        QVERIFY(screen.isAlternate());
        QVERIFY(screenOf(screen).contains(QStringLiteral("menu")));
        screen.write("\x1b[?1049l");
        QVERIFY(!screen.isAlternate());
        QCOMPARE(screenOf(screen).first(), QStringLiteral("shell"));
        QCOMPARE(screen.historySize(), 0);
    }

    void showsWideAndCombinedCharacters()
    {
        VtScreen screen(1, 10, 0);
        screen.write(QStringLiteral("a漢e\u0301z").toUtf8());
        const VtLine line = screen.line(0);
        QCOMPARE(line.text(), QStringLiteral("a漢e\u0301z"));
        QCOMPARE(line.cells[1].width, quint8(2));
        QCOMPARE(line.cells[2].width, quint8(0));
        QCOMPARE(line.textOf(line.cells[3]), QStringLiteral("e\u0301"));
    }

    // libvterm alone would never come back from the first two (found by the fuzz target).
    void repeatsWhatThereIsToRepeat()
    {
        const auto shown = [](const QByteArray &bytes) {
            VtScreen whole(2, 8, 0), parts(2, 8, 0);
            whole.write(bytes);
            for (const char byte : bytes)
                parts.write({&byte, 1});
            return screenOf(whole) == screenOf(parts) ? screenOf(whole).join(u'|') : QStringLiteral("in parts not the same");
        };
        QCOMPARE(shown("\x1b[3b."), QStringLiteral(".|"));
        QCOMPARE(shown("\xe2\x80\x8b\x1b[3b.").remove(QChar(0x200b)), QStringLiteral(".|"));
        QCOMPARE(shown("x\x1b[3by"), QStringLiteral("xxxxy|"));
        QCOMPARE(shown("x\x1b[by"), QStringLiteral("xxy|"));
        QCOMPARE(shown("\x1b*[3b."), QStringLiteral(".|"));
        QCOMPARE(shown("x\x1b[99999999999b\r\ny"), QStringLiteral("xxxxxxxx|y"));
        QCOMPARE(shown("\xe6\xbc\xa2\x1b[9b"), QStringLiteral("漢漢漢漢|"));
        QCOMPARE(shown("x\x1b[?3by\x1b[3 bz"), QStringLiteral("xyz|"));
        QCOMPARE(shown("x\x1b[3\x18"
                       "by"),
            QStringLiteral("xby|"));
    }

    // libvterm alone would write them over what lies behind (found by the fuzz target).
    void takesAnyNumberOfParameters()
    {
        for (const int count : {15, 16, 17, 1000}) {
            VtScreen screen(2, 20, 0);
            screen.write("a\x1b[31" + QByteArray(count, ';') + "1mb\x1b[" + QByteArray(count, ':') + "mc\x1b\x7f["
                + QByteArray(count, ';') + "ud");
            QCOMPARE(screenOf(screen).first(), QStringLiteral("abcd"));
        }
    }

    // libvterm alone makes something else of a string that comes in pieces (found by the fuzz target).
    void joinsStringsThatComeInPieces()
    {
        // What is no ASCII does not keep libvterm from seeing the beginning of one.
        for (const QByteArray &bytes : {QByteArray("a\x1b]2;board \xe6\xbc\xa2\ab"),
                 QByteArray("a\x1b]2;board \xe6\xbc\xa2\x1b\\b"), QByteArray("a\x1b\xcc\x81]2;board \xe6\xbc\xa2\ab")}) {
            for (qsizetype first = 0; first <= bytes.size(); ++first) {
                VtScreen screen(2, 20, 0);
                screen.write(bytes.first(first));
                screen.write(bytes.sliced(first));
                QCOMPARE(screen.title(), QStringLiteral("board 漢"));
                QCOMPARE(screenOf(screen).first(), QStringLiteral("ab"));
            }
        }
        VtScreen screen(2, 20, 0);
        screen.write("\x1bPnever ends" + QByteArray(10'000, 'x')); // is not kept for ever
        screen.write("\x18text");
        QCOMPARE(screenOf(screen).first(), QStringLiteral("text"));
    }

    void joinsCharactersThatComeInPieces()
    {
        VtScreen screen(2, 20, 0);
        for (const char byte : QStringLiteral("21 °C, 漢 😀 é").toUtf8())
            screen.write(QByteArrayView(&byte, 1));
        QCOMPARE(screen.line(0).text(), QStringLiteral("21 °C, 漢 😀 é"));
    }

    void keepsWhatScrollsOff()
    {
        VtScreen screen(2, 20, 5);
        screen.write(QStringLiteral("\x1b[1;31ma漢\x1b[0me\u0301😀\x1b[44m \x1b[0m\x1b[12Gz\r\n\r\n\r\n").toUtf8());
        VtLine line = screen.line(0);
        QCOMPARE(line.text(), QStringLiteral("a漢e\u0301😀     z"));
        QCOMPARE(line.cells.size(), 12u);
        QCOMPARE(line.cells[1].width, quint8(2));
        QCOMPARE(line.cells[2].width, quint8(0));
        QCOMPARE(line.cells[1].style.foreground, TextColor::indexed(1));
        QCOMPARE(line.textOf(line.cells[3]), QStringLiteral("e\u0301"));
        QCOMPARE(line.cells[3].style, TextStyle());
        QCOMPARE(line.cells[6].style.background, TextColor::indexed(4));
        QCOMPARE(line.cells[11].style, TextStyle());
        screen.resize(4, 20);
        QCOMPARE(screen.line(0).text(), line.text());
    }

    void takesBothHalvesOfAWideCharacter()
    {
        VtScreen screen(1, 10, 0);
        screen.write(QStringLiteral("漢字漢\x1b[1Gx\x1b[4Gy\x1b[5G\x1b[X").toUtf8());
        const VtLine line = screen.line(0);
        QCOMPARE(line.text(), QStringLiteral("x  y"));
        for (const VtCell &cell : line.cells)
            QCOMPARE(cell.width, quint8(1));
    }

    void leavesTheAlternateScreenOnReset()
    {
        VtScreen screen(2, 10, 50);
        screen.write("\x1b[?1049hmenu\x1b"
                     "c1\r\n2\r\n3");
        QVERIFY(!screen.isAlternate());
        QCOMPARE(screenOf(screen), (QStringList{"2", "3"}));
        QCOMPARE(screen.historySize(), 1);
    }

    void turnsTheScreenOver()
    {
        VtScreen screen(1, 10, 0);
        screen.write("a\x1b[7mb\x1b[?5h");
        QVERIFY(screen.line(0).cells[0].style.has(TextStyle::Reverse));
        QVERIFY(!screen.line(0).cells[1].style.has(TextStyle::Reverse));
        QVERIFY(screen.line(0).cells[9].style.has(TextStyle::Reverse));
    }

    void survivesBytesThatAreNoText()
    {
        VtScreen screen(2, 10, 0);
        QByteArray noise;
        for (int i = 0; i < 4096; ++i)
            noise += char(i * 37 + i / 256);
        screen.write(noise);
        screen.write("\x1b\\\x18x\x1b[0m\x1b[2J\x1b[Hok");
        QCOMPARE(screen.line(screen.historySize()).text(), QStringLiteral("ok"));
    }

    void tellsCursorShapeAndTitle()
    {
        VtScreen screen(2, 10, 0);
        screen.write("\x1b[6 q\x1b[?25l\x1b]2;board\x07");
        QCOMPARE(screen.cursor().shape, VtCursor::Shape::Bar);
        QVERIFY(!screen.cursor().visible);
        QCOMPARE(screen.title(), QStringLiteral("board"));
        screen.write("\x1b[3 q\x1b[?25h");
        QCOMPARE(screen.cursor().shape, VtCursor::Shape::Underline);
        QVERIFY(screen.cursor().blinks);
        QVERIFY(screen.cursor().visible);
    }

    void answersQuestions()
    {
        VtScreen screen(5, 10, 0);
        screen.write("ab\x1b[6n");
        QCOMPARE(screen.takeAnswers(), QByteArray("\x1b[1;3R"));
        QCOMPARE(screen.takeAnswers(), QByteArray());
    }

    void translatesKeys()
    {
        VtScreen screen(5, 10, 0);
        QCOMPARE(screen.pressed(VtKey::Enter, {}), QByteArray("\r"));
        QCOMPARE(screen.pressed(VtKey::Backspace, {}), QByteArray("\x7f"));
        QCOMPARE(screen.pressed(VtKey::Up, {}), QByteArray("\x1b[A"));
        screen.write("\x1b[?1h");
        QCOMPARE(screen.pressed(VtKey::Up, {}), QByteArray("\x1bOA"));
        QCOMPARE(screen.pressed(VtKey::Function, {}, 5), QByteArray("\x1b[15~"));
        QCOMPARE(screen.pressed(VtKey::Tab, {.shift = true}), QByteArray("\x1b[Z"));
        QCOMPARE(screen.typed(U'C', {.control = true}), QByteArray("\x03"));
        QCOMPARE(screen.typed(U'I', {.control = true}), QByteArray("\t"));
        QCOMPARE(screen.typed(U'@', {.control = true}), QByteArray(1, '\0'));
        QCOMPARE(screen.typed(U'x', {.alt = true}), QByteArray("\x1bx"));
        QCOMPARE(screen.typed(U'é', {}), QByteArray("\xc3\xa9"));
    }

    void pastesInBrackets()
    {
        VtScreen screen(5, 10, 0);
        QCOMPARE(screen.pasted(QStringLiteral("a\nb\r\nc")), QByteArray("a\rb\rc"));
        screen.write("\x1b[?2004h");
        QCOMPARE(screen.pasted(QStringLiteral("x\x1b[201~y")), QByteArray("\x1b[200~x[201~y\x1b[201~"));
    }
};

QTEST_APPLESS_MAIN(TestVtScreen)
#include "tst_vtscreen.moc"
