// SPDX-License-Identifier: GPL-3.0-or-later
// What the short way of plain lines shows is what libvterm's own screen shows, whatever else the stream brings.
#include "fatalwarnings.h"
#include "plainscreen.h"
#include "ui/text/vtscreen.h"

#include <QtTest>

#include <random>

using namespace ohm;
using namespace ohm::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int rows = 6;
constexpr int columns = 24;

QString colorText(TextColor color)
{
    return color.isDefault() ? u"-"_s : QString::number(color.isIndexed() ? color.index() : color.rgb());
}

// A cell in words; of a blank only what is seen of it. Blanks that are missing at the end are as good as blanks.
QString cellText(const VtLine &line, std::size_t column)
{
    const VtCell cell = column < line.cells.size() ? line.cells[column] : VtCell();
    if (cell.width == 0)
        return u">"_s;
    if (cell.character == 0)
        return u" %1"_s.arg(colorText(cell.style.background));
    return u"%1,%2,%3,%4,%5"_s.arg(line.textOf(cell))
        .arg(cell.width)
        .arg(colorText(cell.style.foreground), colorText(cell.style.background))
        .arg(cell.style.flags);
}

QString lineText(const VtLine &line)
{
    QString text;
    for (std::size_t column = 0; column < std::size_t(columns); ++column)
        text += u'[' + cellText(line, column) + u']';
    return text;
}

bool isHigh(char byte) { return uchar(byte) >= 0x80; }

class Writer final
{
public:
    explicit Writer(unsigned seed)
        : m_random(seed)
    {
    }

    unsigned below(unsigned limit) { return unsigned(m_random() % limit); }
    template <std::size_t size>
    QByteArray oneOf(const char *const (&choices)[size])
    {
        return choices[below(size)];
    }

    QByteArray text(unsigned maxSize)
    {
        static const QByteArray letters = "abcdefghijklmnopqrstuvwxyz ABC0123456789_=#[]|~{}m;";
        QByteArray text;
        for (unsigned i = below(maxSize); i > 0; --i)
            text += letters[below(unsigned(letters.size()))];
        return text;
    }

    QByteArray style()
    {
        static const char *const styles[] = {"\x1b[31m", "\x1b[0m", "\x1b[m", "\x1b[1;32m", "\x1b[7m", "\x1b[44m",
            "\x1b[38;5;99m", "\x1b[48;2;1;2;3m", "\x1b[4;9;3m"};
        return oneOf(styles);
    }

    QByteArray logLine()
    {
        QByteArray line = text(columns);
        if (below(3) == 0)
            line = style() + line + (below(2) ? "\x1b[0m" : "");
        if (below(12) == 0)
            line += text(3 * columns);
        return line + (below(20) ? "\r\n" : below(2) ? "\n" : "\r\r\n");
    }

    QByteArray foreign()
    {
        static const char *const texts[] = {"\t",
            "21 \xc2\xb0"
            "C",
            "e\xcc\x81t\xc3\xa9", "\xff", "\xc3(", "\b\b", "\r", "\a", "\v"};
        return oneOf(texts);
    }

    QByteArray wide()
    {
        static const char *const texts[] = {"\xe6\xbc\xa2\xe5\xad\x97", "\xf0\x9f\x98\x80"};
        return oneOf(texts);
    }

    QByteArray sequence()
    {
        static const char *const sequences[] = {"\x1b[H", "\x1b[2J", "\x1b[K", "\x1b[1K", "\x1b[2K", "\x1b[J", "\x1b[3;5H",
            "\x1b[99;1H", "\x1b[99;99H", "\x1b[A", "\x1b[B", "\x1b[3C", "\x1b[2D", "\x1b[2@", "\x1b[2P", "\x1b[L", "\x1b[2M",
            "\x1b[3X", "\x1b[2S", "\x1b[T", "\x1b[2;4r", "\x1b[1;4r", "\x1b[r", "\x1b[4h", "\x1b[4l", "\x1b[20h", "\x1b[20l",
            "\x1b[?7l", "\x1b[?7h", "\x1b[?6h", "\x1b[?6l", "\x1b[?69h", "\x1b[?69l", "\x1b[3;9s", "\x1b[?1049h", "\x1b[?1049l",
            "\x1b(0", "\x1b(B", "\x1b(A", "\x1b)0", "\x0e", "\x0f", "\x1bN", "\x1bO",
            "\x1b"
            "7",
            "\x1b"
            "8",
            "\x1bM",
            "\x1b"
            "D",
            "\x1b"
            "E",
            "\x1bH", "\x1b[3g", "\x1b[1\"q", "\x1b[0\"q", "\x1b[?J", "\x1b[?K", "\x1b#6", "\x1b#5", "\x1b#8",
            "\x1b]2;title\x07", "\x1b]2;cut", "\x1b[?2", "\x1b\x18", "\x18", "\x1b[?25l", "\x1b[6n"};
        return oneOf(sequences);
    }

    // Bytes as they come: lines, with everything else between them now and then.
    QByteArray stream(bool moves)
    {
        QByteArray bytes;
        for (int i = 0; i < 150; ++i) {
            bytes += logLine();
            if (below(15) == 0)
                bytes += foreign() + text(5);
            if (below(moves ? 15 : 1000) == 0)
                bytes += sequence() + text(5) + sequence();
            else if (!moves && below(10) == 0)
                bytes += wide() + text(5);
            if (moves && below(40) == 0) // back to where plain lines are plain
                bytes += "\x18\x0f\x1b(B\x1b[r\x1b[?69l\x1b[?6l\x1b[4l\x1b[?7h\x1b[20l\x1b[0\"q\x1b[99;1H";
        }
        return bytes;
    }

private:
    std::mt19937 m_random;
};

} // namespace

class TestVtPlainLines final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { failOnWarnings(); }

    void trustsWhatItSaw()
    {
        VtPlainLines lines;
        QCOMPARE(lines.knownLine("abc\r\n", 80).size, 0);
        see(lines, "xabc\r\n", "xabc");
        QCOMPARE(lines.knownLine("cab\r\nmore", 80).size, 5);
        QCOMPARE(lines.knownLine("\x1b[1;31mc\x1b[0mab\r\n", 80).columns, 3);
        QCOMPARE(lines.knownLine("\r\n", 80).size, 2);
    }

    void leavesTheRestToTheTerminal_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("unknown character") << QByteArray("abd\r\n");
        QTest::newRow("first character, perhaps shifted") << QByteArray("ax\r\n");
        QTest::newRow("no end yet") << QByteArray("abc");
        QTest::newRow("half an end") << QByteArray("abc\r");
        QTest::newRow("no return") << QByteArray("abc\n");
        QTest::newRow("fills the row") << QByteArray("abcabcabca\r\n");
        QTest::newRow("sequence") << QByteArray("a\x1b[Kb\r\n");
        QTest::newRow("private sequence") << QByteArray("a\x1b[>4mb\r\n");
        QTest::newRow("unfinished sequence") << QByteArray("a\x1b[3");
        QTest::newRow("UTF-8") << QByteArray("a\xc2\xb0\r\n");
        QTest::newRow("tab") << QByteArray("a\tb\r\n");
    }

    void leavesTheRestToTheTerminal()
    {
        QFETCH(QByteArray, line);
        VtPlainLines lines;
        see(lines, "\x1bN", "");
        see(lines, "xabc\r\n", "xabc");
        QCOMPARE(lines.knownLine("abc\r\n", 10).size, 5);
        QCOMPARE(lines.knownLine(line, 10).size, 0);
    }

    void losesTrust()
    {
        VtPlainLines lines;
        see(lines, "xabc\r\n", "xabc");
        see(lines, "\x1b[2;3r", "");
        QCOMPARE(lines.knownLine("abc\r\n", 80).size, 0);
        see(lines, "xabc\r\n", "xab+"); // another character set
        QCOMPARE(lines.knownLine("abc\r\n", 80).size, 0);
        see(lines, "xaa\r\n", "xaa");
        QCOMPARE(lines.knownLine("aaa\r\n", 80).size, 5);
        QCOMPARE(lines.knownLine("abc\r\n", 80).size, 0); // the set may have been switched
        lines.begin("xaa\r\n", 80, true);
        for (int i = 0; i < 3; ++i)
            lines.sawGlyph(U"xaa"[i], i);
        lines.end("xaa\r\n", true); // without scrolling: the bottom row is below the scrolled part
        QCOMPARE(lines.knownLine("aaa\r\n", 80).size, 0);
        see(lines, "xaa\r\n", "xaa");
        QCOMPARE(lines.knownLine("aaa\r\n", 80).size, 5);
        lines.distrust();
        QCOMPARE(lines.knownLine("aaa\r\n", 80).size, 0);
    }

    void showsWhatLibvtermShows_data()
    {
        QTest::addColumn<bool>("moves");
        QTest::newRow("logs") << false;
        QTest::newRow("everything") << true;
    }

    void showsWhatLibvtermShows()
    {
        QFETCH(bool, moves);
        for (unsigned seed = 0; seed < 50; ++seed) {
            Writer writer(seed);
            VtScreen screen(rows, columns, 100'000);
            PlainScreen plain(rows, columns);
            const QByteArray stream = writer.stream(moves);
            for (qsizetype at = 0; at < stream.size();) {
                qsizetype size = 1 + writer.below(writer.below(2) ? 600 : 12);
                // libvterm does not always find the second part of a character that was cut.
                while (at + size < stream.size() && (isHigh(stream[at + size - 1]) || isHigh(stream[at + size])))
                    ++size;
                size = std::min(size, stream.size() - at);
                screen.write(stream.sliced(at, size));
                plain.write(stream.sliced(at, size));
                at += size;
                if (!compare(screen, plain))
                    QFAIL(qPrintable(u"seed %1, after %2"_s.arg(seed).arg(
                        QString::fromLatin1(stream.sliced(std::max<qsizetype>(0, at - 200), std::min<qsizetype>(200, at))
                                .toPercentEncoding(" []=#")))));
            }
        }
    }

private:
    static void see(VtPlainLines &lines, QByteArrayView bytes, QByteArrayView shown)
    {
        lines.begin(bytes, 80, true);
        for (qsizetype i = 0; i < shown.size(); ++i)
            lines.sawGlyph(uchar(shown[i]), int(i));
        if (bytes.endsWith('\n'))
            lines.sawScroll();
        else
            lines.sawOther();
        lines.end(bytes, true);
    }

    static bool compare(const VtScreen &screen, const PlainScreen &plain)
    {
        const auto same = [](const QString &what, const QString &ours, const QString &theirs) {
            if (ours != theirs)
                qInfo().noquote() << what << u"\n  ours   "_s + ours + u"\n  libvterm "_s + theirs;
            return ours == theirs;
        };
        const VTermPos cursor = plain.cursor();
        if (!same(u"cursor"_s, u"%1,%2"_s.arg(screen.cursor().row).arg(screen.cursor().column),
                u"%1,%2"_s.arg(cursor.row).arg(cursor.col))
            || !same(u"history"_s, QString::number(screen.historySize()), QString::number(plain.history().size())))
            return false;
        for (int index = std::max(0, screen.historySize() - 60); index < screen.historySize(); ++index) {
            if (!same(u"history line %1"_s.arg(index), lineText(screen.line(index)),
                    lineText(plain.history()[std::size_t(index)])))
                return false;
        }
        for (int row = 0; row < rows; ++row) {
            if (!same(u"row %1"_s.arg(row), lineText(screen.line(screen.historySize() + row)), lineText(plain.line(row))))
                return false;
        }
        return true;
    }
};

QTEST_APPLESS_MAIN(TestVtPlainLines)
#include "tst_vtplainlines.moc"
